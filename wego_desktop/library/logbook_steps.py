"""The logbook's tables, as steps: one string a noun. A published step never changes; new ones go to the end."""

from wego_desktop.library.migrations import Step

_JOURNAL = """
-- What one press of Start promised.
CREATE TABLE batches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made REAL NOT NULL
);

-- One file each. AUTOINCREMENT: the id of a job that is forgotten must never come to mean another one.
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL REFERENCES batches (id),
    position REAL NOT NULL,              -- the order of sending
    state TEXT NOT NULL,
    path BLOB NOT NULL,                  -- as the file system has it, which need not be text
    file BLOB,                           -- repaired or kept, to be sent instead
    target TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    introduction TEXT NOT NULL DEFAULT '',
    recipe TEXT NOT NULL DEFAULT '',     -- JSON: how it is still to be repaired
    sha256 TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL,               -- bytes of path when it was planned
    changed INTEGER NOT NULL,            -- mtime of path then, ns
    began REAL NOT NULL DEFAULT 0,       -- when sending began
    mark INTEGER NOT NULL DEFAULT 0,     -- the newest row of the index then
    listed TEXT NOT NULL DEFAULT '',     -- what the account's list calls it, if it arrived
    sent_sha256 TEXT NOT NULL DEFAULT '',-- of the bytes that were sent
    media_id TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    trouble TEXT NOT NULL DEFAULT '',    -- JSON
    again INTEGER NOT NULL DEFAULT 0,
    settled REAL NOT NULL DEFAULT 0      -- when its state became what it is
);
CREATE INDEX jobs_by_batch ON jobs (batch, position);
CREATE INDEX jobs_unfinished ON jobs (position) WHERE state IN ('planned', 'repaired', 'sending', 'unknown', 'failed');
CREATE INDEX jobs_by_media_id ON jobs (media_id) WHERE media_id <> '';
"""

_LEDGERS = """
-- No call lists these. AUTOINCREMENT: views hold ids while rows go.
CREATE TABLE temporaries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    media_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    created INTEGER NOT NULL,            -- by WeChat's clock; it lives three days from then
    at_most INTEGER NOT NULL DEFAULT 0,  -- fetched by hand: created is when, and it may end earlier
    size INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    width INTEGER,
    height INTEGER,
    seconds REAL,
    renewed_as TEXT NOT NULL DEFAULT '', -- media_id of what took its place
    former TEXT NOT NULL DEFAULT '[]'    -- JSON: the media_ids it had before, oldest first
);

CREATE TABLE body_pictures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    width INTEGER,
    height INTEGER,
    format TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL
);
"""

_STATE = """
-- What a person wants of the queue and when it was left, by name.
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

_SAVES = """
-- One save of a message. AUTOINCREMENT: as above.
CREATE TABLE saves (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message TEXT NOT NULL,               -- its key here
    adds INTEGER NOT NULL,               -- a new one is made; else articles of media_id are replaced
    place TEXT NOT NULL,                 -- where it is saved
    media_id TEXT NOT NULL,              -- what is changed, or what the new one comes from; '' for a first save
    was_place TEXT NOT NULL,             -- where that stands
    replaced BLOB,                       -- JSON: its articles as they were read; NULL when it stays
    made TEXT NOT NULL DEFAULT '',       -- media_id of the new one
    state TEXT NOT NULL,
    began REAL NOT NULL,
    mark INTEGER NOT NULL,               -- the newest row of the index then
    settled REAL NOT NULL,               -- when its state became what it is
    trouble TEXT NOT NULL DEFAULT ''     -- JSON
);
CREATE INDEX saves_by_message ON saves (message, id);
CREATE INDEX saves_by_made ON saves (made) WHERE made <> '';

-- What was to be sent: of a new message all articles, else those that changed.
CREATE TABLE saved_articles (
    save INTEGER NOT NULL REFERENCES saves (id),
    position INTEGER NOT NULL,           -- in the message at WeChat, from 0
    key TEXT NOT NULL,                   -- of the entry
    article BLOB NOT NULL,               -- JSON
    base BLOB,                           -- JSON: what stood there before
    state TEXT NOT NULL,
    PRIMARY KEY (save, position)
) WITHOUT ROWID;
CREATE INDEX saved_articles_by_key ON saved_articles (key, save);

-- Covers that a save makes permanent: which image of the account has these bytes.
CREATE TABLE saved_covers (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,                  -- what the account's list calls it
    media_id TEXT NOT NULL DEFAULT '',   -- '' while its answer is awaited, or was lost
    mark INTEGER NOT NULL,               -- the newest row of the index when sending began
    began REAL NOT NULL
) WITHOUT ROWID;
"""

_KEPT_ARTICLES = """
-- Articles as autosaves and versions have them, each once.
CREATE TABLE article_texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB NOT NULL UNIQUE,         -- BLAKE2b, 16 bytes, of the JSON
    packed BLOB NOT NULL,                -- zlib of the JSON in UTF-8, lone surrogates kept
    pictures TEXT NOT NULL               -- JSON: SHA-256 of those on this machine that its content shows
);

-- A message as it is being edited.
CREATE TABLE autosaves (
    key TEXT PRIMARY KEY,
    place TEXT NOT NULL,
    media_id TEXT NOT NULL,              -- '' for one that was never saved
    updated INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    kept REAL NOT NULL
) WITHOUT ROWID;

CREATE TABLE autosaved_articles (
    message TEXT NOT NULL REFERENCES autosaves (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,                 -- where base stands in the stored message; -1 for a new one
    article INTEGER NOT NULL REFERENCES article_texts (id),
    base INTEGER REFERENCES article_texts (id),
    cover TEXT NOT NULL,                 -- SHA-256 of a cover on this machine only, or ''
    gone INTEGER NOT NULL,               -- it was taken out of the message
    PRIMARY KEY (message, position)
) WITHOUT ROWID;
CREATE INDEX autosaved_by_article ON autosaved_articles (article);
CREATE INDEX autosaved_by_base ON autosaved_articles (base);

-- What one article went through; where it stands, or stood when it was met last.
CREATE TABLE article_histories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message TEXT NOT NULL,               -- its key here
    media_id TEXT NOT NULL,
    position INTEGER NOT NULL
);
CREATE INDEX article_histories_by_media_id ON article_histories (media_id);
CREATE INDEX article_histories_by_message ON article_histories (message);

-- By which keys of entries an article went.
CREATE TABLE article_names (
    entry TEXT PRIMARY KEY,
    history INTEGER NOT NULL REFERENCES article_histories (id)
) WITHOUT ROWID;

CREATE TABLE article_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    history INTEGER NOT NULL REFERENCES article_histories (id),
    at REAL NOT NULL,
    what TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article_texts (id),
    changes TEXT NOT NULL,               -- JSON: against the version before; '' when not worked out
    cover TEXT NOT NULL                  -- as above
);
CREATE INDEX article_versions_by_history ON article_versions (history, id);
CREATE INDEX article_versions_by_article ON article_versions (article);
"""

_PICTURES = """
-- Which pictures are needed, without a look at all the texts.
CREATE INDEX article_texts_with_pictures ON article_texts (pictures) WHERE pictures <> '[]';
"""

STEPS: tuple[Step, ...] = (_JOURNAL, _LEDGERS, _STATE, _SAVES, _KEPT_ARTICLES, _PICTURES)

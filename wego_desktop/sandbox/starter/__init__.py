"""What a new account holds: pictures, voices, films, news and drafts, made by the program and never by someone else.

The rows stand at once; the bytes are drawn when somebody asks for them, and the pictures meanwhile in the background,
newest first.
"""

import threading
from collections.abc import Mapping

from .. import links
from ..account import Account, Material
from ..article_filter import filtered
from ..contents import Planned
from ..crops import centred, cover_info
from ..news_calls import article_record
from ..sandbox import Sandbox
from .articles import NEWS, Story
from .blocks import Url
from .drafts import DRAFTS, Kept
from .films import FILMS, draw_film
from .pictures import PICTURES, draw_picture
from .plain import draw_plain
from .sounds import VOICES, draw_voice

_HOUR = 3600
_COPY_AGE = 40  # one picture is there twice, among the older ones
_SIZES = {picture.slug: (picture.width, picture.height) for picture in PICTURES}
_DRAWERS = {"picture": draw_picture, "voice": draw_voice, "film": draw_film}


def draw(recipe: str) -> bytes:
    """The bytes of a recipe such as ``picture/dawn``, always the same."""
    kind, _, rest = recipe.partition("/")
    return draw_plain(recipe) if kind == "plain" else _DRAWERS[kind](rest)


def fill(sandbox: Sandbox, account: Account) -> None:
    """Put the practice content into a new account, as if uploaded over the last months."""
    now = sandbox.clock.now()
    images: dict[str, Material] = {}
    for age, picture in reversed(list(enumerate(PICTURES))):
        source = Planned(f"picture/{picture.slug}", picture.format)
        images[picture.slug] = account.add("image", picture.name, source, at=now - age * 29 * _HOUR)
        if age == _COPY_AGE:
            account.add("image", "立春封面-山雾 (1).jpg", Planned("picture/dawn", "jpeg"), at=now - age * 29 * _HOUR)
    for age, (slug, name, _) in reversed(list(enumerate(VOICES))):
        source = Planned(f"voice/{slug}", name.rpartition(".")[2])
        account.add("voice", name, source, at=now - age * 211 * _HOUR)
    for age, film in reversed(list(enumerate(FILMS))):
        source = Planned(f"film/{film.slug}", "mp4")
        account.add("video", film.title, source, film.introduction, at=now - age * 307 * _HOUR)

    def url(slug: str) -> str:
        return sandbox.base_url + links.picture_path(images[slug].link, images[slug].format)

    for age, stories in reversed(list(enumerate(NEWS))):
        records = [_record(story, images, url, len(stories) == 1) for story in stories]
        account.add_news(records, at=now - age * 173 * _HOUR)
    for age, kept in reversed(list(enumerate(DRAFTS))):
        drafts = [_draft(each, images, url, len(kept) == 1) for each in kept]
        account.drafts.add(drafts, at=now - (age * 61 + 2) * _HOUR)


def _record(story: Story, images: Mapping[str, Material], url: Url, single: bool) -> dict[str, object]:
    article = {
        "title": story.title,
        "author": story.author,
        "digest": story.digest,
        "content": story.content(url),
        "content_source_url": story.source,
        "need_open_comment": int(story.comments),
    }
    return article_record(article, images[story.cover], single)


def _draft(kept: Kept, images: Mapping[str, Material], url: Url, single: bool) -> dict[str, object]:
    """As WeChat keeps it, filtered; the text of a picture message stands without a frame."""
    made = _record(kept.story, images, url, single)
    text = "".join(map(str, kept.story.blocks)) if kept.pictures else str(made["content"])
    made |= {"content": filtered(text, "measured").content, "article_type": "newspic" if kept.pictures else "news"}
    if kept.pictures:
        listed = [{"image_media_id": images[slug].media_id} for slug in kept.pictures]
        made["image_info"] = {"image_list": listed}
    if kept.crops:
        made["cover_info"] = cover_info({ratio: centred(ratio, *_SIZES[kept.story.cover]) for ratio in kept.crops})
    return made | dict(kept.more)


def draw_ahead(sandbox: Sandbox) -> threading.Thread:
    """Draw the planned pictures in the order people see them, until done or stopping.

    Voices and films wait for whoever plays them: 0.1 and 1 second, and stopping would have to wait as long.
    """
    thread = threading.Thread(target=_draw_all, args=(sandbox,), name="draw-ahead", daemon=True)
    thread.start()
    return thread


def _draw_all(sandbox: Sandbox) -> None:
    rows = sandbox.store.rows(
        "SELECT content.id FROM content JOIN material ON material.content = content.id "
        "WHERE sha256 IS NULL AND recipe LIKE 'picture/%' GROUP BY content.id ORDER BY max(material.seq) DESC"
    )
    for (content,) in rows:
        if sandbox.stopping.is_set():
            return
        sandbox.contents.file(content)

"""Which pictures on this machine anything still needs that is kept of articles."""

from wego_desktop.library.article_texts import local_pictures
from wego_desktop.library.local_pictures import SCHEME, digests_in
from wego_desktop.library.logbook import Logbook


def needed_pictures(logbook: Logbook) -> frozenset[str]:
    """SHA-256 of those that an autosave, a version or a save needs, as a picture of the text or as a cover.

    Of saves all that are remembered: one that is settled may be handed back to be saved again.
    """
    query = "SELECT article FROM saved_articles WHERE instr(article, ?)"
    with logbook.read() as db:
        saved = [bytes(row[0]) for row in db.execute(query, (SCHEME.encode(),))]
        covers = [str(row[0]) for row in db.execute("SELECT sha256 FROM saved_covers")]
    named = (digests_in(article.decode("utf-8", "replace")) for article in saved)
    return local_pictures(logbook).union(covers, *named)

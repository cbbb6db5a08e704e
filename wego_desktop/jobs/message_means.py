"""What saving messages works with, of an opened account."""

from collections.abc import Callable

from wego_desktop.articles.message import Place
from wego_desktop.jobs.account_ground import AccountGround
from wego_desktop.jobs.account_ledgers import AccountLedgers
from wego_desktop.jobs.looking import Refresh, refresh_enough
from wego_desktop.jobs.message_boxes import Box, DraftBox, NewsShelf
from wego_desktop.jobs.message_covers import MessageCovers
from wego_desktop.jobs.message_library import MessageLibrary
from wego_desktop.jobs.message_saving import Means
from wego_desktop.jobs.message_settling import LostMessages
from wego_desktop.jobs.news_retired import NewsRetired
from wego_desktop.jobs.rest import Rest
from wego_desktop.jobs.upload import Send
from wego_desktop.library.local_pictures import LocalPictures
from wego_desktop.library.saved_covers import SavedCovers
from wego_desktop.library.saves import Saves
from wego_desktop.wechat.progress import Cancel


def means(
    ground: AccountGround,
    saves: Saves,
    ledgers: AccountLedgers,
    pictures: LocalPictures,
    url: Callable[[str], str],
    send: Send,
    refresh: Refresh,
) -> Means:
    """Reaches nothing yet. url: see ``Means``; send, refresh: see ``AccountArticles``."""
    index, rest = ground.index, Rest()

    def box(place: Place) -> Box:
        remote = ground.connection.holdings
        return NewsShelf(remote.materials) if place is Place.NEWS else DraftBox(remote.drafts)

    def read_lists(cancel: Cancel) -> None:
        changed = refresh_enough(index, refresh, cancel)
        if changed.error is not None:
            raise changed.error

    return Means(
        saves,
        box,
        MessageLibrary(index, ground.thumbnails, ground.trash),
        LostMessages(saves, index, box, rest),
        MessageCovers(SavedCovers(ground.logbook), index, send, pictures.path, read_lists, rest),
        NewsRetired(ground.logbook),
        rest,
        url,
        ledgers.why_no_cover,
    )

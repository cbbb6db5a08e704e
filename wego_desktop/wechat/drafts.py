"""The draft box of one account, in the words of this app."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from wego_desktop.wechat import draft_calls
from wego_desktop.wechat.answers import Added, Article, Json, read_total
from wego_desktop.wechat.calls import Call
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.draft_answers import Draft, DraftPage
from wego_desktop.wechat.shaped import shaped

T = TypeVar("T")


class Drafts:
    """Reads and changes the draft box. Safe for any number of threads.

    Every method raises WechatError when the account says no, NetworkError when nothing was changed, ArgumentError
    before the network, and, if it writes, UnknownOutcome when the answer was lost: then look before you repeat.
    An image or draft made seconds ago may not be known yet (40007): that is waited for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def count(self) -> int:
        return self._shaped(draft_calls.count(), read_total)

    def page(self, offset: int, count: int, *, whole: bool = False) -> DraftPage:
        """A part of the list: count 1 to 20. Without content unless whole: articles can be heavy."""
        return self._shaped(
            draft_calls.page(offset, count, whole=whole), lambda body: DraftPage.read(body, whole=whole)
        )

    def get(self, media_id: str) -> Draft:
        """A draft with all there is of it. An update starts from this."""
        return self._shaped(draft_calls.get(media_id), lambda body: Draft.read(media_id, body))

    def add(self, articles: Sequence[Article]) -> str:
        """The media_id of a new draft of one to eight articles."""
        added = self._shaped(draft_calls.add(articles), Added.read)
        self._client.remember(added.media_id)
        return added.media_id

    def update(self, media_id: str, index: int, article: Article) -> None:
        """Replace one article, counted from 0, whole; articles can't be added, removed or moved."""
        self._client.call(draft_calls.update(media_id, index, article))

    def delete(self, media_id: str) -> None:
        """Gone for good, and not only here."""
        self._client.call(draft_calls.delete(media_id))
        self._client.forget(media_id)

    def _shaped(self, call: Call, shape: Callable[[Json], T]) -> T:
        return shaped(call, self._client.call(call), shape)

"""What of an account reaches the network, made when it is first needed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wego_desktop.accounts import Account
from wego_desktop.jobs.once import Once

# requests takes 110 ms to import: not before the first paint, so not at the top.
if TYPE_CHECKING:
    from wego_desktop.wechat.client import Client
    from wego_desktop.wechat.holdings import Holdings
    from wego_desktop.wechat.materials import Materials
    from wego_desktop.wechat.patience import Wait
    from wego_desktop.wechat.pictures import Pictures


@dataclass(frozen=True)
class Reach:
    """How the account is reached now: its record, with the address in force, and its AppSecret.

    wait: takes the place of the pauses between tries; see ``Patience``.
    """

    account: Account
    secret: str = field(repr=False)
    wait: "Wait | None" = None


@dataclass(frozen=True)
class _Line:
    client: "Client"
    holdings: "Holdings"
    pictures: "Pictures"

    def close(self) -> None:
        self.client.close()
        self.pictures.close()


class Connection:
    """Belongs in worker threads, any number at a time; everything but ``base_url`` and ``close`` may wait.

    connect: called once, when the network is first needed; it may start a process or ask the keyring. What it raises,
    the one who asked gets, and the next one asks it again. on_call: see ``Client``.
    """

    def __init__(self, account: Account, connect: Callable[[], Reach], on_call: Callable[[str], None]) -> None:
        self.base_url = account.base_url  # of the practice account it is known once it is reached
        self._connect, self._on_call = connect, on_call
        self._line = Once(self._made)
        self._closed = False

    def reach(self) -> None:
        """Know where the account is, without a call to it. Raises what ``connect`` raises, as all below."""
        self._reached()

    @property
    def holdings(self) -> "Holdings":
        return self._reached().holdings

    @property
    def materials(self) -> "Materials":
        return self._reached().holdings.materials

    def picture(self, url: str, edge: int) -> bytes:
        """See ``Pictures.fetch``."""
        return self._reached().pictures.fetch(url, edge)

    def close(self) -> None:
        """Waits for nobody. Pauses between tries end with an exception, also of calls that only begin after this."""
        self._closed = True
        if (line := self._line.made) is not None:
            line.close()

    def _reached(self) -> _Line:
        line = self._line()
        if self._closed:  # perhaps while it was made
            line.close()
        return line

    def _made(self) -> _Line:
        from wego_desktop.wechat.client import Client
        from wego_desktop.wechat.drafts import Drafts
        from wego_desktop.wechat.holdings import Holdings
        from wego_desktop.wechat.materials import Materials
        from wego_desktop.wechat.pictures import Pictures

        reach = self._connect()
        self.base_url = reach.account.base_url
        client = Client(reach.account, reach.secret, on_call=self._on_call, wait=reach.wait)
        pictures = Pictures(reach.account, wait=reach.wait)
        return _Line(client, Holdings(Materials(client), Drafts(client)), pictures)

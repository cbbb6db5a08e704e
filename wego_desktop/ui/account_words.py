"""What the window says of an account: counts, capacity, freshness, calls."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import KINDS, Material
from wego_desktop.ui import formats
from wego_desktop.wechat.answers import Kind

_ADDED_UP = 300  # sizes of more would be read too long between two frames


class AccountWords(QObject):
    """Sentences made from the index, in the language of the window."""

    def __init__(self, opened: OpenAccount) -> None:
        super().__init__()
        self._opened = opened

    @staticmethod
    def kind(kind: Kind) -> str:
        return QCoreApplication.translate("MaterialKind", KINDS[kind].label)

    def selection(self, materials: Sequence[Material]) -> str:
        if not materials:
            return ""
        text = self.tr("%n selected", "", len(materials))
        if len(materials) > _ADDED_UP:
            return text
        known = sum(material.size or 0 for material in materials)
        return f"{text} · {formats.size(known)}" if known else text

    def capacity(self, held: Mapping[Kind, int]) -> str:
        """Of what is bounded; how many drafts there may be, WeChat does not say."""
        caps = self._opened.limits.caps
        parts = (f"{self.kind(k)} {formats.count(held[k])} / {formats.count(caps[k])}" for k in KINDS if k in caps)
        return " · ".join(parts)

    def asked(self) -> bool:
        """Whether the account ever said what it holds."""
        return bool(_moment(self._opened.index.state("refreshed_at")))

    def refreshed(self, *, running: bool) -> str:
        if running:
            return self.tr("Refreshing…")
        at = _moment(self._opened.index.state("refreshed_at"))
        return self.tr("Refreshed {ago}").format(ago=formats.ago(at)) if at else self.tr("Not refreshed yet")

    def checked_fully(self) -> str:
        at = _moment(self._opened.index.state("swept_at"))
        if not at:
            return self.tr("Not checked fully yet")
        return self.tr("Checked fully at {time}").format(time=formats.date_time(int(at)))

    def calls(self) -> str:
        return self.tr("%n call(s) today", "", self._opened.calls.today())


def _moment(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0

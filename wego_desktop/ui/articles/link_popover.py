"""The address of a link."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wego_desktop.ui.articles.popover import Popover
from wego_desktop.ui.articles.selection_state import SelectionState
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

_WIDTH = 320


class LinkPopover(Popover):
    """chosen(command, argument): "link" with its address and words, "pictureLink", or "unlink".

    leads_away: whether WeChat drops links to an address. Such a link is warned of, not refused: verified accounts and
    drafts that are not finished may have it.
    """

    chosen = Signal(str, object)

    def __init__(self, look: Look, leads_away: Callable[[str], bool], parent: QWidget) -> None:
        super().__init__(look, parent)
        self._leads_away, self._state = leads_away, SelectionState()
        self.address, self.words = QLineEdit(self), QLineEdit(self)
        self._address_label = Words(look, "", "details", "text2", self)
        self._words_label = Words(look, "", "details", "text2", self)
        self.warning = Words(look, "", "details", "warn", self)
        self.warning.setWordWrap(True)
        self.warning.setFixedWidth(_WIDTH)
        self.remove, self.apply = QuietButton(look, parent=self), OutlineButton(look, parent=self)
        self._lay_out()
        self.address.textChanged.connect(self._check)
        for field in (self.address, self.words):
            field.setFixedWidth(_WIDTH)
            field.returnPressed.connect(self._take)
        self.apply.clicked.connect(self._take)
        self.remove.clicked.connect(lambda: self._done("unlink", None))
        self._retranslate()

    def show_state(self, state: SelectionState) -> None:
        self._state = state

    def prepare(self) -> None:
        state = self._state
        self.address.setText(state.picture.link if state.picture else state.link)
        self.words.clear()
        asks = state.empty and not state.link and not state.picture
        self.words.setVisible(asks)
        self._words_label.setVisible(asks)
        self.remove.setVisible(bool(self.address.text()))
        self._check()
        self.address.selectAll()
        self.address.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        for part in (self._address_label, self.address, self._words_label, self.words, self.warning):
            self.column.addWidget(part)
        self.column.addLayout(foot)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.apply)

    def _check(self) -> None:
        address = with_scheme(self.address.text())
        self.apply.setEnabled(bool(address))
        self.warning.setVisible(bool(address) and self._leads_away(address))
        self.column.activate()

    def _take(self) -> None:
        address = with_scheme(self.address.text())
        if not address:
            return
        if self._state.picture:
            self._done("pictureLink", address)
        else:
            self._done("link", {"href": address, "text": self.words.text().strip()})

    def _done(self, command: str, argument: object) -> None:
        if command == "unlink" and self._state.picture:
            command, argument = "pictureLink", ""
        self.hide()
        self.chosen.emit(command, argument)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Link"))
        self._address_label.setText(self.tr("Address"))
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setPlaceholderText("https://mp.weixin.qq.com/s/…")
        self._words_label.setText(self.tr("Text"))
        self.words.setAccessibleName(self.tr("Text"))
        self.warning.setText(
            self.tr("WeChat keeps links to its own articles only. It will drop this one and keep the words.")
        )
        self.remove.setText(self.tr("Remove link"))
        self.apply.setText(self.tr("Set link"))


def with_scheme(text: str) -> str:
    """What a person types as an address: "mp.weixin.qq.com/s/x" gets its https; "" for what is none."""
    address = text.strip()
    if not address or any(sign.isspace() for sign in address):
        return ""
    head = address.partition("/")[0]
    if ":" not in head and "." in head and not address.startswith(("/", "#", "?", ".")):
        return f"https://{address}"
    lowered = address.lower()
    return "" if lowered.startswith(("javascript:", "vbscript:", "data:", "file:")) else address

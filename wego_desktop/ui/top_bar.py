"""The bar across the top: the account, quiet buttons for what is done to materials, and the one filled button."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from wego_desktop.ui.accounts.switch import AccountSwitch
from wego_desktop.ui.controls.buttons import PrimaryButton, QuietButton
from wego_desktop.ui.style import Look
from wego_desktop.ui.tokens import BAR

_QUIET = ("refresh", "download", "delete")
_MORE = (
    ("paste", "copy-link", "copy-id"),
    ("new-article", "edit", "copy-to-drafts"),
    ("check-fully", "trash-folder"),
    ("connect", "settings", "keys", "about"),
    ("quit",),
)
_PANES = ("transfers", "preview")


class TopBar(QWidget):
    """Shows actions of the window; it decides nothing."""

    def __init__(self, look: Look, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._actions = look, actions
        self.setFixedHeight(BAR)
        self.account = AccountSwitch(look, self)
        self.upload = PrimaryButton(look, "", icon="upload", parent=self)
        self.upload.clicked.connect(actions["upload"].trigger)
        self.more = QuietButton(look, "more", parent=self)
        self.more.setMenu(self._menu())
        self._lay_out()
        look.changed.connect(self.update)
        self._retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(8)
        quiet, panes = ([self._quiet(name) for name in names] for names in (_QUIET, _PANES))
        row.addWidget(self.account)
        row.addStretch(1)
        for button in (*quiet, self.more):
            row.addWidget(button)
        row.addSpacing(16)
        for button in panes:
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.upload)
        in_order = [self.account, *quiet, self.more, *panes, self.upload]
        for before, after in pairwise(in_order):  # the keyboard goes as the eye does
            self.setTabOrder(before, after)

    def _quiet(self, name: str) -> QuietButton:
        button = QuietButton.for_action(self._look, self._actions[name], _ICONS.get(name, name), self)
        button.setObjectName(name)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for group in _MORE:
            for name in group:
                menu.addAction(self._actions[name])
            menu.addSeparator()
        return menu

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.upload.setText(self.tr("Upload"))
        self.upload.setToolTip(self._actions["upload"].toolTip())
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.tokens.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.tokens.line)
        painter.end()


_ICONS = {"transfers": "panel-bottom", "preview": "panel-right"}

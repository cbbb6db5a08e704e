"""The account in the top bar: who is open, and the menu to another one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from wego_desktop.accounts import PRACTICE_KEY, Account
from wego_desktop.limits import PROFILES
from wego_desktop.ui.controls.painting import FocusRing, advance, icon
from wego_desktop.ui.formats import middle
from wego_desktop.ui.style import Look

_MARK = 28
_WIDEST = 220


def account_name(account: Account) -> str:
    """What people call it; the practice account in the language of the window."""
    return QCoreApplication.translate("AccountSwitch", "Practice account") if account.practice else account.name


def profile_names() -> tuple[str, ...]:
    """The limits profiles as people read them, in the order of PROFILES."""
    return (
        QCoreApplication.translate("AccountSwitch", "As WEGO documents them"),
        QCoreApplication.translate("AccountSwitch", "As WeChat says today"),
    )


class AccountSwitch(QAbstractButton):
    """Mark, name, and below it the AppID's ends. chosen(key): another account; connect_wanted; remove_wanted(key)."""

    chosen = Signal(str)
    connect_wanted = Signal()
    remove_wanted = Signal(str)
    profile_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._account: Account | None = None
        self._others: Sequence[Account] = ()
        self._ring = FocusRing(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open_menu)
        look.changed.connect(self.update)

    def show_account(self, account: Account | None, all_accounts: Sequence[Account]) -> None:
        self._account, self._others = account, all_accounts
        self.setText(account_name(account) if account else self.tr("No account"))
        self.setAccessibleName(self.tr("Account: {name}").format(name=self.text()))
        self.updateGeometry()
        self.update()

    def subtitle(self) -> str:
        if self._account is None:
            return ""
        return self.tr("On this computer") if self._account.practice else middle(self._account.app_id, 12)

    def menu(self) -> QMenu:
        menu = QMenu(self)
        for account in self._others:
            entry = QAction(account_name(account), menu, checkable=True, checked=account == self._account)
            entry.triggered.connect(lambda _on, key=account.key: self.chosen.emit(key))
            menu.addAction(entry)
        if not any(account.practice for account in self._others):  # else who began with an own one never met it
            practice = QCoreApplication.translate("AccountSwitch", "Practice account")
            menu.addAction(practice).triggered.connect(lambda _on=False: self.chosen.emit(PRACTICE_KEY))
        if self._account is not None:
            menu.addMenu(self._limits_menu(menu, self._account))
        menu.addSeparator()
        menu.addAction(self._look.icon("plus"), self.tr("Connect your account…"), self.connect_wanted.emit)
        if self._account is not None and not self._account.practice:
            text = self.tr("Remove {name} from this computer…").format(name=self._account.name)
            key = self._account.key
            menu.addAction(self._look.icon("minus"), text, lambda: self.remove_wanted.emit(key))
        return menu

    def _limits_menu(self, menu: QMenu, account: Account) -> QMenu:
        """What files are checked by."""
        chosen = QMenu(self.tr("Limits"), menu)
        for profile, text in zip(PROFILES, profile_names(), strict=True):
            entry = QAction(text, chosen, checkable=True, checked=profile == account.profile)
            entry.triggered.connect(lambda _on, profile=profile: self.profile_chosen.emit(profile))
            chosen.addAction(entry)
        return chosen

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_account(self._account, self._others)
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        name = advance(self._look.font("base"), self.text())
        below = advance(self._look.font("details"), self.subtitle())
        return QSize(min(_WIDEST, _MARK + 8 + max(name, below) + 12 + 16 + 16), 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = self._look.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(tokens.pressed if self.isDown() else tokens.hover)
            painter.drawRoundedRect(self.rect(), 6, 6)
        top = (self.height() - _MARK) / 2
        mark = QRectF(8, top, _MARK, _MARK)
        painter.setBrush(tokens.accent_fill)
        painter.drawRoundedRect(mark, 6, 6)
        self._paint_sign(painter, mark)
        self._paint_words(painter)
        self._ring.paint(painter, self.rect())
        painter.end()

    def _paint_sign(self, painter: QPainter, mark: QRectF) -> None:
        """The first letter of its name; a figure while there is no account."""
        if self._account is None:
            icon(painter, self._look, "account", "on_accent", mark.center(), 20)
            return
        painter.setPen(self._look.tokens.on_accent)
        painter.setFont(self._look.font("base"))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, self.text()[:1].upper())

    def _paint_words(self, painter: QPainter) -> None:
        left, right = 8 + _MARK + 8, self.width() - 28
        tokens = self._look.tokens
        name, below = self._look.font("base"), self._look.font("details")
        first = 3 if self.subtitle() else (self.height() - 19) // 2
        rows = ((name, tokens.text, self.text(), first), (below, tokens.text2, self.subtitle(), 22))
        for font, colour, text, top in rows:
            painter.setFont(font)
            painter.setPen(colour)
            words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRectF(left, top, right - left, 19), Qt.AlignmentFlag.AlignVCenter, words)
        arrow = self._look.pixmap("chevrons", "text2", 16, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 24, (self.height() - 16) // 2, arrow)

"""The form that connects a real account: AppID and AppSecret, tried out before they are kept."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wego_desktop import limits
from wego_desktop.accounts import OFFICIAL_URL, Account, TokenSource
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.accounts.switch import profile_names
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton, QuietButton
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.trouble import TroublePanel
from wego_desktop.wechat.answers import Counts
from wego_desktop.wechat.errors import Trouble, TroubleError, trouble_of

_APP_ID = re.compile(r"wx[0-9a-f]{16}")
_WIDTH = 460
_NO_APP_ID = Trouble(
    QT_TRANSLATE_NOOP("Trouble", "This is no AppID"),
    QT_TRANSLATE_NOOP("Trouble", "An AppID is “wx” and 16 characters, 0 to 9 and a to f. Copy it again."),
)


class ConnectForm(QDialog):
    """Asks for what an account needs, checks it live, and gives it up.

    check: runs in a worker; raises what is wrong. connected(account, secret): the check went well; the account has no
    key yet. Whoever keeps it accepts the form then, or tells it what is in the way (``show_trouble``): nothing typed is
    lost when something is wrong.
    """

    connected = Signal(Account, str)

    def __init__(
        self, look: Look, tasks: Tasks, check: Callable[[Account, str], Counts], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._check = look, tasks, check
        self._form = QFormLayout()
        self._labels: dict[QWidget, QLabel] = {}
        self._add_fields()
        self._trouble = TroublePanel(look, self)
        self._trouble.action.connect(self._act)
        self._intro = QLabel(self, wordWrap=True)
        self._more = QuietButton(look)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_more)
        self._cancel, self._go = OutlineButton(look), PrimaryButton(look)
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._try)
        self._go.setDefault(True)
        self._lay_out()
        self._retranslate()
        self._show_more(False)
        self._enable()
        self.app_id.setFocus()

    def _add_fields(self) -> None:
        self.app_id, self.secret, self.name = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._reveal = QAction(self._look.icon("eye"), "", self, checkable=True)
        self._reveal.toggled.connect(self._show_secret)
        self.secret.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self.profile, self.source = QComboBox(self), QComboBox(self)
        self.command, self.proxy, self.address = QLineEdit(self), QLineEdit(self), QLineEdit(OFFICIAL_URL, self)
        for name in limits.PROFILES:
            self.profile.addItem("", name)
        for source in TokenSource:
            self.source.addItem("", source)
        self._extra = (self.profile, self.source, self.command, self.proxy, self.address)
        for field in (self.app_id, self.secret, self.name, *self._extra):
            label = QLabel(self)
            label.setBuddy(field)
            self._labels[field] = label
            self._form.addRow(label, field)
        for line in (self.app_id, self.secret):
            line.textChanged.connect(self._enable)
        self.source.currentIndexChanged.connect(lambda: self._show_more(self._more.isChecked()))

    def _lay_out(self) -> None:
        self._form.setSpacing(12)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._intro)
        column.addLayout(self._form)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._trouble)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)

    def account(self) -> Account:
        """What the fields say, without a key."""
        app_id = self.app_id.text().strip()
        return Account(
            key="",
            name=self.name.text().strip() or app_id,
            app_id=app_id,
            base_url=self.address.text().strip().rstrip("/") or OFFICIAL_URL,
            profile=self.profile.currentData(),
            token_source=TokenSource(self.source.currentData()),
            token_command=self.command.text().strip(),
            proxy=self.proxy.text().strip(),
        )

    def _try(self) -> None:
        account, secret = self.account(), self.secret.text().strip()
        if account.base_url == OFFICIAL_URL and not _APP_ID.fullmatch(account.app_id):
            self.show_trouble(TroubleError(_NO_APP_ID))
            self.app_id.setFocus()
            return
        self._trouble.clear()
        self._go.setEnabled(False)
        self._go.setText(self.tr("Checking…"))
        self._tasks.run(
            lambda: self._check(account, secret),
            lambda _counts: self.connected.emit(account, secret),
            self.show_trouble,
            owner=self,
            pool=Pool.NETWORK,
        )

    def show_trouble(self, error: BaseException) -> None:
        self._trouble.show_trouble(trouble_of(error))
        self._enable()
        self.adjustSize()

    def _act(self, action: str) -> None:
        if action in {"retry", "reconnect"}:
            self._try()

    def _enable(self) -> None:
        outside = self.source.currentData() == TokenSource.OUTSIDE
        self._go.setEnabled(bool(self.app_id.text().strip() and (outside or self.secret.text().strip())))
        self._go.setText(self.tr("Connect"))

    def _show_secret(self, shown: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _show_more(self, shown: bool) -> None:
        self._more.set_icon("chevron-down" if shown else "chevron-right")
        for field in self._extra:
            fits = field is not self.command or self.source.currentData() == TokenSource.OUTSIDE
            self._form.setRowVisible(field, shown and fits)
        self._enable()
        self.adjustSize()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Connect your account"))
        self._intro.setText(
            self.tr(
                "AppID and AppSecret stand in the console of your Official Account (mp.weixin.qq.com) under"
                " Settings → Basic configuration. The AppSecret goes to the keyring of this computer and nowhere else."
            )
        )
        texts = {
            self.app_id: self.tr("AppID"),
            self.secret: self.tr("AppSecret"),
            self.name: self.tr("Name"),
            self.profile: self.tr("Limits"),
            self.source: self.tr("Token from"),
            self.command: self.tr("Command"),
            self.proxy: self.tr("Proxy"),
            self.address: self.tr("API address"),
        }
        for field, text in texts.items():
            self._labels[field].setText(text)
            field.setAccessibleName(text)
        self.app_id.setPlaceholderText("wx0123456789abcdef")
        self.name.setPlaceholderText(self.tr("How you call this account"))
        self.command.setPlaceholderText(self.tr("Prints a token, e.g. ssh server get-token"))
        self.proxy.setPlaceholderText(self.tr("None"))
        self._reveal.setText(self.tr("Show the AppSecret"))
        self._more.setText(self.tr("Proxy, limits and more"))
        self._cancel.setText(self.tr("Cancel"))
        sources = (self.tr("stable_token (leaves other programs alone)"), "cgi-bin/token", self.tr("A command"))
        for row, text in enumerate(sources):
            self.source.setItemText(row, text)
        for row, text in enumerate(profile_names()):
            self.profile.setItemText(row, text)
        self._enable()

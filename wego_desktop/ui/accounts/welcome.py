"""The first thing a person sees: the practice account, or one's own."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.style import Look

_CARD = (340, 300)
_ICON = 32  # px


class WelcomeCard(QWidget):
    """A drawing, a title, a few words, and the button."""

    def __init__(self, look: Look, icon: str, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon = look, icon
        self.setFixedSize(*_CARD)
        self.picture, self.title, self.words = QLabel(self), QLabel(self), QLabel(self, wordWrap=True)
        self.button = PrimaryButton(look, "", parent=self) if first else OutlineButton(look, "", parent=self)
        self.title.setFont(look.font("title"))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addWidget(self.picture)
        column.addWidget(self.title)
        column.addWidget(self.words, 1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        look.changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        self.picture.setPixmap(self._look.pixmap(self._icon, "accent_text", _ICON, self.devicePixelRatioF()))
        self.words.setStyleSheet(f"color: {self._look.tokens.text2.name()}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.tokens.line, 1))
        painter.setBrush(self._look.tokens.canvas)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


class Welcome(QWidget):
    """Two cards of equal size, practice account first. practice_wanted, connect_wanted."""

    practice_wanted = Signal()
    connect_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setFont(look.font("page"))
        self.practice = WelcomeCard(look, "image", first=True, parent=self)
        self.own = WelcomeCard(look, "account", first=False, parent=self)
        self.practice.button.clicked.connect(self.practice_wanted)
        self.own.button.clicked.connect(self.connect_wanted)
        cards = QHBoxLayout()
        cards.setSpacing(24)
        cards.addStretch(1)
        cards.addWidget(self.practice)
        cards.addWidget(self.own)
        cards.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addSpacing(32)
        column.addLayout(cards)
        column.addStretch(3)
        self.setFocusProxy(self.practice.button)  # Enter begins
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Which account do you want to open?"))
        self.practice.title.setText(self.tr("Practice account"))
        self.practice.words.setText(
            self.tr(
                "An account that runs on this computer, filled with pictures, voices, films and articles."
                " Try everything; nothing reaches WeChat."
            )
        )
        self.practice.button.setText(self.tr("Open the practice account"))
        self.own.title.setText(self.tr("Your Official Account"))
        self.own.words.setText(
            self.tr("Connect it with its AppID and AppSecret. You see everything in its material library.")
        )
        self.own.button.setText(self.tr("Connect your account…"))

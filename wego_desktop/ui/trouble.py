"""An error as the user sees it: what happened, why, and the way out. Never a box that stops the work."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.copy_field import CopyField
from wego_desktop.ui.controls.painting import icon, painter_for, plate
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.wechat.errors import Trouble
from wego_desktop.wechat.troubles import Action

CONTEXT = "Trouble"

LABELS: dict[str, str] = {
    Action.RETRY: QT_TRANSLATE_NOOP("TroublePanel", "Try again"),
    Action.REFRESH: QT_TRANSLATE_NOOP("TroublePanel", "Refresh"),
    Action.RECONNECT: QT_TRANSLATE_NOOP("TroublePanel", "Check the account…"),
    Action.COPY_IP: QT_TRANSLATE_NOOP("TroublePanel", "Copy and open the console"),
    Action.COPY_DETAILS: QT_TRANSLATE_NOOP("TroublePanel", "Copy the details"),
    Action.OPEN_LIMITS: QT_TRANSLATE_NOOP("TroublePanel", "Open the limits…"),
    Action.OPEN_CONSOLE: QT_TRANSLATE_NOOP("TroublePanel", "Open the console"),
    Action.CHOOSE_FILE: QT_TRANSLATE_NOOP("TroublePanel", "Choose another file…"),
    Action.EDIT: QT_TRANSLATE_NOOP("TroublePanel", "Edit"),
    Action.SAVE_DRAFT: QT_TRANSLATE_NOOP("TroublePanel", "Save as a draft"),
}
_MARGIN = 16
_ICON = 20


class TroublePanel(QWidget):
    """action(str): the way out that was taken, a value of Action. dismissed: it was closed.

    Copying is done here. A refused address is copied, then the console is asked for ("open-console"), and "retry" waits
    beside it for when the address was added there.

    As a bar it spans the top of a view; as a block it stands alone, rounded, in the middle of one. Hidden at first.
    """

    action = Signal(str)
    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, block: bool = False) -> None:
        super().__init__(parent)
        self._look, self._block = look, block
        self._trouble: Trouble | None = None
        self._what = Words(look, parent=self)
        self._why = Words(look, "", "base", "text2", self)
        self._value = CopyField(look, parent=self)
        self._details = Words(look, "", "mono", "text2", self)
        self._way_out = OutlineButton(look, parent=self)
        self._again = QuietButton(look, parent=self)
        self._fold = QuietButton(look, parent=self)
        self._close = QuietButton(look, "close", parent=self)
        self._lay_out()
        self._connect()
        look.changed.connect(self.update)
        self.hide()

    @property
    def trouble(self) -> Trouble | None:
        """What is shown now."""
        return self._trouble

    def show_trouble(self, trouble: Trouble) -> None:
        """Say it, with its details folded."""
        self._trouble = trouble
        self._details.hide()
        self._retranslate()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def clear(self) -> None:
        """It is settled."""
        self._trouble = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        with painter_for(self) as painter:
            if self._block:
                plate(painter, self.rect(), 8, tokens.err_tint)
            else:
                painter.fillRect(event.rect(), tokens.err_tint)
            first_line = self._what.y() + self._what.fontMetrics().lineSpacing() // 2
            icon(painter, self._look, "error", "err", QPoint(_MARGIN + _ICON // 2, first_line), _ICON)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a bound of its own would cut sentences that wrap
        self.setSizePolicy(policy)
        for words in (self._what, self._why, self._details):
            words.setWordWrap(True)
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for part in (self._what, self._why, self._value, self._details):
            texts.addWidget(part)
        texts.setAlignment(self._value, Qt.AlignmentFlag.AlignLeft)
        texts.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._way_out, self._again, self._fold):
            buttons.addWidget(button)
        direction = QBoxLayout.Direction.TopToBottom if self._block else QBoxLayout.Direction.LeftToRight
        body = QBoxLayout(direction)
        body.setSpacing(12 if self._block else 16)
        body.addLayout(texts, 0 if self._block else 1)
        body.addLayout(buttons)
        body.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        if self._block:
            buttons.addStretch(1)
            body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN + _ICON + 12, 12, 8, 12)
        row.setSpacing(8)
        row.addLayout(body, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self._way_out.clicked.connect(self._take_way_out)
        self._again.clicked.connect(lambda: self.action.emit(Action.RETRY.value))
        self._fold.clicked.connect(self._unfold)
        self._close.clicked.connect(self._dismiss)

    def _take_way_out(self) -> None:
        trouble = self._trouble
        if trouble is None:
            return
        if trouble.action == Action.COPY_IP:
            self._value.copy()
            self.action.emit(Action.OPEN_CONSOLE.value)
            return
        if trouble.action == Action.COPY_DETAILS:
            QGuiApplication.clipboard().setText(self._everything())
            self._way_out.setText(self.tr("Copied"))
        self.action.emit(str(trouble.action))

    def _unfold(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self._tell_fold()

    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()

    def _everything(self) -> str:
        """What somebody who helps needs to read."""
        return "\n".join(filter(None, (self._what.text(), self._why.text(), self._details.text())))

    def _retranslate(self) -> None:
        trouble = self._trouble
        if trouble is None:
            return
        self._what.setText(formats.sentence(CONTEXT, trouble.what, trouble.values))
        self._why.setText(formats.sentence(CONTEXT, trouble.why, trouble.values))
        self._why.setVisible(bool(trouble.why))
        refused = trouble.values.get("ip", "") if trouble.action == Action.COPY_IP else ""
        self._value.set_value(refused)
        self._value.setVisible(bool(refused))
        self._details.setText(trouble.details)
        self._tell_buttons(str(trouble.action))
        self._tell_fold()
        self.setAccessibleName(f"{self._what.text()}. {self._why.text()}".strip())

    def _tell_buttons(self, action: str) -> None:
        label = QCoreApplication.translate("TroublePanel", LABELS.get(action, ""))
        self._way_out.setText(label)
        self._way_out.setVisible(bool(label))
        self._again.setText(self.tr("Try again"))
        self._again.setVisible(action == Action.COPY_IP)
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))

    def _tell_fold(self) -> None:
        folded = self._details.isHidden()
        self._fold.setVisible(bool(self._details.text()))
        self._fold.setText(self.tr("Details") if folded else self.tr("Hide details"))
        self._fold.set_icon("chevron-down" if folded else "chevron-up")
        self.updateGeometry()

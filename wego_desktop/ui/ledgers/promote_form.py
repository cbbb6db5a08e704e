"""Making temporary materials permanent: what it costs, and what WeChat wants to know of films."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from wego_desktop.library.temporary import Temporary
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.controls.dialogs import buttons, fit
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import UploadKind

_WIDTH = 480


class FilmTexts(QWidget):
    """Title and introduction of one film. edited: something was typed."""

    edited = Signal()

    def __init__(self, temporary: Temporary, parent: QWidget) -> None:
        super().__init__(parent)
        name = temporary.name or temporary.media_id
        self.title, self.introduction = QLineEdit(name.rpartition(".")[0] or name, self), QPlainTextEdit(self)
        self.title.setAccessibleName(self.tr("Title of {name}").format(name=name))
        self.introduction.setAccessibleName(self.tr("Introduction of {name}").format(name=name))
        self.introduction.setTabChangesFocus(True)
        self.introduction.setFixedHeight(72)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Introduction"), self.introduction)
        self.title.textChanged.connect(self.edited)
        self.introduction.textChanged.connect(self.edited)

    @property
    def texts(self) -> tuple[str, str]:
        return self.title.text().strip(), self.introduction.toPlainText().strip()


class PromoteForm(QDialog):
    """wanted(dict): by id, title and introduction of each film; other kinds need none."""

    wanted = Signal(object)

    def __init__(self, look: Look, entries: Sequence[Temporary], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make permanent"))
        self.films = {entry.id: FilmTexts(entry, self) for entry in entries if entry.kind is UploadKind.VIDEO}
        title = QLabel(self.tr("Make %n temporary material(s) permanent?", "", len(entries)), self, wordWrap=True)
        title.setFont(look.font("title"))
        sentence = QLabel(
            self.tr(
                "Each is sent once more from the bytes kept here, gets a media_id of its own and counts"
                " in the account's capacity. The temporary ones stay until they expire."
            ),
            self,
            wordWrap=True,
        )
        self.cancel, self.go = OutlineButton(look, self.tr("Cancel")), PrimaryButton(look, self.tr("Make permanent"))
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.go.setDefault(True)
        self.accepted.connect(lambda: self.wanted.emit(self.texts()))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(sentence)
        if self.films:
            self._add_films({entry.id: entry for entry in entries}, column)
        column.addSpacing(4)
        column.addLayout(buttons(self.cancel, self.go))
        fit(self, _WIDTH)
        self._enable()

    def texts(self) -> dict[int, tuple[str, str]]:
        return {id_: film.texts for id_, film in self.films.items()}

    def _add_films(self, entries: Mapping[int, Temporary], column: QVBoxLayout) -> None:
        need = QLabel(self.tr("WeChat lists a film by its title, and wants an introduction."), self, wordWrap=True)
        column.addWidget(need)
        inside = QWidget(self)
        films = QVBoxLayout(inside)
        films.setContentsMargins(0, 0, 0, 0)
        films.setSpacing(16)
        for id_, film in self.films.items():
            if len(self.films) > 1:
                name = QLabel(entries[id_].name, self)
                name.setTextFormat(Qt.TextFormat.PlainText)
                films.addWidget(name)
            film.edited.connect(self._enable)
            films.addWidget(film)
        if len(self.films) <= 2:
            column.addWidget(inside)
            return
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setMinimumHeight(320)
        column.addWidget(area, 1)

    def _enable(self) -> None:
        self.go.setEnabled(all(all(film.texts) for film in self.films.values()))

"""What is on or off of an article."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop.articles.message import Entry
from wego_desktop.ui.controls.switches import Switch
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import is_picture_message


class ArticleSwitches(QWidget):
    """edited(Article): a person turned one. Who may comment can be asked where comments are open."""

    edited = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article = Article("")
        self.cover, self.comments, self.fans = (Switch(look, "", self) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for switch, name in ((self.cover, "show_cover"), (self.comments, "open_comment"), (self.fans, "fans_only")):
            column.addWidget(switch)
            switch.clicked.connect(lambda on, name=name: self._edit(name, on))
        self._retranslate()

    def show_entry(self, entry: Entry) -> None:
        article, usable = entry.article, not is_picture_message(entry.article)
        self._article = article
        self.cover.setChecked(article.show_cover)
        self.comments.setChecked(article.open_comment)
        self.fans.setChecked(article.fans_only)
        self.cover.setEnabled(usable)
        self.comments.setEnabled(usable)
        self.fans.setEnabled(usable and article.open_comment)

    def _edit(self, name: str, on: bool) -> None:
        self._article = replace(self._article, **{name: on})  # type: ignore[arg-type]
        self.fans.setEnabled(self._article.open_comment)
        self.edited.emit(self._article)

    def _retranslate(self) -> None:
        self.cover.setText(self.tr("Show the cover above the text"))
        self.comments.setText(self.tr("Allow comments"))
        self.fans.setText(self.tr("Only followers can comment"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

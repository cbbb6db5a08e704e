"""The tab of body pictures: pictures for the text of articles, of which WeChat tells a URL and keeps no list."""

import html
import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.body_pictures import BodyPicture, Use
from wego_desktop.library.material import Material
from wego_desktop.limits import Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.actions import Deed
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.ledgers.body_view import BodyPictureView
from wego_desktop.ui.ledgers.countdown import Said
from wego_desktop.ui.ledgers.deeds import ShelfActions
from wego_desktop.ui.ledgers.entries import of_body_picture
from wego_desktop.ui.ledgers.head import ShelfHead
from wego_desktop.ui.ledgers.kept_pictures import KeptPictures
from wego_desktop.ui.ledgers.model import ShelfModel
from wego_desktop.ui.ledgers.pane import ShelfPane
from wego_desktop.ui.ledgers.saving import Saving
from wego_desktop.ui.ledgers.shelf import Shelf
from wego_desktop.ui.materials import words
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Task, Tasks
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import trouble_of
from wego_desktop.wechat.progress import Cancel, Progress

DEEDS = (  # those without keys have the window's
    Deed("copy", QT_TRANSLATE_NOOP("ShelfDeeds", "Copy URL"), "link", ()),
    Deed("markdown", QT_TRANSLATE_NOOP("ShelfDeeds", "Copy as Markdown"), "copy", ("Ctrl+M",)),
    Deed("html", QT_TRANSLATE_NOOP("ShelfDeeds", "Copy as HTML"), "copy", ("Ctrl+H",)),
    Deed("save", QT_TRANSLATE_NOOP("ShelfDeeds", "Save as…"), "download", ()),
    Deed("forget", QT_TRANSLATE_NOOP("ShelfDeeds", "Forget…"), "delete", ()),
)
_MENU = ("copy", "markdown", "html", "", "save", "", "forget")
_SEVERAL = ("copy", "markdown", "html", "save", "forget")
# Brackets would end the name, and code or a tag begun in it would swallow what follows.
_MARKS = re.compile(r"([\\\[\]`<*&])")
_ESCAPED = r"\\\1"


class By(StrEnum):
    NEWEST = "newest"
    NAME = "name"
    SIZE = "size"


ORDERS: Mapping[str, str] = {
    By.NEWEST: QT_TRANSLATE_NOOP("ShelfHead", "Newest first"),
    By.NAME: QT_TRANSLATE_NOOP("ShelfHead", "By name"),
    By.SIZE: QT_TRANSLATE_NOOP("ShelfHead", "Largest first"),
}


def as_markdown(picture: BodyPicture) -> str:
    """The name stands where a picture that is not shown is read aloud."""
    name = _MARKS.sub(_ESCAPED, words.name(of_body_picture(picture)))
    return f"![{name}]({picture.url})"


def as_html(picture: BodyPicture) -> str:
    name = words.name(of_body_picture(picture))
    return f'<img src="{html.escape(picture.url)}" alt="{html.escape(name)}">'


FORMS: Mapping[str, Callable[[BodyPicture], str]] = {
    "copy": lambda picture: picture.url,
    "markdown": as_markdown,
    "html": as_html,
}


class BodyPicturesTab(Shelf):
    """open_news(media_id): an article that uses a picture is to be shown."""

    follows = frozenset({Kind.NEWS, Kind.DRAFT})  # a picture is used in
    open_news = Signal(str)

    def __init__(self, look: Look, tasks: Tasks, opened: OpenAccount, parent: QWidget | None = None) -> None:
        self._opened, self._by = opened, By.NEWEST
        self._source = KeptPictures(opened.kept.find)
        super().__init__(look, tasks, self._source, ShelfModel(of_body_picture, _detail), "empty-body", parent)
        self.model.setParent(self)
        self._saving = Saving(self.errands, self._bring, self)
        self._wire()
        self._retranslate()
        self.refresh()

    # What this ledger says

    def _make_actions(self) -> ShelfActions:
        return ShelfActions(self, self._look, DEEDS)

    def _make_head(self) -> ShelfHead:
        return ShelfHead(self._look, {}, ORDERS, parent=self)

    def _make_pane(self) -> ShelfPane:
        view = BodyPictureView(self._look, self._tasks, self._source, self._fetch, self.actions_, self._find_uses)
        view.open_news.connect(self.open_news)
        return ShelfPane(self._look, view, self.actions_, _SEVERAL)

    def _reader(self) -> Callable[[], Sequence[BodyPicture]]:
        return self._opened.body_pictures.all

    def _arranged(self, entries: Sequence[Any]) -> Sequence[BodyPicture]:
        match self._by:
            case By.NAME:
                return sorted(entries, key=lambda entry: entry.name.casefold())
            case By.SIZE:
                return sorted(entries, key=lambda entry: -(entry.size or 0))
        return sorted(entries, key=lambda entry: (-entry.created, -entry.id))

    def _enable(self, chosen: Sequence[Any]) -> None:
        for name, action in self.actions_.items():
            action.setEnabled(bool(chosen) if name != "save" else any(entry.file for entry in chosen))

    def _menu_names(self) -> Sequence[str]:
        return _MENU

    def _find_uses(self, url: str) -> Sequence[Use]:
        return self._opened.body_pictures.used_in(url, self._opened.index)

    def _fetch(self, material: Material, progress: Progress, cancel: Cancel) -> Path:
        """Of the player, which pictures do not have."""
        raise NotImplementedError

    # What the user does

    def copy_as(self, form: str) -> None:
        """form: a key of FORMS."""
        chosen = self.selected()
        if chosen:
            QGuiApplication.clipboard().setText("\n".join(FORMS[form](picture) for picture in chosen))
            self.said.emit(self.tr("Copied"))

    def _save(self) -> None:
        self._saving.ask([entry for entry in self.selected() if entry.file], self._saved)

    def _bring(self, entry: BodyPicture, task: Task) -> Path:
        del task
        file = self._opened.kept.whole(entry.sha256)
        if file is None:
            raise FileNotFoundError(2, "not kept", entry.name)
        return file

    def _saved(self, paths: list[Path], errors: list[BaseException]) -> None:
        self._tell(self.tr("Saved %n file(s)", "", len(paths)), paths, errors)

    def _ask_to_forget(self) -> None:
        chosen = self.selected()
        if not chosen:
            return
        question = Asking(
            self._look,
            self.tr("Forget %n body picture(s)?", "", len(chosen)),
            self.tr(
                "Only this computer forgets them: they stay at WeChat, and articles go on showing them. The same bytes"
                " sent again may get another URL."
            ),
            [words.name(of_body_picture(picture)) for picture in chosen],
            self.tr("Forget"),
            self,
        )
        question.agreed.connect(lambda: self._forget([picture.id for picture in chosen]))
        question.open()

    def _forget(self, ids: Sequence[int]) -> None:
        def ended(results: list[object], errors: list[BaseException]) -> None:
            self._tell(self.tr("Forgot %n body picture(s)", "", len(ids)), results, errors)
            self.refresh()

        self.errands.start_one(lambda _task: self._opened.body_pictures.forget(ids), ended)

    def _tell(self, sentence: str, results: Sequence[object], errors: Sequence[BaseException]) -> None:
        if results:
            self.said.emit(sentence)
        if errors:
            self.trouble.emit(trouble_of(errors[0]))

    def _order(self, key: str) -> None:
        self._by = By(key)
        self._show(anew=True)

    def _wire(self) -> None:
        for form in FORMS:
            self.actions_[form].triggered.connect(lambda _on=False, form=form: self.copy_as(form))
        self.actions_["save"].triggered.connect(self._save)
        self.actions_["forget"].triggered.connect(self._ask_to_forget)
        self.head.ordered.connect(self._order)
        self.empty.began.connect(lambda: self.upload_wanted.emit(Target.BODY_PICTURE))

    def _retranslate(self) -> None:
        super()._retranslate()
        self.actions_["markdown"].setIconText("Markdown")  # names, not words
        self.actions_["html"].setIconText("HTML")
        self.grid.setAccessibleName(self.tr("Body pictures"))
        self.empty.set_words(
            self.tr(
                "Pictures for the text of articles belong here: JPG or PNG under 1 MB. They count in no capacity, and"
                " each has a URL to paste."
            ),
            self.tr("Choose files…"),
            icon="upload",
        )


def _detail(picture: BodyPicture) -> tuple[Said, ...]:
    parts = (words.pixels(of_body_picture(picture)), formats.size(picture.size) if picture.size else "")
    return tuple(Said(part) for part in parts if part) or (Said(formats.date_time(picture.created)),)

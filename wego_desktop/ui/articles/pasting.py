"""What is pasted or dropped into an article: cleaned, and its pictures taken in, behind the window.

Pictures come at once and are made fit for WeChat afterwards. Nothing is read from a file that only a document names,
and nothing is fetched, before the person has seen the names and agreed.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.markdown import ENDINGS
from wego_desktop.articles.markdown_signs import looks_like_markdown
from wego_desktop.articles.paste.clean import from_text
from wego_desktop.jobs import pasted
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.pasted import Came
from wego_desktop.jobs.taking_over import TakenOver, bring
from wego_desktop.ui.articles import pasting_words as words
from wego_desktop.ui.articles.agreeing import Agreeing
from wego_desktop.ui.articles.one_question import OneQuestion
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads.drop import Picture, carried
from wego_desktop.ui.uploads.plan_svg import render_svg
from wego_desktop.wechat.errors import Cancelled, trouble_of

T = TypeVar("T")


class Pasting(QObject):
    """ready(html, key): insert this where the caret is. replaced(dict): other addresses for pictures of the text, for
    ``addresses.with_addresses``. imported(dict, key): title, author and digest that a Markdown file gave, as far as it
    did. said(sentence): what was done. trouble(Trouble): what did not come, and why. busy(bool): something is on its
    way.

    window: where questions are asked. whose: the key of the article that is edited: what comes of something is told
    with the one it was begun in. public: which IP addresses pictures may be fetched from; None for those of the open
    internet.
    """

    ready = Signal(str, str)
    replaced = Signal(dict)
    imported = Signal(dict, str)
    said = Signal(str)
    trouble = Signal(object)
    busy = Signal(bool)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        opened: OpenAccount,
        window: QWidget,
        *,
        whose: Callable[[], str] = str,
        public: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._look, self._tasks, self._opened, self._window, self._public = look, tasks, opened, window, public
        self._whose = whose
        self._pictures = opened.article_pictures
        self._pictures.render_svg = render_svg
        self._running: set[Task] = set()
        self._question = OneQuestion[Agreeing]()

    @property
    def asking(self) -> Agreeing | None:
        """The question that is open."""
        return self._question.asked

    # What a person does

    def paste(self, plain: bool = False) -> None:
        """What is on the clipboard; plain: only its words."""
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData(), plain)  # None where nothing was ever copied

    def take(self, mime: QMimeData, plain: bool = False) -> None:
        """What a clipboard or a drag holds: the best of it that an article can have."""
        text = mime.text() if mime.hasText() else ""
        held = carried(mime)
        if plain and text:
            self.ready.emit(from_text(text), self._whose())
        elif held.paths:
            self.take_files(held.paths)
        elif mime.hasHtml() and mime.html().strip():
            self._take_html(mime.html(), text, held.picture)
        elif held.picture is not None:
            self._take_picture(held.picture)
        elif text.strip():
            self._take_text(text)
        else:
            self.said.emit(self.tr("There is nothing to paste that an article can hold"))

    def take_files(self, files: Sequence[Path]) -> None:
        """Pictures, or one Markdown file."""
        if len(files) == 1 and files[0].suffix.lower() in ENDINGS:
            self.take_markdown(files[0])
        elif files:
            self._run(lambda task: pasted.of_pictures(list(files), self._pictures, cancel=task), self._insertion())

    def take_markdown(self, file: Path) -> None:
        """Its text, and by ``imported`` what it says of itself."""
        executor, links = self._tasks.executor(Pool.NETWORK), words.links()
        self._run(
            lambda task: pasted.of_markdown_file(file, self._pictures, executor, links, task),
            self._insertion(),
            name=file.name,
        )

    def bring(self, addresses: Sequence[str]) -> None:
        """Take pictures over that lie elsewhere; the person has seen which. ``replaced`` tells what came."""
        wanted, executor, proxy = list(addresses), self._tasks.executor(Pool.NETWORK), self._opened.account.proxy

        def work(task: Task) -> TakenOver:
            return bring(wanted, self._pictures, executor, proxy=proxy, public=self._public, cancel=task)

        self._run(work, self._brought)

    def ask_to_bring(self, addresses: Sequence[str]) -> None:
        """Name pictures that lie elsewhere, and bring them along when that is wanted."""
        asking = Agreeing(
            self._look,
            self.tr("Bring %n picture(s) along?", "", len(addresses)),
            self.tr(
                "They are not at WeChat, which drops such pictures. Each is read from where it is now, and taken if it"
                " is a picture. A web site that is asked for one learns this computer's address."
            ),
            words.names(addresses),
            self.tr("Bring along"),
            self.tr("Leave out"),
            self._window,
        )
        asking.agreed.connect(partial(self.bring, list(addresses)))
        self._question.ask(asking)

    def stop(self) -> None:
        """The article is closed: what is on its way comes no more."""
        running, self._running = self._running, set()
        for task in running:
            task.drop()
        if running:
            self.busy.emit(False)
        self._question.close()

    # What is taken

    def _take_html(self, html: str, text: str, picture: Picture | None) -> None:
        executor, insert = self._tasks.executor(Pool.NETWORK), self._insertion()

        def work(task: Task) -> tuple[Came, bool]:
            if picture is not None and pasted.is_single_picture(html):
                return pasted.of_pictures([_bytes(picture)], self._pictures, picture.stem, task), False
            made = pasted.of_html(html, self._pictures, executor, task)
            return made, looks_like_markdown(text) and pasted.is_code(made.html)

        def came(result: tuple[Came, bool]) -> None:
            found, is_markdown = result
            if is_markdown:
                self._offer_markdown(text, partial(insert, found), insert)
            else:
                insert(found)

        self._run(work, came)

    def _take_picture(self, picture: Picture) -> None:
        insert = self._insertion()
        self._run(lambda task: pasted.of_pictures([_bytes(picture)], self._pictures, picture.stem, task), insert)

    def _take_text(self, text: str) -> None:
        insert, plain = self._insertion(), Came(from_text(text))
        if looks_like_markdown(text):
            self._offer_markdown(text, partial(insert, plain), insert)
        else:
            insert(plain)

    def _offer_markdown(self, text: str, otherwise: Callable[[], object], insert: Callable[[Came], object]) -> None:
        executor, links = self._tasks.executor(Pool.NETWORK), words.links()
        asking = Agreeing(
            self._look,
            self.tr("Format this as Markdown?"),
            self.tr("The text holds signs of Markdown. It can become headings, lists and emphasis, or stay as it is."),
            (),
            self.tr("Format"),
            self.tr("Paste as it is"),
            self._window,
        )
        asking.agreed.connect(
            lambda: self._run(lambda task: pasted.of_markdown(text, self._pictures, executor, links, task), insert)
        )
        asking.declined.connect(otherwise)
        self._question.ask(asking)

    def _insertion(self) -> Callable[[Came], object]:
        """Into the article that is edited now, whichever is when it comes."""
        return partial(self._insert, self._whose())

    def _insert(self, key: str, came: Came) -> None:
        if came.html:
            self.ready.emit(came.html, key)
        if came.fields:
            self.imported.emit(came.fields, key)
        if came.failed:
            self.trouble.emit(words.failure(came.failed))
        self._prepare(came.kept)
        if came.foreign:
            self.ask_to_bring(came.foreign)

    def _brought(self, done: TakenOver) -> None:
        if done.addresses:
            self.replaced.emit(done.addresses)
            self.said.emit(self.tr("%n picture(s) brought along", "", len(done.addresses)))
        if done.failed:
            self.trouble.emit(
                words.failure(list(zip(words.names(list(done.failed)), done.failed.values(), strict=True)))
            )
        self._prepare(Came("".join(f'<img src="{one}">' for one in done.addresses.values())).kept)

    def _prepare(self, digests: Sequence[str]) -> None:
        """Now, so that saving need not wait for it."""
        if digests:
            self._run(
                lambda task: pasted.prepare(digests, self._pictures, task),
                lambda taken: self.said.emit(words.changed(taken)) if taken else None,
            )

    # Behind

    def _run(self, work: Callable[[Task], T], done: Callable[[T], object], name: str = "") -> None:
        def end(task: Task) -> None:
            self._running.discard(task)
            if not self._running:
                self.busy.emit(False)

        def succeeded(result: T) -> None:
            done(result)
            end(task)

        def failed(error: BaseException) -> None:
            if not isinstance(error, Cancelled | CancelledError):
                self.trouble.emit(words.failure([(name, error)]) if name else trouble_of(error))
            end(task)

        task = self._tasks.follow(work, succeeded, failed, owner=self, pool=Pool.JOBS)
        self._running.add(task)
        if len(self._running) == 1:
            self.busy.emit(True)


def _bytes(picture: Picture) -> bytes:
    """A picture file as it came, or pixels as a PNG. Raises OSError."""
    if picture.data or picture.image is None:
        return picture.data
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("the picture could not be written")
    return bytes(buffer.data().data())

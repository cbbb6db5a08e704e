"""Before the editor goes out of sight: what is not saved at WeChat is asked about once, and nothing is lost unasked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wego_desktop.ui.style import Look

if TYPE_CHECKING:
    from wego_desktop.ui.articles.closing import Closing
    from wego_desktop.ui.articles.editor import Editor

Then = Callable[[], object]


class Parting(QObject):
    """asks: a question is about to be shown. saved(Editor): it was saved because it was to go, and went."""

    asks = Signal()
    saved = Signal(object)

    def __init__(self, look: Look, editor: "Callable[[], Editor | None]", parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._editor = look, editor
        self._closing: Closing | None = None

    def may_go(self, then: Then) -> None:
        """Call it, unless something would go out of sight that a person would rather save or stay with. Who asks again
        meanwhile takes the place of the one before."""
        editor = self._editor()
        if editor is None:
            then()
        else:
            editor.settle(lambda: self._ask(editor, then))

    def keep(self, then: Then) -> None:
        """Call it once all that was typed is kept on this computer; not where it can't be."""
        editor = self._editor()
        if editor is None:
            then()
        else:
            editor.settle(lambda: editor.keeping.now(lambda: self._go_if_kept(editor, then)))

    def _ask(self, editor: "Editor", then: Then) -> None:
        if self._closing is not None:
            self._closing.close()
        if editor is not self._editor() or not editor.work.message.is_changed:
            then()
            return
        from wego_desktop.ui.articles.closing import Closing

        self.asks.emit()
        self._closing = closing = Closing(self._look, editor.title, editor)
        closing.save_wanted.connect(lambda: editor.saver.saving.save(lambda: self._saved(editor, then)))
        closing.keep_wanted.connect(lambda: self.keep(then))
        closing.drop_wanted.connect(lambda: editor.keeping.forget(then))
        closing.finished.connect(lambda _how: self._answered(closing))
        closing.open()

    def _answered(self, closing: "Closing") -> None:
        if self._closing is closing:
            self._closing = None

    def _go_if_kept(self, editor: "Editor", then: Then) -> None:
        """Where it could not be kept, the editor says why, and stays."""
        if editor.keeping.is_kept:
            then()

    def _saved(self, editor: "Editor", then: Then) -> None:
        """Now it can go, unless something was typed meanwhile."""

        def go() -> None:
            then()
            if self._editor() is None:
                self.saved.emit(editor)

        self.may_go(go)

"""What goes wrong under the writing, said in the editor: the page's process ended, or what is typed can't be kept."""

from dataclasses import replace

from PySide6.QtCore import QObject

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.articles.keeping import Keeping
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.notices import Notices
from wego_desktop.wechat.errors import Trouble, trouble_of
from wego_desktop.wechat.troubles import Action

NOT_KEPT = QT_TRANSLATE_NOOP("Trouble", "What you write is not kept on this computer: {why}")


class Mishaps(QObject):
    def __init__(self, page: ArticlePage, keeping: Keeping, notices: Notices, editor: QObject) -> None:
        super().__init__(editor)
        self._page, self._keeping, self._notices = page, keeping, notices
        self._trouble: Trouble | None = None
        page.crashed.connect(self._tell_crash)
        keeping.failed.connect(self._tell_not_kept)
        keeping.kept.connect(self._clear)
        notices.action.connect(self._act)

    def _tell_crash(self, again: bool) -> None:
        """It comes back by itself, unless it ended too often."""
        self._keeping.now()
        if again:
            text = self.tr("The view of the article stopped and was begun anew. Go on writing.")
            self._notices.say(text, icon="info")
        else:
            text = self.tr("The view of the article stopped several times. What you wrote is here.")
            self._notices.say(text, self.tr("Show it again"), self._page.reload, icon="warning")

    def _tell_not_kept(self, error: BaseException) -> None:
        """Once; it is tried again and again."""
        if self._trouble is None:
            met = trouble_of(error)
            why = formats.sentence("Trouble", met.what, met.values).rstrip(".。")
            self._trouble = replace(met, what=NOT_KEPT, values={**met.values, "why": why}, action=Action.RETRY)
            self._notices.show_trouble(self._trouble)

    def _clear(self) -> None:
        if self._trouble is not None and self._notices.trouble.trouble is self._trouble:
            self._notices.clear_trouble()
        self._trouble = None

    def _act(self, action: str) -> None:
        if action == Action.RETRY and self._trouble is not None and self._notices.trouble.trouble is self._trouble:
            self._keeping.now()

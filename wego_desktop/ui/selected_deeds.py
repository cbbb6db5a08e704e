"""What is done with what is selected in the tab in front: materials of the account, or a ledger of this machine."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from wego_desktop.library.material import Material
from wego_desktop.ui.downloading import Downloading
from wego_desktop.ui.materials.preview.pane import PreviewPane
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.messages import Messages
from wego_desktop.ui.removing import Removing
from wego_desktop.ui.results import Results
from wego_desktop.wechat.answers import Kind

if TYPE_CHECKING:
    from wego_desktop.ui.ledgers.shelf import Shelf


class SelectedDeeds:
    """tab, shelf: the one in front, if it is of that sort."""

    def __init__(
        self,
        tab: Callable[[], MaterialTab | None],
        shelf: "Callable[[], Shelf | None]",
        removing: Removing,
        downloading: Downloading,
        results: Results,
        messages: Messages,
    ) -> None:
        self._tab, self._shelf = tab, shelf
        self._removing, self._downloading, self._results, self._messages = removing, downloading, results, messages

    def connect(self, part: MaterialTab | PreviewPane) -> None:
        """Do what a tab and the preview ask for alike."""
        part.delete_requested.connect(self.delete)
        part.download_requested.connect(self.download)
        part.copy_link_requested.connect(self.copy_link)
        part.copy_id_requested.connect(self.copy_id)
        part.copy_to_drafts_requested.connect(self.copy_to_drafts)

    def selected(self) -> list[Material]:
        tab = self._tab()
        return tab.selected() if tab else []

    def delete(self) -> None:
        shelf = self._shelf()
        if shelf is not None:
            shelf.delete()
        else:
            self._removing.ask(self.selected())

    def download(self) -> None:
        shelf = self._shelf()
        if shelf is not None:
            shelf.download()
        else:
            self._downloading.ask(self.selected())

    def copy_link(self) -> None:
        shelf = self._shelf()
        if shelf is not None:
            shelf.copy_link()
        else:
            chosen = self.selected()
            links = [material.url for material in chosen if material.url]
            if links:
                self._results.copy(links)
            else:
                self._results.copy_ids_instead([material.media_id for material in chosen])

    def copy_id(self) -> None:
        shelf = self._shelf()
        if shelf is not None:
            shelf.copy_id()
        else:
            self._results.copy([material.media_id for material in self.selected()])

    def edit(self) -> None:
        if self.may_edit():
            self._messages.edit(self.selected()[0])

    def copy_to_drafts(self) -> None:
        if self.may_copy_to_drafts():
            self._messages.copy_to_drafts(self.selected())

    def may_edit(self) -> bool:
        """Whether one message is selected."""
        tab = self._tab()
        return tab is not None and tab.kind.has_articles and len(tab.selection) == 1

    def may_copy_to_drafts(self) -> bool:
        """Whether news are selected."""
        tab = self._tab()
        return tab is not None and tab.kind is Kind.NEWS and len(tab.selection) > 0

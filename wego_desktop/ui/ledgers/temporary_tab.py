"""The tab of temporary materials: the only list of them there is, with the time each still has."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import Material
from wego_desktop.library.temporary import Temporary
from wego_desktop.limits import Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.actions import Deed
from wego_desktop.ui.ledgers.arranging import CHIPS, ORDERS, By, Shown, arranged, counts, group
from wego_desktop.ui.ledgers.countdown import Said, pause, state
from wego_desktop.ui.ledgers.deeds import ShelfActions
from wego_desktop.ui.ledgers.entries import of_temporary
from wego_desktop.ui.ledgers.head import ShelfHead
from wego_desktop.ui.ledgers.kept_pictures import KeptPictures
from wego_desktop.ui.ledgers.model import ShelfModel
from wego_desktop.ui.ledgers.pane import ShelfPane
from wego_desktop.ui.ledgers.shelf import Shelf
from wego_desktop.ui.ledgers.temporary_doing import TemporaryDoing
from wego_desktop.ui.ledgers.temporary_view import BUTTONS, MORE, TemporaryView
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.progress import Cancel, Progress

DEEDS = (  # those without keys have the window's
    Deed("renew", QT_TRANSLATE_NOOP("ShelfDeeds", "Renew"), "refresh", ("Ctrl+Shift+R",)),
    Deed("promote", QT_TRANSLATE_NOOP("ShelfDeeds", "Make permanent…"), "pin", ("Ctrl+P",)),
    Deed("copy", QT_TRANSLATE_NOOP("ShelfDeeds", "Copy media_id"), "copy", ()),
    Deed("save", QT_TRANSLATE_NOOP("ShelfDeeds", "Save as…"), "download", ()),
    Deed("forget", QT_TRANSLATE_NOOP("ShelfDeeds", "Forget…"), "delete", ()),
    Deed("fetch", QT_TRANSLATE_NOOP("ShelfDeeds", "Fetch by media_id…"), "key", ("Ctrl+G",)),
    Deed("clean", QT_TRANSLATE_NOOP("ShelfDeeds", "Clean up expired…"), "trash", ("Ctrl+Shift+Del",)),
)
_MENU = ("renew", "promote", "", "copy", "save", "", "forget")
_SEVERAL = ("renew", "promote", "copy", "save", "forget")
_SOONEST_MS = 50


class TemporaryTab(Shelf):
    """attention: whether something expires within twelve hours; attention_changed(bool).

    now: Unix seconds. Time is told while the tab is seen: each minute, and each second in somebody's last one.
    """

    follows = frozenset({Kind.IMAGE, Kind.VOICE, Kind.VIDEO})  # may have the same bytes
    attention_changed = Signal(bool)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        opened: OpenAccount,
        parent: QWidget | None = None,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._opened, self._now = opened, now
        self._shown, self._by = Shown.ALL, By.EXPIRY
        self._attention = False
        self._counts: dict[str, int] = {}
        self._source = KeptPictures(opened.kept.find)
        super().__init__(look, tasks, self._source, ShelfModel(of_temporary, self._detail), "empty-temporary", parent)
        self.model.setParent(self)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._tick)
        self._wire()
        self._retranslate()
        self.refresh()

    @property
    def count(self) -> int:
        """Without those that were replaced."""
        return self._counts.get(Shown.ALL, 0)

    @property
    def attention(self) -> bool:
        return self._soon() > 0

    # What this ledger says

    def _make_actions(self) -> ShelfActions:
        return ShelfActions(self, self._look, DEEDS)

    def _make_head(self) -> ShelfHead:
        buttons = [(self.actions_[name], self.actions_.icon(name)) for name in ("fetch", "clean")]
        return ShelfHead(self._look, CHIPS, ORDERS, buttons, self)

    def _make_pane(self) -> ShelfPane:
        self.doing = TemporaryDoing(self._look, self.errands, self._opened, self._now, self)
        view = TemporaryView(
            self._look, self._tasks, self._source, self._fetch, self.actions_, self._now, buttons=BUTTONS, more=MORE
        )
        return ShelfPane(self._look, view, self.actions_, _SEVERAL)

    def _reader(self) -> Callable[[], Sequence[Temporary]]:
        ledger = self._opened.temporary
        return lambda: ledger.all(with_replaced=True)

    def _arranged(self, entries: Sequence[Any]) -> Sequence[Temporary]:
        now = self._now()
        self._counts = counts(entries, now)
        self.head.show_counts(self._counts)
        self.actions_["clean"].setEnabled(self._counts[Shown.EXPIRED] > 0)
        return arranged(entries, self._shown, self._by, now)

    def _enable(self, chosen: Sequence[Any]) -> None:
        for name in ("copy", "save", "forget"):
            self.actions_[name].setEnabled(bool(chosen))
        self.actions_["renew"].setEnabled(any(self._can_renew(entry) for entry in chosen))
        self.actions_["promote"].setEnabled(any(self._can_promote(entry) for entry in chosen))

    def _menu_names(self) -> Sequence[str]:
        return _MENU

    def _detail(self, entry: Temporary) -> tuple[Said, ...]:
        size = (Said(formats.size(entry.size)),) if entry.size else ()
        return (state(entry, self._now()), *size)

    def _can_renew(self, entry: Temporary) -> bool:
        """With bytes here, or at WeChat still; a replaced one has its successor."""
        return not entry.renewed_as and self._has_bytes(entry)

    def _can_promote(self, entry: Temporary) -> bool:
        return not entry.promoted_as and self._has_bytes(entry)

    def _has_bytes(self, entry: Temporary) -> bool:
        return entry.file is not None or entry.expires > self._now()

    def _fetch(self, material: Material, progress: Progress, cancel: Cancel) -> Path:
        """For the player."""
        return self._opened.sending_temporary.bring(material.id, progress, cancel)

    # Time

    def _show(self, *, anew: bool = False) -> None:
        super()._show(anew=anew)
        self._tell_attention()
        if self.isVisible():
            self._wind()

    def _tick(self) -> None:
        """A material may have gone to another filter; the words of the others are painted anew."""
        self._show()
        self.grid.viewport().update()
        self.pane.tick()

    def _wind(self) -> None:
        """Until the next words change."""
        now = self._now()
        lives = [entry.expires - now for entry in self._temporaries() if not entry.renewed_as]
        self._clock.start(max(_SOONEST_MS, round(1000 * min(map(pause, lives), default=60.0))))

    def _soon(self) -> int:
        """How many end soon and have no other life."""
        now = self._now()
        return sum(group(entry, now) is Shown.SOON and not entry.promoted_as for entry in self._temporaries())

    def _temporaries(self) -> Sequence[Temporary]:
        return cast(Sequence[Temporary], self._entries or ())

    def _tell_attention(self) -> None:
        before, self._attention = self._attention, self.attention
        if before != self._attention:
            self.attention_changed.emit(self._attention)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    # Wiring

    def _wire(self) -> None:
        doing, deeds = self.doing, self.actions_
        deeds["renew"].triggered.connect(lambda: doing.renew([e for e in self.selected() if self._can_renew(e)]))
        deeds["promote"].triggered.connect(
            lambda: doing.ask_to_promote([e for e in self.selected() if self._can_promote(e)])
        )
        deeds["copy"].triggered.connect(lambda: doing.copy(self.selected()))
        deeds["save"].triggered.connect(lambda: doing.save(self.selected()))
        deeds["forget"].triggered.connect(lambda: doing.ask_to_forget(self.selected()))
        deeds["fetch"].triggered.connect(doing.ask_to_fetch)
        deeds["clean"].triggered.connect(doing.ask_to_clean)
        doing.done.connect(self.refresh)
        for name in ("said", "trouble", "uploads_made"):
            getattr(doing, name).connect(getattr(self, name))
        self.head.chosen.connect(self._choose)
        self.head.ordered.connect(self._order)
        self.empty.began.connect(lambda: self.upload_wanted.emit(Target.TEMPORARY_IMAGE))
        self.empty.followed.connect(doing.ask_to_fetch)
        self.nothing.began.connect(lambda: self.head.choose(Shown.ALL))

    def _choose(self, key: str) -> None:
        self._shown = Shown(key)
        self._show(anew=True)

    def _order(self, key: str) -> None:
        self._by = By(key)
        self._show(anew=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.actions_["promote"].setIconText(self.tr("Make permanent"))
        self.grid.setAccessibleName(self.tr("Temporary materials"))
        self.empty.set_words(
            self.tr(
                "What is sent for three days belongs here. WeChat lists it nowhere, so this computer remembers it and"
                " tells when it ends."
            ),
            self.tr("Choose files…"),
            self.tr("Fetch by media_id…"),
            icon="upload",
        )
        self.nothing.set_words(self.tr("None of these."), self.tr("Show all"))

"""The article in the page: it is put there and shown anew, and what the page tells of it is taken in its order.

A note that does not come is asked for, so that nobody waits for it for ever.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from wego_desktop.articles.history import Selection, Step
from wego_desktop.ui.articles.edit_line import Edit
from wego_desktop.ui.articles.hearing import Hearing
from wego_desktop.ui.articles.note import Flushed, Note, Whole

Call = Callable[..., None]

_MISSED_MS = 1000  # a note that takes longer got lost

_log = logging.getLogger(__name__)


class ArticleInPage(QObject):
    """call: see ``EditLoop``. put: is handed each edit. went_on: called behind all that the page tells.

    :ivar epoch: how often one was shown
    :ivar is_alive: whether the page is there
    """

    def __init__(
        self, call: Call, put: Callable[[Edit], object], went_on: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._call, self._put, self._went_on = call, put, went_on
        self.epoch = 0
        self.is_alive = False
        self._missed = QTimer(self, interval=_MISSED_MS, singleShot=True)
        self._missed.timeout.connect(self._ask_for_missed)
        self.begin()

    def begin(self) -> None:
        """For another article, or the same in a new page."""
        self.epoch += 1
        self._heard = Hearing(self.epoch)
        self.is_showing = self._is_reading = False  # awaits that it shows something, or its whole text
        self._on_shown: Callable[[object], None] | None = None
        self._composes = False  # a note is sure to come when the input method is done
        self._missed.stop()

    @property
    def text(self) -> str | None:
        """What the page shows, as far as it told; None while no article is in it."""
        return self._heard.shown.text if self._heard.shown else None

    @property
    def is_awaited(self) -> bool:
        """Whether something is on its way that ends by itself."""
        return self.is_showing or self._is_reading or self._composes or self._heard.is_behind

    # What the page is made to show

    def give(self, text: str | None, selected: Selection | None, then: Callable[[str | None], object]) -> None:
        """Put an article into the page. then: told the page's own spelling of it; None where it could not show it."""
        epoch = self.epoch

        def told(canonical: object) -> None:
            if epoch != self.epoch:
                return
            if isinstance(canonical, str):
                self._heard.become(canonical)
                self.is_showing = False
                then(canonical)
            else:
                self.begin()
                then(None)

        self.is_showing = True
        self._call("view.load", text, epoch, _places(selected), then=told)

    def show(self, step: Step, selected: Selection | None, then: Callable[[bool], object] | None = None) -> None:
        """Make the page show a step. Refused when something newer was typed: its note is on its way."""
        sequence = self._heard.sequence

        def told(answer: object) -> None:
            if self._on_shown is not told:
                return
            self._on_shown, self.is_showing = None, False
            if answer is True:
                self._heard.show(step.source.canonical)
            elif isinstance(answer, int | float):
                self._heard.expect(int(answer))
                self._composes = int(answer) == sequence
            if then:
                then(answer is True or answer is None)
            if answer is None:  # the scripts failed: it is put into the page anew
                self.begin()
            self.take()

        self._on_shown, self.is_showing = told, True
        self._call("view.show", step.source.text, sequence, _places(selected), then=told)

    # What the page tells

    def note(self, note: Note) -> None:
        """Something was typed. Notes come on two ways, so not always in their order."""
        if note.epoch == self.epoch:
            self._heard.put(note)
            self.take()

    def flushed(self, flushed: Flushed) -> None:
        """It was asked for everything typed up to now."""
        if flushed.epoch != self.epoch:
            return
        self._composes = self._composes and flushed.composes
        self._heard.expect(flushed.sequence)
        if flushed.note:
            self._heard.put(flushed.note)
        self.take()

    def take(self) -> None:
        """Hand over the edits whose turn it is."""
        while not self.is_showing and not self._is_reading and (taken := self._heard.take()):
            note, agrees = taken
            self._composes = False
            if agrees and self._heard.shown:
                self._put(Edit(self._heard.shown.text, note.before, note.after, note.kind))
            else:
                _log.error("the page's text has another length than what it told")
                self._read_all()
        if self._heard.is_behind and not self._missed.isActive():
            self._missed.start()
        self._went_on()

    def hear_last(self, canonical: str | None) -> None:
        """What was told right before the page ended does not go with it. canonical: what was to be shown in it; None
        when nothing is known of that."""
        heard, told = self._heard, self._on_shown
        if told is not None:  # it will show this when it is there again, unless something newer was typed
            told(heard.sequence + 1 if heard.has_next else True)
        elif heard.shown is None and canonical is not None:
            heard.become(canonical)
            self.is_showing = False
        self.take()

    def _ask_for_missed(self) -> None:
        """A note has not come for long."""
        if not self._heard.is_behind:
            return
        if self.is_alive and self._heard.shown and not self.is_showing and not self._is_reading:
            _log.error("a note of the page got lost")
            self._read_all()
        else:
            self._missed.start()

    def _read_all(self) -> None:
        """Page and app disagree about what the page shows: the page is right."""
        epoch = self.epoch

        def read(told: object) -> None:
            if epoch != self.epoch:
                return
            self._is_reading = False
            if isinstance(told, str):
                whole = Whole.read(told)
                self._heard.begin_from(whole)
                self._put(Edit(whole.text, whole.after, whole.after, None))
            self.take()

        self._is_reading = True
        self._call("view.whole", then=read)


def _places(selected: Selection | None) -> list[list[int]] | None:
    return [list(selected.anchor), list(selected.focus)] if selected and selected.anchor else None

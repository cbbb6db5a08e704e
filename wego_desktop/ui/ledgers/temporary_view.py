"""One temporary material: how long it lives, what it was called before, and why it is no cover."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame

from wego_desktop.jobs.covers import no_cover
from wego_desktop.library.material import Material
from wego_desktop.library.temporary import Temporary
from wego_desktop.ui import formats
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.ledgers.countdown import state
from wego_desktop.ui.ledgers.deeds import ShelfActions
from wego_desktop.ui.ledgers.entries import of_temporary
from wego_desktop.ui.ledgers.kept_pictures import KeptPictures
from wego_desktop.ui.ledgers.single import EntryView
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.preview.facts import Fact
from wego_desktop.ui.materials.preview.player import FetchFile
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import UploadKind

BUTTONS = ("renew", "promote")
MORE = ("copy", "save", "forget")


class TemporaryView(EntryView):
    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        source: KeptPictures,
        fetch: FetchFile,
        actions: ShelfActions,
        now: Callable[[], float] = time.time,
        *,
        buttons: Sequence[str] = BUTTONS,
        more: Sequence[str] = MORE,
    ) -> None:
        super().__init__(look, tasks, source, fetch, actions, buttons, more)
        self._now = now
        self._line = QFrame(self, frameShape=QFrame.Shape.HLine)
        self.cover = Words(look, "", "base", "text", self)
        self.cover_reason = Words(look, "", "details", "text2", self)
        for part in (self.cover, self.cover_reason):
            part.setWordWrap(True)
        self.below.setSpacing(4)
        self.below.addWidget(self._line)
        self.below.addSpacing(8)
        self.below.addWidget(self.cover)
        self.below.addWidget(self.cover_reason)
        self._retranslate()

    def as_material(self) -> Material:
        return of_temporary(self.entry)

    def facts_now(self) -> list[Fact]:
        entry, material = self.temporary, self.as_material()
        return [
            Fact("media_id", entry.media_id, copied=True),
            Fact(self.tr("Fetched") if entry.at_most else self.tr("Sent"), formats.date_time(entry.created)),
            Fact(self.tr("Expires"), self._end()),
            Fact(self.tr("Size"), words.size(material)),
            Fact(self.tr("Pixels"), words.pixels(material)),
            Fact(self.tr("Length"), "" if entry.seconds is None else formats.duration(entry.seconds)),
            Fact(self.tr("Renewed as"), entry.renewed_as, copied=True),
            Fact(self.tr("Permanent"), entry.promoted_as, copied=True),
            *(Fact(self.tr("Earlier"), media_id, copied=True) for media_id in entry.former),
        ]

    def _end(self) -> str:
        end = formats.date_time(self.temporary.expires)
        return self.tr("{time} at the latest").format(time=end) if self.temporary.at_most else end

    @property
    def temporary(self) -> Temporary:
        assert isinstance(self.entry, Temporary)  # noqa: S101 - nothing else is ever shown here
        return self.entry

    def tell_time(self) -> None:
        said = state(self.temporary, self._now())
        self.state.setText(said.text[:1].upper() + said.text[1:])
        self.state.set_ink(said.ink)

    def say(self) -> None:
        super().say()
        if self.entry is None:
            return
        material = self.as_material()
        kind = self.tr("Temporary {kind}").replace("{kind}", words.kind_name(material).lower())
        self.subtitle.setText(" · ".join(filter(None, (kind, words.format_name(material)))))
        picture = self.temporary.kind in (UploadKind.IMAGE, UploadKind.THUMB)
        for part in (self._line, self.cover, self.cover_reason):
            part.setVisible(picture)
        self.cover.setText(self.tr("It can't be a cover"))
        why = no_cover(self.temporary)
        self.cover_reason.setText(formats.sentence("Trouble", why.what, why.values))

"""What WeChat made of a message that was saved, as sentences: what was expected, what was not, what did not happen."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.readback import Difference
from wego_desktop.jobs.save_done import Compared, SaveDone
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.articles import save_words as words
from wego_desktop.ui.articles.fact_list import Fact
from wego_desktop.ui.articles.save_dialog import SaveDialog
from wego_desktop.ui.controls.dialogs import CloseButton
from wego_desktop.ui.style import Look

_MOST = 200  # of a group that are told one by one


class ReadbackView(SaveDialog):
    def __init__(self, look: Look, done: SaveDone, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ReadbackView", "What WeChat changed")
        super().__init__(look, title, summary(done.compared), list(facts(done.compared)), parent)
        self.setSizeGripEnabled(True)
        self.end((), (CloseButton(look, self),))


def summary(compared: Sequence[Compared]) -> str:
    """Prediction against reality."""
    translate = QCoreApplication.translate
    came, missed = (sum(getattr(each, name) for each in compared) for name in ("as_expected", "missed"))
    surprising, silent = sum(each.surprising for each in compared), sum(each.text.silent for each in compared)
    said = list[str]()
    if came + missed:
        text = translate("ReadbackView", "{came} of {all} as expected")
        said.append(text.format(came=formats.count(came), all=formats.count(came + missed)))
    if surprising or not said:
        said.append(
            formats.counted(
                "ReadbackView",
                QT_TRANSLATE_NOOP("ReadbackView", "1 change nobody expected"),
                QT_TRANSLATE_NOOP("ReadbackView", "%n changes nobody expected"),
                surprising,
            )
        )
    if silent:
        said.append(
            formats.counted(
                "ReadbackView",
                QT_TRANSLATE_NOOP("ReadbackView", "1 place only spelt anew"),
                QT_TRANSLATE_NOOP("ReadbackView", "%n places only spelt anew"),
                silent,
            )
        )
    return " · ".join(said)


def facts(compared: Sequence[Compared]) -> Iterator[Fact]:
    """Surprises first: they are what a person has to look at."""
    for each in compared:
        if len(compared) > 1 and (each.changed or each.missed):
            yield Fact(words.quoted([each.title]), is_title=True)
        yield from _of(each)


def _of(one: Compared) -> Iterator[Fact]:
    translate, told = QCoreApplication.translate, one.text.differences
    fields = [(change.is_expected, words.field_change(change)) for change in one.fields]
    unexpected = [_surprise(each) for each in told if not each.is_expected]
    unexpected += [Fact(text, icon="warning", ink="warn") for expected, text in fields if not expected]
    expected = [_fact(each, "check", "accent_text") for each in told if each.is_expected and each.happened]
    expected += [Fact(text, icon="check", ink="accent_text") for is_expected, text in fields if is_expected]
    undone = [_fact(each, "info", "text2") for each in told if not each.happened]
    yield from _group(translate("ReadbackView", "Not expected"), unexpected, one.text.more)
    yield from _group(translate("ReadbackView", "As expected"), expected)
    yield from _group(translate("ReadbackView", "Expected, and left as you wrote it"), undone)


def _group(heading: str, found: Sequence[Fact], more: int = 0) -> Iterator[Fact]:
    """more: beyond those."""
    count = len(found) + more
    if found:
        yield Fact(f"{heading} · {formats.count(count)}", is_heading=True)
        yield from found[:_MOST]
        if count > _MOST:
            beyond = count - _MOST  # lupdate sees names alone
            yield Fact(QCoreApplication.translate("ReadbackView", "And %n more", "", beyond))


def _surprise(difference: Difference) -> Fact:
    return _fact(difference, "warning", "warn")


def _fact(difference: Difference, icon: str, ink: str) -> Fact:
    translate = QCoreApplication.translate
    beside = translate("ReadbackView", "Beside “{words}”").replace("{words}", difference.where)
    return Fact(words.difference(difference), beside if difference.where else "", icon, ink)

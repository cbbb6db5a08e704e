"""What the editor says of findings, in the language of the window."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from wego_desktop.articles.checks import ArticleFinding
from wego_desktop.articles.rules import Weight
from wego_desktop.ui import formats
from wego_desktop.ui.articles.finding_titles import TITLES
from wego_desktop.ui.uploads import plan_words

translate = QCoreApplication.translate
_ICONS: Final = {
    Weight.BLOCKS: ("error", "err"),
    Weight.WARNS: ("warning", "warn"),
    Weight.HINTS: ("info", "text2"),
    Weight.PENDING: ("clock", "text2"),
}
_BUTTONS_SAY = ("Remove", "Copy", "Clear", "Complete")  # a way out that begins so is what a button says


def icon(weight: Weight) -> tuple[str, str]:
    """Icon and token: the shape says it as well as the colour."""
    return _ICONS[weight]


def weight_word(weight: Weight) -> str:
    """What a screen reader says for the icon."""
    if weight is Weight.BLOCKS:
        return translate("FindingTitle", "Refused")
    return translate("FindingTitle", "Warning") if weight is Weight.WARNS else translate("FindingTitle", "Hint")


def sentence(finding: ArticleFinding) -> str:
    """All of it: what is wrong, and a way out."""
    return plan_words.finding(finding)


def title(finding: ArticleFinding, count: int = 1) -> str:
    """What is wrong with so many places, in one short line."""
    if finding.rule in TITLES:
        return formats.counted("FindingTitle", *TITLES[finding.rule], count)
    return _parts(finding)[0]


def reason(finding: ArticleFinding, *, named: bool = False) -> str:
    """What the title does not say: why, of what, and a way out unless a button says it. A label can wrap it.

    named: the addresses stand beside it.
    """
    if finding.rule not in TITLES:
        return _stopped(_parts(finding)[1])
    if finding.what == TITLES[finding.rule][0]:
        return ""
    way = finding.what.rpartition(". ")[2]
    if finding.repairs and way.startswith(_BUTTONS_SAY) and " if " not in way:
        return _stopped(_parts(finding, named=named)[0])
    return _stopped(_filled(finding, plan_words.speech().translate(finding.what)))


def _parts(finding: ArticleFinding, *, named: bool = False) -> tuple[str, str]:
    """What is wrong, and the way out: taken apart before the values come in, which may hold anything."""
    text = plan_words.speech().translate(finding.what)
    what, way = plan_words.halves(text.replace(": {shown}", "").replace("：{shown}", "") if named else text)
    return _filled(finding, what), _filled(finding, way)


def _filled(finding: ArticleFinding, text: str) -> str:
    speech = plan_words.speech()
    values = {key: speech.say(key, value) for key, value in finding.values.items()}
    return text.format_map({**values, "shown": _breakable(values.get("shown", ""))})


def _breakable(address: str) -> str:
    """A label can't wrap a long word: it may part behind signs, and within what has none."""
    parts = (found[0] for found in re.finditer(r"[^/?&=.,:;_%#-]{0,12}[/?&=.,:;_%#-]*", address))
    return "\u200b".join(filter(None, parts))


def _stopped(text: str) -> str:
    return text + (translate("FindingTitle", ".", "full stop") if text and text[-1] not in ".。…" else "")


def field(name: str) -> str:
    """The button that leads to where a finding's field is written."""
    names = {
        "title": translate("FindingTitle", "Go to the title"),
        "author": translate("FindingTitle", "Go to the author"),
        "digest": translate("FindingTitle", "Go to the digest"),
        "source_url": translate("FindingTitle", "Go to the source link"),
        "cover": translate("FindingTitle", "Go to the cover"),
        "message": translate("FindingTitle", "Go to the articles"),
    }
    return names.get(name, translate("FindingTitle", "Go to the text"))

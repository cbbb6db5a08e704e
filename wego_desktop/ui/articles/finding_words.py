"""What the editor says of findings, in the language of the window."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from wego_desktop.articles.checks import ArticleFinding
from wego_desktop.articles.rules import Weight
from wego_desktop.ui.articles.finding_titles import TITLES
from wego_desktop.ui.uploads import plan_words

translate = QCoreApplication.translate
_ICONS: Final = {
    Weight.BLOCKS: ("error", "err"),
    Weight.WARNS: ("warning", "warn"),
    Weight.HINTS: ("info", "text2"),
    Weight.PENDING: ("clock", "text2"),
}
_BUTTONS_SAY = ("Remove", "Take", "Clear", "Complete")  # a way out that begins so is what a button says


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
        return translate("FindingTitle", TITLES[finding.rule][count > 1], "", count)
    return _said(finding)[0]


def reason(finding: ArticleFinding) -> str:
    """What the title does not say: why, of what, and a way out unless a button says it."""
    what, way = _said(finding)
    if finding.rule not in TITLES:
        return way
    if finding.repairs and finding.what.rpartition(". ")[2].startswith(_BUTTONS_SAY):
        return _stopped(what)
    return sentence(finding)


def _said(finding: ArticleFinding) -> tuple[str, str]:
    """Taken apart before the values come in: these may hold anything."""
    speech = plan_words.speech()
    values = {key: speech.say(key, value) for key, value in finding.values.items()}
    what, way = plan_words.halves(speech.translate(finding.what))
    return what.format_map(values), way.format_map(values)


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

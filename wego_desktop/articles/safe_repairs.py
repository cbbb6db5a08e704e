"""Repairs that can be done to all faults at once without a question: no reader sees a difference.

Left out is what shows, even where WeChat drops it in any case: links, styles, forms, whatever stands in the head of a
page. Whoever wrote that may want it another way. So is what guesses at a person's meaning, and what loses their words.
"""

from collections.abc import Iterable

from wego_desktop.articles.checks import ArticleFinding
from wego_desktop.articles.repairs import repaired_all
from wego_desktop.articles.rules import Setting

SAFE = (
    "script",
    "event-attribute",
    "doctype",
    "page-title",
    "page-body",
    "picture-stand-in",
    "quoted-address",
    "quoted-address-elsewhere",
    "div-style",
    "id",
)


def safe_rules(findings: Iterable[ArticleFinding]) -> list[str]:
    """The rules that found something here and whose repair nobody sees, in the order they are repaired."""
    found = {finding.rule for finding in findings}
    return [rule for rule in SAFE if rule in found]


def repaired_safely(text: str, setting: Setting) -> str:
    """The content without all these faults. Reads 1.8 MB once for each rule: not on the UI thread."""
    for rule in SAFE:
        text = repaired_all(text, rule, setting)
    return text

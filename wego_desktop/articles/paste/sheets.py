"""What a program's style sheets say of its classes, moved to the elements: an article can have no sheet of its own."""

import re
from collections.abc import Sequence

from wego_desktop.articles.paste.tree import Element

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_RULE = re.compile(r"([^{}@;]+)\{([^{}]*)\}")
_AT_RULE = re.compile(r"@[^{};]*(?:\{[^{}]*\}|;)")
_SIMPLE = re.compile(r"([a-z][a-z0-9]*)?(?:\.([\w-]+))?", re.IGNORECASE)

Rules = dict[tuple[str, str], str]


def apply(root: Element, sheets: Sequence[str]) -> None:
    """Put the declarations for a name, a class, or a name with a class before the style an element has."""
    rules = _rules("\n".join(sheets))
    if not rules:
        return
    for element in root.all():
        said = _said(element, rules)
        if said:
            element.attributes["style"] = ";".join(filter(None, (*said, element.get("style"))))


def _rules(sheet: str) -> Rules:
    rules: Rules = {}
    for found in _RULE.finditer(_AT_RULE.sub("", _COMMENT.sub("", sheet))):
        body = found[2].strip().strip(";")
        for selector in found[1].split(","):
            simple = _SIMPLE.fullmatch(selector.strip())
            if simple and simple[0]:
                key = ((simple[1] or "").lower(), simple[2] or "")
                rules[key] = f"{rules[key]};{body}" if key in rules else body
    return rules


def _said(element: Element, rules: Rules) -> list[str]:
    classes = ("", *element.get("class").split())
    keys = [(name, one) for one in classes for name in ("", element.name) if name or one]
    return [rules[key] for key in keys if key in rules]

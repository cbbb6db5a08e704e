"""What the account does to the HTML of an article between draft/add and draft/get, as a table.

Each rule has a mark for its evidence: D official documentation, R real answers that somebody published, F one user's
claim, G a guess of ours beside one of these. ``documented`` plays the rules with a D, ``measured`` all of them, ``off``
none. What no rule touches stays byte for byte, also in an article that breaks some. The rules play in this order.

Measured: five rounds of draft/add and draft/get of September and October 2026. The calls for news were closed before
that; for them the rules without ``drafts_only`` play. Two claims are left out, as others saw the opposite: that colours
like #FA5151 become rgb(), and that a style is emptied at random.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .addresses import (
    has_foreign_address,
    has_quoted_address,
    is_foreign_link,
    is_foreign_picture,
    is_script_link,
    is_served,
    is_tencent_film,
    scaled,
    secure,
)
from .article_acts import (
    Act,
    attribute_renamed,
    attributes_gone,
    bare_attribute_filled,
    breaks_respelt,
    doctype_gone,
    elements_gone,
    holds_tag,
    links_to,
    picture_address_changed,
    picture_made_lazy,
    properties_gone,
    style_quotes_referenced,
    tags_gone,
    values_gone,
)
from .article_markup import Page

LEVELS = ("off", "documented", "measured")


@dataclass(frozen=True)
class Rule:
    """``refuses``: the act only looks, and where it says yes the whole call is answered with 45166."""

    name: str
    evidence: str
    act: Act
    drafts_only: bool = False
    refuses: bool = False

    def plays(self, level: str, is_draft: bool) -> bool:
        by_level = level == "measured" or (level == "documented" and "D" in self.evidence)
        return by_level and (is_draft or not self.drafts_only)


@dataclass(frozen=True)
class Filtered:
    """``content`` as it is stored, the rules that changed it, and the ones that refuse it."""

    content: str
    changed_by: tuple[str, ...]
    refused_by: tuple[str, ...]


RULES: tuple[Rule, ...] = (
    Rule("mpvoice", "F", holds_tag("mpvoice"), refuses=True),
    Rule("preview link", "F", links_to(lambda url: "tempkey=" in url), refuses=True),
    Rule("script", "D", elements_gone("script")),
    Rule("event attribute", "D", attributes_gone(lambda name: name.startswith("on"))),
    Rule("script link", "DG", tags_gone("a", when=is_script_link)),
    Rule("foreign picture", "DR", elements_gone("img", keep=lambda tag: not is_foreign_picture(tag))),
    Rule("style element", "R", elements_gone("style")),
    Rule("link element", "R", elements_gone("link")),
    Rule("object", "R", elements_gone("object", "embed")),
    Rule("form", "RG", elements_gone("form", "input")),
    Rule("iframe", "R", elements_gone("iframe", keep=is_tencent_film)),
    Rule("doctype", "R", doctype_gone),
    Rule("page head", "R", elements_gone("head", "meta")),
    Rule("page title", "R", elements_gone("title", keep=lambda tag: tag.in_svg)),
    Rule("page body", "R", tags_gone("html", "body")),
    Rule("id", "R", attributes_gone(lambda name: name == "id")),
    Rule("quoted address", "R", tags_gone("section", when=has_quoted_address), drafts_only=True),
    Rule("position", "R", properties_gone("position")),
    Rule("calc", "R", values_gone(lambda value: "calc(" in value), drafts_only=True),
    Rule(
        "decoration details",
        "R",
        properties_gone("text-decoration-thickness", "text-underline-offset"),
        drafts_only=True,
    ),
    Rule("foreign background", "R", values_gone(has_foreign_address)),
    Rule("foreign link", "F", tags_gone("a", when=lambda tag: is_foreign_link(tag.get("href")))),
    Rule("lazy picture", "R", picture_made_lazy),
    Rule("picture over https", "R", picture_address_changed(secure), drafts_only=True),
    Rule("picture scale", "R", picture_address_changed(scaled), drafts_only=True),
    Rule(
        "picture width",
        "R",
        attributes_gone(lambda name: name == "width", "img", when=lambda tag: is_served(tag.get("data-src"))),
        drafts_only=True,
    ),
    Rule("viewBox", "R", attribute_renamed("viewBox", "viewbox")),
    Rule("nodeleaf", "R", bare_attribute_filled("nodeleaf"), drafts_only=True),
    Rule("line break", "RG", breaks_respelt),
    Rule("quote in a style", "R", style_quotes_referenced),
)


def filtered(
    content: str, level: str, *, is_draft: bool = True, is_unsent: Callable[[str], bool] | None = None
) -> Filtered:
    """The article as WeChat would store it. is_unsent: whether an address is that of an article nobody sent yet."""
    page = Page(content)
    rules = [rule for rule in (*RULES, _unsent(is_unsent or _unknown)) if rule.plays(level, is_draft)]
    refused = tuple(rule.name for rule in rules if rule.refuses and rule.act(page))
    if refused:
        return Filtered(content, (), refused)
    changed = tuple(rule.name for rule in rules if not rule.refuses and rule.act(page))
    return Filtered(str(page) if changed else content, changed, ())


def described() -> list[Mapping[str, object]]:
    """The table for whoever wants to look: name, evidence, drafts_only, refuses."""
    return [
        {"name": rule.name, "evidence": rule.evidence, "drafts_only": rule.drafts_only, "refuses": rule.refuses}
        for rule in (*RULES, _unsent(_unknown))
    ]


def _unsent(is_unsent: Callable[[str], bool]) -> Rule:
    return Rule("link to an unsent article", "F", links_to(is_unsent), drafts_only=True, refuses=True)


def _unknown(url: str) -> bool:
    """Nothing is known of any article."""
    del url
    return False

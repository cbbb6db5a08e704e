"""Rules about elements that have no place in an article: scripts, forms, frames, the frame of a whole web page."""

from collections.abc import Iterator

from wego_desktop.articles.hosts import is_film
from wego_desktop.articles.rules.acts import attributes, elements, gone, tags
from wego_desktop.articles.rules.page import DOCTYPE, Element
from wego_desktop.articles.rules.rule import Around, Hit, Repair, Rule, Weight, names
from wego_desktop.translate import QT_TRANSLATE_NOOP

_REMOVE = (Repair.REMOVE,)


def _is_foreign_frame(element: Element, around: Around) -> bool:
    """Films of Tencent's have a class and an address that tell them."""
    del around
    addresses = [value for value in (element.value("data-src"), element.value("src")) if value.strip()]
    is_tencent = "video_iframe" in element.value("class").split() and addresses and all(map(is_film, addresses))
    return not is_tencent


def _page_title(element: Element, around: Around) -> Iterator[Hit]:
    del around
    if not element.foreign:
        yield Hit(element.start, element.end, gone(element), {"name": element.name})


RULES: tuple[Rule, ...] = (
    Rule(
        "mpvoice",
        "F",
        "<mpvoice>: 45166 (PERS), although HTMLP lists the tag as usable",
        elements(),
        names("mpvoice"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat may refuse an article with a voice in it. Remove it if it does"),
        repairs=_REMOVE,
        whole=True,
        refuses=True,
    ),
    Rule(
        "script",
        "D",
        "此处会去除JS; <script>: whole element gone",
        elements(),
        names("script"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops scripts. Remove this one"),
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "event-attribute",
        "D",
        "此处会去除JS; on*= attributes: gone (listed, not in the probe table)",
        attributes(lambda name: name.startswith("on")),
        attributes=names("on*"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops scripts, also the one in {name}. Remove it"),
        repairs=_REMOVE,
    ),
    Rule(
        "style-element",
        "R",
        "<style>: whole element gone (rules, ::before, @media with it)",
        elements(),
        names("style"),
        what=QT_TRANSLATE_NOOP(
            "Finding",
            "WeChat drops style sheets: what this one makes will look plain. Write the styles into the elements",
        ),
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "link-element",
        "R",
        "external <link>: whole element gone",
        elements(),
        names("link"),
        what=QT_TRANSLATE_NOOP(
            "Finding", "WeChat drops links to style sheets: what this one makes will look plain. Remove it"
        ),
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "object",
        "R",
        "<object> <embed>: gone (listed, not in the probe table)",
        elements(),
        names("object", "embed"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops embedded objects with all that is in them. Remove this one"),
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "form",
        "RG",
        "<form> <input>: gone (listed, not in the probe table)",
        elements(),
        names("form", "input"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops forms with all that is in them. Remove this one"),
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "iframe",
        "R",
        "<iframe>: gone, except Tencent video forms",
        elements(_is_foreign_frame),
        names("iframe"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops embedded pages, except films of v.qq.com. Remove this one"),
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "doctype",
        "R",
        "<!DOCTYPE>: stripped (UPD)",
        elements(),
        names(DOCTYPE),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops what makes a whole web page of an article. Remove it"),
        weight=Weight.HINTS,
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "page-head",
        "R",
        "<head><meta><title>: stripped (UPD)",
        elements(),
        names("head", "meta"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops the head of a web page. Remove it"),
        weight=Weight.HINTS,
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "page-title",
        "R",
        "<title>: stripped (UPD); that of an SVG is none of a page",
        _page_title,
        names("title"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops the title of a web page. Remove it"),
        weight=Weight.HINTS,
        repairs=_REMOVE,
        whole=True,
    ),
    Rule(
        "page-body",
        "R",
        "<html><body>: stripped, body content kept (UPD)",
        tags(),
        names("html", "body"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops what makes a whole web page of an article. Remove it"),
        weight=Weight.HINTS,
        repairs=_REMOVE,
    ),
)

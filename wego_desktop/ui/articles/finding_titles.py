"""What is wrong with one place of an article, and with %n, in a few words: one line for each rule about its text.

Rules that are not named have sentences that begin with just that.
"""

from collections.abc import Mapping
from typing import Final

from wego_desktop.translate import QT_TRANSLATE_NOOP

_STYLE_SHEETS = (
    QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this style sheet"),
    QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n style sheets"),
)
_PAGE_TAGS = (
    QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this tag of a web page"),
    QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n tags of a web page"),
)

TITLES: Final[Mapping[str, tuple[str, str]]] = {
    "mpvoice": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may refuse this voice"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may refuse these %n voices"),
    ),
    "script": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this script"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n scripts"),
    ),
    "event-attribute": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop the script of this element"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop the scripts of %n elements"),
    ),
    "style-element": _STYLE_SHEETS,
    "link-element": _STYLE_SHEETS,
    "object": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this embedded object"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n embedded objects"),
    ),
    "form": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this part of a form"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n parts of forms"),
    ),
    "iframe": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this embedded page"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n embedded pages"),
    ),
    "doctype": _PAGE_TAGS,
    "page-head": _PAGE_TAGS,
    "page-title": _PAGE_TAGS,
    "page-body": _PAGE_TAGS,
    "preview-link": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may refuse this link to a preview"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may refuse these %n links to previews"),
    ),
    "unsent-link": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may refuse this link to a draft"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may refuse these %n links to drafts"),
    ),
    "script-link": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will take off this link, which runs a script"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will take off these %n links, which run scripts"),
    ),
    "foreign-link": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will take off this link"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will take off these %n links"),
    ),
    "id-used": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this id, which is in use"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n ids, which are in use"),
    ),
    "id": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this id"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n ids"),
    ),
    "foreign-picture": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this picture"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n pictures"),
    ),
    "picture-stand-in": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may drop this picture"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may drop these %n pictures"),
    ),
    "foreign-drawing": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may drop the picture in this drawing"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may drop %n pictures in drawings"),
    ),
    "foreign-background": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this background"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n backgrounds"),
    ),
    "quoted-address": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop the style of this section"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop the style of %n sections"),
    ),
    "quoted-address-elsewhere": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may drop the style of this element"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat may drop the style of %n elements"),
    ),
    "position": (
        QT_TRANSLATE_NOOP("FindingTitle", "This may move in WeChat"),
        QT_TRANSLATE_NOOP("FindingTitle", "These %n elements may move in WeChat"),
    ),
    "calc": (
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop this calculated value"),
        QT_TRANSLATE_NOOP("FindingTitle", "WeChat will drop these %n calculated values"),
    ),
    "decoration-details": (
        QT_TRANSLATE_NOOP("FindingTitle", "This line will look plain in WeChat"),
        QT_TRANSLATE_NOOP("FindingTitle", "These %n lines will look plain in WeChat"),
    ),
    "div-style": (
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may ignore this style"),
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may ignore these %n styles"),
    ),
    "block-in-nodeleaf": (
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may not show this block"),
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may not show these %n blocks"),
    ),
    "filter": (
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may leave out this filter"),
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may leave out these %n filters"),
    ),
    "float": (
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may not let text flow around this"),
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may not let text flow around %n elements"),
    ),
    "chinese-font": (
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may replace this font"),
        QT_TRANSLATE_NOOP("FindingTitle", "Phones may replace these %n fonts"),
    ),
}

"""Rules about links, and about ids, which links within the article lead to."""

from collections.abc import Callable, Iterator

from wego_desktop.articles.hosts import article_key, is_preview, is_script
from wego_desktop.articles.rules.acts import told, unwrapped, without
from wego_desktop.articles.rules.page import Element
from wego_desktop.articles.rules.rule import DRAFTS, Around, Find, Hit, Repair, Rule, Weight, names
from wego_desktop.translate import QT_TRANSLATE_NOOP

LinkTest = Callable[[str, Around], bool]
_ADDRESSES = ("href", "xlink:href")


def _linking(test: LinkTest) -> Find:
    """Links whose address passes; they lose their tags."""

    def find(element: Element, around: Around) -> Iterator[Hit]:
        for link in filter(None, map(element.find, _ADDRESSES)):
            if test(link.value, around):
                start, end = element.start + link.start, element.start + link.end
                yield Hit(start, end, unwrapped(element), told(link.value))
                return

    return find


def _refused(test: LinkTest) -> Find:
    """Links for which the article is refused: WeChat changes nothing, a repair takes them off."""
    linking = _linking(test)

    def find(element: Element, around: Around) -> Iterator[Hit]:
        for hit in linking(element, around):
            yield Hit(hit.start, hit.end, (), hit.values, hit.splices)

    return find


def _identity(*, used: bool) -> Find:
    """Ids that something in the article refers to, or the others."""

    def find(element: Element, around: Around) -> Iterator[Hit]:
        for each in element.attributes:
            if each.name == "id" and used is (each.value in around.page.targets):
                start, end = element.start + each.start, element.start + each.end
                yield Hit(start, end, without(element, each), {"id": each.value, "name": each.name})

    return find


def _is_unsent(url: str, around: Around) -> bool:
    return bool(around.setting.unsent) and article_key(url) in around.setting.unsent


RULES: tuple[Rule, ...] = (
    Rule(
        "preview-link",
        "F",
        "links with tempkey= preview links: 45166",
        _refused(lambda url, _: is_preview(url)),
        names("a"),
        what=QT_TRANSLATE_NOOP(
            "Finding",
            "WeChat may refuse articles with a link to a preview. Remove the link, or link to the sent article",
        ),
        repairs=(Repair.UNLINK,),
        refuses=True,
    ),
    Rule(
        "unsent-link",
        "F",
        "links to not-yet-sent articles: 45166",
        _refused(_is_unsent),
        names("a"),
        what=QT_TRANSLATE_NOOP(
            "Finding",
            "WeChat may refuse articles with a link to one that is still a draft. Remove the link, or send that first",
        ),
        repairs=(Repair.UNLINK,),
        refuses=True,
        places=DRAFTS,
    ),
    Rule(
        "script-link",
        "DG",
        "此处会去除JS",
        _linking(lambda url, _: is_script(url)),
        names("a"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops scripts, also the one in this link. Remove the link"),
        repairs=(Repair.UNLINK,),
    ),
    Rule(
        "foreign-link",
        "F",
        "<a href> to foreign sites: anchor stripped, text stays (unverified accounts, FD; mp.weixin.qq.com links stay)",
        _linking(lambda url, around: around.hosts.leads_away(url)),
        names("a"),
        what=QT_TRANSLATE_NOOP(
            "Finding",
            "WeChat takes off links to other sites, unless the account is verified: {shown}. "
            "Remove the link, or make it the source link",
        ),
        repairs=(Repair.UNLINK, Repair.SOURCE_LINK),
    ),
    Rule(
        "id-used",
        "R",
        'id="..." gone, also inside SVG (so url(#x) breaks)',
        _identity(used=True),
        attributes=names("id"),
        what=QT_TRANSLATE_NOOP(
            "Finding", "WeChat drops ids: what refers to #{id} will not find it. Draw it without a reference"
        ),
    ),
    Rule(
        "id",
        "R",
        'id="..." gone',
        _identity(used=False),
        attributes=names("id"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops the id {id}. Nothing in the article refers to it"),
        weight=Weight.HINTS,
        repairs=(Repair.REMOVE,),
    ),
)

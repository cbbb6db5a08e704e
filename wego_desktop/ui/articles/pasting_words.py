"""What is said of pictures on their way into an article."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wego_desktop.articles.markdown import LINKS
from wego_desktop.intake.formats import FORMATS
from wego_desktop.jobs.article_pictures import Refused, Taken
from wego_desktop.jobs.taking_over import name_of
from wego_desktop.ui import formats
from wego_desktop.ui.uploads import plan_words
from wego_desktop.wechat.errors import Trouble, trouble_of

translate = QCoreApplication.translate


def links() -> str:
    """What stands above the list of addresses at the end of an article."""
    return translate("Markdown", LINKS)


def names(addresses: Sequence[str]) -> list[str]:
    return [name_of(address) for address in addresses]


def changed(taken: Sequence[Taken]) -> str:
    """What was done to pictures: "春茶.png: 2.6 MB PNG → 0.9 MB JPEG", or how many and how large; "" for none."""
    if not taken:
        return ""
    if len(taken) == 1:
        one = taken[0]
        before = f"{formats.size(one.size)} {FORMATS[one.format].label}"
        after = f"{formats.size(one.sent_size)} {FORMATS[one.sent_format].label}"
        template = translate("Pasting", "Made to fit for WeChat: {before} → {after}")
        return template.format(before=before, after=after)
    count = len(taken)  # lupdate sees names alone
    before, after = formats.size(sum(one.size for one in taken)), formats.size(sum(one.sent_size for one in taken))
    template = translate("Pasting", "%n pictures made to fit for WeChat: {before} → {after}", "", count)
    return template.format(before=before, after=after)


def failure(failed: Sequence[tuple[str, BaseException]]) -> Trouble:
    """Of what did not come: the first, why, and how many more there are. In words already: its values are all it is."""
    name, error = failed[0]
    trouble = trouble_of(error)
    why = _why(error, trouble)
    if len(failed) > 1:
        count = len(failed)  # lupdate sees names alone
        what = translate("Pasting", "%n pictures did not come along", "", count)
        why = f"{name}: {why}" if name else why
    elif name:
        what = translate("Pasting", "{name} did not come along").format(name=name)
    else:
        what = translate("Pasting", "A picture did not come along")
    return Trouble("{what}", "{why}", values={"what": what, "why": why}, details=trouble.details)


def _why(error: BaseException, trouble: Trouble) -> str:
    if isinstance(error, Refused) and error.finding is not None:
        return plan_words.finding(error.finding)
    parts = (formats.sentence("Trouble", text, trouble.values) for text in (trouble.what, trouble.why))
    return formats.sentences(parts)

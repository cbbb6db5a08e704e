"""What stands around an article in the page, and in which colours."""

from dataclasses import dataclass
from enum import StrEnum

from wego_desktop.ui.tokens import Tokens


class Frame(StrEnum):
    PHONE = "phone"  # 375 points, as WeChat shows it
    WIDE = "wide"


@dataclass(frozen=True)
class Head:
    """What WeChat writes over an article. account: its name; label: what a screen reader calls the article.

    untitled, invites: what stands where nothing is written yet, over the text and in it.
    """

    title: str = ""
    author: str = ""
    account: str = ""
    when: str = ""
    label: str = ""
    untitled: str = ""
    invites: str = ""


@dataclass(frozen=True)
class Dress:
    """How the page looks. dark: the article, as a phone with a dark theme would show it; the window has its own.

    fixed: it is shown and not edited. pictures: addresses of those a message of pictures has beside its text.
    """

    frame: Frame = Frame.PHONE
    dark: bool = False
    fixed: bool = False
    head: Head = Head()
    pictures: tuple[str, ...] = ()

    def told(self, tokens: Tokens) -> dict[str, object]:
        """For ``view.dress``."""
        head = self.head
        words = {"title": head.title, "author": head.author, "name": head.account, "account": head.account}
        colours = {"around": tokens.sunken.name(), "ring": tokens.accent_line.name()}
        return {
            "phone": self.frame is Frame.PHONE,
            "dark": self.dark,
            "fixed": self.fixed,
            "head": {**words, "when": head.when},
            "empty": {"title": head.untitled, "paper": "" if self.fixed else head.invites},
            "pictures": list(self.pictures),
            "label": head.label,
            "colours": colours,
        }

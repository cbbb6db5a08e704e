"""What stands around an article in the page, and in which colours."""

from dataclasses import dataclass
from enum import StrEnum

from wego_desktop.ui.style import Tokens


class Frame(StrEnum):
    PHONE = "phone"  # 375 points, as WeChat shows it
    WIDE = "wide"


@dataclass(frozen=True)
class Head:
    """What WeChat writes over an article. account: its name; label: what a screen reader calls the article."""

    title: str = ""
    author: str = ""
    account: str = ""
    when: str = ""
    label: str = ""


@dataclass(frozen=True)
class Dress:
    """How the page looks. dark: the article, as a phone with a dark theme would show it; the window has its own."""

    frame: Frame = Frame.PHONE
    dark: bool = False
    head: Head = Head()

    def told(self, tokens: Tokens) -> dict[str, object]:
        """For ``view.dress``."""
        head = self.head
        words = {"title": head.title, "author": head.author, "name": head.account, "account": head.account}
        colours = {"around": tokens.sunken.name(), "ring": tokens.accent_line.name()}
        return {
            "phone": self.frame is Frame.PHONE,
            "dark": self.dark,
            "head": {**words, "when": head.when},
            "label": head.label,
            "colours": colours,
        }

"""What a new account holds, made by the program itself."""

from ..account import Account
from ..sandbox import Sandbox
from .plain import draw_plain


def draw(recipe: str) -> bytes:
    """The bytes of a recipe, always the same."""
    return draw_plain(recipe)


def fill(sandbox: Sandbox, account: Account) -> None:
    """Fill a new account."""

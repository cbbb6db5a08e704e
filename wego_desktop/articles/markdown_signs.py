"""Whether a text is Markdown, by signs that plain text has no reason to hold."""

import re

_FENCE = re.compile(r"^(?:```|~~~)[^`\n]*$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\s]{1,2000}[^()\n]{0,200}\)")
_LINK = re.compile(r"(?<!!)\[[^\[\]\n]{1,300}\]\((?:https?://|/|\.|#|mailto:)[^()\n]{0,2000}\)")
_TABLE = re.compile(r"^\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}[ \t]+\S", re.MULTILINE)
_BOLD = re.compile(r"(?<![\w*])\*\*[^\s*][^*\n]*\*\*")
_ITEM = re.compile(r"^[ \t]{0,3}[-*+][ \t]+\S", re.MULTILINE)
_QUOTE = re.compile(r"^>[ \t]+\S", re.MULTILINE)
_CODE = re.compile(r"(?<!`)`[^`\n]+`(?!`)")
_CLEAR = (_PICTURE, _LINK, _TABLE)
_LIKELY = (_HEADING, _BOLD, _ITEM, _QUOTE, _CODE)
_MOST = 20_000  # characters that are looked at


def looks_like_markdown(text: str) -> bool:
    """A clear sign, or two of those that are only likely: one ``# `` may be a comment, one ``- `` a dash."""
    text = text[:_MOST].replace("\r\n", "\n")
    if any(sign.search(text) for sign in _CLEAR):
        return True
    if len(_HEADING.findall(text)) > 1 or len(_FENCE.findall(text)) > 1:
        return True
    return sum(1 for sign in _LIKELY if sign.search(text)) > 1

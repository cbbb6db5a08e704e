"""Drawn where an article names a picture that is not shown."""

from html import escape

_SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="640" height="300" viewBox="0 0 640 300">
<rect width="640" height="300" fill="#8a918d" fill-opacity=".14"/>
<rect x="8" y="8" width="624" height="284" rx="8" fill="none" stroke="#8a918d" stroke-opacity=".6" stroke-width="2"
 stroke-dasharray="10 8"/>
<g transform="translate(290 84)" fill="none" stroke="#808783" stroke-width="3" stroke-linejoin="round">
<rect width="60" height="46" rx="5"/><circle cx="17" cy="15" r="5"/>
<path d="M2 40 22 24 34 34 46 22 58 34M-8 56 68-10"/>
</g>
<g fill="#6d7470" font-family="system-ui, sans-serif" text-anchor="middle">
<text x="320" y="178" font-size="26">{words}</text>
<text x="320" y="214" font-size="21">{detail}</text></g></svg>"""
_LONGEST = 48


def placeholder(words: str, detail: str = "") -> bytes:
    """An SVG picture that says why there is no other, with what it is about below."""
    short = detail if len(detail) <= _LONGEST else f"{detail[: _LONGEST // 2]}…{detail[-_LONGEST // 2 :]}"
    return _SVG.format(words=escape(words), detail=escape(short)).encode()

"""Building blocks of article HTML, in the spelling WeChat editors produce: nested sections with inline styles."""

from collections.abc import Callable, Sequence

Url = Callable[[str], str]  # a picture's slug -> its address
_GREEN = "#2b6a55"


def p(text: str) -> str:
    return (
        '<p style="margin: 0 0 1.2em;line-height: 1.8;letter-spacing: 0.5px;font-size: 16px;color: rgb(62, 62, 62);">'
        f'<span leaf="">{text}</span></p>'
    )


def h(number: str, text: str) -> str:
    """A heading with a number in a green box."""
    return (
        '<section style="display: flex;align-items: center;margin: 28px 0 16px;">'
        f'<section style="background-color: {_GREEN};border-radius: 4px;padding: 2px 10px;margin-right: 10px;">'
        f'<span style="color: #ffffff;font-size: 15px;font-weight: bold;">{number}</span></section>'
        f'<section style="font-size: 18px;font-weight: bold;color: {_GREEN};"><span leaf="">{text}</span></section>'
        "</section>"
    )


def img(slug: str, words: str = "") -> Callable[[Url], str]:
    """A picture of the account, with words below it."""

    def made(url: Url) -> str:
        below = f'<section style="font-size: 13px;color: #999999;text-align: center;margin-top: 6px;">{words}</section>'
        return (
            '<section style="margin: 18px 0;text-align: center;"><img class="rich_pages wxw-img" '
            f'src="{url(slug)}" style="width: 100%;border-radius: 8px;vertical-align: middle;" alt="{words}"  />'
            f"{below if words else ''}</section>"
        )

    return made


def pair(left: str, right: str) -> Callable[[Url], str]:
    """Two pictures side by side."""

    def made(url: Url) -> str:
        half = (
            '<section style="flex: 1;"><img src="{}" style="width: 100%;height: auto;border-radius: 6px;"  /></section>'
        )
        return (
            '<section style="display: flex;gap: 8px;margin: 18px 0;">'
            f"{half.format(url(left))}{half.format(url(right))}</section>"
        )

    return made


def quote(text: str, by: str = "") -> str:
    source = f'<p style="margin: 8px 0 0;font-size: 14px;color: #888888;text-align: right;">—— {by}</p>' if by else ""
    return (
        f'<blockquote style="margin: 20px 0;padding: 14px 16px;border-left: 4px solid {_GREEN};background: #f3f7f4;">'
        f'<p style="margin: 0;line-height: 1.8;color: #4a5a52;"><em>{text}</em></p>{source}</blockquote>'
    )


def ul(*lines: str, ordered: bool = False) -> str:
    tag = "ol" if ordered else "ul"
    kind = "decimal" if ordered else "disc"
    items = "".join(f'<li><p style="margin: 0 0 8px;line-height: 1.75;">{line}</p></li>' for line in lines)
    return f'<{tag} class="list-paddingleft-1" style="list-style-type: {kind};padding-left: 1.4em;">{items}</{tag}>'


def table(head: Sequence[str], *rows: Sequence[str]) -> str:
    cell = "border: 1px solid #dfe6e1;padding: 8px 10px;text-align: center;"
    top = "".join(f'<th style="{cell}background: #eaf2ed;color: {_GREEN};">{text}</th>' for text in head)
    body = "".join("<tr>" + "".join(f'<td style="{cell}">{text}</td>' for text in row) + "</tr>" for row in rows)
    return (
        '<section style="margin: 18px 0;overflow-x: auto;"><table style="border-collapse: collapse;width: 100%;'
        f'font-size: 14px;"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></section>'
    )


def card(title: str, *lines: str) -> str:
    """A box with a shadow: sections in sections in sections."""
    inner = "".join(f'<p style="margin: 4px 0;font-size: 15px;color: #555555;">{line}</p>' for line in lines)
    return (
        '<section style="margin: 22px 0;padding: 4px;border-radius: 12px;background: linear-gradient(135deg, #dfeee5, '
        '#f7ecd6);"><section style="border-radius: 10px;background-color: #ffffff;padding: 16px 18px;'
        'box-shadow: 0 2px 8px rgba(43, 106, 85, 0.12);"><section style="font-size: 16px;font-weight: bold;'
        f'color: {_GREEN};margin-bottom: 8px;">{title}</section>{inner}</section></section>'
    )


def rule() -> str:
    return (
        '<section style="margin: 26px 0;text-align: center;line-height: 1;"><svg viewBox="0 0 200 12" '
        'style="width: 60%;" xmlns="http://www.w3.org/2000/svg"><path d="M0 6 H84 M116 6 H200" stroke="#c9d8cf" '
        'stroke-width="1"></path><circle cx="100" cy="6" r="4" fill="#e2795a"></circle></svg></section>'
    )


def end() -> str:
    return (
        '<section style="margin-top: 32px;padding-top: 14px;border-top: 1px dashed #cccccc;text-align: center;'
        'color: #999999;font-size: 13px;"><p>文字 / 阿青　摄影 / 老周　编辑 / 小满</p>'
        "<p>喜欢就点个“在看”，我们下期见</p></section>"
    )

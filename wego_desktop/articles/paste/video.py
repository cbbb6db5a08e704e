"""Films of Tencent Video, the only frames that WeChat keeps in an article (its filter's rule, measured)."""

import re

from wego_desktop.articles.paste.tree import Element

_ADDRESS = re.compile(
    r"https?://(?:v\.qq\.com/(?:iframe/(?:preview|player)\.html|txp/iframe/player\.html)"
    r"|mp\.weixin\.qq\.com/mp/readtemplate)\?[\w\-.~%&=?/:!;,+]*",
    re.ASCII,
)
_KEPT = ("class", "style", "width", "height", "frameborder", "allowfullscreen", "scrolling")


def is_video(address: str) -> bool:
    return bool(_ADDRESS.fullmatch(address.strip()))


def video(element: Element) -> Element | None:
    """The frame as WeChat stores it: its address in ``data-src``, so that nothing is loaded. None for other frames."""
    given = (element.get("data-src"), element.get("src"))
    address = next((one.strip() for one in given if is_video(one)), "")
    if not address:
        return None
    if address.startswith("//"):
        address = "https:" + address
    kept = {name: element.get(name) for name in _KEPT if name in element.attributes}
    kept |= {name: value for name, value in element.attributes.items() if name.startswith("data-")}
    return Element("iframe", {"class": "video_iframe"} | kept | {"data-src": address})

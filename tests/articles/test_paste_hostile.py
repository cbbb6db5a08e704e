"""Nothing that runs, loads or leads away survives the cleaner, whatever it is hidden in; the page's own wall aside."""

from functools import cache

import pytest
from browser.vectors import VECTORS
from hypothesis import given
from hypothesis import strategies as st

from articles.harmless import harm
from wego_desktop.articles.markdown import imported
from wego_desktop.articles.paste.clean import clean
from wego_desktop.articles.paste.source import OWN
from wego_desktop.articles.paste.wall import passed

WRAPPINGS = {
    "web": "{}",
    "word": "<p class=MsoNormal style='mso-x:y'>{}</p>",
    "wechat": '<section data-tools="135编辑器">{}</section>',
    "own": OWN + "{}",
    "cell": "<table><tr><td>{}</td></tr></table>",
    "svg": "<svg><foreignObject><p>{}</p></foreignObject></svg>",
}
# Written for readers that disagree: with each other, with what was written, or with themselves the second time.
HIDDEN = (
    '<a href=" java\nscript:alert(1)">x</a>',
    '<a href="&#106;avascript&colon;alert(1)">x</a>',
    '<a href="java\0script:alert(1)">x</a>',
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    '<a href="//x.y/" target=_blank ping="//x.y/">x</a>',
    '<p style="width:expression(alert(1))">x</p>',
    '<p style="width:exp/**/ression(alert(1))">x</p>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    '<p style="behavior:url(x.htc);-moz-binding:url(x)">x</p>',
    '<p style="background:\\75rl(javascript:alert(1))">x</p>',
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a></svg>",
    '<svg><a><set attributeName="xlink:href" to="javascript:alert(1)"/><text>x</text></a></svg>',
    '<svg><use href="data:image/svg+xml;base64,PHN2Zz4=#x"/></svg>',
    '<svg><image href="javascript:alert(1)"/></svg>',
    "<iframe data-src='javascript:alert(1)'></iframe><iframe srcdoc='<script>1</script>'></iframe>",
    "<iframe data-src='https://v.qq.com.evil.example/iframe/preview.html?vid=1'></iframe>",
    "<iframe class=video_iframe src='https://v.qq.com/iframe/preview.html?vid=\"onload=alert(1)'></iframe>",
    "<img src=x onerror=alert(1)//",
    "<<script>alert(1)//<</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<p/onclick=alert(1)>x",
    "<p \x0conclick=alert(1)>x",
    '<p title="`onmouseover=alert(1)`">x</p>',
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!--StartFragment--><img src=x onerror=alert(1)><!--EndFragment--><script>1</script>",
    "<v:imagedata src='javascript:alert(1)'/><o:p onclick=1>x</o:p>",
    "<img src='wego://0123456789abcdef/1/x'><img src='chrome://version'><img src='qrc:/x'>",
    "<ul><li style='list-style-image:url(javascript:1)'>x",
    "<plaintext><script>alert(1)</script>",
    "<xmp><p title='</xmp><script>alert(1)</script>'></xmp>",
    "<mp-x onclick=1 data-src='javascript:alert(1)'>x</mp-x>",
    "<g data-smil-0000000000000000='script' href='javascript:1'>x</g>",
)


@cache
def cleaned(wrapping: str) -> dict[str, str]:
    """All that is hostile, so wrapped, and what the cleaner makes of it."""
    return {vector: clean(WRAPPINGS[wrapping].format(vector)).html for vector in (*VECTORS, *HIDDEN)}


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_no_vector_survives(wrapping: str) -> None:
    for vector, there in cleaned(wrapping).items():
        assert not harm(there), (vector, there)


def test_no_vector_survives_in_markdown() -> None:
    for vector in (*VECTORS, *HIDDEN):
        for text in (vector, f"> a\n{vector}", f"![x]({vector})"):
            assert not harm(imported(text).html), text


def test_the_check_itself_sees_harm() -> None:
    """A check that finds nothing anywhere would prove nothing."""
    seen = sum(1 for vector in VECTORS if harm(vector))
    assert seen > len(VECTORS) * 3 // 4
    assert harm('<p onclick="x">')
    assert harm('<a href="java\tscript:1">')
    assert not harm('<p style="color: red;"><a href="https://x.y/">x</a></p>')


_MARKUP = (
    "<p> </p> <b> </b> <svg> </svg> <math> <table> <tr> <td> </table> <li> x <style> </style> <script> </script> <!--"
    ' --> <title> <textarea> " \' > < & =" <foreignObject> <mtext> <ul> <plaintext> <noscript> \0 中'
)
PIECES = st.sampled_from([*HIDDEN, *_MARKUP.split(" "), " ", "<img src=x onerror=1>", "<a href=javascript:1>"])


@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(list(WRAPPINGS)))
def test_no_mixture_survives(mixture: str, wrapping: str) -> None:
    cleaned = clean(WRAPPINGS[wrapping].format(mixture)).html
    assert not harm(cleaned)
    assert passed(cleaned) == cleaned

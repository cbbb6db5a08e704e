"""Articles as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.ui.materials.preview.plain import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>一</p><p>二</p>", "一\n\n二"),
        ("<section><section>深<br  />浅</section></section>", "深\n浅"),
        ("<p>a &amp; b&nbsp;&lt;c&gt; &#39;d&#39;</p>", "a & b <c> 'd'"),
        ("<style>p{}</style><script>alert(1)</script><p>只有这句</p>", "只有这句"),
        ("<svg><title>t</title><text>x</text></svg>外", "外"),
        ("<ul><li>甲<li>乙</ul>", "甲\n乙"),
        ("<p>  多 \n 余 </p>\n\n\n<p></p><p></p><p>空</p>", "多 余\n\n空"),
        ("<svg viewBox='0 0 1 1'/>后", "后"),
        ("", ""),
        ("没有标签", "没有标签"),
        ("<p>前<![foo", "前<![foo"),
    ],
)
def test_reads_as_people_do(html: str, text: str) -> None:
    assert plain_text(html) == text


def test_long_ones_are_cut() -> None:
    assert plain_text("<p>字</p>" * 50_000, 100).endswith(" …")
    assert len(plain_text("字" * 50_000, 100)) == 102


def test_large_articles_take_no_time() -> None:
    assert "末" in plain_text("<section><p style='color:red'>春</p></section>" * 20 + "末")
    assert plain_text("<" * 200_000, 10)
    assert plain_text("<!--" * 50_000, 10) is not None


@given(st.text(alphabet="<>/!-[]&;#ps \n春x\"'="))
def test_never_raises_and_leaves_no_script(html: str) -> None:
    assert "<script" not in plain_text(f"{html}<script>x</script>").replace(html, "")

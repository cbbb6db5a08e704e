"""Styles are taken apart as browsers do it, and each declaration knows where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.markup.styles import declarations

PARTS = [
    ";",
    ":",
    "a",
    "position",
    "url(",
    "(",
    ")",
    "'",
    '"',
    "&quot;",
    "&#39;",
    "/*",
    "*/",
    "\\",
    " ",
    "&",
    "字",
    "{",
    "}",
]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("color: red; COLOR:Blue", [("color", "red"), ("color", "Blue")]),
        ("", []),
        (" ; ;x; :y", [("", "y")]),
        ("a: url(b;c); d:e", [("a", "url(b;c)"), ("d", "e")]),
        ("a: 'b;c'; d: \"e;f\"", [("a", "'b;c'"), ("d", '"e;f"')]),
        ("a: &#39;b;c&#39;;d:&quot;;&quot;", [("a", "'b;c'"), ("d", '";"')]),
        ("a: f(b;(c;d));e:f", [("a", "f(b;(c;d))"), ("e", "f")]),
        ("/* a:b; */c/**/:/*;*/d;e:f", [("c", "d"), ("e", "f")]),
        ("a: b\\;c;d:e", [("a", "b\\;c"), ("d", "e")]),
        ("a: (b;c:d", [("a", "(b;c:d")]),
        ("a: b);c:d", [("a", "b)"), ("c", "d")]),
        ("a:b /* ;c:d", [("a", "b")]),
        ("--x: {a:b;c:d};e:f", [("--x", "{a:b;c:d}"), ("e", "f")]),
    ],
)
def test_declarations(written: str, said: list[tuple[str, str]]) -> None:
    assert [(each.name, each.value) for each in declarations(written)] == said


@pytest.mark.parametrize(
    ("written", "address", "spelt"),
    [
        ("a:url(b.png)", "b.png", "b.png"),
        ("a: red URL( b.png ) top;", "b.png", "b.png"),
        ("a:url('b c')", "b c", "'b c'"),
        ("a:url(&quot;b&amp;c&quot;)", "b&c", "&quot;b&amp;c&quot;"),
        ("a:url( &#39;b&#39; )", "b", "&#39;b&#39;"),
    ],
)
def test_addresses(written: str, address: str, spelt: str) -> None:
    ((found,),) = [each.addresses for each in declarations(written)]
    assert (found.text, written[found.start : found.end]) == (address, spelt)
    assert found.is_quoted is (spelt[0] in "'&")


def test_what_only_looks_like_an_address() -> None:
    assert [each.addresses for each in declarations("a: curl(b); c: -url(d); e: url(f")] == [(), (), ()]


@given(st.lists(st.sampled_from(PARTS), max_size=25).map("".join))
def test_declarations_follow_each_other(written: str) -> None:
    end = 0
    for each in declarations(written):
        assert end <= each.start <= each.begins < each.end <= len(written)
        assert all(each.start <= address.start <= address.end <= each.end for address in each.addresses)
        end = each.end

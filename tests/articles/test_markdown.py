"""Markdown becomes an article that looks like one, whatever encoding and head it has."""

from pathlib import Path

import pytest

from articles.harmless import harm
from wego_desktop.articles.addresses import Place
from wego_desktop.articles.markdown import decoded, imported, read_file
from wego_desktop.articles.markdown_signs import looks_like_markdown
from wego_desktop.articles.paste.tree import Element, parse
from wego_desktop.wechat.errors import TroubleError

TEXT = """---
title: "春茶"
author: 老王
description: 一句话
tags: [a, b]
---

## 一、上市

今年的**明前**龙井~~没有~~*已经*上市，见[官网](https://tea.example/a?b=1&c=2)和[旧文](https://mp.weixin.qq.com/s/x)，
再看[官网](https://tea.example/a?b=1&c=2)，<https://auto.example/>。

- [ ] 一
- [x] 二
   1. 甲

> 引文

```python
def f():
    return "<b>"
```

| 名 | 价 |
|:---|---:|
| 龙井 | 12 |

![图](pics/a%20b.png) ![远](https://img.example/b.png)

***
"""


def made(text: str = TEXT) -> Element:
    return parse(imported(text, Path("/articles")).html).root


def first(root: Element, name: str) -> Element:
    return next(element for element in root.all() if element.name == name)


def test_its_head_says_who_and_what() -> None:
    said = imported(TEXT)
    assert (said.title, said.author, said.digest) == ("春茶", "老王", "一句话")
    assert "tags" not in said.html


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("# A *b*\n\nc", "A b", "c"),
        ("---\ntitle: T\n---\n# A\n\nc", "T", "Ac"),
        ("+++\ntitle = 'T'\nauthors = ['x', 'y']\n+++\nc", "T", "c"),
        ("+++\nbroken\n+++\nc", "", "+++ broken +++ c"),
        ("---\n\nc", "", "c"),
        ("c\n\n# A", "", "cA"),
        ("\ufeff---\ntitle: T\n---\nc", "T", "c"),
    ],
)
def test_its_title(text: str, title: str, rest: str) -> None:
    said = imported(text)
    assert (said.title, parse(said.html).root.text) == (title, rest)


def test_every_element_has_its_look() -> None:
    root = made()
    for name in ("h2", "p", "ul", "ol", "li", "blockquote", "pre", "table", "th", "td", "hr", "code"):
        assert first(root, name).get("style") or name == "code", name
    assert "border-left" in first(root, "h2").get("style")
    assert "text-align: right" in [one for one in root.all() if one.name == "th"][1].get("style")


def test_words_and_code_are_kept() -> None:
    text = made().text
    for words in ("☐ 一", "☑ 二", "甲", "引文", 'def f():\xa0\xa0\xa0\xa0return "<b>"', "龙井", "没有"):
        assert words in text, words
    root = made()
    assert first(root, "strong").text == "明前"
    assert first(root, "s").text == "没有"
    assert first(root, "pre").text.count("\xa0") == 4


def test_links_that_wechat_takes_out_become_notes_at_the_end() -> None:
    root = made()
    assert [one.get("href") for one in root.all() if one.name == "a"] == ["https://mp.weixin.qq.com/s/x"]
    assert [one.text for one in root.all() if one.name == "sup"] == ["[1]", "[1]"]
    assert root.children[-1].text == "[1] 官网: https://tea.example/a?b=1&c=2"  # type: ignore[union-attr]
    assert "https://auto.example/。" in root.text
    assert "Links" in root.text
    assert "链接" in parse(imported("[a](https://b.c/)", links="链接").html).root.text


def test_pictures_lie_beside_the_file() -> None:
    said = imported(TEXT, Path("/articles"))
    assert [(one.address, one.place) for one in said.pictures] == [
        ("file:///articles/pics/a%20b.png", Place.FILE),
        ("https://img.example/b.png", Place.WEB),
    ]
    assert said.foreign == ("file:///articles/pics/a%20b.png", "https://img.example/b.png")


def test_without_a_folder_a_picture_is_its_words() -> None:
    said = imported("![图](a.png)![](b.png)")
    assert not said.pictures
    assert parse(said.html).root.text == "图"


def test_raw_html_is_cleaned() -> None:
    said = imported(
        'a <b onclick="x()">b</b> <script>x()</script>\n\n<iframe src="https://x.y"></iframe><center>c</center>'
    )
    assert not harm(said.html)
    assert "<strong>b</strong>" in said.html
    assert "text-align: center" in said.html


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_any_encoding_that_chinese_texts_have(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "文.md"
    path.write_bytes("# 标题\n\n正文，\r\n。".encode(encoding))
    said = read_file(path)
    assert (said.title, parse(said.html).root.text) == ("标题", "正文，。")


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\0\0", b"\xff\xff\xff\xff\x80"])
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(data)
    with pytest.raises(UnicodeError):
        decoded(data)
    with pytest.raises(TroubleError, match=r"x\.md"):
        read_file(path)


def test_what_is_too_long_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(b"a\n" * (5 << 20))
    with pytest.raises(TroubleError, match="too long"):
        read_file(path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# 标题\n\n正文", False),  # alone it may be a comment of a program
        ("# 标题\n\n- 项", True),
        ("# a\n## b", True),
        ("```\nx\n```", True),
        ("![x](a.png)", True),
        ("见[这里](https://a.b)", True),
        ("| a | b |\n|---|---|\n| 1 | 2 |", True),
        ("**要紧**的`字`", True),
        ("- a\n- b", False),
        ("1. a\n2. b", False),
        ("#话题 #标签", False),
        ("普通的一段话，没有别的。", False),
        ("a * b * c 和 2**3**4", False),
        ("> 引", False),
        ("int a[3](x); // [a](b)", False),
        ("", False),
    ],
)
def test_signs_of_markdown(text: str, expected: bool) -> None:
    assert looks_like_markdown(text) is expected

"""The commands of the editor: "[" and "]" stand where the selection is, before and after."""

import pytest

from wego_desktop.articles.source import Source

from .browser import Browser

CELL = "<td>[]<br></td>"
IMG = '<img data-src="x" data-ratio="0.5" data-w="640">'


def table(*rows: str) -> str:
    return f"<table><tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"


TALL = table('<td rowspan="2">a[]</td><td>b</td>', "<td>c</td>")
WIDE = table('<td colspan="2">a</td>', "<td>b[]</td><td>c</td>")


def does(browser: Browser, command: str, argument: object, html: str, wanted: str) -> None:
    browser.marked(html)
    act = browser.command(command, argument)
    assert act.marked == wanted
    assert act.canonical == act.html


@pytest.mark.parametrize(
    ("command", "html", "wanted"),
    [
        ("bold", "<p>a[b]c</p>", "<p>a<strong>[b]</strong>c</p>"),
        ("bold", "<p><strong>a[b]c</strong></p>", "<p><strong>a</strong>[b]<strong>c</strong></p>"),
        ("bold", "<p>a[b<strong>c</strong>d]e</p>", "<p>a<strong>[bcd]</strong>e</p>"),
        ("bold", "<p>a<strong>x[c</strong>d]e</p>", "<p>a<strong>x[cd]</strong>e</p>"),
        ("bold", "<h2>a[b]c</h2>", '<h2>a<span style="font-weight: normal;">[b]</span>c</h2>'),
        ("bold", '<p><span leaf="">a[b]c</span></p>', '<p><span leaf="">a<strong>[b]</strong>c</span></p>'),
        (
            "bold",
            '<p><strong><span leaf="">a[b]c</span></strong></p>',
            '<p><strong><span leaf="">a</span></strong><span leaf="">[b]</span>'
            '<strong><span leaf="">c</span></strong></p>',
        ),
        (
            "bold",
            '<p><strong data-x="1">a[b]</strong></p>',
            '<p><strong data-x="1">a</strong><span data-x="1">[b]</span></p>',
        ),
        (
            "bold",
            "<section><p>a[b</p>\n<section><p>c</p></section><p>d]e</p></section>",
            "<section><p>a<strong>[b</strong></p>\n<section><p><strong>c</strong></p></section>"
            "<p><strong>d]</strong>e</p></section>",
        ),
        ("bold", '<p><b style="color:red">[a]</b></p>', '<p><span style="color:red">[a]</span></p>'),
        ("bold", "<p>[a<em>b</em><br>c]</p>", "<p><strong>[a<em>b</em><br>c]</strong></p>"),
        (
            "bold",
            "<table><tbody><tr>\n<td>[a</td>\n<td>b]</td></tr></tbody></table>",
            "<table><tbody><tr>\n<td><strong>[a</strong></td>\n<td><strong>b]</strong></td></tr></tbody></table>",
        ),
        ("bold", "<ul>\n<li>[a]</li>\n</ul>", "<ul>\n<li><strong>[a]</strong></li>\n</ul>"),
        ("italic", "<p>[a]</p>", "<p><em>[a]</em></p>"),
        ("italic", "<p><i>[a]b</i></p>", "<p>[a]<i>b</i></p>"),
        ("underline", "<p>[a]</p>", '<p><span style="text-decoration: underline;">[a]</span></p>'),
        ("underline", "<p><u>[a]b</u></p>", "<p>[a]<u>b</u></p>"),
        (
            "underline",
            '<p style="text-decoration: underline;">a[b]</p>',
            '<p><span style="text-decoration: underline;">a</span>[b]</p>',
        ),
        (
            "strike",
            '<p><span style="text-decoration: underline;">[b]</span></p>',
            '<p><span style="text-decoration: underline line-through;">[b]</span></p>',
        ),
        (
            "strike",
            '<p><span style="color:red;text-decoration:underline line-through">[b]</span></p>',
            '<p><span style="color:red;text-decoration:underline">[b]</span></p>',
        ),
        (
            "bold",
            "<section><svg><text>a[b]c</text></svg></section>",
            "<section><svg><text>a[b]c</text></svg></section>",
        ),
    ],
)
def test_words_are_marked(browser: Browser, command: str, html: str, wanted: str) -> None:
    does(browser, command, None, html, wanted)


@pytest.mark.parametrize(
    ("command", "argument", "html", "wanted"),
    [
        ("color", "#c00", "<p>a[b]</p>", '<p>a<span style="color: #c00;">[b]</span></p>'),
        (
            "color",
            "#c00",
            '<p><span style="font-size:9px">[b]</span></p>',
            '<p><span style="font-size:9px;color: #c00;">[b]</span></p>',
        ),
        (
            "color",
            "#00c",
            '<p><span style="color:red ;a:b">[b]</span></p>',
            '<p><span style="a:b;color: #00c;">[b]</span></p>',
        ),
        (
            "color",
            "",
            '<p><span style="color:red;font-size:12px">a[b]c</span></p>',
            '<p><span style="color:red;font-size:12px">a</span><span style="font-size:12px">[b]</span>'
            '<span style="color:red;font-size:12px">c</span></p>',
        ),
        ("color", "#c00", '<p><font color="blue">[b]</font></p>', '<p><span style="color: #c00;">[b]</span></p>'),
        ("color", "red", '<p><a href="x">[b]</a></p>', '<p><a href="x"><span style="color: red;">[b]</span></a></p>'),
        ("color", "not a colour", "<p>[b]</p>", "<p>[b]</p>"),
        ("background", "#ff0", "<p>a[b]</p>", '<p>a<span style="background-color: #ff0;">[b]</span></p>'),
        ("size", 18, "<p>a[b]</p>", '<p>a<span style="font-size: 18px;">[b]</span></p>'),
        (
            "size",
            18,
            '<p><span style="font-size: 12px;">a[b</span>c]</p>',
            '<p><span style="font-size: 12px;">a<span style="font-size: 18px;">[b</span></span>'
            '<span style="font-size: 18px;">c]</span></p>',
        ),
        ("size", "", '<p><span style="font-size: 12px;">[b]</span></p>', "<p>[b]</p>"),
        ("link", {"href": "y"}, "<p>a[b<em>c</em>]</p>", '<p>a<a href="y">[b<em>c]</em></a></p>'),
        (
            "link",
            {"href": "y"},
            '<p><a href="x" target="_blank">a[]</a></p>',
            '<p><a href="y" target="_blank">a[]</a></p>',
        ),
        ("link", {"href": "y"}, '<p>[a<a href="x">b</a>]</p>', '<p><a href="y">[ab]</a></p>'),
        ("link", {"href": "y", "text": "字"}, "<p>a[]b</p>", '<p>a<a href="y">字[]</a>b</p>'),
        ("unlink", None, '<p>a<a href="x">b[]</a></p>', "<p>ab[]</p>"),
    ],
)
def test_words_get_values(browser: Browser, command: str, argument: object, html: str, wanted: str) -> None:
    does(browser, command, argument, html, wanted)


@pytest.mark.parametrize(
    ("command", "argument", "html", "wanted"),
    [
        ("heading", 2, '<p data-a="1">a[]</p>', '<h2 data-a="1" style="font-size: 20px; font-weight: bold;">a[]</h2>'),
        (
            "heading",
            1,
            '<h2 style="font-size: 20px; font-weight: bold;">[]a</h2>',
            '<h1 style="font-size: 24px; font-weight: bold;">[]a</h1>',
        ),
        ("paragraph", None, '<h2 style="font-size: 20px; font-weight: bold;">a[]</h2>', "<p>a[]</p>"),
        ("paragraph", None, "<h3>a[]</h3>", "<p>a[]</p>"),
        (
            "heading",
            3,
            "a[]<b>c</b><p>d</p>",
            '<h3 style="font-size: 18px; font-weight: bold;">a[]<b>c</b></h3><p>d</p>',
        ),
        (
            "heading",
            4,
            '<section style="border:1px solid">[]a</section>',
            '<section style="border:1px solid"><h4 style="font-size: 16px; font-weight: bold;">[]a</h4></section>',
        ),
        ("align", "center", '<p style="color:red">a[]</p>', '<p style="color:red;text-align: center;">a[]</p>'),
        ("align", "left", '<p style="text-align:center">a[]</p>', "<p>a[]</p>"),
        (
            "align",
            "right",
            "<section>a[]<p>b</p></section>",
            '<section><p style="text-align: right;">a[]</p><p>b</p></section>',
        ),
        (
            "lineHeight",
            1.75,
            "<p>[a</p><p>b]</p>",
            '<p style="line-height: 1.75;">[a</p><p style="line-height: 1.75;">b]</p>',
        ),
        ("lineHeight", "", '<p style="line-height: 2;color:red">[]a</p>', '<p style="color:red">[]a</p>'),
        ("firstLine", None, "<p>[]a</p>", '<p style="text-indent: 2em;">[]a</p>'),
        ("firstLine", None, '<p style="text-indent: 2em;">[]a</p>', "<p>[]a</p>"),
        ("indent", None, '<p style="margin-left: 2em;">[]a</p>', '<p style="margin-left: 4em;">[]a</p>'),
        ("outdent", None, '<p style="margin-left: 2em;">[]a</p>', "<p>[]a</p>"),
        ("indent", None, "<ul><li>a</li><li>b[]</li></ul>", "<ul><li>a<ul><li>b[]</li></ul></li></ul>"),
        (
            "outdent",
            None,
            "<ul><li>a<ul><li>b[]</li><li>c</li></ul></li></ul>",
            "<ul><li>a</li><li>b[]<ul><li>c</li></ul></li></ul>",
        ),
        (
            "list",
            "ol",
            "<p>a[</p><p>b]</p><p>c</p>",
            '<ol class="list-paddingleft-1" style="list-style-type: decimal;"><li>'
            "<p>a[</p></li><li><p>b]</p></li></ol><p>c</p>",
        ),
        ("list", "ul", "<ul><li>a</li><li>b[]</li><li>c</li></ul>", "<ul><li>a</li></ul><p>b[]</p><ul><li>c</li></ul>"),
        (
            "list",
            "ol",
            '<ul style="list-style-type: disc;" data-k="1"><li>b[]</li></ul>',
            '<ol style="list-style-type: decimal;" data-k="1"><li>b[]</li></ol>',
        ),
        (
            "list",
            "ul",
            '<ul class="list-paddingleft-1" style="list-style-type: disc;"><li>a</li></ul><p>b[]</p>',
            '<ul class="list-paddingleft-1" style="list-style-type: disc;"><li>a</li><li><p>b[]</p></li></ul>',
        ),
        ("quote", None, "<blockquote>a[]<p>b</p></blockquote>", "<p>a[]</p><p>b</p>"),
        (
            "clearFormat",
            None,
            '<h2 style="text-align:center"><strong>a[]</strong><span style="color:red" data-k="1">b</span></h2>',
            '<p>a[]<span data-k="1">b</span></p>',
        ),
        (
            "clearFormat",
            None,
            '<p style="text-align:center"><b>a[b]</b></p>',
            '<p style="text-align:center"><b>a</b>[b]</p>',
        ),
    ],
)
def test_paragraphs_change(browser: Browser, command: str, argument: object, html: str, wanted: str) -> None:
    does(browser, command, argument, html, wanted)


def test_a_quote_is_gone_with_the_second_press(browser: Browser) -> None:
    browser.marked("<p>a[b</p><p>c]d</p>")
    quoted = browser.command("quote")
    assert quoted.html.startswith("<blockquote style=")
    assert quoted.html.endswith("<p>ab</p><p>cd</p></blockquote>")
    assert browser.command("quote").marked == "<p>a[b</p><p>c]d</p>"


@pytest.mark.parametrize(
    ("html", "put", "wanted"),
    [
        ("<p>a[]b</p>", "<b>x</b>", "<p>a<b>x[]</b>b</p>"),
        ("<p>a[]b</p>", "<p>x</p>", "<p>ax[]b</p>"),
        ("<p>a[]b</p>", "<section>x</section>y", "<p>a</p><section>x</section><p>y[]</p><p>b</p>"),
        ("<p>a[x</p><p>y]b</p>", "<h2>x</h2>", "<p>a</p><h2>x[]</h2><p>b</p>"),
        ("<p>[]<br></p>", "<p>1</p><p>2</p>", "<p>1</p><p>2[]</p>"),
        ("<p>[]<br></p>", "x", "<p>x[]</p>"),
        ("<p><b>a[]b</b></p>", "<h2>x</h2>", "<p><b>a</b></p><h2>x[]</h2><p><b>b</b></p>"),
        (table(CELL), "<p>1</p><p>2</p>", table("<td><p>1</p><p>2[]</p></td>")),
        ('<p><a href="x">a[]b</a></p>', '<a href="y">k</a>',
         '<p><a href="x">a</a><a href="y">k[]</a><a href="x">b</a></p>'),
        ('<section style="border:1px solid">a[]b</section>', "<p>1</p><p>2</p>",
         '<section style="border:1px solid">a<p>1</p><p>2[]</p>b</section>'),
        ("a[]b", "<h2>x</h2>", "a<h2>x[]</h2>b"),
        ("[]", "<p>1</p><p>2</p>", "<p>1</p><p>2[]</p>"),
    ],
)  # fmt: skip
def test_html_goes_in_without_nesting_paragraphs(browser: Browser, html: str, put: str, wanted: str) -> None:
    does(browser, "insertHtml", put, html, wanted)


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>a[]b</p>", "<p>a</p><hr><p>[]b</p>"),
        ("<p>a[]</p><p>c</p>", "<p>a</p><hr><p>[]c</p>"),
        ("<p>a[]</p>", "<p>a</p><hr><p>[]<br></p>"),
        ("<ul><li>a[]</li></ul>", "<ul><li>a<hr><p>[]<br></p></li></ul>"),
    ],
)
def test_a_divider_stands_between(browser: Browser, html: str, wanted: str) -> None:
    browser.marked(html)
    act = browser.command("divider")
    start = act.marked.index("<hr ")
    assert act.marked[:start] + "<hr>" + act.marked[act.marked.index(">", start) + 1 :] == wanted


@pytest.mark.parametrize(
    ("command", "html", "wanted"),
    [
        ("rowBelow", TALL, table('<td rowspan="2">a</td><td>b</td>', "<td>c</td>", CELL + "<td><br></td>")),
        ("rowAbove", table('<td rowspan="2">a</td><td>b</td>', "<td>c[]</td>"),
         table('<td rowspan="3">a</td><td>b</td>', CELL, "<td>c</td>")),
        ("columnLeft", TALL, table('<td rowspan="2">[]<br></td><td rowspan="2">a</td><td>b</td>', "<td>c</td>")),
        ("columnRight", WIDE, table('<td colspan="3">a</td>', f"<td>b</td>{CELL}<td>c</td>")),
        ("deleteRow", TALL, table("<td>[]a</td><td>c</td>")),
        ("deleteColumn", WIDE, table("<td>a</td>", "<td>[]c</td>")),
        ("deleteRow", table("<td>a[]</td>") + "<p>b</p>", "<p>[]b</p>"),
        ("deleteTable", table("<td>a[]</td>"), "<p>[]<br></p>"),
    ],
)  # fmt: skip
def test_tables_keep_their_shape(browser: Browser, command: str, html: str, wanted: str) -> None:
    does(browser, command, None, html, wanted)


def test_a_table_has_the_rows_and_columns_asked_for(browser: Browser) -> None:
    browser.marked("<p>a[]</p>")
    act = browser.command("insertTable", {"rows": 2, "columns": 3})
    assert (act.html.count("<tr>"), act.html.count("<td ")) == (2, 6)
    assert act.html.startswith("<p>a</p><table style=")
    assert act.html.endswith("</table><p><br></p>")
    assert act.canonical == act.html


@pytest.mark.parametrize(
    ("command", "argument", "html", "wanted"),
    [
        ("pictureWidth", "50%", f"<p>[{IMG}]</p>", f'<p>[{IMG[:-1]} style="width: 50%; height: auto;">]</p>'),
        ("pictureWidth", "wide", f"<p>[{IMG}]</p>", f"<p>[{IMG}]</p>"),
        (
            "pictureWidth",
            "120px",
            '<p>[<img data-src="x" style="width: 100%;height: auto !important;">]</p>',
            '<p>[<img data-src="x" style="width: 120px;height: auto !important;">]</p>',
        ),
        ("pictureLink", "y", f"<p>[{IMG}]</p>", f'<p><a href="y">[{IMG}]</a></p>'),
        ("pictureLink", "", f'<p><a href="y">[{IMG}]</a></p>', f"<p>[{IMG}]</p>"),
        (
            "replacePicture",
            {"address": "wego://local/ab", "width": 100, "height": 25},
            f'<p>[{IMG[:-1]} class="k" style="width: 9px;">]</p>',
            '<p>[<img class="k" style="width: 9px;" src="wego://local/ab" data-ratio="0.25" data-w="100">]</p>',
        ),
        ("pictureCaption", "图说", "<p>a[]</p>", "<p>a[]</p>"),
    ],
)
def test_pictures_change(browser: Browser, command: str, argument: object, html: str, wanted: str) -> None:
    does(browser, command, argument, html, wanted)


def test_a_caption_comes_changes_and_goes(browser: Browser) -> None:
    browser.marked(f"<p>[{IMG}]</p><p>后</p>")
    style = "text-align: center; font-size: 14px; color: rgb(136, 136, 136);"
    assert browser.command("pictureCaption", "图").html == f'<p>{IMG}</p><p style="{style}">图</p><p>后</p>'
    assert browser.command("pictureCaption", "<b>").html == f'<p>{IMG}</p><p style="{style}">&lt;b&gt;</p><p>后</p>'
    assert browser.command("pictureCaption", "").html == f"<p>{IMG}</p><p>后</p>"


def test_a_picture_within_words_has_its_caption_right_below(browser: Browser) -> None:
    browser.marked(f"<p>前[{IMG}]后</p>")
    act = browser.command("pictureCaption", "图")
    assert act.html.startswith(f"<p>前{IMG}</p><p style=")
    assert act.html.endswith("图</p><p>后</p>")


@pytest.mark.parametrize(
    ("command", "argument", "html", "wanted"),
    [
        ("selectSection", None, "<section><p>a[]b</p></section>", "<section>[<p>ab</p>]</section>"),
        ("selectSection", None, "<section>[<p>ab</p>]</section>", "[<section><p>ab</p></section>]"),
        ("selectSection", None, "a[]<p>b</p>", "[<p>a</p>]<p>b</p>"),
        ("selectSection", None, "<p>1</p><mp-common-x>[]</mp-common-x>", "<p>1</p>[<mp-common-x></mp-common-x>]"),
        ("moveSection", "down", "<p>1[]</p>\n<p>2</p>", "\n<p>2</p>[<p>1</p>]"),
        ("moveSection", "up", "<p>1</p>字<p>2[]</p>", "<p>1</p>[<p>2</p>]字"),
        ("moveSection", "up", "<p>1[]</p><p>2</p>", "<p>1[]</p><p>2</p>"),
        (
            "copySection",
            None,
            "[<section><p>1</p></section>]",
            "<section><p>1</p></section>[<section><p>1</p></section>]",
        ),
        ("deleteSection", None, "<p>1</p>[<section><p>2</p></section>]<p>3</p>", "<p>1</p><p>[]3</p>"),
        ("deleteSection", None, "<p>1[]</p>", "<p>[]<br></p>"),
    ],
)
def test_sections_are_handled_as_wholes(
    browser: Browser, command: str, argument: object, html: str, wanted: str
) -> None:
    if "mp-common" in html:
        browser.load(html.replace("[]", ""))
        assert browser.command(command, argument, [1]).html == html.replace("[]", "")
        return
    does(browser, command, argument, html, wanted)


def test_what_is_typed_next_looks_as_asked_for(browser: Browser) -> None:
    browser.marked('<p><span leaf="">一[]二</span></p>')
    assert browser.command("bold").html == '<p><span leaf="">一二</span></p>'
    browser.command("color", "#c00")
    assert browser.value("state")["bold"]
    typed = browser.ask(("exec", "insertText", -1, 0, 0, "字"))[0]
    assert typed == '<p><span leaf="">一<span style="color: #c00;"><strong>字</strong></span>二</span></p>'
    typed = browser.ask(("exec", "insertText", -1, 0, 0, "母"))[0]
    assert "<strong>字母</strong>" in typed
    browser.command("bold")
    typed = browser.ask(("exec", "insertText", -1, 0, 0, "三"))[0]
    assert typed == '<p><span leaf="">一<span style="color: #c00;"><strong>字母</strong>三</span>二</span></p>'


def test_what_was_asked_for_is_forgotten_elsewhere(browser: Browser) -> None:
    browser.marked("<p>一[]</p><p>二</p>")
    browser.command("bold")
    browser.command("state", None, [1, 1, 1, 1])
    assert browser.ask(("exec", "insertText", -1, 0, 0, "字"))[0] == "<p>一</p><p>二字</p>"


def test_nothing_without_a_selection(browser: Browser) -> None:
    browser.load("<p>a</p>")
    browser.ask(("deselect",))
    assert browser.value("bold") == {"refused": "nothing"}
    assert browser.value("state") == {"editable": False, "refused": "nothing"}


@pytest.mark.parametrize(
    ("command", "argument", "html", "wanted"),
    [
        (
            "bold",
            None,
            "<section data-a=1  ><p  >前&nbsp</p><p STYLE='color:red'>a[b]c<br  /></p><p>后&#39;<br  /></p></section>",
            "<section data-a=1  ><p  >前&nbsp</p><p STYLE='color:red'>a<strong>b"
            "</strong>c<br  /></p><p>后&#39;<br  /></p></section>",
        ),
        (
            "align",
            "center",
            '<p  >前</p><p style="font-family: &#39;A&#39;;color:red"  >a[]b</p><p  >后</p>',
            '<p  >前</p><p style="font-family: &#39;A&#39;;color:red;text-align: center;"  >a[]b</p><p  >后</p>',
        ),
        (
            "deleteSection",
            None,
            "<p  >前</p>[<section  ><p>x</p></section>]<p  >后<br  /></p>",
            "<p  >前</p><p  >后<br  /></p>",
        ),
        (
            "moveSection",
            "down",
            "<section  data-x=1>[<p  >一<br  /></p>]<section\n><p>二</section></section>",
            "<section  data-x=1><section\n><p>二</section><p  >一<br  /></p></section>",
        ),
        (
            "list",
            "ul",
            "<p  >前</p><p data-k=1  >a[]<br  /></p>",
            "<p  >前</p>"
            '<ul class="list-paddingleft-1" style="list-style-type: disc;"><li><p data-k=1  >a<br  /></p></li></ul>',
        ),
    ],
)
def test_only_what_is_named_changes_in_the_source(
    browser: Browser, command: str, argument: object, html: str, wanted: str
) -> None:
    stored = html.replace("[", "").replace("]", "")
    source = Source.load(stored, browser.canonical(stored))
    browser.marked(html)
    act = browser.command(command, argument)
    assert source.edit(act.html, browser.canonical).text == wanted.replace("[]", "")


@pytest.mark.parametrize(
    ("style", "wanted"),
    [
        ("text-align : left !important", "text-align : center !important"),
        (
            "background:url(data:image/png;base64,AA==)",
            "background:url(data:image/png;base64,AA==);text-align: center;",
        ),
        ("/* text-align:left; */ color: red;", "/* text-align:left; */ color: red; text-align: center;"),
        ("font-family: ';text-align:left'", "font-family: ';text-align:left';text-align: center;"),
        ("TEXT-ALIGN:left;text-align:right", "TEXT-ALIGN:left;text-align:center"),
        ("color", "color;text-align: center;"),
        (";;", ";;text-align: center;"),
        ("a:b\\;c;", "a:b\\;c;text-align: center;"),
    ],
)
def test_styles_change_as_text(browser: Browser, style: str, wanted: str) -> None:
    browser.marked(f'<p style="{style}">a[]</p>')
    assert browser.command("align", "center").html == f'<p style="{wanted}">a</p>'

"""What programs put on a clipboard, as it comes into an article: what it means is kept, how it was built is not."""
# ruff: noqa: E501  # HTML that is cut into lines is harder to read

import re

import pytest

from articles import clipboards
from wego_desktop.articles.addresses import Place
from wego_desktop.articles.paste.clean import clean, from_text
from wego_desktop.articles.paste.source import OWN, Source


def shape(html: str) -> str:
    """The HTML without the looks that the app itself gives to code and tables."""
    return re.sub(r' style="[^"]*(?:border: 1px solid rgb\(217|border-collapse|font-family: Menlo)[^"]*"', "", html)


def test_word() -> None:
    pasted = clean(clipboards.WORD)
    assert pasted.source is Source.OFFICE
    assert pasted.html == (
        "<h1>2026 春茶上市</h1>"
        '<p style="text-indent: 2em;">今年的<strong>明前</strong>龙井已经'
        '<span style="color: #C00000;">上市</span>，<u>欢迎</u>品<span style="color: red; font-size: 24px;">尝</span>。&nbsp;</p>'
        '<p style="text-align: center;"><img src="file:///C:/Users/WANGLI~1/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png"'
        ' style="width: 300px; max-width: 100%;"></p>'
        "<ul><li>西湖<ol><li>狮峰</li><li>梅家坞</li></ol></li><li>钱塘</li></ul>"
        "<p><br></p>"
        '<ol start="3"><li>第三</li></ol>'
    )
    assert [one.place for one in pasted.pictures] == [Place.FILE]


def test_wps() -> None:
    pasted = clean(clipboards.WPS)
    assert pasted.html == (
        '<p><strong><span style="font-size: 20px;">小标题</span></strong></p>'
        "<ul><li>第一项</li></ul>"
        "<p><strong>要紧</strong>"
        r'<img src="file:///C:\Users\li\AppData\Local\Temp\ksohtml1234\wps1.jpg" style="max-width: 100%;"></p>'
    )


def test_libreoffice() -> None:
    pasted = clean(clipboards.LIBREOFFICE)
    assert pasted.html == (
        '<h2>茶单</h2><ol start="3"><li>龙井</li><li><em><span style="color: #c9211e;">碧螺春</span></em></li></ol>'
        '<p style="text-align: right;"><a href="https://tea.example/">tea</a></p>'
        '<p><img src="file:///tmp/lu9876abc.tmp/lu9876abd_html_1f0.png" style="width: 120px; max-width: 100%;"></p>'
    )


def test_excel_keeps_what_its_classes_say() -> None:
    html = clean(clipboards.EXCEL).html
    assert re.sub(r"border: 1px solid rgb\(217, 217, 217\); padding: 6px 8px;", "…", html) == (
        '<table style="border-collapse: collapse; width: 100%; font-size: 14px;"><tbody>'
        '<tr><td style="… background-color: #FFC000; text-align: center;"><strong>品名</strong></td>'
        '<td colspan="2" style="… background-color: #FFC000; text-align: center;"><strong>价</strong></td></tr>'
        '<tr><td style="…">龙井</td><td style="… text-align: right;"><span style="color: red;">12.50</span></td>'
        '<td style="…"></td></tr></tbody></table>'
    )


def test_google_docs() -> None:
    assert clean(clipboards.GOOGLE_DOCS).html == (
        "<h2>Plan</h2><p>One <strong>two</strong>"
        '<em><s><span style="color: #ff0000;">&nbsp;three</span></s></em></p>'.replace("&nbsp;", " ")
        + "<p><br></p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"
        '<p><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4?key=x" style="max-width: 100%;"></p><p><br></p>'
    )


def test_levels_that_are_only_counted_become_lists_in_lists() -> None:
    assert clean(clipboards.FLAT_LEVELS).html == ("<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>")


def test_a_page() -> None:
    assert shape(clean(clipboards.PAGE).html) == (
        '<p>First <a href="https://news.example/a?utm_source=x">link</a> and&nbsp;<code>x = 1</code></p>'
        '<p><img src="https://img.example/b.jpg" alt="B" style="max-width: 100%;"></p><p>Under it</p>'
        "<p>laid out</p><pre><code>def f():<br>&nbsp;&nbsp;&nbsp;&nbsp;return 1</code></pre>"
    )


def test_feishu() -> None:
    pasted = clean(clipboards.FEISHU)
    assert pasted.html.startswith(
        '<h1>周报</h1><p style="text-align: center;"><strong>要点</strong>：<span style="color: rgb(216, 57, 49);">红</span></p>'
        "<ul><li>甲<ul><li>乙</li></ul></li></ul><p><img "
    )
    assert [one.place for one in pasted.pictures] == [Place.WEB]


def test_yuque() -> None:
    assert shape(clean(clipboards.YUQUE).html) == (
        '<h2>标题</h2><p><strong><span style="color: #DF2A3F;">红字</span></strong></p>'
        "<pre><code>print(1)<br>print(2)</code></pre>"
        '<p><img src="https://cdn.nlark.com/yuque/0/2026/png/1/a.png" style="max-width: 100%;"></p>'
    )


def test_notion() -> None:
    assert shape(clean(clipboards.NOTION).html) == (
        "<h2>Title</h2><p>Text with <strong>bold</strong> and <code>code</code></p>"
        "<ul><li>one<ul><li>two</li></ul></li></ul><blockquote><p>quoted</p></blockquote>"
    )


def test_an_editor_of_programs() -> None:
    assert (
        shape(clean(clipboards.VSCODE).html) == "<pre><code>if x:<br><br>&nbsp;&nbsp;&nbsp;&nbsp;print(1)</code></pre>"
    )


def test_an_article_of_wechat_stays_as_it_is() -> None:
    pasted = clean(clipboards.WECHAT)
    assert pasted.source is Source.WECHAT
    html = pasted.html
    assert '<p style="text-align: center;"><span leaf="">正文</span></p>' in html
    assert 'data-src="https://mmbiz.qpic.cn/sz_mmbiz_jpg/def/640?wx_fmt=jpeg&amp;from=appmsg"' in html
    assert " src=" not in html
    assert "background-image: url(https://mmbiz.qpic.cn/mmbiz_png/abc/640?wx_fmt=png);" in html
    assert '<mp-common-profile class="js_uneditable custom_select_card" data-pluginname="mpprofile"' in html
    assert 'data-src="https://mp.weixin.qq.com/mp/readtemplate?t=pages/video_player_tmpl&amp;action=mpvideo' in html
    assert "visibility" not in html
    assert "js_content" not in html
    assert {one.place for one in pasted.pictures} == {Place.WECHAT}
    assert not pasted.foreign


def test_layouts_of_135_move_as_before() -> None:
    html = clean(clipboards.LAYOUT_135).html
    assert (
        'style="margin: 10px auto; display: flex; transform: rotate(0deg);" data-brushtype="text" class="135brush"'
        in html
    )
    assert 'style="width: 20px; height: 20px; background: rgb(7, 193, 96); border-radius: 50%;"' in html
    assert '<animate attributeName="opacity" values="0;1" dur="2s" begin="click" fill="freeze"></animate>' in html
    assert (
        '<animateTransform attributeName="transform" type="rotate" from="0" to="360" dur="1s"></animateTransform>'
        in html
    )


def test_styles_of_xiumi_keep_their_bytes() -> None:
    kept = re.findall('style="[^"]*"', clean(clipboards.XIUMI).html)
    assert kept == re.findall('style="[^"]*"', clipboards.XIUMI)


def test_a_dark_theme_is_not_carried_over() -> None:
    html = clean(clipboards.DARK).html
    assert html == '<p>light on dark <span style="color: rgb(255, 123, 114);">red</span></p>'


def test_what_was_copied_here_is_taken_as_it_is() -> None:
    own = '<section style="padding: 8px;"><p>x</p><img src="wego://local/' + "0" * 64 + '"></section>'
    assert clean(OWN + own).html == own
    assert clean(own).html != own


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<b><p>a</p></b><p>b</p>", "<p><strong>a</strong></p><p>b</p>"),
        ("a<br>b<br><br>", "<p>a<br>b</p>"),
        ("<div>a<div>b</div>c</div>", "<p>a</p><p>b</p><p>c</p>"),
        ("<li>a<li>b", "<ul><li>a</li></ul><ul><li>b</li></ul>"),
        ("<p>一行\n二行 three\nfour</p>", "<p>一行二行 three four</p>"),
        ("<p>a<b> b</b></p>", "<p>a<strong> b</strong></p>"),
        ("<p><span>a</span><span> </span><span>b</span></p>", "<p>a b</p>"),
        ("<p><b>a</b><b>b</b></p>", "<p><strong>ab</strong></p>"),
        ("<p style='font-weight:bold'>a<span style='font-weight:normal'>b</span></p>", "<p><strong>a</strong>b</p>"),
        ("<p>x<sup>2</sup> H<sub>2</sub>O</p>", "<p>x<sup>2</sup> H<sub>2</sub>O</p>"),
        ("<p style='font-size:300px'>a</p>", "<p>a</p>"),
        ("<p style='font-size:1px'>a</p>", "<p>a</p>"),
        ("<p style='color:black'>a</p><p style='color:#333'>b</p>", "<p>a</p><p>b</p>"),
        ("<p>a</p><p>&nbsp;</p><p><br></p><p>b</p>", "<p>a</p><p><br></p><p>b</p>"),
        ("<center>a</center>", '<p style="text-align: center;">a</p>'),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "<p><strong>a</strong></p><p>b</p>"),
        ("<p><img src='/relative.png'>a</p>", "<p>a</p>"),
        ("<p><img src='data:image/svg+xml,<svg>'>a</p>", "<p>a</p>"),
        ("<a href='#top'>a</a> <a href='page.html'>b</a>", "<p>a b</p>"),
        ("<ul><li><input type=checkbox checked>a</li></ul>", "<ul><li>☑ a</li></ul>"),
        ("", ""),
        ("<p></p><div> </div>", ""),
        ("\0<p>a\ufeff</p>", "<p>a</p>"),
    ],
)
def test_small_things(html: str, expected: str) -> None:
    assert clean(html).html == expected


def test_words_copied_from_inside_a_sentence_stay_inside_one() -> None:
    """The editor puts a single plain paragraph into the one where the caret is."""
    assert clean("<!--StartFragment-->a <b>b</b><!--EndFragment-->").html == "<p>a <strong>b</strong></p>"


def test_plain_text() -> None:
    assert from_text("a <b>\r\n\r\n  c  d\n") == "<p>a &lt;b&gt;</p><p>&nbsp;&nbsp;c &nbsp;d</p>"
    assert from_text("") == ""

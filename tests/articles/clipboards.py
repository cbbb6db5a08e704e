"""What programs put on a clipboard as HTML, in the spelling of each."""
# ruff: noqa: E501  # a clipboard has the lines it has

WORD = r"""Version:1.0
StartHTML:0000000105
EndHTML:0000009999
StartFragment:0000000999
EndFragment:0000009959
<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1;}
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; margin:0cm; text-align:justify; font-size:10.5pt; font-family:等线;}
 h1 {mso-style-next:正文; font-size:22.0pt; font-weight:bold;}
 span.a {mso-style-name:强调; color:#C00000;}
 @list l0 {mso-list-id:1; mso-list-template-ids:2;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:; font-family:Wingdings;}
-->
</style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word'>
<!--StartFragment-->

<h1><span lang=EN-US>2026 </span>春茶上市<span lang=EN-US><o:p></o:p></span></h1>

<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span
style='font-family:宋体;mso-ascii-font-family:等线'>今年的<b>明前</b>龙井
已经<span class=a>上市</span>，<u>欢迎</u>品<span style='font-size:18.0pt;color:red'>尝</span>。<span
lang=EN-US style='mso-spacerun:yes'>&nbsp; </span></span></p>

<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US><!--[if gte vml 1]><v:shape
 id="图片_x0020_1" type="#_x0000_t75" style='width:225pt'><v:imagedata src="file:///C:/Users/WANGLI~1/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" o:title="茶"/></v:shape><![endif]--><![if !vml]><img
width=300 height=200 src="file:///C:/Users/WANGLI~1/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png"
v:shapes="图片_x0020_1"><![endif]><o:p></o:p></span></p>

<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-char-indent-count:0;
mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Wingdings;mso-fareast-font-family:
Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>西湖<span lang=EN-US><o:p></o:p></span></p>

<p class=MsoListParagraph style='margin-left:42.0pt;text-indent:-21.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
lang=EN-US><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>狮峰</p>

<p class=MsoListParagraph style='margin-left:42.0pt;text-indent:-21.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
lang=EN-US><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>梅家坞</p>

<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>钱塘</p>

<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>

<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
lang=EN-US><span style='mso-list:Ignore'>（三）<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>第三</p>

<!--EndFragment-->
</body>
</html>"""

WPS = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name="Generator" content="WPS Office_12.1"><style>
@font-face{font-family:"宋体";}
p.MsoNormal{mso-style-name:正文;margin:0pt;text-align:justify;font-size:10.5000pt;}
span.10{font-family:'Times New Roman';}
span.15{font-weight:bold;}
</style></head><body><!--StartFragment--><p class="MsoNormal" ><b><span style="mso-spacerun:'yes';font-family:宋体;font-weight:bold;font-size:15.0000pt;" ><font face="宋体" >小标题</font></span></b><b><span style="mso-spacerun:'yes';font-weight:bold;" ><o:p></o:p></span></b></p><p class="MsoNormal"  style="margin-left:21.0000pt;text-indent:-21.0000pt;mso-list:l0 level1 lfo1;" ><![if !supportLists]><span style="font-family:Wingdings;font-size:10.5000pt;" ><span style='mso-list:Ignore;' >●<span>&nbsp;</span></span></span><![endif]><span style="mso-spacerun:'yes';" ><font face="宋体" >第一项</font></span></p><p class="MsoNormal" ><span class="15" >要紧</span><span style="mso-spacerun:'yes';" ><img width="400" height="200" src="file:///C:\\Users\\li\\AppData\\Local\\Temp\\ksohtml1234\\wps1.jpg" ></span></p><!--EndFragment--></body></html>"""

LIBREOFFICE = """<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.6.4.1 (Linux)"/>
	<style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
		h2 { font-size: 16pt; so-language: zh-CN }
		a:link { color: #000080; text-decoration: underline }
	</style>
</head>
<body lang="de-DE" link="#000080" vlink="#800000" dir="ltr"><h2 class="western">茶单</h2>
<ol start="3">
	<li><p style="line-height: 100%; margin-bottom: 0cm">龙井</p></li>
	<li><p style="line-height: 100%; margin-bottom: 0cm"><font color="#c9211e"><i>碧螺春</i></font></p></li>
</ol>
<p align="right" style="line-height: 100%; margin-bottom: 0cm"><font size="4" style="font-size: 14pt"><a href="https://tea.example/">tea</a></font></p>
<p><img src="file:///tmp/lu9876abc.tmp/lu9876abd_html_1f0.png" name="Bild1" align="bottom" width="120" height="80" border="0"/></p>
</body>
</html>"""

EXCEL = """<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta name=ProgId content=Excel.Sheet>
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";}
td
	{padding-top:1px; mso-ignore:padding; color:black; font-size:11.0pt; font-weight:400; text-align:general; border:none; white-space:nowrap;}
.xl65
	{font-weight:700; background:#FFC000; mso-pattern:black none; text-align:center;}
.xl66
	{color:red; mso-number-format:"0\\.00_ ";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=216 style='border-collapse:
 collapse;width:162pt'>
<!--StartFragment-->
 <col width=72 span=3 style='width:54pt'>
 <tr height=18 style='height:13.8pt'>
  <td height=18 class=xl65 width=72 style='height:13.8pt;width:54pt'>品名</td>
  <td colspan=2 class=xl65 width=144 style='border-left:none;width:108pt'>价</td>
 </tr>
 <tr height=18 style='height:13.8pt'>
  <td height=18 style='height:13.8pt'>龙井</td>
  <td class=xl66 align=right>12.50</td>
  <td></td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>"""

GOOGLE_DOCS = """<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-3a5b"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">Plan</span></h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;text-decoration:none;">One </span><span style="font-size:11pt;color:#000000;font-weight:700;">two</span><span style="font-size:11pt;color:#ff0000;font-weight:400;font-style:italic;text-decoration:line-through;"> three</span></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">a</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span>b</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>c</span></p></li></ul><p><span><span style="border:none;display:inline-block;overflow:hidden;width:602px;height:401px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4?key=x" width="602" height="401" style="margin-left:0px;margin-top:0px;" /></span></span></p></b><br class="Apple-interchange-newline">"""

FLAT_LEVELS = (
    """<ul><li aria-level="1">a</li><li aria-level="2">b</li><li aria-level="3">c</li><li aria-level="1">d</li></ul>"""
)

PAGE = """<meta charset='utf-8'><div class="post-body entry" id="main" style="color: rgb(36, 41, 47); font-family: -apple-system, &quot;Segoe UI&quot;; font-size: 16px; font-style: normal; font-variant-ligatures: normal; font-weight: 400; letter-spacing: normal; orphans: 2; text-align: start; text-indent: 0px; text-transform: none; white-space: normal; background-color: rgb(255, 255, 255); text-decoration-thickness: initial;"><div class="row"><div class="col-8"><p style="margin: 0px 0px 16px;">First <a href="https://news.example/a?utm_source=x" style="color: rgb(9, 105, 218); text-decoration: none;" onclick="track()">link</a> and<span class="Apple-converted-space">&nbsp;</span><code style="font-family: ui-monospace;">x = 1</code></p></div></div><style>.row{display:flex}</style><script>track()</script><noscript><img src="https://t.example/p.gif"></noscript><img src="https://t.example/pixel.gif" width="1" height="1"><figure><img data-original="https://img.example/b.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="B"><figcaption>Under it</figcaption></figure><form action="/x"><input name=q><button>Go</button></form><iframe src="https://ads.example/"></iframe><div style="display:none">hidden</div><table role="presentation"><tr><td><p>laid out</p></td></tr></table><pre class="highlight"><span class="k">def</span> f():
    return 1
</pre></div>"""

FEISHU = """<meta charset='utf-8'><div data-page-id="JxYzd" data-lark-html-role="root" data-docx-has-block-data="false"><h1 class="heading-1 ace-line old-record-id-a">周报</h1><div class="ace-line ace-line old-record-id-b" style="text-align:center"><strong>要点</strong>：<span style="color: rgb(216, 57, 49);">红</span></div><ul class="list-bullet1"><li class="ace-line ace-line old-record-id-c" data-list="bullet"><div>甲</div><ul class="list-bullet2"><li class="ace-line" data-list="bullet"><div>乙</div></li></ul></li></ul><div data-type="image"><img src="https://internal-api-drive-stream.feishu.cn/space/api/box/stream/download/v2/cover/abc/?fallback_source=1" data-width="800"></div></div><span data-lark-record-data="{&quot;rootId&quot;:&quot;x&quot;}" data-lark-record-format="docx/record" class="lark-record-clipboard"></span>"""

YUQUE = """<!doctype html><div class="lake-content" typography="classic"><h2 id="ab12" style="font-size: 24px; line-height: 36px; margin: 21px 0 5px 0"><span class="ne-text">标题</span></h2><p id="u1" class="ne-p" style="margin: 0; padding: 0; min-height: 24px"><strong><span class="ne-text" style="color: #DF2A3F">红字</span></strong></p><pre data-language="python" id="c1" class="ne-codeblock language-python" style="border: 1px solid #e8e8e8; padding: 16px"><code>print(1)
print(2)</code></pre><p class="ne-p"><img src="https://cdn.nlark.com/yuque/0/2026/png/1/a.png" width="500" id="i" class="ne-image"></p></div>"""

NOTION = """<meta charset='utf-8'><!-- notionvc: 11111111-2222 --><h2>Title</h2>
<p>Text with <strong>bold</strong> and <code>code</code></p>
<ul>
<li>one
<ul>
<li>two</li>
</ul>
</li>
</ul>
<blockquote>quoted</blockquote>"""

VSCODE = """<meta charset='utf-8'><div style="color: #cccccc;background-color: #1f1f1f;font-family: Consolas, 'Courier New', monospace;font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #c586c0;">if</span><span style="color: #cccccc;"> x:</span></div><br><div><span style="color: #cccccc;">    </span><span style="color: #dcdcaa;">print</span><span style="color: #cccccc;">(1)</span></div></div>"""

WECHAT = """<meta charset='utf-8'><div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content" style="margin: 0px; padding: 0px; outline: 0px; visibility: visible; -webkit-tap-highlight-color: transparent;"><section style="outline: 0px;max-width: 100%;letter-spacing: 0.578px;box-sizing: border-box !important;overflow-wrap: break-word !important;background-image: url(&quot;https://mmbiz.qpic.cn/mmbiz_png/abc/640?wx_fmt=png&quot;);"><p style="text-align: center;"><span leaf="">正文</span></p><section style="text-align: center;" nodeleaf=""><img class="rich_pages wxw-img js_insertlocalimg" data-ratio="0.66" data-s="300,640" data-src="https://mmbiz.qpic.cn/sz_mmbiz_jpg/def/640?wx_fmt=jpeg&amp;from=appmsg" data-type="jpeg" data-w="1080" src="https://mmbiz.qpic.cn/sz_mmbiz_jpg/def/640?wx_fmt=jpeg&amp;from=appmsg&amp;tp=webp&amp;wxfrom=5&amp;wx_lazy=1" crossorigin="anonymous" alt="图片" data-index="1"></section><mp-common-profile class="js_uneditable custom_select_card" data-pluginname="mpprofile" data-id="Mzg" data-nickname="号"></mp-common-profile><iframe class="video_iframe rich_pages" data-vidtype="2" data-mpvid="wxv_1" data-src="https://mp.weixin.qq.com/mp/readtemplate?t=pages/video_player_tmpl&amp;action=mpvideo&amp;auto=0&amp;vid=wxv_1" src="https://mp.weixin.qq.com/mp/readtemplate?t=x" frameborder="0" allowfullscreen=""></iframe></section></div>"""

LAYOUT_135 = """<section data-tools="135编辑器" data-id="101"><section style="margin: 10px auto;position: relative;display: flex;width: calc(100% - 4px);transform: rotate(0deg);" data-brushtype="text" class="135brush" id="x135"><section style="width: 20px; height: 20px; background: rgb(7, 193, 96); border-radius: 50%;"><svg viewbox="0 0 100 100" style="display: block;" xmlns="http://www.w3.org/2000/svg"><circle cx="50" cy="50" r="40" fill="red"/><animate attributename="opacity" values="0;1" dur="2s" begin="click" fill="freeze"/><animatetransform attributename="transform" type="rotate" from="0" to="360" dur="1s"></animatetransform></svg></section><p>样式</p></section></section>"""

XIUMI = """<section style="font-size: 16px;" powered-by="xiumi.us"><section style="margin: 10px 0%; text-align: left; justify-content: flex-start; display: flex; flex-flow: row;" opera-tn-ra-cell="_$.pages:0"><section style="display: inline-block; width: 100%; border-width: 1px; border-style: solid; border-color: rgb(62, 62, 62);"><section style="text-align: justify;"><p style="white-space: normal; margin: 0px;">秀米</p></section></section></section></section>"""

DARK = """<div style="background-color: rgb(13, 17, 23); color: rgb(230, 237, 243);"><p style="color: rgb(230, 237, 243); background-color: rgb(13, 17, 23);">light on dark <span style="color: rgb(255, 123, 114);">red</span></p></div>"""

CLIPBOARDS = {name: text for name, text in list(globals().items()) if name.isupper() and isinstance(text, str)}

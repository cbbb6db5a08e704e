<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About WEGO Desktop</source>
        <translation>关于 WEGO Desktop</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The material library of your WeChat Official Account, on the desktop. Not a product of Tencent.</source>
        <translation>在桌面上管理公众号的素材库。不是腾讯的产品。</translation>
    </message>
    <message>
        <source>Its own code is under the MIT License.</source>
        <translation>应用自己的代码使用 MIT 许可证。</translation>
    </message>
    <message>
        <source>With the codecs it holds, this package as a whole is under the GNU General Public License, version 3.</source>
        <translation>安装包带有编解码器，整体使用 GNU 通用公共许可证第 3 版。</translation>
    </message>
    <message>
        <source>Qt and PySide are used under the GNU LGPL, version 3. Their libraries are files of their own in {folder}: put others of the same version in their place, and the app runs with those.</source>
        <translation>Qt 和 PySide 按 GNU LGPL 第 3 版使用。它们的库是 {folder} 里的独立文件：换成同版本的其他文件，应用就用那些。</translation>
    </message>
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>Practice account</source>
        <translation>练习账号</translation>
    </message>
    <message>
        <source>As WEGO documents them</source>
        <translation>按 WEGO 文档</translation>
    </message>
    <message>
        <source>As WeChat says today</source>
        <translation>按微信现行规定</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>账号：{name}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation>连接公众号…</translation>
    </message>
    <message>
        <source>Remove {name} from this computer…</source>
        <translation>从这台电脑移除“{name}”…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>Refreshed {ago}</source>
        <translation>{ago}刷新</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>还没有刷新</translation>
    </message>
    <message>
        <source>Not checked fully yet</source>
        <translation>还没有完整核对过</translation>
    </message>
    <message>
        <source>Checked fully at {time}</source>
        <translation>{time} 完整核对过</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>今天已调用 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Upload…</source>
        <translation>上传…</translation>
    </message>
    <message>
        <source>Paste as upload</source>
        <translation>粘贴并上传</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>写新文章</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy to drafts</source>
        <translation>复制到草稿箱</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Refresh and check everything</source>
        <translation>刷新并完整核对</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation>复制 media_id</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>显示传输</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>显示预览</translation>
    </message>
    <message>
        <source>Open the trash folder</source>
        <translation>打开回收文件夹</translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation>连接公众号…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About WEGO Desktop</source>
        <translation>关于 WEGO Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>This article has no text.</source>
        <translation>这篇文章没有正文。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>ArticleCount</name>
    <message numerus="yes">
        <source>{title}, %n to check</source>
        <translation>
            <numerusform>{title}，%n 处待检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>WeChat shows a digest for single articles.</source>
        <translation>只有单篇文章才显示摘要。</translation>
    </message>
    <message>
        <source>WeChat takes the beginning of the text where this is empty</source>
        <translation>不填时，微信取正文开头</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>原文链接</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>{count} of {most} articles</source>
        <translation>{count} / {most} 篇文章</translation>
    </message>
    <message>
        <source>A message holds {most} articles at most.</source>
        <translation>一条图文最多 {most} 篇文章。</translation>
    </message>
    <message>
        <source>What WeChat has stays as it is until the message is saved.</source>
        <translation>保存之前，微信上的内容不变。</translation>
    </message>
    <message>
        <source>Picture messages are shown here, not edited.</source>
        <translation>图片消息在这里只能看，不能编辑。</translation>
    </message>
    <message>
        <source>Remove “{title}” from this message?</source>
        <translation>从这条图文移除“{title}”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>已移除“{title}”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move an article, Ctrl+D duplicates it, Delete removes it</source>
        <translation>Alt+上下方向键移动文章，Ctrl+D 复制一份，Delete 移除</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>添加一篇</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Articles of this message</source>
        <translation>这条图文的文章</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>还没有标题</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 篇，共 {count} 篇</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>%n to check</source>
        <translation>%n 处待检查</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>还没有标题</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>从这里开始写正文</translation>
    </message>
</context>
<context>
    <name>ArticlePictures</name>
    <message>
        <source>Picture {number}</source>
        <translation>图片 {number}</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>没有取到这张图片</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <source>Choose a picture of the article</source>
        <translation>选一张文章里的图片</translation>
    </message>
    <message>
        <source>Pictures of the article</source>
        <translation>文章里的图片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>用作封面</translation>
    </message>
    <message>
        <source>WeChat will not show this picture</source>
        <translation>微信不会显示这张图片</translation>
    </message>
</context>
<context>
    <name>ArticleRepair</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Make it the source link</source>
        <translation>设为原文链接</translation>
    </message>
    <message>
        <source>Write it without quotes</source>
        <translation>去掉引号</translation>
    </message>
    <message>
        <source>Copy it to WeChat</source>
        <translation>转存到微信</translation>
    </message>
    <message>
        <source>Remove the placeholder</source>
        <translation>移除占位图</translation>
    </message>
    <message>
        <source>Make it a section</source>
        <translation>改成 section</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Remove all %n</source>
        <translation>全部移除（%n 处）</translation>
    </message>
    <message>
        <source>Remove all %n links</source>
        <translation>移除全部 %n 个链接</translation>
    </message>
    <message>
        <source>Write all %n without quotes</source>
        <translation>去掉全部 %n 处的引号</translation>
    </message>
    <message>
        <source>Copy all %n to WeChat</source>
        <translation>转存全部 %n 张到微信</translation>
    </message>
    <message>
        <source>Remove all %n placeholders</source>
        <translation>移除全部 %n 张占位图</translation>
    </message>
    <message>
        <source>Placeholder removed, the picture kept</source>
        <translation>已移除占位图，图片保留</translation>
    </message>
    <message>
        <source>Make all %n sections</source>
        <translation>全部 %n 处改成 section</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Link removed, its words kept</source>
        <translation>已移除链接，文字保留</translation>
    </message>
    <message>
        <source>The link is the source link now</source>
        <translation>已设为原文链接</translation>
    </message>
    <message>
        <source>Written without quotes</source>
        <translation>已去掉引号</translation>
    </message>
    <message>
        <source>Made a section</source>
        <translation>已改成 section</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>The source link begins with https:// now</source>
        <translation>原文链接已补上 https://</translation>
    </message>
    <message>
        <source>Repaired %n places</source>
        <translation>已修复 %n 处</translation>
    </message>
</context>
<context>
    <name>ArticleSwitches</name>
    <message>
        <source>Show the cover above the text</source>
        <translation>在正文前显示封面</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>允许留言</translation>
    </message>
    <message>
        <source>Only followers can comment</source>
        <translation>仅关注者可留言</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Compare with the library</source>
        <translation>和库里的比较</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>这个文件</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>库里的</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不传它</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>照样上传</translation>
    </message>
</context>
<context>
    <name>BodyPictureView</name>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Body picture</source>
        <translation>正文图片</translation>
    </message>
</context>
<context>
    <name>BodyPicturesTab</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>已保存 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n body picture(s)?</source>
        <translation>
            <numerusform>忘掉 %n 张正文图片？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer forgets them: they stay at WeChat, and articles go on showing them. The same bytes sent again may get another URL.</source>
        <translation>只是这台电脑不再记得：图片仍在微信，文章照常显示。同样的内容再传一次，可能得到另一个 URL。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘掉</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n body picture(s)</source>
        <translation>
            <numerusform>已忘掉 %n 张正文图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Body pictures</source>
        <translation>正文图片</translation>
    </message>
    <message>
        <source>Pictures for the text of articles belong here: JPG or PNG under 1 MB. They count in no capacity, and each has a URL to paste.</source>
        <translation>文章正文里的图片放在这里：JPG 或 PNG，小于 1 MB。不占素材库名额，每张都有可粘贴的 URL。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Import Markdown…</source>
        <translation>导入 Markdown…</translation>
    </message>
    <message>
        <source>Insert pictures…</source>
        <translation>插入图片…</translation>
    </message>
    <message>
        <source>Markdown ({endings})</source>
        <translation>Markdown（{endings}）</translation>
    </message>
    <message>
        <source>Import Markdown</source>
        <translation>导入 Markdown</translation>
    </message>
    <message>
        <source>Put at the end of “{title}”</source>
        <translation>已放到“{title}”末尾</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>{used} used</source>
        <translation>已用 {used}</translation>
    </message>
    <message>
        <source>{used} of {allowed} used</source>
        <translation>已用 {used} / {allowed}</translation>
    </message>
    <message>
        <source>{used} of {allowed} used, {left} left</source>
        <translation>已用 {used} / {allowed}，还剩 {left}</translation>
    </message>
</context>
<context>
    <name>ChecksDesk</name>
    <message>
        <source>WeChat would refuse something</source>
        <translation>有内容微信不会收</translation>
    </message>
    <message>
        <source>WeChat would change something</source>
        <translation>有内容微信会改动</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be sent when you save</source>
        <translation>
            <numerusform>保存时会上传 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n at once</source>
        <translation>
            <numerusform>一次修复 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing here that WeChat would change or refuse</source>
        <translation>没有微信会改动或不收的内容</translation>
    </message>
    <message>
        <source>No reader sees a difference.</source>
        <translation>读者看不出差别。</translation>
    </message>
    <message>
        <source>WeChat refuses the article because of this</source>
        <translation>这些会让微信不收这篇文章</translation>
    </message>
    <message>
        <source>WeChat changes this, or may refuse it</source>
        <translation>微信会改动这些，也可能不收</translation>
    </message>
    <message>
        <source>Readers will hardly see this</source>
        <translation>读者几乎看不出这些</translation>
    </message>
    <message>
        <source>Other articles of the message</source>
        <translation>这条图文的其他文章</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved at WeChat yet</source>
        <translation>还没有保存到微信</translation>
    </message>
    <message>
        <source>“{title}” is not saved at WeChat yet</source>
        <translation>“{title}”还没有保存到微信</translation>
    </message>
    <message>
        <source>The article is not saved at WeChat yet</source>
        <translation>这篇文章还没有保存到微信</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer and offered to you the next time.</source>
        <translation>写下的内容保存在这台电脑上，下次打开时会提示继续。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留着以后写</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ColourPopover</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>文章里用过的</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Yours</source>
        <translation>你的版本</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原来的版本</translation>
    </message>
    <message>
        <source>At WeChat now</source>
        <translation>微信上的版本</translation>
    </message>
    <message>
        <source>Both, yours first</source>
        <translation>都要，你的在前</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>文章顺序</translation>
    </message>
    <message>
        <source>Frame of blocks</source>
        <translation>外层容器</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>第 {number} 块</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>原文链接</translation>
    </message>
    <message>
        <source>Cover above the text</source>
        <translation>正文前显示封面</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>字段 {name}</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Only you changed it</source>
        <translation>只有你改过</translation>
    </message>
    <message>
        <source>Only changed at WeChat</source>
        <translation>只有微信上改过</translation>
    </message>
    <message>
        <source>Both changed it alike</source>
        <translation>两边改得一样</translation>
    </message>
    <message>
        <source>You chose yours</source>
        <translation>选了你的版本</translation>
    </message>
    <message>
        <source>You chose what it was</source>
        <translation>选了原来的版本</translation>
    </message>
    <message>
        <source>You chose WeChat&apos;s</source>
        <translation>选了微信上的版本</translation>
    </message>
    <message>
        <source>You chose both</source>
        <translation>两个都要</translation>
    </message>
    <message>
        <source>You moved it</source>
        <translation>你移动过</translation>
    </message>
    <message>
        <source>Moved at WeChat</source>
        <translation>微信上移动过</translation>
    </message>
    <message>
        <source>Both added it</source>
        <translation>两边都添加了</translation>
    </message>
    <message>
        <source>You added it</source>
        <translation>你添加的</translation>
    </message>
    <message>
        <source>Added at WeChat</source>
        <translation>微信上添加的</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>还有 {count} 个字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{folded}, Enter shows them</source>
        <translation>{folded}，按回车展开</translation>
    </message>
    <message>
        <source>{label}, unchanged: {words}</source>
        <translation>{label}，没有改动：{words}</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>去掉“{words}”</translation>
    </message>
    <message>
        <source>Only followers can comment</source>
        <translation>仅关注者可留言</translation>
    </message>
    <message>
        <source>1 unchanged field</source>
        <translation>1 项没有改动</translation>
    </message>
    <message>
        <source>%n unchanged fields</source>
        <translation>%n 项没有改动</translation>
    </message>
    <message>
        <source>1 unchanged block</source>
        <translation>1 块没有改动</translation>
    </message>
    <message>
        <source>%n unchanged blocks</source>
        <translation>%n 块没有改动</translation>
    </message>
    <message>
        <source>You changed it, removed at WeChat</source>
        <translation>你改过，微信上移除了</translation>
    </message>
    <message>
        <source>You removed it, changed at WeChat</source>
        <translation>你移除了，微信上改过</translation>
    </message>
    <message>
        <source>Removed at WeChat</source>
        <translation>微信上移除了</translation>
    </message>
    <message>
        <source>You removed it</source>
        <translation>你移除了</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Formatting differs</source>
        <translation>只有格式不同</translation>
    </message>
    <message>
        <source>Formatting differs too</source>
        <translation>格式也不同</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Cut by hand</source>
        <translation>手动裁切</translation>
    </message>
    <message>
        <source>Cut by WeChat</source>
        <translation>微信自动裁切</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>还没有标题</translation>
    </message>
    <message>
        <source>%n to decide</source>
        <translation>%n 处待决定</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>你改过</translation>
    </message>
    <message>
        <source>Changed at WeChat</source>
        <translation>微信上改过</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>两边都改过</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} 处待决定</translation>
    </message>
    <message>
        <source>{count} taken from yours</source>
        <translation>{count} 处用你的</translation>
    </message>
    <message>
        <source>{count} taken from WeChat</source>
        <translation>{count} 处用微信的</translation>
    </message>
    <message>
        <source>{count} taken from both</source>
        <translation>{count} 处两个都要</translation>
    </message>
    <message>
        <source>{count} left as it was</source>
        <translation>{count} 处用原来的</translation>
    </message>
    <message>
        <source>Nothing differs that would have to be decided</source>
        <translation>没有需要决定的差别</translation>
    </message>
</context>
<context>
    <name>ConflictArticles</name>
    <message>
        <source>Articles of this message</source>
        <translation>这条图文的文章</translation>
    </message>
</context>
<context>
    <name>ConflictHead</name>
    <message>
        <source>Nothing was sent</source>
        <translation>什么都没有发送</translation>
    </message>
    <message>
        <source>The next place to decide  F8</source>
        <translation>下一处待决定  F8</translation>
    </message>
    <message>
        <source>Send this to WeChat</source>
        <translation>把这个结果发到微信</translation>
    </message>
    <message>
        <source>Decide {count} more</source>
        <translation>还要决定 {count} 处</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>保存这个结果</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>还没有标题</translation>
    </message>
    <message>
        <source>Somebody changed “{title}” meanwhile</source>
        <translation>期间有人改过“{title}”</translation>
    </message>
    <message>
        <source>Back to the editor, nothing is sent</source>
        <translation>返回编辑，不发送</translation>
    </message>
    <message>
        <source>Previous place to decide</source>
        <translation>上一处待决定</translation>
    </message>
    <message>
        <source>Next place to decide</source>
        <translation>下一处待决定</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>The two versions could not be compared. Nothing was sent, and what you wrote is kept.</source>
        <translation>两个版本无法比较。什么都没有发送，写下的内容都在。</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <source>Comparing the two versions…</source>
        <translation>正在比较两个版本…</translation>
    </message>
    <message>
        <source>That makes {count} articles, and a message holds {most}. Leave some out here, or go back.</source>
        <translation>这样有 {count} 篇，一条图文最多 {most} 篇。在这里去掉几篇，或返回编辑。</translation>
    </message>
    <message>
        <source>That leaves no article. Keep one of them.</source>
        <translation>这样一篇都不剩。至少保留一篇。</translation>
    </message>
    <message>
        <source>Take yours for the rest</source>
        <translation>其余都用你的</translation>
    </message>
    <message>
        <source>Take WeChat&apos;s for the rest</source>
        <translation>其余都用微信的</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>撤销上一次选择</translation>
    </message>
    <message>
        <source>What differs: yours, as it was, and at WeChat now</source>
        <translation>差别：你的版本、原来的版本、微信上的版本</translation>
    </message>
    <message>
        <source>1 takes yours, 2 what it was, 3 WeChat&apos;s, 4 both where that can be; F8 leads to what is undecided</source>
        <translation>按 1 用你的，2 用原来的，3 用微信的，4 两个都要（可行时）；F8 到下一处待决定</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>连接公众号</translation>
    </message>
    <message>
        <source>AppID and AppSecret stand in the console of your Official Account (mp.weixin.qq.com) under Settings → Basic configuration. The AppSecret goes to the keyring of this computer and nowhere else.</source>
        <translation>AppID 和 AppSecret 在公众平台（mp.weixin.qq.com）的“设置与开发 → 基本配置”里。AppSecret 只存进这台电脑的钥匙串，不会去别的地方。</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>Token 来源</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>How you call this account</source>
        <translation>你怎么称呼这个账号</translation>
    </message>
    <message>
        <source>Prints a token, e.g. ssh server get-token</source>
        <translation>输出 token 的命令，如 ssh server get-token</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Show the AppSecret</source>
        <translation>显示 AppSecret</translation>
    </message>
    <message>
        <source>Proxy, limits and more</source>
        <translation>代理、限额等</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>stable_token (leaves other programs alone)</source>
        <translation>stable_token（不影响其他程序）</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>运行命令</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>复制 {label}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{days} d {hours} h left</source>
        <translation>还剩 {days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>还剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>expires in {hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟后过期</translation>
    </message>
    <message>
        <source>expires in {minutes} min</source>
        <translation>{minutes} 分钟后过期</translation>
    </message>
    <message>
        <source>expires in {seconds} s</source>
        <translation>{seconds} 秒后过期</translation>
    </message>
    <message>
        <source>{time} at most</source>
        <translation>最多{time}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替换</translation>
    </message>
</context>
<context>
    <name>CountedField</name>
    <message>
        <source>{size} too long for WeChat</source>
        <translation>超出微信上限 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for WeChat</source>
        <translation>
            <numerusform>超出微信上限 %n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>Over {count}, WeChat may refuse it</source>
        <translation>超过 {count} 个字，微信可能不收</translation>
    </message>
</context>
<context>
    <name>CoverChooser</name>
    <message>
        <source>The library holds no image yet</source>
        <translation>素材库里还没有图片</translation>
    </message>
    <message>
        <source>No image has this name</source>
        <translation>没有这个名称的图片</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <source>Choose a cover from the library</source>
        <translation>从素材库选择封面</translation>
    </message>
    <message>
        <source>Name or media_id</source>
        <translation>名称或 media_id</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>搜索图片</translation>
    </message>
    <message>
        <source>Images of the library</source>
        <translation>素材库里的图片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>用作封面</translation>
    </message>
</context>
<context>
    <name>CoverCrop</name>
    <message>
        <source>{left} to {right} % across, {top} to {bottom} % down</source>
        <translation>横向 {left} 到 {right} %，纵向 {top} 到 {bottom} %</translation>
    </message>
    <message>
        <source>The middle, as WeChat cuts it by itself</source>
        <translation>居中，由微信自动裁切</translation>
    </message>
    <message>
        <source>Part of the cover that is shown</source>
        <translation>封面显示的部分</translation>
    </message>
    <message>
        <source>Drag the box, or a corner. Arrow keys move it, + and − size it, Shift in bigger steps, Home resets</source>
        <translation>拖动方框或它的角。方向键移动，+ 和 − 缩放，按住 Shift 步子更大，Home 还原</translation>
    </message>
</context>
<context>
    <name>CoverPane</name>
    <message>
        <source>No cover yet. Drop a picture here</source>
        <translation>还没有封面。把图片拖到这里</translation>
    </message>
    <message>
        <source>Too small to be cut</source>
        <translation>太小，裁不了</translation>
    </message>
    <message>
        <source>WeChat cuts the middle by itself</source>
        <translation>微信自动裁切居中部分</translation>
    </message>
    <message>
        <source>This box has another ratio, and WeChat refuses it</source>
        <translation>这个裁切框的比例不对，微信不收</translation>
    </message>
    <message>
        <source>Saving keeps this picture in the image library</source>
        <translation>保存时会把这张图片存入图片素材库</translation>
    </message>
    <message>
        <source>Saving keeps this picture in the image library: 1 of the {left} places left</source>
        <translation>保存时会把这张图片存入图片素材库：占剩余 {left} 个名额中的 1 个</translation>
    </message>
    <message>
        <source>The image library is full: this picture can&apos;t be kept as the cover</source>
        <translation>图片素材库已满：这张图片不能存为封面</translation>
    </message>
    <message>
        <source>This is the cover already</source>
        <translation>它已经是封面</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <source>The article has no picture that WeChat or this machine keeps</source>
        <translation>文章里没有保存在微信或这台电脑上的图片</translation>
    </message>
    <message>
        <source>Drop to use it as the cover</source>
        <translation>松开鼠标，用作封面</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>移除封面</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>正在检查图片…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Which cut is edited</source>
        <translation>正在调整的裁切</translation>
    </message>
    <message>
        <source>2.35 : 1, for the first article</source>
        <translation>2.35 : 1，用于头条</translation>
    </message>
    <message>
        <source>1 : 1, for lists and when it is passed on</source>
        <translation>1 : 1，用于列表和转发</translation>
    </message>
    <message>
        <source>Change cover</source>
        <translation>更换封面</translation>
    </message>
    <message>
        <source>From the article</source>
        <translation>从文章中选</translation>
    </message>
    <message>
        <source>Choose from the library…</source>
        <translation>从素材库选择…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a picture of the article…</source>
        <translation>选择文章里的图片…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Let WeChat cut the middle by itself</source>
        <translation>让微信自动裁切居中部分</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>CoverTaking</name>
    <message>
        <source>Already in the library as {name}: that one is used</source>
        <translation>素材库里已有这张图片“{name}”：直接用它</translation>
    </message>
    <message>
        <source>{done}, {size} now</source>
        <translation>{done}，现在 {size}</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is kept</source>
        <translation>保留的部分</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to size. Arrow keys move, with Shift they size</source>
        <translation>拖动移动，拖角改大小。方向键移动，按住 Shift 改大小</translation>
    </message>
</context>
<context>
    <name>CurrentAccount</name>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>从这台电脑移除这个公众号？</translation>
    </message>
    <message>
        <source>Nothing changes at WeChat; the trash folder stays.</source>
        <translation>微信那边没有任何变化，回收文件夹会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This computer has no working keyring: the AppSecret is in a file only you can read.</source>
        <translation>这台电脑没有可用的钥匙串，AppSecret 存在只有你能读的文件里。</translation>
    </message>
    <message>
        <source>The list of uploads was damaged: what was not sent yet is forgotten.</source>
        <translation>上传清单已损坏：还没传的文件不在清单里了，需要重新添加。</translation>
    </message>
    <message>
        <source>The library file was damaged. It was put aside, and a new one is being filled.</source>
        <translation>素材库文件已损坏，已移到一边，正在重新读取。</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Which one is it?</source>
        <translation>是哪一个？</translation>
    </message>
    <message>
        <source>What became of {name}?</source>
        <translation>{name} 变成了哪一个？</translation>
    </message>
    <message>
        <source>It was sent, and WeChat&apos;s answer got lost. These materials came since then, and each of them could be it.</source>
        <translation>文件已发出，微信的回答丢了。下面这些素材是之后出现的，每一个都可能是它。</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>None of these: send it again</source>
        <translation>都不是，再传一次</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>DecidingSave</name>
    <message>
        <source>Which of these was just saved?</source>
        <translation>刚才保存的是哪一个？</translation>
    </message>
    <message>
        <source>The answer of WeChat was lost, and each of these can be it. Choose the one, so that it is not made twice.</source>
        <translation>微信的回答丢了，下面每一个都可能是它。选出那一个，免得重复保存。</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>None of these, save again</source>
        <translation>都不是，再存一次</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>News</source>
        <translation>图文</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Picture messages are shown and kept here. Edit them in the console.</source>
        <translation>图片消息在这里只展示和保留。到公众平台编辑。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation>复制 media_id</translation>
    </message>
    <message>
        <source>Copy to drafts</source>
        <translation>复制到草稿箱</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A picture was removed</source>
        <translation>删掉了一张图片</translation>
    </message>
    <message>
        <source>The link was taken off, its words stay</source>
        <translation>去掉了链接，文字保留</translation>
    </message>
    <message>
        <source>A section lost its style, its content stays</source>
        <translation>区块丢了样式，内容保留</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; was removed with all that was in it</source>
        <translation>删掉了 &lt;{name}&gt; 和里面的全部内容</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; was taken off, its content stays</source>
        <translation>去掉了 &lt;{name}&gt;，内容保留</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; was added</source>
        <translation>添加了 &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>{attribute} was removed from &lt;{name}&gt;</source>
        <translation>删掉了 &lt;{name}&gt; 的 {attribute}</translation>
    </message>
    <message>
        <source>{attribute} was changed in &lt;{name}&gt;</source>
        <translation>改了 &lt;{name}&gt; 的 {attribute}</translation>
    </message>
    <message>
        <source>{attribute} was added to &lt;{name}&gt;</source>
        <translation>给 &lt;{name}&gt; 加了 {attribute}</translation>
    </message>
    <message>
        <source>{attribute} was removed from the style of &lt;{name}&gt;</source>
        <translation>删掉了 &lt;{name}&gt; 样式里的 {attribute}</translation>
    </message>
    <message>
        <source>{attribute} was changed in the style of &lt;{name}&gt;</source>
        <translation>改了 &lt;{name}&gt; 样式里的 {attribute}</translation>
    </message>
    <message>
        <source>{attribute} was added to the style of &lt;{name}&gt;</source>
        <translation>给 &lt;{name}&gt; 的样式加了 {attribute}</translation>
    </message>
    <message>
        <source>Words were removed: {words}</source>
        <translation>删掉了文字：{words}</translation>
    </message>
    <message>
        <source>Words were added: {words}</source>
        <translation>添加了文字：{words}</translation>
    </message>
    <message>
        <source>WeChat was expected to refuse this article, and took it</source>
        <translation>原以为微信不收这篇文章，结果收了</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; was changed</source>
        <translation>改了 &lt;{name}&gt;</translation>
    </message>
</context>
<context>
    <name>Downloading</name>
    <message>
        <source>Save in folder</source>
        <translation>保存到文件夹</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>Drop to check %n files</source>
        <translation>
            <numerusform>松开鼠标，检查 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to check this picture</source>
        <translation>松开鼠标，检查这张图片</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Pasted {time}</source>
        <translation>粘贴 {time}</translation>
    </message>
    <message>
        <source>Dragged {time}</source>
        <translation>拖入 {time}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>New article</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>On its way into the article…</source>
        <translation>正在放进文章…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Source {length} of {most} characters</source>
        <translation>源码 {length} / {most} 字符</translation>
    </message>
    <message>
        <source>Source {length} of {most} characters: WeChat may refuse it</source>
        <translation>源码 {length} / {most} 字符：微信可能不收</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Save to drafts</source>
        <translation>保存到草稿箱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop saving; what was sent so far stays</source>
        <translation>停止保存；已发送的会保留</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回素材库</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Phone width</source>
        <translation>手机宽度</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽屏</translation>
    </message>
    <message>
        <source>On a light phone</source>
        <translation>浅色手机</translation>
    </message>
    <message>
        <source>On a dark phone (about as WeChat does it)</source>
        <translation>深色手机（接近微信的效果）</translation>
    </message>
</context>
<context>
    <name>EditorKeys</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close what is open, then the editor</source>
        <translation>关闭打开的面板，再关闭编辑器</translation>
    </message>
    <message>
        <source>Next or previous part</source>
        <translation>下一个或上一个区域</translation>
    </message>
    <message>
        <source>Import Markdown</source>
        <translation>导入 Markdown</translation>
    </message>
    <message>
        <source>Titles in the list, info pane</source>
        <translation>列表标题，信息栏</translation>
    </message>
    <message>
        <source>Next or previous tab of the info pane</source>
        <translation>信息栏的下一个或上一个标签页</translation>
    </message>
    <message>
        <source>Paste, paste as text</source>
        <translation>粘贴，粘贴为纯文本</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>上移或下移</translation>
    </message>
    <message>
        <source>Add, duplicate</source>
        <translation>添加，复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take yours, as it was, WeChat&apos;s, both</source>
        <translation>用你的、原来的、微信的、两个都要</translation>
    </message>
    <message>
        <source>Next or previous undecided</source>
        <translation>下一处或上一处待决定</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>撤销上一次选择</translation>
    </message>
    <message>
        <source>Article editor</source>
        <translation>文章编辑器</translation>
    </message>
    <message>
        <source>Edit and find</source>
        <translation>编辑和查找</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Pictures and tables</source>
        <translation>图片和表格</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>文章列表</translation>
    </message>
    <message>
        <source>Changed at WeChat meanwhile</source>
        <translation>期间微信上有改动</translation>
    </message>
</context>
<context>
    <name>EditorPanes</name>
    <message>
        <source>Show titles in the list</source>
        <translation>在列表里显示标题</translation>
    </message>
    <message>
        <source>Show info, checks and history</source>
        <translation>显示信息、检查和历史</translation>
    </message>
</context>
<context>
    <name>EditorSaving</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>This account takes no new news: it is saved to the drafts</source>
        <translation>这个账号不再收新图文：将保存到草稿箱</translation>
    </message>
    <message>
        <source>Nothing was sent. What you wrote is here.</source>
        <translation>什么都没有发送。写下的内容都在这里。</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇数</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新于</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} 像素</translation>
    </message>
</context>
<context>
    <name>FetchForm</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Fetch by media_id</source>
        <translation>按 media_id 取回</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Temporary materials stand in no list: paste the media_id that was told.</source>
        <translation>临时素材不在任何列表里：粘贴当时得到的 media_id。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Save in folder</source>
        <translation>保存到文件夹</translation>
    </message>
    <message>
        <source>There is no such folder. Choose where the file goes.</source>
        <translation>没有这个文件夹。选择文件存放的位置。</translation>
    </message>
</context>
<context>
    <name>FilmTexts</name>
    <message>
        <source>Title of {name}</source>
        <translation>{name} 的标题</translation>
    </message>
    <message>
        <source>Introduction of {name}</source>
        <translation>{name} 的简介</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>简介</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>写新文章</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>卡片大小</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} / {count}</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>a BMP picture</source>
        <translation>BMP 图片</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>AVIF 图片</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>HEIC 图片</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>TIFF 图片</translation>
    </message>
    <message>
        <source>an MP3 sound</source>
        <translation>MP3 音频</translation>
    </message>
    <message>
        <source>a WMA sound</source>
        <translation>WMA 音频</translation>
    </message>
    <message>
        <source>a WAV sound</source>
        <translation>WAV 音频</translation>
    </message>
    <message>
        <source>an AMR sound</source>
        <translation>AMR 音频</translation>
    </message>
    <message>
        <source>an AMR-WB sound</source>
        <translation>AMR-WB 音频</translation>
    </message>
    <message>
        <source>an M4A sound</source>
        <translation>M4A 音频</translation>
    </message>
    <message>
        <source>an OGG sound</source>
        <translation>OGG 音频</translation>
    </message>
    <message>
        <source>a FLAC sound</source>
        <translation>FLAC 音频</translation>
    </message>
    <message>
        <source>an AAC sound</source>
        <translation>AAC 音频</translation>
    </message>
    <message>
        <source>an AIFF sound</source>
        <translation>AIFF 音频</translation>
    </message>
    <message>
        <source>a Matroska sound</source>
        <translation>Matroska 音频</translation>
    </message>
    <message>
        <source>a WebM sound</source>
        <translation>WebM 音频</translation>
    </message>
    <message>
        <source>an MP4 film</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>a QuickTime film</source>
        <translation>QuickTime 视频</translation>
    </message>
    <message>
        <source>an AVI film</source>
        <translation>AVI 视频</translation>
    </message>
    <message>
        <source>a 3GP film</source>
        <translation>3GP 视频</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>Matroska 视频</translation>
    </message>
    <message>
        <source>a WebM film</source>
        <translation>WebM 视频</translation>
    </message>
    <message>
        <source>a WMV film</source>
        <translation>WMV 视频</translation>
    </message>
    <message>
        <source>a Flash film</source>
        <translation>Flash 视频</translation>
    </message>
    <message>
        <source>an MPEG film</source>
        <translation>MPEG 视频</translation>
    </message>
    <message>
        <source>an OGG film</source>
        <translation>OGG 视频</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>旧版 Office 文档</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体文件</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>Photoshop 文件</translation>
    </message>
    <message>
        <source>a Windows icon</source>
        <translation>Windows 图标</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>JPEG XL 图片</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>JPEG 2000 图片</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>MIDI 文件</translation>
    </message>
    <message>
        <source>a Flash animation</source>
        <translation>Flash 动画</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>thumbs</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>temporary images</source>
        <translation>临时图片</translation>
    </message>
    <message>
        <source>temporary voices</source>
        <translation>临时语音</translation>
    </message>
    <message>
        <source>temporary videos</source>
        <translation>临时视频</translation>
    </message>
    <message>
        <source>temporary thumbs</source>
        <translation>临时缩略图</translation>
    </message>
    <message>
        <source>body pictures</source>
        <translation>正文图片</translation>
    </message>
    <message>
        <source>The beginning of this picture is damaged, so nothing can show it. Export it again</source>
        <translation>图片开头已损坏，无法显示。重新导出一份</translation>
    </message>
    <message>
        <source>The end of this picture is missing, and WeChat may refuse it. Export it again</source>
        <translation>图片缺了末尾，微信可能不收。重新导出一份</translation>
    </message>
    <message>
        <source>No sound can be found in this file. Export it again</source>
        <translation>文件里没有声音。重新导出一份</translation>
    </message>
    <message>
        <source>This file says it lasts {declared_seconds} and holds {held_seconds}. Convert it so that both agree</source>
        <translation>标的时长是 {declared_seconds}，实际只有 {held_seconds}。转换一次，让两者一致</translation>
    </message>
    <message>
        <source>This film has no index, so nothing can play it. Export it again, to the end</source>
        <translation>视频缺少索引，无法播放。重新导出，等它导完</translation>
    </message>
    <message>
        <source>The end of this film is missing, and WeChat may refuse it. Export it again</source>
        <translation>视频缺了末尾，微信可能不收。重新导出一份</translation>
    </message>
    <message>
        <source>This MP4 holds other pictures or sound than H.264 and AAC, which not all can play. Convert it</source>
        <translation>这个 MP4 的画面或声音不是 H.264 和 AAC，不是处处都能播放。转换格式再传</translation>
    </message>
    <message>
        <source>You may not look into this folder. Change its permissions, or copy it to your own folder</source>
        <translation>你无权查看这个文件夹。更改它的权限，或把它复制到你自己的文件夹</translation>
    </message>
    <message>
        <source>This is a folder. Add the files in it instead</source>
        <translation>这是文件夹。添加里面的文件</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, or copy it to your own folder</source>
        <translation>没有权限读取这个文件。修改权限，或复制到自己的文件夹</translation>
    </message>
    <message>
        <source>This file is no longer there. Find it and add it again</source>
        <translation>文件已经不在原处。找到后重新添加</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Save its content as a file first</source>
        <translation>这是设备或管道，不是文件。先把内容存成文件</translation>
    </message>
    <message>
        <source>This link only leads back to itself. Add the file it was made for</source>
        <translation>这个链接指回了它自己。添加它原本指向的文件</translation>
    </message>
    <message>
        <source>The name is longer than this disk can hold. Shorten it and add the file again</source>
        <translation>名称太长，这个磁盘存不下。改短后重新添加</translation>
    </message>
    <message>
        <source>The disk could not read this file. Copy it somewhere else and add the copy</source>
        <translation>磁盘读不出这个文件。复制到别处，再添加副本</translation>
    </message>
    <message>
        <source>This file is empty. Export it again, or choose another</source>
        <translation>文件是空的。重新导出，或换一个文件</translation>
    </message>
    <message>
        <source>This is {is_text}. Export it as a picture, a sound or a film, which WeChat takes</source>
        <translation>{is_text}不是微信素材。导出成图片、音频或视频再传</translation>
    </message>
    <message>
        <source>Nothing known is in this file. Choose a picture, a sound or a film</source>
        <translation>认不出这个文件的内容。换成图片、音频或视频</translation>
    </message>
    <message>
        <source>This is {is_text}, which can&apos;t go to the {place_text}. Choose another place</source>
        <translation>{is_text}不能传到{place_text}。换个去处</translation>
    </message>
    <message>
        <source>WeChat refuses a film without a title. Give it the name people will see</source>
        <translation>还缺标题，微信不收没有标题的视频。填写读者看到的名称</translation>
    </message>
    <message>
        <source>WeChat refuses a film without an introduction. Say in a sentence what it shows</source>
        <translation>还缺简介，微信不收没有简介的视频。用一句话说说内容</translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat may refuse more than {most}. Shorten it</source>
        <translation>标题有 {count} 个字，超过 {most} 个字微信可能不收。改短一些</translation>
    </message>
    <message>
        <source>Looks like {name} in the library. Compare the two</source>
        <translation>看起来像库里的“{name}”。并排比较一下</translation>
    </message>
    <message>
        <source>Already in the library as {name}. Leave it out, or send it a second time</source>
        <translation>和库里的“{name}”完全相同。不传，或再传一份</translation>
    </message>
    <message>
        <source>The same file as {name} in this upload. Leave one of them out</source>
        <translation>和这批里的“{name}”完全相同。去掉其中一个</translation>
    </message>
    <message>
        <source>WeChat keeps {cap} {place_text} and there is no room for this one. Delete some first</source>
        <translation>{place_text}最多 {cap} 个，已经放不下了。先删掉一些</translation>
    </message>
    <message>
        <source>This account&apos;s limits end at {cap} {place_text}. WeChat keeps {today} today: switch this account&apos;s limits, or delete some first</source>
        <translation>按这个账号的限额，{place_text}最多 {cap} 个。微信现在可存 {today} 个：换用新限额，或先删掉一些</translation>
    </message>
    <message>
        <source>WeChat takes {formats_list} for {place_text}, and this is {is_text}. Convert it</source>
        <translation>{place_text}不收 {is_text}，只收 {formats_list}。转换格式再传</translation>
    </message>
    <message>
        <source>WeChat may refuse {is_text} for {place_text}. Convert it to be sure</source>
        <translation>{place_text}可能不收 {is_text}。先转换格式更稳妥</translation>
    </message>
    <message>
        <source>{file_bytes} is over the {limit_bytes} WeChat takes for {place_text}. Shrink it</source>
        <translation>{file_bytes}，超过{place_text}的 {limit_bytes} 上限。压缩后再传</translation>
    </message>
    <message>
        <source>This file is {over_bytes} over the {limit_bytes} WeChat takes for {place_text}. Shrink it</source>
        <translation>比{place_text}的 {limit_bytes} 上限多出 {over_bytes}。压缩后再传</translation>
    </message>
    <message>
        <source>{file_bytes} is over the {limit_bytes} of this account&apos;s limits for {place_text}. WeChat takes {today_bytes} today: switch this account&apos;s limits, or shrink it</source>
        <translation>{file_bytes}，超过这个账号的{place_text}限额 {limit_bytes}。微信现在收 {today_bytes}：换限额，或压缩后再传</translation>
    </message>
    <message>
        <source>{file_bytes} fits this account&apos;s limits for {place_text}, but WeChat takes {today_bytes} today. Shrink it</source>
        <translation>{file_bytes}，符合这个账号的{place_text}限额，但微信现在只收 {today_bytes}。压缩后再传</translation>
    </message>
    <message>
        <source>{file_seconds} is over the {limit_seconds} WeChat takes for {place_text}. Trim it</source>
        <translation>长 {file_seconds}，{place_text}上限 {limit_seconds}。截取一段再传</translation>
    </message>
    <message>
        <source>This sound is just over {limit_seconds}, and WeChat may refuse it. Trim its end</source>
        <translation>音频略超 {limit_seconds}，微信可能不收。剪掉末尾一点</translation>
    </message>
    <message>
        <source>The length of this sound can&apos;t be measured, and WeChat takes {limit_seconds}. Listen to it first</source>
        <translation>测不出音频有多长，微信的上限是 {limit_seconds}。先听一遍</translation>
    </message>
    <message>
        <source>{width} × {height} pixels may be more than WeChat takes. Shrink it</source>
        <translation>{width} × {height} 像素，微信可能嫌太大。缩小后再传</translation>
    </message>
    <message>
        <source>WeChat refuses names without an extension. Rename it to {new_name}</source>
        <translation>没有扩展名，微信不收。改名为“{new_name}”</translation>
    </message>
    <message>
        <source>The name says .{extension}, and this is {is_text}. Rename it to {new_name}</source>
        <translation>扩展名是 .{extension}，内容是 {is_text}。改名为“{new_name}”</translation>
    </message>
    <message>
        <source>The name holds bytes that are no text, so it can&apos;t be sent. Rename it to {new_name}</source>
        <translation>名称里有无法识别的字节，传不了。改名为“{new_name}”</translation>
    </message>
    <message>
        <source>WeChat may refuse a name with two dots in a row. Rename it to {new_name}</source>
        <translation>名称里有连续两个点，微信可能不收。改名为“{new_name}”</translation>
    </message>
    <message>
        <source>The name holds characters that WeChat garbles. Rename it to {new_name}</source>
        <translation>名称里有微信会弄乱的字符。改名为“{new_name}”</translation>
    </message>
    <message>
        <source>The name holds emoji, which may be lost on the way. Rename it to {new_name}</source>
        <translation>名称里有表情符号，上传后可能丢失。改名为“{new_name}”</translation>
    </message>
    <message>
        <source>The name has {count} characters, too many to save it again. Shorten it to {new_name}</source>
        <translation>名称有 {count} 个字，太长，以后存不下来。改短为“{new_name}”</translation>
    </message>
    <message>
        <source>HEIC pictures are converted by an extra: pip install &quot;wego-desktop[heic]&quot;. Or export a JPEG</source>
        <translation>转换 HEIC 图片要装附加组件：pip install &quot;wego-desktop[heic]&quot;。或者导出成 JPEG</translation>
    </message>
    <message>
        <source>Sounds and films are converted by an extra: pip install &quot;wego-desktop[transcode]&quot;</source>
        <translation>转换音频和视频要装附加组件：pip install &quot;wego-desktop[transcode]&quot;</translation>
    </message>
    <message>
        <source>These bytes were sent before, so they have a URL already. It costs no call</source>
        <translation>同样的内容以前传过，已经有 URL。这次不用调用</translation>
    </message>
    <message>
        <source>WeChat may refuse an article with a voice in it. Remove it if it does</source>
        <translation>微信可能不收带语音的文章。真不收时再移除语音</translation>
    </message>
    <message>
        <source>WeChat drops scripts. Remove this one</source>
        <translation>微信会删掉脚本。移除它</translation>
    </message>
    <message>
        <source>WeChat drops scripts, also the one in {name}. Remove it</source>
        <translation>微信会删掉脚本，包括 {name} 里的。移除它</translation>
    </message>
    <message>
        <source>WeChat drops style sheets: what this one makes will look plain. Write the styles into the elements</source>
        <translation>微信会删掉样式表，靠它排的版会变普通。把样式写进各个元素</translation>
    </message>
    <message>
        <source>WeChat drops links to style sheets: what this one makes will look plain. Remove it</source>
        <translation>微信会删掉样式表链接，靠它排的版会变普通。移除它</translation>
    </message>
    <message>
        <source>WeChat drops embedded objects with all that is in them. Remove this one</source>
        <translation>微信会删掉嵌入对象和里面的全部内容。移除它</translation>
    </message>
    <message>
        <source>WeChat drops forms with all that is in them. Remove this one</source>
        <translation>微信会删掉表单和里面的全部内容。移除它</translation>
    </message>
    <message>
        <source>WeChat drops embedded pages, except films of v.qq.com. Remove this one</source>
        <translation>微信会删掉嵌入的网页，v.qq.com 的视频除外。移除它</translation>
    </message>
    <message>
        <source>WeChat drops what makes a whole web page of an article. Remove it</source>
        <translation>微信会删掉整页网页才有的标签。移除它</translation>
    </message>
    <message>
        <source>WeChat drops the head of a web page. Remove it</source>
        <translation>微信会删掉网页的 head。移除它</translation>
    </message>
    <message>
        <source>WeChat drops the title of a web page. Remove it</source>
        <translation>微信会删掉网页的 title。移除它</translation>
    </message>
    <message>
        <source>WeChat takes {limit} articles in a message, and this has {count}. Remove some</source>
        <translation>一条图文最多 {limit} 篇文章，现在有 {count} 篇。移除几篇</translation>
    </message>
    <message>
        <source>WeChat refuses an article without a title. Write one</source>
        <translation>还没有标题，微信不收。填写标题</translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat takes {limit}. Shorten it</source>
        <translation>标题有 {count} 个字，微信只收 {limit} 个。改短一些</translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat takes {limit} today. Shorten it</source>
        <translation>标题有 {count} 个字，微信现在只收 {limit} 个。改短一些</translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat may refuse more than {limit}. Shorten it to be sure</source>
        <translation>标题有 {count} 个字，超过 {limit} 个字微信可能不收。改短更稳妥</translation>
    </message>
    <message>
        <source>The author has {count} characters, and WeChat takes {limit}. Shorten it</source>
        <translation>作者有 {count} 个字，微信只收 {limit} 个。改短一些</translation>
    </message>
    <message>
        <source>The author has {count} characters, and WeChat takes {limit} today. Shorten it</source>
        <translation>作者有 {count} 个字，微信现在只收 {limit} 个。改短一些</translation>
    </message>
    <message>
        <source>The digest has {count} characters, and WeChat takes {limit}. Shorten it</source>
        <translation>摘要有 {count} 个字，微信只收 {limit} 个。改短一些</translation>
    </message>
    <message>
        <source>The digest has {count} characters, and WeChat takes {limit} today. Shorten it</source>
        <translation>摘要有 {count} 个字，微信现在只收 {limit} 个。改短一些</translation>
    </message>
    <message>
        <source>WeChat shows a digest only where a message has one article. Clear it</source>
        <translation>只有单篇图文才显示摘要。清空它</translation>
    </message>
    <message>
        <source>{url_bytes} are over the {limit_bytes} WeChat takes for the source link. Shorten it</source>
        <translation>原文链接有 {url_bytes}，超过微信的 {limit_bytes} 上限。改短一些</translation>
    </message>
    <message>
        <source>{url_bytes} are over the {limit_bytes} WeChat takes for the source link today. Shorten it</source>
        <translation>原文链接有 {url_bytes}，超过微信现在的 {limit_bytes} 上限。改短一些</translation>
    </message>
    <message>
        <source>WeChat takes source links that begin with http:// or https://. Complete it</source>
        <translation>原文链接要以 http:// 或 https:// 开头。补全它</translation>
    </message>
    <message>
        <source>WeChat refuses an article without a cover. Choose one</source>
        <translation>还没有封面，微信不收。选择封面</translation>
    </message>
    <message>
        <source>The cover is only on this machine so far. Saving makes it permanent first</source>
        <translation>封面还只在这台电脑上。保存时会先存为永久素材</translation>
    </message>
    <message>
        <source>WeChat refuses an article without text. Write some</source>
        <translation>还没有正文，微信不收。写点内容</translation>
    </message>
    <message>
        <source>This article shows neither words nor pictures. Write some</source>
        <translation>这篇文章没有文字，也没有图片。写点内容</translation>
    </message>
    <message>
        <source>The text with its tags has {count} characters, and WeChat names {limit} as its limit. Longer ones were taken: send it, or shorten it</source>
        <translation>正文连标签有 {count} 个字符，微信写明的上限是 {limit} 个。更长的也收过：照样保存，或改短一些</translation>
    </message>
    <message>
        <source>The text with its tags has {content_bytes}, and WeChat names {limit_bytes} as its limit. Send it, or shorten it</source>
        <translation>正文连标签有 {content_bytes}，微信写明的上限是 {limit_bytes}。照样保存，或改短一些</translation>
    </message>
    <message>
        <source>WeChat may refuse articles with a link to a preview. Remove the link, or link to the sent article</source>
        <translation>微信可能不收带预览链接的文章。移除链接，或换成已群发文章的链接</translation>
    </message>
    <message>
        <source>WeChat may refuse articles with a link to one that is still a draft. Remove the link, or send that first</source>
        <translation>微信可能不收带草稿链接的文章。移除链接，或先群发那一篇</translation>
    </message>
    <message>
        <source>WeChat drops scripts, also the one in this link. Remove the link</source>
        <translation>微信会删掉脚本，包括这个链接里的。移除链接</translation>
    </message>
    <message>
        <source>WeChat takes off links to other sites, unless the account is verified: {shown}. Remove the link, or make it the source link</source>
        <translation>账号没有认证时，微信会去掉外部链接：{shown}。移除链接，或设为原文链接</translation>
    </message>
    <message>
        <source>WeChat drops ids: what refers to #{id} will not find it. Draw it without a reference</source>
        <translation>微信会删掉 id，引用 #{id} 的地方会找不到它。改成不用引用的写法</translation>
    </message>
    <message>
        <source>WeChat drops the id {id}. Nothing in the article refers to it</source>
        <translation>微信会删掉 id“{id}”。文章里没有地方引用它</translation>
    </message>
    <message>
        <source>Phones may ignore the style of a div. Make it a section</source>
        <translation>手机上可能不认 div 的样式。改成 section</translation>
    </message>
    <message>
        <source>Phones may not show this: it stands in a section made for a picture. Move it out</source>
        <translation>手机上可能不显示它：它在放图片的区块里。移到外面</translation>
    </message>
    <message>
        <source>Phones may show this without its filter</source>
        <translation>手机上可能没有这个滤镜效果</translation>
    </message>
    <message>
        <source>Phones may not let text flow around this</source>
        <translation>手机上文字可能不会绕排</translation>
    </message>
    <message>
        <source>Phones may show this in their own font</source>
        <translation>手机上可能换成系统字体</translation>
    </message>
    <message>
        <source>WeChat drops a section with quotes in url(…), and all its style with it. Write it without quotes</source>
        <translation>url(…) 里有引号，微信会删掉这个区块的全部样式。去掉引号</translation>
    </message>
    <message>
        <source>WeChat drops sections with quotes in url(…), and may drop this one&apos;s style. Write it without quotes</source>
        <translation>url(…) 里有引号，微信可能删掉这里的样式。去掉引号</translation>
    </message>
    <message>
        <source>WeChat drops position, so this may move. Arrange it by margins</source>
        <translation>微信会删掉 position，这里可能移位。改用外边距定位</translation>
    </message>
    <message>
        <source>WeChat drops {property}, for it is calculated. Write a fixed value</source>
        <translation>{property} 是算出来的值，微信会删掉。写成固定值</translation>
    </message>
    <message>
        <source>WeChat drops {property}: the line will look plain</source>
        <translation>微信会删掉 {property}：这条线会变成普通样子</translation>
    </message>
    <message>
        <source>WeChat drops pictures of other sites: {shown}. Copy this one to WeChat</source>
        <translation>微信会删掉外站图片：{shown}。转存到微信</translation>
    </message>
    <message>
        <source>WeChat may drop this picture because of the placeholder that was shown while it loaded. Remove that</source>
        <translation>加载时用的占位图可能让微信删掉这张图片。移除占位图</translation>
    </message>
    <message>
        <source>WeChat may drop the picture of another site in this drawing: {shown}. Copy it to WeChat</source>
        <translation>微信可能删掉图形里的外站图片：{shown}。转存到微信</translation>
    </message>
    <message>
        <source>WeChat drops backgrounds of other sites: {shown}. Copy this one to WeChat</source>
        <translation>微信会删掉外站背景图：{shown}。转存到微信</translation>
    </message>
    <message>
        <source>This picture is only on this machine so far. Saving waits until it is sent</source>
        <translation>这张图片还只在这台电脑上。保存会等它上传完</translation>
    </message>
    <message>
        <source>This background is only on this machine so far. Saving waits until it is sent</source>
        <translation>这张背景图还只在这台电脑上。保存会等它上传完</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>只这一处</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>在文章里查看</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Rename to {name}</source>
        <translation>改名为 {name}</translation>
    </message>
</context>
<context>
    <name>FindingTitle</name>
    <message>
        <source>WeChat will drop this style sheet</source>
        <translation>微信会删掉这个样式表</translation>
    </message>
    <message>
        <source>WeChat will drop these %n style sheets</source>
        <translation>微信会删掉这 %n 个样式表</translation>
    </message>
    <message>
        <source>WeChat will drop this tag of a web page</source>
        <translation>微信会删掉这个整页标签</translation>
    </message>
    <message>
        <source>WeChat will drop these %n tags of a web page</source>
        <translation>微信会删掉这 %n 个整页标签</translation>
    </message>
    <message>
        <source>WeChat may refuse this voice</source>
        <translation>微信可能不收这段语音</translation>
    </message>
    <message>
        <source>WeChat may refuse these %n voices</source>
        <translation>微信可能不收这 %n 段语音</translation>
    </message>
    <message>
        <source>WeChat will drop this script</source>
        <translation>微信会删掉这段脚本</translation>
    </message>
    <message>
        <source>WeChat will drop these %n scripts</source>
        <translation>微信会删掉这 %n 段脚本</translation>
    </message>
    <message>
        <source>WeChat will drop the script of this element</source>
        <translation>微信会删掉这个元素的脚本</translation>
    </message>
    <message>
        <source>WeChat will drop the scripts of %n elements</source>
        <translation>微信会删掉 %n 个元素的脚本</translation>
    </message>
    <message>
        <source>WeChat will drop this embedded object</source>
        <translation>微信会删掉这个嵌入对象</translation>
    </message>
    <message>
        <source>WeChat will drop these %n embedded objects</source>
        <translation>微信会删掉这 %n 个嵌入对象</translation>
    </message>
    <message>
        <source>WeChat will drop this part of a form</source>
        <translation>微信会删掉这个表单控件</translation>
    </message>
    <message>
        <source>WeChat will drop these %n parts of forms</source>
        <translation>微信会删掉这 %n 个表单控件</translation>
    </message>
    <message>
        <source>WeChat will drop this embedded page</source>
        <translation>微信会删掉这个嵌入网页</translation>
    </message>
    <message>
        <source>WeChat will drop these %n embedded pages</source>
        <translation>微信会删掉这 %n 个嵌入网页</translation>
    </message>
    <message>
        <source>WeChat may refuse this link to a preview</source>
        <translation>微信可能不收这个预览链接</translation>
    </message>
    <message>
        <source>WeChat may refuse these %n links to previews</source>
        <translation>微信可能不收这 %n 个预览链接</translation>
    </message>
    <message>
        <source>WeChat may refuse this link to a draft</source>
        <translation>微信可能不收这个草稿链接</translation>
    </message>
    <message>
        <source>WeChat may refuse these %n links to drafts</source>
        <translation>微信可能不收这 %n 个草稿链接</translation>
    </message>
    <message>
        <source>WeChat will take off this link, which runs a script</source>
        <translation>微信会去掉这个运行脚本的链接</translation>
    </message>
    <message>
        <source>WeChat will take off these %n links, which run scripts</source>
        <translation>微信会去掉这 %n 个运行脚本的链接</translation>
    </message>
    <message>
        <source>WeChat will take off this link</source>
        <translation>微信会去掉这个链接</translation>
    </message>
    <message>
        <source>WeChat will take off these %n links</source>
        <translation>微信会去掉这 %n 个链接</translation>
    </message>
    <message>
        <source>WeChat will drop this id, which is in use</source>
        <translation>微信会删掉这个被引用的 id</translation>
    </message>
    <message>
        <source>WeChat will drop these %n ids, which are in use</source>
        <translation>微信会删掉这 %n 个被引用的 id</translation>
    </message>
    <message>
        <source>WeChat will drop this id</source>
        <translation>微信会删掉这个 id</translation>
    </message>
    <message>
        <source>WeChat will drop these %n ids</source>
        <translation>微信会删掉这 %n 个 id</translation>
    </message>
    <message>
        <source>WeChat will drop this picture</source>
        <translation>微信会删掉这张图片</translation>
    </message>
    <message>
        <source>WeChat will drop these %n pictures</source>
        <translation>微信会删掉这 %n 张图片</translation>
    </message>
    <message>
        <source>WeChat may drop this picture</source>
        <translation>微信可能删掉这张图片</translation>
    </message>
    <message>
        <source>WeChat may drop these %n pictures</source>
        <translation>微信可能删掉这 %n 张图片</translation>
    </message>
    <message>
        <source>WeChat may drop the picture in this drawing</source>
        <translation>微信可能删掉图形里的图片</translation>
    </message>
    <message>
        <source>WeChat may drop %n pictures in drawings</source>
        <translation>微信可能删掉图形里的 %n 张图片</translation>
    </message>
    <message>
        <source>WeChat will drop this background</source>
        <translation>微信会删掉这张背景图</translation>
    </message>
    <message>
        <source>WeChat will drop these %n backgrounds</source>
        <translation>微信会删掉这 %n 张背景图</translation>
    </message>
    <message>
        <source>WeChat will drop the style of this section</source>
        <translation>微信会删掉这个区块的样式</translation>
    </message>
    <message>
        <source>WeChat will drop the style of %n sections</source>
        <translation>微信会删掉 %n 个区块的样式</translation>
    </message>
    <message>
        <source>WeChat may drop the style of this element</source>
        <translation>微信可能删掉这个元素的样式</translation>
    </message>
    <message>
        <source>WeChat may drop the style of %n elements</source>
        <translation>微信可能删掉 %n 个元素的样式</translation>
    </message>
    <message>
        <source>This may move in WeChat</source>
        <translation>在微信里可能移位</translation>
    </message>
    <message>
        <source>These %n elements may move in WeChat</source>
        <translation>这 %n 个元素在微信里可能移位</translation>
    </message>
    <message>
        <source>WeChat will drop this calculated value</source>
        <translation>微信会删掉这个算出来的值</translation>
    </message>
    <message>
        <source>WeChat will drop these %n calculated values</source>
        <translation>微信会删掉这 %n 个算出来的值</translation>
    </message>
    <message>
        <source>This line will look plain in WeChat</source>
        <translation>这条线在微信里会变普通</translation>
    </message>
    <message>
        <source>These %n lines will look plain in WeChat</source>
        <translation>这 %n 条线在微信里会变普通</translation>
    </message>
    <message>
        <source>Phones may ignore this style</source>
        <translation>手机上可能不认这个样式</translation>
    </message>
    <message>
        <source>Phones may ignore these %n styles</source>
        <translation>手机上可能不认这 %n 个样式</translation>
    </message>
    <message>
        <source>Phones may not show this block</source>
        <translation>手机上可能不显示这一块</translation>
    </message>
    <message>
        <source>Phones may not show these %n blocks</source>
        <translation>手机上可能不显示这 %n 块</translation>
    </message>
    <message>
        <source>Phones may leave out this filter</source>
        <translation>手机上可能没有这个滤镜</translation>
    </message>
    <message>
        <source>Phones may leave out these %n filters</source>
        <translation>手机上可能没有这 %n 个滤镜</translation>
    </message>
    <message>
        <source>Phones may not let text flow around this</source>
        <translation>手机上文字可能不会绕排</translation>
    </message>
    <message>
        <source>Phones may not let text flow around %n elements</source>
        <translation>手机上文字可能不会绕 %n 个元素排</translation>
    </message>
    <message>
        <source>Phones may replace this font</source>
        <translation>手机上可能换掉这个字体</translation>
    </message>
    <message>
        <source>Phones may replace these %n fonts</source>
        <translation>手机上可能换掉这 %n 个字体</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Go to the title</source>
        <translation>去改标题</translation>
    </message>
    <message>
        <source>Go to the author</source>
        <translation>去改作者</translation>
    </message>
    <message>
        <source>Go to the digest</source>
        <translation>去改摘要</translation>
    </message>
    <message>
        <source>Go to the source link</source>
        <translation>去改原文链接</translation>
    </message>
    <message>
        <source>Go to the cover</source>
        <translation>去选封面</translation>
    </message>
    <message>
        <source>Go to the articles</source>
        <translation>查看文章列表</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>查看正文</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy 年 M 月 d 日 HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Restore the version of {when}?</source>
        <translation>恢复 {when} 的版本？</translation>
    </message>
    <message>
        <source>It changes: {what}. What is there now is kept as a version.</source>
        <translation>改动：{what}。现在的内容会存为一个版本。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Versions of this article</source>
        <translation>这篇文章的版本</translation>
    </message>
    <message>
        <source>Versions are kept when the article is opened or saved, and in between.</source>
        <translation>打开、保存和写作途中都会存下版本。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>InfoPane</name>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Picture messages are shown here, not edited. Edit them in the console.</source>
        <translation>图片消息在这里只能看。到公众平台编辑。</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>素材库</translation>
    </message>
    <message>
        <source>Article editor</source>
        <translation>文章编辑器</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Upload plan</source>
        <translation>上传计划</translation>
    </message>
    <message>
        <source>Take in or leave out</source>
        <translation>选上或不传</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Repair, repair all</source>
        <translation>修复，全部修复</translation>
    </message>
    <message>
        <source>What the row offers</source>
        <translation>这一行的操作</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Undo a repair</source>
        <translation>撤销修复</translation>
    </message>
    <message>
        <source>Start, leave</source>
        <translation>开始，离开</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Send sooner or later</source>
        <translation>提前或延后</translation>
    </message>
    <message>
        <source>Temporary and body pictures</source>
        <translation>临时素材和正文图片</translation>
    </message>
    <message>
        <source>Renew, make permanent</source>
        <translation>续期，转为永久</translation>
    </message>
    <message>
        <source>Fetch by media_id, clean up</source>
        <translation>按 media_id 取回，清理过期</translation>
    </message>
    <message>
        <source>Copy as Markdown, as HTML</source>
        <translation>复制为 Markdown、HTML</translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation>下一个或上一个标签页</translation>
    </message>
    <message>
        <source>Move and select</source>
        <translation>移动和选择</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>跳到某个名称</translation>
    </message>
    <message>
        <source>type its beginning</source>
        <translation>键入开头几个字</translation>
    </message>
    <message>
        <source>Larger or smaller cards</source>
        <translation>放大或缩小卡片</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Uploads are under way</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Files that are being sent</source>
        <translation>正在发送的文件</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Quit at once</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Switch at once</source>
        <translation>立即切换</translation>
    </message>
    <message>
        <source>What is being sent is looked for, or sent again, the next time</source>
        <translation>正在发送的文件，下次会先查找或重新发送</translation>
    </message>
    <message>
        <source>Nothing is being sent any more</source>
        <translation>没有文件在发送了</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n file(s)</source>
        <translation>
            <numerusform>等待 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being sent</source>
        <translation>
            <numerusform>正在发送 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n go on at the next start.</source>
        <translation>
            <numerusform>其余 %n 个下次启动时继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n go on when this account is opened again.</source>
        <translation>
            <numerusform>其余 %n 个再打开这个账号时继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish these and quit</source>
        <translation>传完这些再退出</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Finish these and switch</source>
        <translation>传完这些再切换</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
</context>
<context>
    <name>LeftOvers</name>
    <message>
        <source>{name} was not saved at WeChat; you wrote it until {time}</source>
        <translation>{name}没有保存到微信；最后写到 {time}</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not saved at WeChat and are kept here</source>
        <translation>
            <numerusform>%n 条图文没有保存到微信，都留在这里</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing…</source>
        <translation>继续写…</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>An article without a title</source>
        <translation>没有标题的文章</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>应用的组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证正文</translation>
    </message>
    <message>
        <source>The licences can&apos;t be read</source>
        <translation>读不出许可证</translation>
    </message>
    <message>
        <source>The text is where its source is.</source>
        <translation>正文和它的源代码在一起。</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>WeChat keeps links to its own articles only. It will drop this one and keep the words.</source>
        <translation>微信只保留公众号文章的链接。这个会被去掉，文字保留。</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>设置链接</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play this part</source>
        <translation>播放这一段</translation>
    </message>
    <message>
        <source>This computer lacks what it takes to play sound and films here.</source>
        <translation>这台电脑缺少播放音频和视频的组件。</translation>
    </message>
    <message>
        <source>This format can&apos;t be played here.</source>
        <translation>这里放不了这种格式。</translation>
    </message>
    <message>
        <source>The file can&apos;t be played; it may be damaged.</source>
        <translation>文件放不出来，可能已损坏。</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>MaterialColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇数</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>MaterialKind</name>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>News</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>MaterialMenu</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation>复制 media_id</translation>
    </message>
    <message>
        <source>Copy to drafts</source>
        <translation>复制到草稿箱</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>MaterialTab</name>
    <message>
        <source>Pictures for covers and articles belong here. Drop some, or choose files.</source>
        <translation>封面和文章用的图片放在这里。拖入图片，或选择文件。</translation>
    </message>
    <message>
        <source>Voices of up to a minute belong here. Drop some, or choose files.</source>
        <translation>一分钟以内的语音放在这里。拖入音频，或选择文件。</translation>
    </message>
    <message>
        <source>Films as MP4 belong here. Drop some, or choose files.</source>
        <translation>MP4 视频放在这里。拖入视频，或选择文件。</translation>
    </message>
    <message>
        <source>News of one to eight articles belong here. This account has none.</source>
        <translation>1 到 8 篇文章的图文放在这里。这个账号还没有。</translation>
    </message>
    <message>
        <source>Messages that are being written belong here, one to eight articles each. Begin one.</source>
        <translation>还在写的图文放在这里，每条 1 到 8 篇文章。从写一篇开始。</translation>
    </message>
    <message>
        <source>No thumbs here.</source>
        <translation>这里没有缩略图。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The account is being looked through for the first time.</source>
        <translation>正在第一次读取这个账号。</translation>
    </message>
    <message>
        <source>The account was not looked through yet.</source>
        <translation>还没有读取这个账号。</translation>
    </message>
    <message>
        <source>The account does not show its drafts ({reason}). Everything else is up to date.</source>
        <translation>读不到这个账号的草稿（{reason}）。其他都是最新的。</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>写新文章</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>Materials</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation>%n 篇</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇</translation>
    </message>
    <message>
        <source>%n pictures</source>
        <translation>%n 张图片</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>Picture message</source>
        <translation>图片消息</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Picture messages are shown and kept here. Edit them in the console.</source>
        <translation>图片消息在这里只展示和保留。到公众平台编辑。</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n message(s) to the drafts…</source>
        <translation>
            <numerusform>正在复制 %n 条图文到草稿箱…</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts could not be read: {reason}. Everything else is up to date.</source>
        <translation>没有读到草稿：{reason}。其他都是最新的。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n message(s) to the drafts</source>
        <translation>
            <numerusform>已复制 %n 条图文到草稿箱</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片（{endings}）</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>The view of the article stopped and was begun anew. Go on writing.</source>
        <translation>文章视图停止过，已重新打开。可以继续写。</translation>
    </message>
    <message>
        <source>The view of the article stopped several times. What you wrote is here.</source>
        <translation>文章视图几次停止。写下的内容都在这里。</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>重新显示</translation>
    </message>
</context>
<context>
    <name>MissingPictures</name>
    <message>
        <source>1 picture could not be sent</source>
        <translation>1 张图片没有传上去</translation>
    </message>
    <message>
        <source>%n pictures could not be sent</source>
        <translation>%n 张图片没有传上去</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing of what you wrote is lost.</source>
        <translation>这次没有保存，写下的内容都在。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>在文章里查看</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Picture {number} that WeChat does not have yet</source>
        <translation>第 {number} 张还没有传到微信的图片</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>替换图片…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Caption and link…</source>
        <translation>图注和链接…</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>用作封面</translation>
    </message>
    <message>
        <source>Edit link…</source>
        <translation>编辑链接…</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Copy address of the link</source>
        <translation>复制链接地址</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <source>Part that is kept</source>
        <translation>保留的一段</translation>
    </message>
    <message>
        <source>Drag the part or its ends. Arrow keys move it, with Shift its end</source>
        <translation>拖动这一段或它的两端。方向键移动，按住 Shift 移动末端</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There is nothing to paste that an article can hold</source>
        <translation>剪贴板里没有能放进文章的内容</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n picture(s) along?</source>
        <translation>
            <numerusform>把 %n 张图片一起带来？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not at WeChat, which drops such pictures. Each is read from where it is now, and taken if it is a picture. A web site that is asked for one learns this computer&apos;s address.</source>
        <translation>它们不在微信上，微信会删掉这样的图片。现在从原处逐个读取，确实是图片才带来。被读取的网站会看到这台电脑的 IP。</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>一起带来</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不带</translation>
    </message>
    <message>
        <source>Format this as Markdown?</source>
        <translation>按 Markdown 排版？</translation>
    </message>
    <message>
        <source>The text holds signs of Markdown. It can become headings, lists and emphasis, or stay as it is.</source>
        <translation>文字里有 Markdown 标记，可以变成标题、列表和强调，也可以原样粘贴。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Paste as it is</source>
        <translation>原样粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) brought along</source>
        <translation>
            <numerusform>已带来 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Made to fit for WeChat: {before} → {after}</source>
        <translation>已改成微信能收的：{before} → {after}</translation>
    </message>
    <message>
        <source>%n pictures made to fit for WeChat: {before} → {after}</source>
        <translation>%n 张图片已改成微信能收的：{before} → {after}</translation>
    </message>
    <message>
        <source>%n pictures did not come along</source>
        <translation>%n 张图片没能带来</translation>
    </message>
    <message>
        <source>{name} did not come along</source>
        <translation>没能带来“{name}”</translation>
    </message>
    <message>
        <source>A picture did not come along</source>
        <translation>有一张图片没能带来</translation>
    </message>
</context>
<context>
    <name>PicturePopover</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the pictures are not in the library</source>
        <translation>
            <numerusform>%n 张图片不在素材库里</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Goes to</source>
        <translation>去往</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Name that WeChat will list</source>
        <translation>微信素材列表里显示的名称</translation>
    </message>
</context>
<context>
    <name>PlanFilters</name>
    <message>
        <source>WEGO&apos;s limits</source>
        <translation>WEGO 文档</translation>
    </message>
    <message>
        <source>WeChat&apos;s limits of 2025</source>
        <translation>微信 2025</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>切换…</translation>
    </message>
    <message>
        <source>Choose this account&apos;s limits</source>
        <translation>选择这个账号的限额</translation>
    </message>
    <message>
        <source>Checked against {limits}</source>
        <translation>按“{limits}”限额检查</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>可直接上传</translation>
    </message>
    <message>
        <source>Can be repaired</source>
        <translation>可修复</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>要你决定</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Cannot go</source>
        <translation>传不了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message numerus="yes">
        <source>%n file(s) can be uploaded now</source>
        <translation>
            <numerusform>现在可以上传 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>还没有可上传的</translation>
    </message>
    <message numerus="yes">
        <source>%n after repair</source>
        <translation>
            <numerusform>修复后 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) under way</source>
        <translation>
            <numerusform>正在修复 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>开始上传 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n file(s)</source>
        <translation>
            <numerusform>修复 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} (was {before})</source>
        <translation>{size}（原来 {before}）</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>用 %n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>today {count} so far</source>
        <translation>今天已用 {count} 次</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>{kind} +{adds}</source>
        <translation>{kind} +{adds}</translation>
    </message>
    <message>
        <source>{kind} {before} → {after} of {cap}</source>
        <translation>{kind} {before} → {after} / {cap}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Repair all that can be repaired</source>
        <translation>修复所有能修复的</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} from “{folder}”</source>
        <translation>{files}，来自“{folder}”文件夹</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>By kind of file</source>
        <translation>按类型自动</translation>
    </message>
    <message>
        <source>checked {seen} of {all}</source>
        <translation>已检查 {seen} / {all}</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>正在找文件</translation>
    </message>
    <message>
        <source>all checked</source>
        <translation>全部检查完</translation>
    </message>
    <message>
        <source>Upload plan</source>
        <translation>上传计划</translation>
    </message>
    <message>
        <source>Send all to</source>
        <translation>全部去往</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回素材库</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message numerus="yes">
        <source>%n file(s) selected</source>
        <translation>
            <numerusform>已选 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Various</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>The file goes up under this name; WeChat lists the film by its title.</source>
        <translation>文件用这个名称上传，微信的素材列表里显示视频标题。</translation>
    </message>
    <message>
        <source>Only this computer shows this name; WeChat lists no such file.</source>
        <translation>只有这台电脑显示这个名称，微信不列出这类文件。</translation>
    </message>
    <message>
        <source>WeChat&apos;s list of materials shows this name.</source>
        <translation>微信的素材列表里显示这个名称。</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>What people will see</source>
        <translation>读者看到的标题</translation>
    </message>
    <message>
        <source>A sentence or two about the film</source>
        <translation>用一两句话介绍视频</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Files to upload</source>
        <translation>要上传的文件</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Leave this plan?</source>
        <translation>离开这份计划？</translation>
    </message>
    <message>
        <source>Nothing was uploaded. What you changed here is forgotten; the files stay.</source>
        <translation>还没有上传任何文件。这里的改动不会保留，文件都还在。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message numerus="yes">
        <source>A plan holds %n file(s). Upload these first, then add the others</source>
        <translation>
            <numerusform>一份计划最多 %n 个文件。先上传这些，再添加其余的</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in that folder</source>
        <translation>那个文件夹里没有文件</translation>
    </message>
    <message>
        <source>Drop pictures, sounds, films or whole folders here to check them before they go up</source>
        <translation>把图片、音频、视频或整个文件夹拖到这里，上传前先检查</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Choose files to upload</source>
        <translation>选择要上传的文件</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Fetching it from the account…</source>
        <translation>正在从公众号取回…</translation>
    </message>
    <message>
        <source>This computer lacks what it takes to play sound and films here.</source>
        <translation>这台电脑缺少播放音频和视频的组件。</translation>
    </message>
    <message>
        <source>This format can&apos;t be played here.</source>
        <translation>这里放不了这种格式。</translation>
    </message>
    <message>
        <source>The file can&apos;t be played; it may be damaged.</source>
        <translation>文件放不出来，可能已损坏。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>用系统播放器打开</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Select something to see it here.</source>
        <translation>选中素材，在这里查看。</translation>
    </message>
</context>
<context>
    <name>PromoteForm</name>
    <message>
        <source>Make permanent</source>
        <translation>转为永久</translation>
    </message>
    <message numerus="yes">
        <source>Make %n temporary material(s) permanent?</source>
        <translation>
            <numerusform>把 %n 个临时素材转为永久？</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent once more from the bytes kept here, gets a media_id of its own and counts in the account&apos;s capacity. The temporary ones stay until they expire.</source>
        <translation>每个都用保存在这里的内容再传一次，得到新的 media_id，并占用素材库名额。临时的那个到期前仍在。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>WeChat lists a film by its title, and wants an introduction.</source>
        <translation>微信按标题列出视频，还要有简介。</translation>
    </message>
</context>
<context>
    <name>ReadbackView</name>
    <message>
        <source>What WeChat changed</source>
        <translation>微信改了什么</translation>
    </message>
    <message>
        <source>{came} of {all} as expected</source>
        <translation>和预计一样的 {came} / {all} 处</translation>
    </message>
    <message>
        <source>1 change nobody expected</source>
        <translation>没有预计到的 1 处</translation>
    </message>
    <message>
        <source>%n changes nobody expected</source>
        <translation>没有预计到的 %n 处</translation>
    </message>
    <message>
        <source>1 place only spelt anew</source>
        <translation>只换了写法的 1 处</translation>
    </message>
    <message>
        <source>%n places only spelt anew</source>
        <translation>只换了写法的 %n 处</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>没有预计到</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>和预计一样</translation>
    </message>
    <message>
        <source>Expected, and left as you wrote it</source>
        <translation>预计会改，实际没改</translation>
    </message>
    <message>
        <source>And %n more</source>
        <translation>还有 %n 处</translation>
    </message>
    <message>
        <source>Beside “{words}”</source>
        <translation>在“{words}”旁边</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The answer to saving {name} was lost. Say which message it made.</source>
        <translation>保存{name}的回答丢了。指出存成的是哪一条。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>{name} arrived, and the previous one is still there: {why}.</source>
        <translation>{name}已保存到微信，旧的一条还在：{why}。</translation>
    </message>
    <message>
        <source>{name} arrived after all.</source>
        <translation>{name}其实已保存到微信。</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} articles arrived.</source>
        <translation>{name}：{all} 篇里有 {done} 篇已保存到微信。</translation>
    </message>
    <message>
        <source>{name} was deleted at WeChat before the change arrived.</source>
        <translation>改动送到之前，{name}已在微信上被删除。</translation>
    </message>
    <message>
        <source>Whether {name} arrived could not be looked up: {why}.</source>
        <translation>查不到{name}有没有保存到微信：{why}。</translation>
    </message>
    <message>
        <source>{name} did not arrive at WeChat.</source>
        <translation>{name}没有保存到微信。</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>WeChat can&apos;t bring them back. The originals are saved first, in the trash folder here.</source>
        <translation>删除后微信无法恢复。删除前，原件会先存进本机的回收文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n material(s) from the account?</source>
        <translation>
            <numerusform>从公众号删除 %n 个素材？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The originals of these could not be saved, so they are still there. Delete them?</source>
        <translation>没能存下这些素材的原件，所以没有删除。仍要删除？</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>GIF that fits: a little less of all, colours, pictures, width</source>
        <translation>合适大小的 GIF：颜色、帧数、尺寸各少一点</translation>
    </message>
    <message>
        <source>Smaller GIF: as smooth as before</source>
        <translation>缩小 GIF：和原来一样流畅</translation>
    </message>
    <message>
        <source>GIF of fewer pictures: less smooth, smaller only if need be</source>
        <translation>减少 GIF 帧数：没那么流畅，必要时才缩小</translation>
    </message>
    <message>
        <source>GIF, {width} × {height}, {count} pictures, {colours} colours</source>
        <translation>GIF，{width} × {height}，{count} 帧，{colours} 色</translation>
    </message>
    <message>
        <source>Repack as MP4: pictures and sound stay as they are, where WeChat takes them</source>
        <translation>换成 MP4：微信能收的画面和声音原样保留</translation>
    </message>
    <message>
        <source>Convert to an MP4 that fits</source>
        <translation>转成大小合适的 MP4</translation>
    </message>
    <message>
        <source>MP4 with the same pictures and sound: nothing is lost</source>
        <translation>MP4，画面和声音不变：没有损失</translation>
    </message>
    <message>
        <source>From {from_seconds} to {to_seconds}, with the same pictures and sound</source>
        <translation>从 {from_seconds} 到 {to_seconds}，画面和声音不变</translation>
    </message>
    <message>
        <source>MP4, {width} × {height}, {kbit} kbit/s</source>
        <translation>MP4，{width} × {height}，{kbit} kbit/s</translation>
    </message>
    <message>
        <source>MP4, {width} × {height}, {kbit} kbit/s, from {from_seconds} to {to_seconds}</source>
        <translation>MP4，{width} × {height}，{kbit} kbit/s，从 {from_seconds} 到 {to_seconds}</translation>
    </message>
    <message>
        <source>Convert: to PNG for drawings, to JPEG for photos</source>
        <translation>转换格式：图形转 PNG，照片转 JPEG</translation>
    </message>
    <message>
        <source>Compress: same width and height, at the quality that fits</source>
        <translation>压缩画质：尺寸不变，用装得下的最好画质</translation>
    </message>
    <message>
        <source>Shrink: high quality, smaller in width and height if need be</source>
        <translation>缩小尺寸：画质高，必要时减小宽和高</translation>
    </message>
    <message>
        <source>Keep as PNG: with transparency, smaller if need be</source>
        <translation>保留为 PNG：带透明，必要时缩小</translation>
    </message>
    <message>
        <source>JPEG of the same width and height; what shows through becomes white</source>
        <translation>尺寸不变的 JPEG；透明处变成白色</translation>
    </message>
    <message>
        <source>JPEG, {width} × {height}, quality {quality}</source>
        <translation>JPEG，{width} × {height}，画质 {quality}</translation>
    </message>
    <message>
        <source>JPEG on white, {width} × {height}, quality {quality}</source>
        <translation>白底 JPEG，{width} × {height}，画质 {quality}</translation>
    </message>
    <message>
        <source>PNG, {width} × {height}</source>
        <translation>PNG，{width} × {height}</translation>
    </message>
    <message>
        <source>PNG, {width} × {height}, {colours} colours</source>
        <translation>PNG，{width} × {height}，{colours} 色</translation>
    </message>
    <message>
        <source>Cut the part out as it is: nothing in it is lost</source>
        <translation>原样截取一段：没有损失</translation>
    </message>
    <message>
        <source>Convert to MP3</source>
        <translation>转成 MP3</translation>
    </message>
    <message>
        <source>Convert to AMR: very small, for speech only</source>
        <translation>转成 AMR：很小，只适合人声</translation>
    </message>
    <message>
        <source>From {from_seconds} to {to_seconds}, as it was</source>
        <translation>从 {from_seconds} 到 {to_seconds}，原样</translation>
    </message>
    <message>
        <source>{format}, {kbit} kbit/s</source>
        <translation>{format}，{kbit} kbit/s</translation>
    </message>
    <message>
        <source>{format}, {kbit} kbit/s, from {from_seconds} to {to_seconds}</source>
        <translation>{format}，{kbit} kbit/s，从 {from_seconds} 到 {to_seconds}</translation>
    </message>
    <message>
        <source>The repair did not work out. Choose another way, or repair it elsewhere</source>
        <translation>这次没有修复成功。换一种办法，或用别的软件修复</translation>
    </message>
    <message>
        <source>Crop to a small JPEG</source>
        <translation>裁切并压成小 JPEG</translation>
    </message>
</context>
<context>
    <name>RepairPane</name>
    <message>
        <source>Play the original instead</source>
        <translation>改为播放原文件</translation>
    </message>
    <message>
        <source>Play the repaired one instead</source>
        <translation>改为播放修复后的文件</translation>
    </message>
    <message>
        <source>Making a preview…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Preview the loss</source>
        <translation>预览损失</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo repair</source>
        <translation>撤销修复</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>How to repair</source>
        <translation>修复办法</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Moment of the film</source>
        <translation>影片的时刻</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>The original stays as it is. The repaired file is checked once more.</source>
        <translation>原文件不改动。修复后的文件会再检查一遍。</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Replace the source link?</source>
        <translation>替换原文链接？</translation>
    </message>
    <message>
        <source>An article has one source link. The first of these is there now, the second would take its place.</source>
        <translation>一篇文章只有一个原文链接。现在是第一个，第二个会取代它。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n picture(s) to WeChat…</source>
        <translation>
            <numerusform>正在转存 %n 张图片到微信…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not sent yet</source>
        <translation>还没有发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost; it is being looked for</source>
        <translation>已发出，回答丢了；正在查找</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>不上传</translation>
    </message>
    <message>
        <source>Cancelled, not uploaded</source>
        <translation>已取消，没有上传</translation>
    </message>
    <message>
        <source>Cancelled after it was sent; the answer was lost, so it may have arrived</source>
        <translation>发送后才取消；没有收到答复，可能已经送达</translation>
    </message>
    <message>
        <source>Uploaded; sent twice, since the first answer was lost</source>
        <translation>已上传；第一次的回答丢了，所以发了两次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>media_id</source>
        <translation>media_id</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文件</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Upload report</source>
        <translation>上传报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Which uploads</source>
        <translation>哪一批上传</translation>
    </message>
    <message>
        <source>Uploaded files</source>
        <translation>上传的文件</translation>
    </message>
    <message>
        <source>Not uploaded first</source>
        <translation>没传上的排在前面</translation>
    </message>
    <message>
        <source>Only not uploaded</source>
        <translation>只看没传上的</translation>
    </message>
    <message>
        <source>Copy media_ids</source>
        <translation>复制 media_id</translation>
    </message>
    <message>
        <source>Copy URLs</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>The whole table, for a spreadsheet or a message</source>
        <translation>整个表格，可粘贴到电子表格或消息里</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} uploaded</source>
        <translation>已上传 {done} / {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>Deleted %n material(s); the originals are in the trash folder</source>
        <translation>
            <numerusform>已删除 %n 个素材；原件在回收文件夹里</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>There is no link; copied the media_id</source>
        <translation>没有链接，已复制 media_id</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>已保存 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Leave out</source>
        <translation>不上传</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Undo repair</source>
        <translation>撤销修复</translation>
    </message>
    <message>
        <source>Compare with the library…</source>
        <translation>和库里的比较…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>SavePlan</name>
    <message>
        <source>Save {name}?</source>
        <translation>保存{name}？</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to WeChat</source>
        <translation>
            <numerusform>调用微信接口 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This account takes no news any more: it is saved as a draft</source>
        <translation>这个账号不再收图文：将存为草稿</translation>
    </message>
    <message>
        <source>The news stays in the library as it is. The draft holds what you changed.</source>
        <translation>素材库里的图文不变，改动存在草稿里。</translation>
    </message>
    <message>
        <source>1 cover becomes a permanent image</source>
        <translation>1 张封面会存为永久图片</translation>
    </message>
    <message>
        <source>%n covers become permanent images</source>
        <translation>%n 张封面会存为永久图片</translation>
    </message>
    <message>
        <source>A new draft takes the place of this one, with another media_id</source>
        <translation>新草稿会取代这一条，media_id 会变</translation>
    </message>
    <message>
        <source>WeChat can&apos;t add, remove or move articles of a draft. The previous one is deleted once the new one is seen to be there.</source>
        <translation>微信不能给草稿增加、移除或移动文章。看到新的一条存好后，才删除旧的。</translation>
    </message>
    <message>
        <source>WeChat can&apos;t add, remove or move articles of a news message. The previous one is deleted once the new one is seen to be there; menus and replies that name it lead nowhere then.</source>
        <translation>微信不能给图文增加、移除或移动文章。看到新的一条存好后，才删除旧的；用到旧图文的菜单和自动回复会失效。</translation>
    </message>
    <message>
        <source>A new message takes the place of this one, with another media_id</source>
        <translation>新图文会取代这一条，media_id 会变</translation>
    </message>
    <message>
        <source>They take places in the image library.</source>
        <translation>会占用图片素材库的名额。</translation>
    </message>
    <message>
        <source>{covers} of the {room} places left in the image library.</source>
        <translation>占用图片素材库剩余 {room} 个名额中的 {covers} 个。</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>Sending picture {number} of {total}</source>
        <translation>正在上传图片 {number} / {total}</translation>
    </message>
    <message>
        <source>Making cover {number} of {total} permanent</source>
        <translation>正在把封面存为永久素材 {number} / {total}</translation>
    </message>
    <message>
        <source>Making the cover permanent</source>
        <translation>正在把封面存为永久素材</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>正在核对结果</translation>
    </message>
    <message>
        <source>Looking at what WeChat has</source>
        <translation>正在查看微信上的内容</translation>
    </message>
    <message>
        <source>Writing article {number} of {total}</source>
        <translation>正在写入文章 {number} / {total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>The answer was lost, looking for it</source>
        <translation>回答丢了，正在查找</translation>
    </message>
    <message>
        <source>The article without a title</source>
        <translation>没有标题的文章</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>This account takes no news any more: saved as a draft.</source>
        <translation>这个账号不再收图文：已存为草稿。</translation>
    </message>
    <message>
        <source>Saved to the drafts.</source>
        <translation>已保存到草稿箱。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Deleting the previous one</source>
        <translation>正在删除旧的一条</translation>
    </message>
    <message>
        <source>It has a new media_id, the previous one is deleted.</source>
        <translation>media_id 变了，旧的一条已删除。</translation>
    </message>
    <message>
        <source>What WeChat made of it could not be read.</source>
        <translation>没有读到微信处理后的样子。</translation>
    </message>
    <message>
        <source>WeChat changed 1 thing.</source>
        <translation>微信改了 1 处。</translation>
    </message>
    <message>
        <source>WeChat changed %n things.</source>
        <translation>微信改了 %n 处。</translation>
    </message>
    <message>
        <source>The digest was filled in from the text: {came}</source>
        <translation>摘要由微信从正文取得：{came}</translation>
    </message>
    <message>
        <source>{field}: “{sent}” was sent, “{came}” is stored</source>
        <translation>{field}：发出“{sent}”，存下“{came}”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>原文链接</translation>
    </message>
    <message>
        <source>Show the cover in the text</source>
        <translation>正文里显示封面</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Comments by followers only</source>
        <translation>仅关注者可留言</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save in folder</source>
        <translation>保存到文件夹</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>There is nothing to save.</source>
        <translation>没有需要保存的改动。</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: WeChat would refuse %n thing(s). Change them, or take the repairs.</source>
        <translation>
            <numerusform>没有保存：有 %n 处微信不会收。改掉它们，或用修复按钮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The previous message is deleted.</source>
        <translation>旧的一条已删除。</translation>
    </message>
    <message>
        <source>{name} is not at WeChat any more</source>
        <translation>微信上已没有{name}</translation>
    </message>
    <message>
        <source>Somebody deleted it meanwhile. What you wrote is here, and can be saved as a new draft.</source>
        <translation>期间有人删除了它。写下的内容都在这里，可以存为新草稿。</translation>
    </message>
    <message>
        <source>Save as a new draft</source>
        <translation>存为新草稿</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Stopped. The message at WeChat is as it was.</source>
        <translation>已停止。微信上的内容没有变。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Disk space for thumbnails (MB)</source>
        <translation>预览小图占用空间（MB）</translation>
    </message>
    <message>
        <source>Disk space for kept temporary files (MB)</source>
        <translation>保存临时文件的磁盘空间（MB）</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SeveralEntries</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPreview</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>size of %n not known yet</source>
        <translation>
            <numerusform>%n 项大小未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy media_ids</source>
        <translation>复制 media_id</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Copy to drafts</source>
        <translation>复制到草稿箱</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ShelfDeeds</name>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>复制为 HTML</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘掉…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation>转为永久…</translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation>复制 media_id</translation>
    </message>
    <message>
        <source>Fetch by media_id…</source>
        <translation>按 media_id 取回…</translation>
    </message>
    <message>
        <source>Clean up expired…</source>
        <translation>清理过期…</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>Expiring first</source>
        <translation>先过期的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>卡片大小</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Select something to see it here.</source>
        <translation>选中素材，在这里查看。</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Body pictures</source>
        <translation>正文图片</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) within 12 hours</source>
        <translation>
            <numerusform>%n 个将在 12 小时内过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>New article</source>
        <translation>新文章</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>shown, not edited</source>
        <translation>只能看，不能编辑</translation>
    </message>
    <message>
        <source>kept on this computer at {time}</source>
        <translation>{time} 已存在这台电脑上</translation>
    </message>
</context>
<context>
    <name>SinglePreview</name>
    <message>
        <source>Permanent {kind}</source>
        <translation>永久{kind}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play the animation</source>
        <translation>播放动画</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation>源码</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Before and after the repair</source>
        <translation>修复前后</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare before and after</source>
        <translation>拖动或用方向键比较修复前后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>WEGO Desktop could not start</source>
        <translation>WEGO Desktop 无法启动</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Work is under way. Stop it?</source>
        <translation>还有任务在进行。要停止吗？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>TablePopover</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the table</source>
        <translation>表格大小</translation>
    </message>
</context>
<context>
    <name>TemporaryDoing</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n temporary material(s)</source>
        <translation>
            <numerusform>已续期 %n 个临时素材</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent twice, since WeChat&apos;s answer was lost</source>
        <translation>
            <numerusform>%n 个发送了两次，因为没有收到微信的答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n expired material(s)?</source>
        <translation>
            <numerusform>清理 %n 个过期素材？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n temporary material(s)?</source>
        <translation>
            <numerusform>忘掉 %n 个临时素材？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their media_ids and the bytes kept here go. What has not expired stays at WeChat until it does, but no list shows it.</source>
        <translation>它们的 media_id 和保存在这里的内容会删除。还没过期的在微信那里到期为止，但没有列表能看到。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘掉</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n temporary material(s)</source>
        <translation>
            <numerusform>已忘掉 %n 个临时素材</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>已保存 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemporaryTab</name>
    <message>
        <source>Make permanent</source>
        <translation>转为永久</translation>
    </message>
    <message>
        <source>Temporary materials</source>
        <translation>临时素材</translation>
    </message>
    <message>
        <source>What is sent for three days belongs here. WeChat lists it nowhere, so this computer remembers it and tells when it ends.</source>
        <translation>只用三天的素材放在这里。微信没有它们的列表，所以由这台电脑记着，并提示何时到期。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Fetch by media_id…</source>
        <translation>按 media_id 取回…</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>没有这样的。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>TemporaryView</name>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取回时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Renewed as</source>
        <translation>续期为</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早的</translation>
    </message>
    <message>
        <source>{time} at the latest</source>
        <translation>最迟 {time}</translation>
    </message>
    <message>
        <source>Temporary {kind}</source>
        <translation>临时{kind}</translation>
    </message>
    <message>
        <source>It can&apos;t be a cover</source>
        <translation>不能用作封面</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>This is not a picture.</source>
        <translation>这不是图片</translation>
    </message>
    <message>
        <source>The picture is cut short.</source>
        <translation>图片不完整</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>The picture has {pixels} pixels, too many to show safely.</source>
        <translation>图片有 {pixels} 像素，太大，没有显示</translation>
    </message>
    <message>
        <source>There is no picture for this material.</source>
        <translation>这个素材没有图片</translation>
    </message>
    <message>
        <source>WeChat shows no picture at the address of this material.</source>
        <translation>微信的地址上没有这张图片</translation>
    </message>
    <message>
        <source>The picture could not be fetched. Check the network and retry.</source>
        <translation>没有取到图片，检查网络后重试</translation>
    </message>
    <message>
        <source>The file is not kept on this computer any more.</source>
        <translation>这台电脑上已没有这个文件。</translation>
    </message>
    <message>
        <source>The bytes of this picture are not on this machine any more.</source>
        <translation>这张图片的内容已不在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Insert table here…</source>
        <translation>在这里插入表格…</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>标题 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>标题 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>标题 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>标题 4</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Default size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>Clear format</source>
        <translation>清除格式</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Default line height</source>
        <translation>默认行高</translation>
    </message>
    <message>
        <source>Indent first line</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>无序列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>有序列表</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分割线</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>在上方插入行</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Insert column left</source>
        <translation>在左侧插入列</translation>
    </message>
    <message>
        <source>Insert column right</source>
        <translation>在右侧插入列</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>删除表格</translation>
    </message>
    <message>
        <source>Select section, then the one around it</source>
        <translation>选中区块，再按选中外层</translation>
    </message>
    <message>
        <source>Move section up</source>
        <translation>上移区块</translation>
    </message>
    <message>
        <source>Move section down</source>
        <translation>下移区块</translation>
    </message>
    <message>
        <source>Duplicate section</source>
        <translation>复制一份区块</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>删除区块</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>段落样式</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区块</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>TransfersHead</name>
    <message>
        <source>Uploaded so far</source>
        <translation>上传进度</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let the uploads go on</source>
        <translation>让上传继续</translation>
    </message>
    <message>
        <source>Begin no more uploads</source>
        <translation>不再开始新的上传</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that were not uploaded</source>
        <translation>
            <numerusform>重试未上传的 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <translation>
            <numerusform>重试 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the transfers</source>
        <translation>收起传输</translation>
    </message>
    <message>
        <source>Show the transfers</source>
        <translation>展开传输</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>What came of each file, with media_id and URL</source>
        <translation>每个文件的结果，带 media_id 和 URL</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about the transfers</source>
        <translation>更多传输操作</translation>
    </message>
</context>
<context>
    <name>TransfersList</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>最先传</translation>
    </message>
    <message>
        <source>Send sooner</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Send last</source>
        <translation>最后传</translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
</context>
<context>
    <name>TransfersStrip</name>
    <message>
        <source>Copy {value}</source>
        <translation>复制 {value}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>现在再试</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不上传</translation>
    </message>
    <message>
        <source>Do not send them; the files stay where they are</source>
        <translation>不再发送；文件还在原处</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The AppSecret of this account is not on this computer</source>
        <translation>这台电脑上没有这个账号的 AppSecret</translation>
    </message>
    <message>
        <source>The keyring was locked or emptied. Give the AppSecret again.</source>
        <translation>钥匙串被锁定或清空。重新填写 AppSecret。</translation>
    </message>
    <message>
        <source>The practice account did not start</source>
        <translation>练习账号没有启动</translation>
    </message>
    <message>
        <source>Another WEGO Desktop may have it open. Close that one, then try again.</source>
        <translation>可能有另一个 WEGO Desktop 正开着它。关闭那一个，再重试。</translation>
    </message>
    <message>
        <source>This is no AppID</source>
        <translation>这不是 AppID</translation>
    </message>
    <message>
        <source>An AppID is “wx” and 16 characters, 0 to 9 and a to f. Copy it again.</source>
        <translation>AppID 是“wx”加 16 个字符（0 到 9、a 到 f）。重新复制一次。</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of material. Choose one of: {kinds}.</source>
        <translation>“{kind}”不是素材类型。可选：{kinds}。</translation>
    </message>
    <message>
        <source>A list can be asked for 1 to 20 materials at a time, not {count}.</source>
        <translation>列表一次可取 1 到 20 个素材，不能取 {count} 个。</translation>
    </message>
    <message>
        <source>A list begins at 0, so it can&apos;t be read from {offset}.</source>
        <translation>列表从 0 开始，不能从 {offset} 读起。</translation>
    </message>
    <message>
        <source>No material was named.</source>
        <translation>没有指明素材。</translation>
    </message>
    <message>
        <source>A video needs a title. Enter one.</source>
        <translation>视频要有标题。填写标题。</translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved; choose it again.</source>
        <translation>找不到文件“{file}”，可能已经移走。重新选择。</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>“{name}”是空的。换一个文件。</translation>
    </message>
    <message>
        <source>News holds 1 to 8 articles, not {count}.</source>
        <translation>图文要有 1 到 8 篇文章，不能是 {count} 篇。</translation>
    </message>
    <message>
        <source>Articles of a news are counted from 0 to 7; there is no article {index}.</source>
        <translation>图文里的文章编号从 0 到 7，没有编号 {index}。</translation>
    </message>
    <message>
        <source>Article {number} has no title. Enter one.</source>
        <translation>第 {number} 篇还没有标题。填写标题。</translation>
    </message>
    <message>
        <source>Article {number} has no cover. Choose an image of the library.</source>
        <translation>第 {number} 篇还没有封面。从素材库里选一张图片。</translation>
    </message>
    <message>
        <source>WeChat reported a system error, which says nothing about what was done.</source>
        <translation>微信报告系统错误，没有说明做到了哪一步。</translation>
    </message>
    <message>
        <source>WeChat leads to a web page instead of the film. Open it in the console.</source>
        <translation>微信给的是网页，不是视频文件。到公众平台打开。</translation>
    </message>
    <message>
        <source>The server answered with HTTP status {status} instead of a result.</source>
        <translation>服务器返回了 HTTP 状态 {status}，没有结果。</translation>
    </message>
    <message>
        <source>WeChat does not answer like this. A proxy or sign-in page may stand between.</source>
        <translation>微信不会这样答复。中间可能隔着代理或网络登录页。</translation>
    </message>
    <message>
        <source>It was larger than any answer can be.</source>
        <translation>它比任何答复都大。</translation>
    </message>
    <message>
        <source>The file came back empty.</source>
        <translation>取回的文件是空的。</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>取回的是网页，不是文件。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>WeChat could not be reached</source>
        <translation>连不上微信</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>读不懂收到的答复</translation>
    </message>
    <message>
        <source>It is not known whether WeChat did this</source>
        <translation>还不知道微信有没有完成</translation>
    </message>
    <message>
        <source>WEGO Desktop ended while this was sent.</source>
        <translation>发送时 WEGO Desktop 结束了。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>腾出一些空间，再重试。</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>文件已经不在原处</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. Choose it again.</source>
        <translation>“{file}”被移走或删除了。重新选择。</translation>
    </message>
    <message>
        <source>The system does not allow this</source>
        <translation>系统不允许这样做</translation>
    </message>
    <message>
        <source>You have no right to use {file}. Change its rights or choose another place.</source>
        <translation>没有权限使用“{file}”。修改权限，或换个位置。</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files in it.</source>
        <translation>“{file}”是文件夹。选择里面的文件。</translation>
    </message>
    <message>
        <source>The system reports a problem</source>
        <translation>系统报告了问题</translation>
    </message>
    <message>
        <source>{reason}: {file}</source>
        <translation>{reason}：{file}</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>出了意料之外的问题</translation>
    </message>
    <message>
        <source>This is a mistake of the app ({reason}). Copy the details and report it.</source>
        <translation>这是本应用的问题（{reason}）。复制详情，反馈给我们。</translation>
    </message>
    <message>
        <source>This computer has no way to the internet. Check the connection.</source>
        <translation>这台电脑没有连上互联网。检查网络连接。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>与 {host} 的连接中断了。再试一次。</translation>
    </message>
    <message>
        <source>The account&apos;s proxy does not let this through. Check it in the account.</source>
        <translation>这个账号的代理不放行。到账号里检查代理。</translation>
    </message>
    <message>
        <source>{host} was not found. Check the internet connection.</source>
        <translation>找不到 {host}。检查网络连接。</translation>
    </message>
    <message>
        <source>{host} does not take connections. Try again later.</source>
        <translation>{host} 不接受连接。稍后再试。</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again.</source>
        <translation>{host} 没有及时答复。再试一次。</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be made. Check the clock and proxy.</source>
        <translation>无法与 {host} 建立安全连接。检查电脑时间和代理。</translation>
    </message>
    <message>
        <source>The address {host} is not one that can be used.</source>
        <translation>地址 {host} 不能用。</translation>
    </message>
    <message>
        <source>{host} sends the request in circles.</source>
        <translation>{host} 让请求来回打转。</translation>
    </message>
    <message>
        <source>The answer lacks “{part}”.</source>
        <translation>答复里缺少“{part}”。</translation>
    </message>
    <message>
        <source>This is a news of articles and not a file; it can&apos;t be saved as one.</source>
        <translation>这是图文，不是文件，不能存成文件。</translation>
    </message>
    <message>
        <source>{name} changed while it was sent. Send it again when it stays as it is.</source>
        <translation>“{name}”在上传途中被改动。等它不再变化，重新上传。</translation>
    </message>
    <message>
        <source>The token command could not be started. Check it in the account.</source>
        <translation>取 token 的命令没有启动。到账号里检查命令。</translation>
    </message>
    <message>
        <source>The token command took longer than {seconds} seconds.</source>
        <translation>取 token 的命令超过 {seconds} 秒还没有结束。</translation>
    </message>
    <message>
        <source>The token command ended with status {status}. Try it in a terminal.</source>
        <translation>取 token 的命令以状态 {status} 结束。到终端里试一试。</translation>
    </message>
    <message>
        <source>No token came from the token command or address. Check it in the account.</source>
        <translation>命令或地址没有给出 token。到账号里检查。</translation>
    </message>
    <message>
        <source>This is not the address of a picture.</source>
        <translation>这不是图片地址。</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB.</source>
        <translation>图片超过 {limit} MB。</translation>
    </message>
    <message>
        <source>The address leads to something that is not a picture.</source>
        <translation>这个地址上的内容不是图片。</translation>
    </message>
    <message>
        <source>The picture is not there any more ({status}).</source>
        <translation>图片已经不在了（{status}）。</translation>
    </message>
    <message>
        <source>This account has no AppSecret here. Enter it in the account&apos;s settings.</source>
        <translation>这里没有这个账号的 AppSecret。到账号设置里填写。</translation>
    </message>
    <message>
        <source>WeChat answered, but without an access token.</source>
        <translation>微信答复了，但没有给出 access_token。</translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be used. Its address has to begin with http://</source>
        <translation>代理 {proxy} 不能用。地址要以 http:// 开头</translation>
    </message>
    <message>
        <source>WeChat refused this</source>
        <translation>微信拒绝了这次请求</translation>
    </message>
    <message>
        <source>It answered {code}: {message}</source>
        <translation>微信答复 {code}：{message}</translation>
    </message>
    <message>
        <source>WeChat is busy</source>
        <translation>微信正忙</translation>
    </message>
    <message>
        <source>It answered with a system error. Wait a moment, then try again.</source>
        <translation>微信报告系统错误。等一会儿再重试。</translation>
    </message>
    <message>
        <source>WeChat does not accept this session</source>
        <translation>微信不认这次登录</translation>
    </message>
    <message>
        <source>Another program may have taken the access token. Try again; if it stays, check the AppSecret.</source>
        <translation>可能有别的程序换走了 access_token。再试一次；如果还是这样，检查 AppSecret。</translation>
    </message>
    <message>
        <source>The AppID is not right</source>
        <translation>AppID 不对</translation>
    </message>
    <message>
        <source>WeChat knows no account with this AppID. Compare it with the console: Settings, Basic configuration.</source>
        <translation>微信没有这个 AppID 的账号。到公众平台“设置与开发 → 基本配置”里核对。</translation>
    </message>
    <message>
        <source>The AppSecret is not right</source>
        <translation>AppSecret 不对</translation>
    </message>
    <message>
        <source>It does not belong to this AppID, or it was reset. Copy the new one from the console.</source>
        <translation>它不属于这个 AppID，或者已被重置。到公众平台复制新的。</translation>
    </message>
    <message>
        <source>WeChat did not understand the request</source>
        <translation>微信没有看懂请求</translation>
    </message>
    <message>
        <source>This is a mistake of the app. Copy the details and report it.</source>
        <translation>这是本应用的问题。复制详情，反馈给我们。</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the account&apos;s list</source>
        <translation>这台电脑的 IP 不在账号的白名单里</translation>
    </message>
    <message>
        <source>WeChat saw {ip}. Add it in the console under Settings, Basic configuration, IP whitelist; then try again.</source>
        <translation>微信看到的是 {ip}。到公众平台“设置与开发 → 基本配置 → IP 白名单”里添加，再重试。</translation>
    </message>
    <message>
        <source>The AppSecret is frozen</source>
        <translation>AppSecret 已冻结</translation>
    </message>
    <message>
        <source>Unfreeze it in the console under Settings, Basic configuration.</source>
        <translation>到公众平台“设置与开发 → 基本配置”里解冻。</translation>
    </message>
    <message>
        <source>This account may not use the API</source>
        <translation>这个账号不能使用接口</translation>
    </message>
    <message>
        <source>WeChat has forbidden it access tokens, perhaps as a penalty. The console tells the reason.</source>
        <translation>微信禁止它获取 access_token，可能是处罚。原因见公众平台。</translation>
    </message>
    <message>
        <source>The account is frozen or closed</source>
        <translation>账号已冻结或注销</translation>
    </message>
    <message>
        <source>The console tells the reason and what can be done.</source>
        <translation>原因和办法见公众平台。</translation>
    </message>
    <message>
        <source>An administrator has to confirm</source>
        <translation>需要管理员确认</translation>
    </message>
    <message>
        <source>WeChat has asked the account&apos;s administrator on their phone. Try again after they agreed.</source>
        <translation>微信已在手机上询问账号管理员。管理员同意后再重试。</translation>
    </message>
    <message>
        <source>The administrator refused access</source>
        <translation>管理员拒绝了访问</translation>
    </message>
    <message>
        <source>WeChat lets this address ask again after 24 hours.</source>
        <translation>24 小时后，微信才让这个 IP 再次申请。</translation>
    </message>
    <message>
        <source>WeChat lets this address ask again after one hour.</source>
        <translation>1 小时后，微信才让这个 IP 再次申请。</translation>
    </message>
    <message>
        <source>The account has not granted this</source>
        <translation>账号没有授予这项权限</translation>
    </message>
    <message>
        <source>It is used through a third-party platform that was not given this right.</source>
        <translation>账号通过第三方平台使用，而那个平台没有这项权限。</translation>
    </message>
    <message>
        <source>The account has no right to do this</source>
        <translation>账号没有这项权限</translation>
    </message>
    <message>
        <source>WeChat grants this call to some kinds of accounts only, mostly verified ones.</source>
        <translation>微信只把这个接口开放给部分账号，多数要求已认证。</translation>
    </message>
    <message>
        <source>WeChat has blocked this call for the account</source>
        <translation>微信封禁了账号的这个接口</translation>
    </message>
    <message>
        <source>It did so because of irregularities. The console tells the reason.</source>
        <translation>微信认为有违规行为。原因见公众平台。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up</source>
        <translation>今天的调用次数用完了</translation>
    </message>
    <message>
        <source>WeChat limits each kind of call per day. Go on tomorrow.</source>
        <translation>微信对每种接口都有每日上限。明天再继续。</translation>
    </message>
    <message>
        <source>Too many calls in one minute</source>
        <translation>一分钟内调用太多</translation>
    </message>
    <message>
        <source>WeChat limits calls per minute. Wait a minute, then try again.</source>
        <translation>微信限制每分钟的调用次数。等一分钟再重试。</translation>
    </message>
    <message>
        <source>Too many calls for today</source>
        <translation>今天调用太多</translation>
    </message>
    <message>
        <source>WeChat limits the calls of one address. Try again later.</source>
        <translation>微信限制同一个 IP 的调用次数。稍后再试。</translation>
    </message>
    <message>
        <source>WeChat takes no more uploads for now</source>
        <translation>微信暂时不再接收上传</translation>
    </message>
    <message>
        <source>The upload limit is reached. Try again later.</source>
        <translation>已到上传上限。稍后再试。</translation>
    </message>
    <message>
        <source>WeChat has closed this function</source>
        <translation>微信已关闭这个功能</translation>
    </message>
    <message>
        <source>News can no longer be added or changed in the library; save the article as a draft instead.</source>
        <translation>素材库里不能再新增或修改图文，把文章存为草稿。</translation>
    </message>
    <message>
        <source>The account has no comments</source>
        <translation>账号没有留言功能</translation>
    </message>
    <message>
        <source>Switch comments off for this article, then try again.</source>
        <translation>关闭这篇文章的留言，再重试。</translation>
    </message>
    <message>
        <source>WeChat does not know this material</source>
        <translation>微信没有这个素材</translation>
    </message>
    <message>
        <source>It was deleted, has expired, or belongs to another account. Refresh the list.</source>
        <translation>它已被删除、已过期，或属于别的账号。刷新列表。</translation>
    </message>
    <message>
        <source>No material was named</source>
        <translation>没有指明素材</translation>
    </message>
    <message>
        <source>This material is in use</source>
        <translation>这个素材正在使用</translation>
    </message>
    <message>
        <source>An automatic reply or the menu uses it. Remove it there first, in the console.</source>
        <translation>自动回复或菜单用着它。先到公众平台把它从那里移除。</translation>
    </message>
    <message>
        <source>A voice menu or the account&apos;s menu uses it. Remove it there first, in the console.</source>
        <translation>语音菜单或自定义菜单用着它。先到公众平台把它从那里移除。</translation>
    </message>
    <message>
        <source>This material can&apos;t be changed</source>
        <translation>这个素材不能修改</translation>
    </message>
    <message>
        <source>WeChat has locked it. The console tells the reason.</source>
        <translation>微信锁定了它。原因见公众平台。</translation>
    </message>
    <message>
        <source>WeChat is still converting the film</source>
        <translation>微信还在转码视频</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>等几分钟再重试。</translation>
    </message>
    <message>
        <source>The library is full</source>
        <translation>素材库已满</translation>
    </message>
    <message>
        <source>Delete materials of this kind that nobody needs, then try again.</source>
        <translation>删掉这一类里不用的素材，再重试。</translation>
    </message>
    <message>
        <source>WeChat did not accept this part of the list</source>
        <translation>微信没有接受列表的这一段</translation>
    </message>
    <message>
        <source>WeChat does not take this kind of material</source>
        <translation>微信不收这种素材</translation>
    </message>
    <message>
        <source>A file can go up as an image, voice, video or thumb.</source>
        <translation>文件可以作为图片、语音、视频或缩略图上传。</translation>
    </message>
    <message>
        <source>WeChat does not take this kind of file</source>
        <translation>微信不收这种文件</translation>
    </message>
    <message>
        <source>Its content does not fit where it goes, or its name lacks the right extension.</source>
        <translation>内容和去处不符，或者扩展名不对。</translation>
    </message>
    <message>
        <source>WeChat can&apos;t read this picture</source>
        <translation>微信读不了这张图片</translation>
    </message>
    <message>
        <source>It is damaged, or its width and height are extreme. Save it anew as JPEG or PNG.</source>
        <translation>图片已损坏，或者宽高太悬殊。另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>The file is larger than WeChat takes</source>
        <translation>文件超过微信的上限</translation>
    </message>
    <message>
        <source>Make it smaller, then try again. The limits page lists the sizes.</source>
        <translation>压小后再重试。各项上限见限额页。</translation>
    </message>
    <message>
        <source>The picture is larger than WeChat takes</source>
        <translation>图片超过微信的上限</translation>
    </message>
    <message>
        <source>A picture for use inside articles has to stay under 1 MB.</source>
        <translation>正文图片要小于 1 MB。</translation>
    </message>
    <message>
        <source>The voice is larger than WeChat takes</source>
        <translation>语音超过微信的上限</translation>
    </message>
    <message>
        <source>Shorten it or save it with a lower bit rate.</source>
        <translation>截短，或降低码率后另存。</translation>
    </message>
    <message>
        <source>The video is larger than WeChat takes</source>
        <translation>视频超过微信的上限</translation>
    </message>
    <message>
        <source>The thumb is larger than WeChat takes</source>
        <translation>缩略图超过微信的上限</translation>
    </message>
    <message>
        <source>Keep it within 64 KB, or send it as an image: that serves as a cover as well.</source>
        <translation>压到 64 KB 以内，或改传为图片：图片也能当封面。</translation>
    </message>
    <message>
        <source>The voice is too long</source>
        <translation>语音太长</translation>
    </message>
    <message>
        <source>WeChat takes voices of up to 60 seconds.</source>
        <translation>微信只收 60 秒以内的语音。</translation>
    </message>
    <message>
        <source>No file arrived at WeChat</source>
        <translation>微信没有收到文件</translation>
    </message>
    <message>
        <source>The upload came without its file, or a video came without its title. Try again.</source>
        <translation>上传里缺少文件，或视频缺少标题。再试一次。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>It holds no bytes. Choose another one.</source>
        <translation>里面没有内容。换一个文件。</translation>
    </message>
    <message>
        <source>WeChat could not read what was sent</source>
        <translation>微信读不懂发去的内容</translation>
    </message>
    <message>
        <source>WeChat could not read the text that was sent</source>
        <translation>微信读不懂发去的文字</translation>
    </message>
    <message>
        <source>It holds characters WeChat does not take. Remove the last ones you added, then try again.</source>
        <translation>里面有微信不收的字符。删掉最近加的，再重试。</translation>
    </message>
    <message>
        <source>The article is empty</source>
        <translation>文章是空的</translation>
    </message>
    <message>
        <source>Give it a title, a cover and some content.</source>
        <translation>填上标题、封面和正文。</translation>
    </message>
    <message>
        <source>The article is too long</source>
        <translation>文章太长</translation>
    </message>
    <message>
        <source>Shorten its content, then try again.</source>
        <translation>删短正文，再重试。</translation>
    </message>
    <message>
        <source>The title is too long</source>
        <translation>标题太长</translation>
    </message>
    <message>
        <source>Shorten the title, then try again.</source>
        <translation>改短标题，再重试。</translation>
    </message>
    <message>
        <source>The digest is too long</source>
        <translation>摘要太长</translation>
    </message>
    <message>
        <source>Shorten the digest, then try again.</source>
        <translation>改短摘要，再重试。</translation>
    </message>
    <message>
        <source>WeChat does not take this author</source>
        <translation>微信不收这个作者名</translation>
    </message>
    <message>
        <source>Shorten the author&apos;s name to 16 characters or less.</source>
        <translation>把作者名改到 16 个字以内。</translation>
    </message>
    <message>
        <source>WeChat does not take this source link</source>
        <translation>微信不收这个原文链接</translation>
    </message>
    <message>
        <source>Shorten it or leave it out.</source>
        <translation>改短，或者不填。</translation>
    </message>
    <message>
        <source>A picture&apos;s link is too long</source>
        <translation>有图片的链接太长</translation>
    </message>
    <message>
        <source>Upload the picture anew and use its new link.</source>
        <translation>重新上传图片，用新的链接。</translation>
    </message>
    <message>
        <source>There are too many articles</source>
        <translation>文章太多</translation>
    </message>
    <message>
        <source>News holds at most eight articles.</source>
        <translation>一条图文最多 8 篇文章。</translation>
    </message>
    <message>
        <source>The news has no article at this place</source>
        <translation>图文的这个位置没有文章</translation>
    </message>
    <message>
        <source>Refresh it: it may have been changed elsewhere.</source>
        <translation>刷新一下，可能在别处改过。</translation>
    </message>
    <message>
        <source>WeChat does not take this content</source>
        <translation>微信不收这段正文</translation>
    </message>
    <message>
        <source>It may hold a link to an article not sent yet, a preview link, or a part of another page.</source>
        <translation>里面可能有未群发文章的链接、预览链接，或别的网页的一部分。</translation>
    </message>
    <message>
        <source>The cover could not be cropped</source>
        <translation>没能裁切封面</translation>
    </message>
    <message>
        <source>Choose the cropping anew, or take a larger picture.</source>
        <translation>重新选裁切范围，或换一张更大的图片。</translation>
    </message>
    <message>
        <source>WeChat does not take the products in this article</source>
        <translation>微信不收这篇文章里的商品</translation>
    </message>
    <message>
        <source>The account may not sell, or a product is not right. Remove it, then try again.</source>
        <translation>账号不能卖货，或者商品有误。去掉商品，再重试。</translation>
    </message>
    <message>
        <source>Give an opened file, its bytes or a Path, not {kind}.</source>
        <translation>给出已打开的文件、字节或 Path，不能是 {kind}。</translation>
    </message>
    <message>
        <source>This account&apos;s library is already open in another WEGO Desktop.</source>
        <translation>另一个 WEGO Desktop 正开着这个账号的素材库。</translation>
    </message>
    <message>
        <source>This account&apos;s library was written by a newer WEGO Desktop (format {found}; this one reads up to {known}).</source>
        <translation>这个账号的素材库由更新的 WEGO Desktop 写成（格式 {found}，当前版本最高读到 {known}）。</translation>
    </message>
    <message>
        <source>The library file is damaged ({detail}). Restart to rebuild it.</source>
        <translation>素材库文件已损坏（{detail}）。重新启动以重建。</translation>
    </message>
    <message>
        <source>This account&apos;s library can&apos;t be read or written ({detail}). Check the disk and its free space.</source>
        <translation>读写不了这个账号的素材库（{detail}）。检查磁盘和剩余空间。</translation>
    </message>
    <message>
        <source>This account&apos;s library was closed meanwhile. Open the account again.</source>
        <translation>这个账号的素材库已经关闭，请重新打开账号。</translation>
    </message>
    <message>
        <source>There is no repair that makes this file fit</source>
        <translation>没有办法把这个文件修复到能用</translation>
    </message>
    <message>
        <source>This animation can&apos;t be made so small. Cut it shorter first</source>
        <translation>这个动画压不到这么小。先剪短它</translation>
    </message>
    <message>
        <source>At this length nobody could make out the pictures. Choose a part of about {minutes} minutes at most</source>
        <translation>这么长的影片压下来画面会看不清。选取不超过约 {minutes} 分钟的一段</translation>
    </message>
    <message>
        <source>This film can&apos;t be made small enough. Choose a shorter part of it</source>
        <translation>这部影片压不到这么小。选短一些的一段</translation>
    </message>
    <message>
        <source>Sounds and films are converted by PyAV, which is not installed: pip install &quot;wego-desktop[transcode]&quot;</source>
        <translation>转换音频和视频要用 PyAV，还没有安装：pip install &quot;wego-desktop[transcode]&quot;</translation>
    </message>
    <message>
        <source>This file is damaged, and nothing in it can be decoded. Export it again</source>
        <translation>这个文件已损坏，里面没有能解码的内容。重新导出</translation>
    </message>
    <message>
        <source>There is no sound in this film. Send it as a video instead</source>
        <translation>这个视频里没有声音。改为作为视频发送</translation>
    </message>
    <message>
        <source>There are no moving pictures in this film. Send it as a voice instead</source>
        <translation>这个视频里没有画面。改为作为语音发送</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it and try again</source>
        <translation>磁盘满了。腾出空间再试</translation>
    </message>
    <message>
        <source>This file can no longer be read. Find it and add it again</source>
        <translation>这个文件已经读不到。找到它再添加一次</translation>
    </message>
    <message>
        <source>This file leads nowhere: reading it never ends. Export it again</source>
        <translation>这个文件读不完，没有尽头。重新导出</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be read to its end. Export it again</source>
        <translation>这张图片已损坏，读不到结尾。重新导出</translation>
    </message>
    <message>
        <source>{pixels} million pixels are too many to be repaired here. Export it smaller</source>
        <translation>{pixels} 百万像素太大，这里修复不了。导出小一些的</translation>
    </message>
    <message>
        <source>HEIC pictures are read by pillow-heif, which is not installed: pip install &quot;wego-desktop[heic]&quot;</source>
        <translation>读取 HEIC 图片要用 pillow-heif，还没有安装：pip install &quot;wego-desktop[heic]&quot;</translation>
    </message>
    <message>
        <source>This drawing can&apos;t be drawn here. Export it as PNG</source>
        <translation>这里画不出这个图形。导出成 PNG</translation>
    </message>
    <message>
        <source>WeChat would refuse what came of it as well. Export the file again, smaller or shorter</source>
        <translation>这样做出来微信也不会收。重新导出小一些或短一些的文件</translation>
    </message>
    <message>
        <source>There is no sound between the chosen beginning and end. Choose another part</source>
        <translation>选取的一段里没有声音。另选一段</translation>
    </message>
    <message>
        <source>This picture can&apos;t be made so small. Crop it first</source>
        <translation>这张图片压不到这么小。先裁切它</translation>
    </message>
    <message>
        <source>This animation is too long to be repaired here. Cut it shorter first</source>
        <translation>这个动画太长，这里修复不了。先剪短它</translation>
    </message>
    <message>
        <source>So much sound can&apos;t be made so small. Choose a shorter part</source>
        <translation>这么长的声音压不到这么小。选短一些的一段</translation>
    </message>
    <message>
        <source>The crop holds nothing of the picture. Draw it anew</source>
        <translation>裁切框里没有画面。重新框选</translation>
    </message>
    <message>
        <source>{name} changed since it was planned</source>
        <translation>{name} 在计划之后改动过</translation>
    </message>
    <message>
        <source>It is not the file that was checked any more. Add it again.</source>
        <translation>它已不是检查过的那个文件。重新添加它。</translation>
    </message>
    <message>
        <source>Something went wrong here after the file had left ({reason}).</source>
        <translation>文件发出之后，这里出了问题（{reason}）。</translation>
    </message>
    <message>
        <source>A cover has to be permanent: a temporary media_id is gone after three days. Make it permanent first</source>
        <translation>封面必须是永久素材：临时 media_id 三天后就没了。先把它转为永久</translation>
    </message>
    <message>
        <source>A cover has to be permanent: a temporary media_id is gone after three days. Take the permanent one of the same bytes</source>
        <translation>封面必须是永久素材：临时 media_id 三天后失效。使用内容相同的永久素材</translation>
    </message>
    <message>
        <source>The bytes of {name} are not here any more</source>
        <translation>{name} 的内容已经不在这里</translation>
    </message>
    <message>
        <source>WeChat kept them for three days, and they are over. Choose the file again.</source>
        <translation>微信只保留三天，已经过期。重新选择这个文件。</translation>
    </message>
    <message>
        <source>This temporary material was forgotten here</source>
        <translation>这个临时素材已在这里被忘掉</translation>
    </message>
    <message>
        <source>This is no media_id: one has letters, digits, - and _, and no spaces</source>
        <translation>这不是 media_id：它由字母、数字、- 和 _ 组成，没有空格</translation>
    </message>
    <message>
        <source>Copy the whole of it from where it was told, and nothing else.</source>
        <translation>从来源处完整复制它，不要带上其他内容。</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}</source>
        <translation>无法保存到 {folder}</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder.</source>
        <translation>系统提示：{reason}。选择其他文件夹。</translation>
    </message>
    <message>
        <source>WeChat has no temporary material with this media_id</source>
        <translation>微信没有这个 media_id 的临时素材</translation>
    </message>
    <message>
        <source>Its three days are over, it belongs to another account, or a part of the id is missing. What is permanent stands in the other tabs.</source>
        <translation>三天已过、属于其他账号，或 id 不完整。永久素材在其他标签页中。</translation>
    </message>
    <message>
        <source>A draft holds 1 to 8 articles, not {count}.</source>
        <translation>草稿要有 1 到 8 篇文章，不能是 {count} 篇。</translation>
    </message>
    <message>
        <source>Articles of a draft are counted from 0 to 7; there is no article {index}.</source>
        <translation>草稿里的文章编号从 0 到 7，没有编号 {index}。</translation>
    </message>
    <message>
        <source>Article {number} has no content. Write something.</source>
        <translation>第 {number} 篇还没有正文。写点内容。</translation>
    </message>
    <message>
        <source>A picture message holds 1 to 20 pictures, not {count}.</source>
        <translation>图片消息要有 1 到 20 张图片，不能是 {count} 张。</translation>
    </message>
    <message>
        <source>{name} is not text</source>
        <translation>“{name}”不是文本文件</translation>
    </message>
    <message>
        <source>Markdown is read as UTF-8 or GB 18030, and this file is neither.</source>
        <translation>Markdown 按 UTF-8 或 GB 18030 读取，这个文件都不是。</translation>
    </message>
    <message>
        <source>{name} is too long to be an article</source>
        <translation>“{name}”太长，成不了文章</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>它超过 {limit} MB。</translation>
    </message>
    <message>
        <source>A picture of the article is not on this computer any more</source>
        <translation>文章里有图片已不在这台电脑上</translation>
    </message>
    <message>
        <source>Insert it again, or delete it from the article.</source>
        <translation>重新插入，或从文章里删掉它。</translation>
    </message>
    <message>
        <source>WeChat takes no more pictures for articles today</source>
        <translation>微信今天不再收正文图片</translation>
    </message>
    <message>
        <source>It takes about 1000 a day. What is missing is sent when you save again.</source>
        <translation>每天大约收 1000 张。再次保存时补传缺的图片。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a picture of an article</source>
        <translation>“{name}”不能用作正文图片</translation>
    </message>
    <message>
        <source>This picture is not at WeChat. Copy it to WeChat first</source>
        <translation>这张图片不在微信上。先转存到微信</translation>
    </message>
    <message>
        <source>It is not known yet whether the copy was made</source>
        <translation>还不知道有没有复制成</translation>
    </message>
    <message>
        <source>The answer was lost, and the draft is not in the box so far. Copy again in half a minute: it is looked for first, and never made twice.</source>
        <translation>回答丢了，草稿箱里还没有看到。半分钟后再复制：会先查找，不会重复。</translation>
    </message>
    <message>
        <source>Several new drafts could be the copy</source>
        <translation>有几条新草稿都可能是复制出来的</translation>
    </message>
    <message>
        <source>The answer was lost, and somebody made drafts with the same titles meanwhile. Look at them in Drafts.</source>
        <translation>回答丢了，期间又有人建了同样标题的草稿。到“草稿”里看看。</translation>
    </message>
    <message>
        <source>The cover of “{title}” is not on this machine any more</source>
        <translation>“{title}”的封面已不在这台电脑上</translation>
    </message>
    <message>
        <source>Choose a cover again.</source>
        <translation>重新选择封面。</translation>
    </message>
    <message>
        <source>It is kept as it is. Change it in the console.</source>
        <translation>它保持原样。到公众平台修改。</translation>
    </message>
    <message>
        <source>WeChat does not know the cover of “{title}”</source>
        <translation>微信没有“{title}”的封面</translation>
    </message>
    <message>
        <source>It was deleted, or belongs to another account. Choose another cover.</source>
        <translation>它已被删除，或属于别的账号。另选一张封面。</translation>
    </message>
    <message>
        <source>Picture messages can&apos;t be edited here</source>
        <translation>图片消息不能在这里编辑</translation>
    </message>
    <message>
        <source>The previous message was changed meanwhile, so it was not deleted</source>
        <translation>旧的一条期间被改过，所以没有删除</translation>
    </message>
    <message>
        <source>Both are there now. Compare them, then delete one.</source>
        <translation>现在两条都在。比较之后，删除一条。</translation>
    </message>
    <message>
        <source>Several messages can be the one that was saved</source>
        <translation>有几条都可能是刚才保存的</translation>
    </message>
    <message>
        <source>The answer of WeChat was lost. Choose which one it is.</source>
        <translation>微信的回答丢了。选出是哪一条。</translation>
    </message>
    <message>
        <source>It is not known whether this article was saved</source>
        <translation>还不知道这篇文章有没有保存到微信</translation>
    </message>
    <message>
        <source>The answer of WeChat was lost. Save again: it is looked for first.</source>
        <translation>微信的回答丢了。再次保存：会先查找。</translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation>没有保存到微信</translation>
    </message>
    <message>
        <source>It did not arrive at WeChat. Save it again.</source>
        <translation>内容没有送到微信。再保存一次。</translation>
    </message>
    <message>
        <source>A cover is a picture, and {name} is none. Choose a picture</source>
        <translation>封面要用图片，“{name}”不是图片。选择一张图片</translation>
    </message>
    <message>
        <source>{host} is in a private network. Save the picture and add the file</source>
        <translation>{host} 在内部网络里。先存下图片，再添加文件</translation>
    </message>
    <message>
        <source>Saved, and the previous message is still there as well: {why}</source>
        <translation>已保存，旧的一条也还在：{why}</translation>
    </message>
    <message>
        <source>What you write is not kept on this computer: {why}</source>
        <translation>写下的内容没有存到这台电脑上：{why}</translation>
    </message>
    <message>
        <source>The list changed again and again while it was read. Try again.</source>
        <translation>读取时列表一直在变化，请再试一次。</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Check the account…</source>
        <translation>检查账号…</translation>
    </message>
    <message>
        <source>Copy and open the console</source>
        <translation>复制并打开公众平台</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Open the limits…</source>
        <translation>查看限额…</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>打开公众平台</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>换个文件…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>收起详情</translation>
    </message>
</context>
<context>
    <name>UnfinishedView</name>
    <message>
        <source>1 article is not saved yet</source>
        <translation>1 篇文章还没有保存</translation>
    </message>
    <message>
        <source>%n articles are not saved yet</source>
        <translation>%n 篇文章还没有保存</translation>
    </message>
    <message>
        <source>What you wrote is all here. Saving again sends only what is missing.</source>
        <translation>写下的内容都在这里。再次保存只发送缺的部分。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>保存其余的</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>还没有尝试</translation>
    </message>
</context>
<context>
    <name>Uploads</name>
    <message>
        <source>There is nothing to paste. Copy a file or a picture first</source>
        <translation>剪贴板里没有可粘贴的内容。先复制文件或图片</translation>
    </message>
    <message>
        <source>Links are not fetched. Save the file first, then bring it here</source>
        <translation>不会去取链接。先把文件存下来，再拖到这里</translation>
    </message>
    <message>
        <source>Text is no material. Bring files, folders or a picture</source>
        <translation>文字不是素材。拖入文件、文件夹或图片</translation>
    </message>
    <message>
        <source>This picture came without its pixels. Save it first, then bring the file here</source>
        <translation>这张图片没有带来图像数据。先保存它，再把文件拖到这里</translation>
    </message>
    <message>
        <source>Permanent image</source>
        <translation>永久图片</translation>
    </message>
    <message>
        <source>Permanent voice</source>
        <translation>永久语音</translation>
    </message>
    <message>
        <source>Permanent video</source>
        <translation>永久视频</translation>
    </message>
    <message>
        <source>Permanent thumb</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Temporary image</source>
        <translation>临时图片</translation>
    </message>
    <message>
        <source>Temporary voice</source>
        <translation>临时语音</translation>
    </message>
    <message>
        <source>Temporary video</source>
        <translation>临时视频</translation>
    </message>
    <message>
        <source>Temporary thumb</source>
        <translation>临时缩略图</translation>
    </message>
    <message>
        <source>Body picture</source>
        <translation>正文图片</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>不上传</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>Can be uploaded now</source>
        <translation>现在可以上传</translation>
    </message>
    <message>
        <source>Can be uploaded as it is</source>
        <translation>可以直接上传</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Uploaded; sent twice, since the first answer was lost</source>
        <translation>已上传；第一次的回答丢了，所以发了两次</translation>
    </message>
    <message>
        <source>Cancelled, not uploaded</source>
        <translation>已取消，没有上传</translation>
    </message>
    <message>
        <source>Sent; say which material it became</source>
        <translation>已发出；指出它是哪个素材</translation>
    </message>
    <message>
        <source>Several materials could be it</source>
        <translation>有几个素材可能是它</translation>
    </message>
    <message>
        <source>Sent, checking the result</source>
        <translation>已发出，正在核对结果</translation>
    </message>
    <message>
        <source>Waiting, goes on in {time}</source>
        <translation>等待，{time}后继续</translation>
    </message>
    <message>
        <source>The answer was lost; it is sent again</source>
        <translation>回答丢了；再发一次</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Waiting for WeChat&apos;s answer</source>
        <translation>等待微信答复</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>The answer was lost. It is looked for in the account&apos;s lists, and not sent again before that is settled</source>
        <translation>回答丢了。正在账号的列表里查找，弄清之前不会再发</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>Nothing is being sent</source>
        <translation>没有正在传输的文件</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>完成 {done} / {all}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%n not uploaded</source>
        <translation>%n 个未上传</translation>
    </message>
    <message>
        <source>%n being checked</source>
        <translation>%n 个正在核对</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>改名为 {name}</translation>
    </message>
    <message>
        <source>Waiting to be repaired</source>
        <translation>等待修复</translation>
    </message>
    <message>
        <source>Repairing, {percent} %</source>
        <translation>正在修复，{percent} %</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Choose part…</source>
        <translation>选一段…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>照样上传</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>This repair needs an extra: pip install wego-desktop[{extra}]</source>
        <translation>这项修复要装附加组件：pip install wego-desktop[{extra}]</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>From the last time, still to be sent: %n</source>
        <translation>上次还有 %n 个没有传完</translation>
    </message>
    <message>
        <source>From the last time, going on: %n</source>
        <translation>上次的 %n 个文件继续上传</translation>
    </message>
    <message>
        <source>From the last time, checking whether they arrived: %n</source>
        <translation>正在查找上次的 %n 个文件是否已传到</translation>
    </message>
    <message>
        <source>Paused. What is being sent goes on to its end</source>
        <translation>已暂停。正在发送的会传完</translation>
    </message>
    <message>
        <source>{reason}. Goes on in {time}</source>
        <translation>{reason}。{time}后继续</translation>
    </message>
    <message>
        <source>{reason}. {kind} wait, other files go on</source>
        <translation>{reason}。{kind}等待，其他文件继续</translation>
    </message>
    <message>
        <source>{reason}. Goes on by itself after midnight in Beijing</source>
        <translation>{reason}。北京时间零点后自动继续</translation>
    </message>
    <message>
        <source>{reason}. Tried again in {time}</source>
        <translation>{reason}。{time}后再试</translation>
    </message>
</context>
<context>
    <name>UsedIn</name>
    <message>
        <source>Looking where it is used…</source>
        <translation>正在查找用在哪里…</translation>
    </message>
    <message>
        <source>Used in no article that this computer knows.</source>
        <translation>这台电脑知道的文章里都没有用到。</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n article(s)</source>
        <translation>
            <numerusform>用在 %n 篇文章里</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{title} (article {number})</source>
        <translation>{title}（第 {number} 篇）</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Opened from WeChat</source>
        <translation>从微信打开</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>写作途中</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Before an older version was restored</source>
        <translation>恢复旧版本之前</translation>
    </message>
    <message>
        <source>An older version, restored</source>
        <translation>恢复的旧版本</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>原文链接</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>showing the cover</source>
        <translation>显示封面</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>who may comment</source>
        <translation>谁可以留言</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字</translation>
    </message>
    <message>
        <source>%n characters</source>
        <translation>%n 个字</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>%n pictures</source>
        <translation>%n 张图片</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which account do you want to open?</source>
        <translation>打开哪个账号？</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>练习账号</translation>
    </message>
    <message>
        <source>An account that runs on this computer, filled with pictures, voices, films and articles. Try everything; nothing reaches WeChat.</source>
        <translation>在这台电脑上运行的账号，里面有图片、语音、视频和文章。随便试，什么都不会传到微信。</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>打开练习账号</translation>
    </message>
    <message>
        <source>Your Official Account</source>
        <translation>你的公众号</translation>
    </message>
    <message>
        <source>Connect it with its AppID and AppSecret. You see everything in its material library.</source>
        <translation>用 AppID 和 AppSecret 连接，查看素材库里的全部素材。</translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation>连接公众号…</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Opening the article…</source>
        <translation>正在打开文章…</translation>
    </message>
    <message>
        <source>This is what you wrote until {time} and did not save at WeChat.</source>
        <translation>这是你写到 {time}、还没有保存到微信的内容。</translation>
    </message>
    <message>
        <source>Use WeChat&apos;s version</source>
        <translation>改用微信上的版本</translation>
    </message>
</context>
</TS>

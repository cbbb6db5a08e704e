<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About WEGO Desktop</source>
        <translation>About WEGO Desktop</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The material library of your WeChat Official Account, on the desktop. Not a product of Tencent.</source>
        <translation>The material library of your WeChat Official Account, on the desktop. Not a product of Tencent.</translation>
    </message>
    <message>
        <source>Its own code is under the MIT License.</source>
        <translation>Its own code is under the MIT License.</translation>
    </message>
    <message>
        <source>With the codecs it holds, this package as a whole is under the GNU General Public License, version 3.</source>
        <translation>With the codecs it holds, this package as a whole is under the GNU General Public License, version 3.</translation>
    </message>
    <message>
        <source>Qt and PySide are used under the GNU LGPL, version 3. Their libraries are files of their own in {folder}: put others of the same version in their place, and the app runs with those.</source>
        <translation>Qt and PySide are used under the GNU LGPL, version 3. Their libraries are files of their own in {folder}: put others of the same version in their place, and the app runs with those.</translation>
    </message>
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>Practice account</source>
        <translation>Practice account</translation>
    </message>
    <message>
        <source>As WEGO documents them</source>
        <translation>As WEGO documents them</translation>
    </message>
    <message>
        <source>As WeChat says today</source>
        <translation>As WeChat says today</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>No account</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Account: {name}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation>Connect your account…</translation>
    </message>
    <message>
        <source>Remove {name} from this computer…</source>
        <translation>Remove {name} from this computer…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Refreshing…</translation>
    </message>
    <message>
        <source>Refreshed {ago}</source>
        <translation>Refreshed {ago}</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Not refreshed yet</translation>
    </message>
    <message>
        <source>Not checked fully yet</source>
        <translation>Not checked fully yet</translation>
    </message>
    <message>
        <source>Checked fully at {time}</source>
        <translation>Checked fully at {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n call today</numerusform>
            <numerusform>%n calls today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Upload…</source>
        <translation>Upload…</translation>
    </message>
    <message>
        <source>Paste as upload</source>
        <translation>Paste as upload</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Copy to drafts</source>
        <translation>Copy to drafts</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Refresh and check everything</source>
        <translation>Refresh and check everything</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Download…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation>Copy media_id</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>Show transfers</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Show preview</translation>
    </message>
    <message>
        <source>Open the trash folder</source>
        <translation>Open the trash folder</translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation>Connect your account…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>About WEGO Desktop</source>
        <translation>About WEGO Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>This article has no text.</source>
        <translation>This article has no text.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>ArticleCount</name>
    <message numerus="yes">
        <source>{title}, %n to check</source>
        <translation>
            <numerusform>{title}, %n to check</numerusform>
            <numerusform>{title}, %n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>WeChat shows a digest for single articles.</source>
        <translation>WeChat shows a digest for single articles.</translation>
    </message>
    <message>
        <source>WeChat takes the beginning of the text where this is empty</source>
        <translation>WeChat takes the beginning of the text where this is empty</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Source link</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>{count} of {most} articles</source>
        <translation>{count} of {most} articles</translation>
    </message>
    <message>
        <source>A message holds {most} articles at most.</source>
        <translation>A message holds {most} articles at most.</translation>
    </message>
    <message>
        <source>What WeChat has stays as it is until the message is saved.</source>
        <translation>What WeChat has stays as it is until the message is saved.</translation>
    </message>
    <message>
        <source>Picture messages are shown here, not edited.</source>
        <translation>Picture messages are shown here, not edited.</translation>
    </message>
    <message>
        <source>Remove “{title}” from this message?</source>
        <translation>Remove “{title}” from this message?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>Removed “{title}”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move an article, Ctrl+D duplicates it, Delete removes it</source>
        <translation>Alt+Up and Alt+Down move an article, Ctrl+D duplicates it, Delete removes it</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Add an article</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Articles of this message</source>
        <translation>Articles of this message</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%n to check</source>
        <translation>%n to check</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Write here</translation>
    </message>
</context>
<context>
    <name>ArticlePictures</name>
    <message>
        <source>Picture {number}</source>
        <translation>Picture {number}</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>This picture could not be fetched</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Choose a cover</translation>
    </message>
    <message>
        <source>Choose a picture of the article</source>
        <translation>Choose a picture of the article</translation>
    </message>
    <message>
        <source>Pictures of the article</source>
        <translation>Pictures of the article</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>Use as cover</translation>
    </message>
    <message>
        <source>WeChat will not show this picture</source>
        <translation>WeChat will not show this picture</translation>
    </message>
</context>
<context>
    <name>ArticleRepair</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Remove the link</translation>
    </message>
    <message>
        <source>Make it the source link</source>
        <translation>Make it the source link</translation>
    </message>
    <message>
        <source>Write it without quotes</source>
        <translation>Write it without quotes</translation>
    </message>
    <message>
        <source>Copy it to WeChat</source>
        <translation>Copy it to WeChat</translation>
    </message>
    <message>
        <source>Remove the placeholder</source>
        <translation>Remove the placeholder</translation>
    </message>
    <message>
        <source>Make it a section</source>
        <translation>Make it a section</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Clear it</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Complete it</translation>
    </message>
    <message>
        <source>Remove all %n</source>
        <translation>Remove all %n</translation>
    </message>
    <message>
        <source>Remove all %n links</source>
        <translation>Remove all %n links</translation>
    </message>
    <message>
        <source>Write all %n without quotes</source>
        <translation>Write all %n without quotes</translation>
    </message>
    <message>
        <source>Copy all %n to WeChat</source>
        <translation>Copy all %n to WeChat</translation>
    </message>
    <message>
        <source>Remove all %n placeholders</source>
        <translation>Remove all %n placeholders</translation>
    </message>
    <message>
        <source>Placeholder removed, the picture kept</source>
        <translation>Placeholder removed, the picture kept</translation>
    </message>
    <message>
        <source>Make all %n sections</source>
        <translation>Make all %n sections</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Link removed, its words kept</source>
        <translation>Link removed, its words kept</translation>
    </message>
    <message>
        <source>The link is the source link now</source>
        <translation>The link is the source link now</translation>
    </message>
    <message>
        <source>Written without quotes</source>
        <translation>Written without quotes</translation>
    </message>
    <message>
        <source>Made a section</source>
        <translation>Made a section</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>The source link begins with https:// now</source>
        <translation>The source link begins with https:// now</translation>
    </message>
    <message>
        <source>Repaired %n places</source>
        <translation>Repaired %n places</translation>
    </message>
</context>
<context>
    <name>ArticleSwitches</name>
    <message>
        <source>Show the cover above the text</source>
        <translation>Show the cover above the text</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>Allow comments</translation>
    </message>
    <message>
        <source>Only followers can comment</source>
        <translation>Only followers can comment</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Compare with the library</source>
        <translation>Compare with the library</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
</context>
<context>
    <name>BodyPictureView</name>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Body picture</source>
        <translation>Body picture</translation>
    </message>
</context>
<context>
    <name>BodyPicturesTab</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>Saved %n file</numerusform>
            <numerusform>Saved %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n body picture(s)?</source>
        <translation>
            <numerusform>Forget %n body picture?</numerusform>
            <numerusform>Forget %n body pictures?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer forgets them: they stay at WeChat, and articles go on showing them. The same bytes sent again may get another URL.</source>
        <translation>Only this computer forgets them: they stay at WeChat, and articles go on showing them. The same bytes sent again may get another URL.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n body picture(s)</source>
        <translation>
            <numerusform>Forgot %n body picture</numerusform>
            <numerusform>Forgot %n body pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Body pictures</source>
        <translation>Body pictures</translation>
    </message>
    <message>
        <source>Pictures for the text of articles belong here: JPG or PNG under 1 MB. They count in no capacity, and each has a URL to paste.</source>
        <translation>Pictures for the text of articles belong here: JPG or PNG under 1 MB. They count in no capacity, and each has a URL to paste.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Import Markdown…</source>
        <translation>Import Markdown…</translation>
    </message>
    <message>
        <source>Insert pictures…</source>
        <translation>Insert pictures…</translation>
    </message>
    <message>
        <source>Markdown ({endings})</source>
        <translation>Markdown ({endings})</translation>
    </message>
    <message>
        <source>Import Markdown</source>
        <translation>Import Markdown</translation>
    </message>
    <message>
        <source>Put at the end of “{title}”</source>
        <translation>Put at the end of “{title}”</translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>{used} used</source>
        <translation>{used} used</translation>
    </message>
    <message>
        <source>{used} of {allowed} used</source>
        <translation>{used} of {allowed} used</translation>
    </message>
    <message>
        <source>{used} of {allowed} used, {left} left</source>
        <translation>{used} of {allowed} used, {left} left</translation>
    </message>
</context>
<context>
    <name>ChecksDesk</name>
    <message>
        <source>WeChat would refuse something</source>
        <translation>WeChat would refuse something</translation>
    </message>
    <message>
        <source>WeChat would change something</source>
        <translation>WeChat would change something</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be sent when you save</source>
        <translation>
            <numerusform>%n picture will be sent when you save</numerusform>
            <numerusform>%n pictures will be sent when you save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n at once</source>
        <translation>
            <numerusform>Repair %n at once</numerusform>
            <numerusform>Repair %n at once</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Nothing here that WeChat would change or refuse</source>
        <translation>Nothing here that WeChat would change or refuse</translation>
    </message>
    <message>
        <source>No reader sees a difference.</source>
        <translation>No reader sees a difference.</translation>
    </message>
    <message>
        <source>WeChat refuses the article because of this</source>
        <translation>WeChat refuses the article because of this</translation>
    </message>
    <message>
        <source>WeChat changes this, or may refuse it</source>
        <translation>WeChat changes this, or may refuse it</translation>
    </message>
    <message>
        <source>Readers will hardly see this</source>
        <translation>Readers will hardly see this</translation>
    </message>
    <message>
        <source>Other articles of the message</source>
        <translation>Other articles of the message</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Not saved at WeChat yet</source>
        <translation>Not saved at WeChat yet</translation>
    </message>
    <message>
        <source>“{title}” is not saved at WeChat yet</source>
        <translation>“{title}” is not saved at WeChat yet</translation>
    </message>
    <message>
        <source>The article is not saved at WeChat yet</source>
        <translation>The article is not saved at WeChat yet</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer and offered to you the next time.</source>
        <translation>What you wrote is kept on this computer and offered to you the next time.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Keep for later</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ColourPopover</name>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Other colour…</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In this article</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>At WeChat now</source>
        <translation>At WeChat now</translation>
    </message>
    <message>
        <source>Both, yours first</source>
        <translation>Both, yours first</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>The article</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Order of the articles</translation>
    </message>
    <message>
        <source>Frame of blocks</source>
        <translation>Frame of blocks</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Source link</translation>
    </message>
    <message>
        <source>Cover above the text</source>
        <translation>Cover above the text</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>Field {name}</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Only you changed it</source>
        <translation>Only you changed it</translation>
    </message>
    <message>
        <source>Only changed at WeChat</source>
        <translation>Only changed at WeChat</translation>
    </message>
    <message>
        <source>Both changed it alike</source>
        <translation>Both changed it alike</translation>
    </message>
    <message>
        <source>You chose yours</source>
        <translation>You chose yours</translation>
    </message>
    <message>
        <source>You chose what it was</source>
        <translation>You chose what it was</translation>
    </message>
    <message>
        <source>You chose WeChat&apos;s</source>
        <translation>You chose WeChat&apos;s</translation>
    </message>
    <message>
        <source>You chose both</source>
        <translation>You chose both</translation>
    </message>
    <message>
        <source>You moved it</source>
        <translation>You moved it</translation>
    </message>
    <message>
        <source>Moved at WeChat</source>
        <translation>Moved at WeChat</translation>
    </message>
    <message>
        <source>Both added it</source>
        <translation>Both added it</translation>
    </message>
    <message>
        <source>You added it</source>
        <translation>You added it</translation>
    </message>
    <message>
        <source>Added at WeChat</source>
        <translation>Added at WeChat</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>New here</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>{count} more characters</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>{folded}, Enter shows them</source>
        <translation>{folded}, Enter shows them</translation>
    </message>
    <message>
        <source>{label}, unchanged: {words}</source>
        <translation>{label}, unchanged: {words}</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>without “{words}”</translation>
    </message>
    <message>
        <source>Only followers can comment</source>
        <translation>Only followers can comment</translation>
    </message>
    <message>
        <source>1 unchanged field</source>
        <translation>1 unchanged field</translation>
    </message>
    <message>
        <source>%n unchanged fields</source>
        <translation>%n unchanged fields</translation>
    </message>
    <message>
        <source>1 unchanged block</source>
        <translation>1 unchanged block</translation>
    </message>
    <message>
        <source>%n unchanged blocks</source>
        <translation>%n unchanged blocks</translation>
    </message>
    <message>
        <source>You changed it, removed at WeChat</source>
        <translation>You changed it, removed at WeChat</translation>
    </message>
    <message>
        <source>You removed it, changed at WeChat</source>
        <translation>You removed it, changed at WeChat</translation>
    </message>
    <message>
        <source>Removed at WeChat</source>
        <translation>Removed at WeChat</translation>
    </message>
    <message>
        <source>You removed it</source>
        <translation>You removed it</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Formatting differs</source>
        <translation>Formatting differs</translation>
    </message>
    <message>
        <source>Formatting differs too</source>
        <translation>Formatting differs too</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Cut by hand</source>
        <translation>Cut by hand</translation>
    </message>
    <message>
        <source>Cut by WeChat</source>
        <translation>Cut by WeChat</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>%n to decide</source>
        <translation>%n to decide</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Changed by you</translation>
    </message>
    <message>
        <source>Changed at WeChat</source>
        <translation>Changed at WeChat</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Changed by both</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} to decide</translation>
    </message>
    <message>
        <source>{count} taken from yours</source>
        <translation>{count} taken from yours</translation>
    </message>
    <message>
        <source>{count} taken from WeChat</source>
        <translation>{count} taken from WeChat</translation>
    </message>
    <message>
        <source>{count} taken from both</source>
        <translation>{count} taken from both</translation>
    </message>
    <message>
        <source>{count} left as it was</source>
        <translation>{count} left as it was</translation>
    </message>
    <message>
        <source>Nothing differs that would have to be decided</source>
        <translation>Nothing differs that would have to be decided</translation>
    </message>
</context>
<context>
    <name>ConflictArticles</name>
    <message>
        <source>Articles of this message</source>
        <translation>Articles of this message</translation>
    </message>
</context>
<context>
    <name>ConflictHead</name>
    <message>
        <source>Nothing was sent</source>
        <translation>Nothing was sent</translation>
    </message>
    <message>
        <source>The next place to decide  F8</source>
        <translation>The next place to decide  F8</translation>
    </message>
    <message>
        <source>Send this to WeChat</source>
        <translation>Send this to WeChat</translation>
    </message>
    <message>
        <source>Decide {count} more</source>
        <translation>Decide {count} more</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Save this</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>No title yet</translation>
    </message>
    <message>
        <source>Somebody changed “{title}” meanwhile</source>
        <translation>Somebody changed “{title}” meanwhile</translation>
    </message>
    <message>
        <source>Back to the editor, nothing is sent</source>
        <translation>Back to the editor, nothing is sent</translation>
    </message>
    <message>
        <source>Previous place to decide</source>
        <translation>Previous place to decide</translation>
    </message>
    <message>
        <source>Next place to decide</source>
        <translation>Next place to decide</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>The two versions could not be compared. Nothing was sent, and what you wrote is kept.</source>
        <translation>The two versions could not be compared. Nothing was sent, and what you wrote is kept.</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>Back to the editor</translation>
    </message>
    <message>
        <source>Comparing the two versions…</source>
        <translation>Comparing the two versions…</translation>
    </message>
    <message>
        <source>That makes {count} articles, and a message holds {most}. Leave some out here, or go back.</source>
        <translation>That makes {count} articles, and a message holds {most}. Leave some out here, or go back.</translation>
    </message>
    <message>
        <source>That leaves no article. Keep one of them.</source>
        <translation>That leaves no article. Keep one of them.</translation>
    </message>
    <message>
        <source>Take yours for the rest</source>
        <translation>Take yours for the rest</translation>
    </message>
    <message>
        <source>Take WeChat&apos;s for the rest</source>
        <translation>Take WeChat&apos;s for the rest</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Undo the last choice</translation>
    </message>
    <message>
        <source>What differs: yours, as it was, and at WeChat now</source>
        <translation>What differs: yours, as it was, and at WeChat now</translation>
    </message>
    <message>
        <source>1 takes yours, 2 what it was, 3 WeChat&apos;s, 4 both where that can be; F8 leads to what is undecided</source>
        <translation>1 takes yours, 2 what it was, 3 WeChat&apos;s, 4 both where that can be; F8 leads to what is undecided</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Connect your account</translation>
    </message>
    <message>
        <source>AppID and AppSecret stand in the console of your Official Account (mp.weixin.qq.com) under Settings → Basic configuration. The AppSecret goes to the keyring of this computer and nowhere else.</source>
        <translation>AppID and AppSecret stand in the console of your Official Account (mp.weixin.qq.com) under Settings → Basic configuration. The AppSecret goes to the keyring of this computer and nowhere else.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>Token from</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API address</translation>
    </message>
    <message>
        <source>How you call this account</source>
        <translation>How you call this account</translation>
    </message>
    <message>
        <source>Prints a token, e.g. ssh server get-token</source>
        <translation>Prints a token, e.g. ssh server get-token</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Show the AppSecret</source>
        <translation>Show the AppSecret</translation>
    </message>
    <message>
        <source>Proxy, limits and more</source>
        <translation>Proxy, limits and more</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>stable_token (leaves other programs alone)</source>
        <translation>stable_token (leaves other programs alone)</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>A command</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>Copy {label}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{days} d {hours} h left</source>
        <translation>{days} d {hours} h left</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>{hours} h {minutes} min left</translation>
    </message>
    <message>
        <source>expires in {hours} h {minutes} min</source>
        <translation>expires in {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>expires in {minutes} min</source>
        <translation>expires in {minutes} min</translation>
    </message>
    <message>
        <source>expires in {seconds} s</source>
        <translation>expires in {seconds} s</translation>
    </message>
    <message>
        <source>{time} at most</source>
        <translation>{time} at most</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
</context>
<context>
    <name>CountedField</name>
    <message>
        <source>{size} too long for WeChat</source>
        <translation>{size} too long for WeChat</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for WeChat</source>
        <translation>
            <numerusform>%n character too long for WeChat</numerusform>
            <numerusform>%n characters too long for WeChat</numerusform>
        </translation>
    </message>
    <message>
        <source>Over {count}, WeChat may refuse it</source>
        <translation>Over {count}, WeChat may refuse it</translation>
    </message>
</context>
<context>
    <name>CoverChooser</name>
    <message>
        <source>The library holds no image yet</source>
        <translation>The library holds no image yet</translation>
    </message>
    <message>
        <source>No image has this name</source>
        <translation>No image has this name</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Choose a cover</translation>
    </message>
    <message>
        <source>Choose a cover from the library</source>
        <translation>Choose a cover from the library</translation>
    </message>
    <message>
        <source>Name or media_id</source>
        <translation>Name or media_id</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Search images</translation>
    </message>
    <message>
        <source>Images of the library</source>
        <translation>Images of the library</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>Use as cover</translation>
    </message>
</context>
<context>
    <name>CoverCrop</name>
    <message>
        <source>{left} to {right} % across, {top} to {bottom} % down</source>
        <translation>{left} to {right} % across, {top} to {bottom} % down</translation>
    </message>
    <message>
        <source>The middle, as WeChat cuts it by itself</source>
        <translation>The middle, as WeChat cuts it by itself</translation>
    </message>
    <message>
        <source>Part of the cover that is shown</source>
        <translation>Part of the cover that is shown</translation>
    </message>
    <message>
        <source>Drag the box, or a corner. Arrow keys move it, + and − size it, Shift in bigger steps, Home resets</source>
        <translation>Drag the box, or a corner. Arrow keys move it, + and − size it, Shift in bigger steps, Home resets</translation>
    </message>
</context>
<context>
    <name>CoverPane</name>
    <message>
        <source>No cover yet. Drop a picture here</source>
        <translation>No cover yet. Drop a picture here</translation>
    </message>
    <message>
        <source>Too small to be cut</source>
        <translation>Too small to be cut</translation>
    </message>
    <message>
        <source>WeChat cuts the middle by itself</source>
        <translation>WeChat cuts the middle by itself</translation>
    </message>
    <message>
        <source>This box has another ratio, and WeChat refuses it</source>
        <translation>This box has another ratio, and WeChat refuses it</translation>
    </message>
    <message>
        <source>Saving keeps this picture in the image library</source>
        <translation>Saving keeps this picture in the image library</translation>
    </message>
    <message>
        <source>Saving keeps this picture in the image library: 1 of the {left} places left</source>
        <translation>Saving keeps this picture in the image library: 1 of the {left} places left</translation>
    </message>
    <message>
        <source>The image library is full: this picture can&apos;t be kept as the cover</source>
        <translation>The image library is full: this picture can&apos;t be kept as the cover</translation>
    </message>
    <message>
        <source>This is the cover already</source>
        <translation>This is the cover already</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Choose a cover</translation>
    </message>
    <message>
        <source>The article has no picture that WeChat or this machine keeps</source>
        <translation>The article has no picture that WeChat or this machine keeps</translation>
    </message>
    <message>
        <source>Drop to use it as the cover</source>
        <translation>Drop to use it as the cover</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Remove cover</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Looking at the picture…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Which cut is edited</source>
        <translation>Which cut is edited</translation>
    </message>
    <message>
        <source>2.35 : 1, for the first article</source>
        <translation>2.35 : 1, for the first article</translation>
    </message>
    <message>
        <source>1 : 1, for lists and when it is passed on</source>
        <translation>1 : 1, for lists and when it is passed on</translation>
    </message>
    <message>
        <source>Change cover</source>
        <translation>Change cover</translation>
    </message>
    <message>
        <source>From the article</source>
        <translation>From the article</translation>
    </message>
    <message>
        <source>Choose from the library…</source>
        <translation>Choose from the library…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose a picture of the article…</source>
        <translation>Choose a picture of the article…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Let WeChat cut the middle by itself</source>
        <translation>Let WeChat cut the middle by itself</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>CoverTaking</name>
    <message>
        <source>Already in the library as {name}: that one is used</source>
        <translation>Already in the library as {name}: that one is used</translation>
    </message>
    <message>
        <source>{done}, {size} now</source>
        <translation>{done}, {size} now</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is kept</source>
        <translation>Part of the picture that is kept</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to size. Arrow keys move, with Shift they size</source>
        <translation>Drag to move, drag a corner to size. Arrow keys move, with Shift they size</translation>
    </message>
</context>
<context>
    <name>CurrentAccount</name>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>Remove this account from this computer?</translation>
    </message>
    <message>
        <source>Nothing changes at WeChat; the trash folder stays.</source>
        <translation>Nothing changes at WeChat; the trash folder stays.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>This computer has no working keyring: the AppSecret is in a file only you can read.</source>
        <translation>This computer has no working keyring: the AppSecret is in a file only you can read.</translation>
    </message>
    <message>
        <source>The list of uploads was damaged: what was not sent yet is forgotten.</source>
        <translation>The list of uploads was damaged: what was not sent yet is forgotten.</translation>
    </message>
    <message>
        <source>The library file was damaged. It was put aside, and a new one is being filled.</source>
        <translation>The library file was damaged. It was put aside, and a new one is being filled.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Which one is it?</source>
        <translation>Which one is it?</translation>
    </message>
    <message>
        <source>What became of {name}?</source>
        <translation>What became of {name}?</translation>
    </message>
    <message>
        <source>It was sent, and WeChat&apos;s answer got lost. These materials came since then, and each of them could be it.</source>
        <translation>It was sent, and WeChat&apos;s answer got lost. These materials came since then, and each of them could be it.</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>It is this one</translation>
    </message>
    <message>
        <source>None of these: send it again</source>
        <translation>None of these: send it again</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>DecidingSave</name>
    <message>
        <source>Which of these was just saved?</source>
        <translation>Which of these was just saved?</translation>
    </message>
    <message>
        <source>The answer of WeChat was lost, and each of these can be it. Choose the one, so that it is not made twice.</source>
        <translation>The answer of WeChat was lost, and each of these can be it. Choose the one, so that it is not made twice.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>None of these, save again</source>
        <translation>None of these, save again</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Picture messages are shown and kept here. Edit them in the console.</source>
        <translation>Picture messages are shown and kept here. Edit them in the console.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation>Copy media_id</translation>
    </message>
    <message>
        <source>Copy to drafts</source>
        <translation>Copy to drafts</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A picture was removed</source>
        <translation>A picture was removed</translation>
    </message>
    <message>
        <source>The link was taken off, its words stay</source>
        <translation>The link was taken off, its words stay</translation>
    </message>
    <message>
        <source>A section lost its style, its content stays</source>
        <translation>A section lost its style, its content stays</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; was removed with all that was in it</source>
        <translation>&lt;{name}&gt; was removed with all that was in it</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; was taken off, its content stays</source>
        <translation>&lt;{name}&gt; was taken off, its content stays</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; was added</source>
        <translation>&lt;{name}&gt; was added</translation>
    </message>
    <message>
        <source>{attribute} was removed from &lt;{name}&gt;</source>
        <translation>{attribute} was removed from &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>{attribute} was changed in &lt;{name}&gt;</source>
        <translation>{attribute} was changed in &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>{attribute} was added to &lt;{name}&gt;</source>
        <translation>{attribute} was added to &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>{attribute} was removed from the style of &lt;{name}&gt;</source>
        <translation>{attribute} was removed from the style of &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>{attribute} was changed in the style of &lt;{name}&gt;</source>
        <translation>{attribute} was changed in the style of &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>{attribute} was added to the style of &lt;{name}&gt;</source>
        <translation>{attribute} was added to the style of &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>Words were removed: {words}</source>
        <translation>Words were removed: {words}</translation>
    </message>
    <message>
        <source>Words were added: {words}</source>
        <translation>Words were added: {words}</translation>
    </message>
    <message>
        <source>WeChat was expected to refuse this article, and took it</source>
        <translation>WeChat was expected to refuse this article, and took it</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; was changed</source>
        <translation>&lt;{name}&gt; was changed</translation>
    </message>
</context>
<context>
    <name>Downloading</name>
    <message>
        <source>Save in folder</source>
        <translation>Save in folder</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>Drop to check %n files</source>
        <translation>
            <numerusform>Drop to check %n file</numerusform>
            <numerusform>Drop to check %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to check this picture</source>
        <translation>Drop to check this picture</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Pasted {time}</source>
        <translation>Pasted {time}</translation>
    </message>
    <message>
        <source>Dragged {time}</source>
        <translation>Dragged {time}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>On its way into the article…</source>
        <translation>On its way into the article…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Source {length} of {most} characters</source>
        <translation>Source {length} of {most} characters</translation>
    </message>
    <message>
        <source>Source {length} of {most} characters: WeChat may refuse it</source>
        <translation>Source {length} of {most} characters: WeChat may refuse it</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Save to drafts</source>
        <translation>Save to drafts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop saving; what was sent so far stays</source>
        <translation>Stop saving; what was sent so far stays</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Back to the library</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Phone width</source>
        <translation>Phone width</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>On a light phone</source>
        <translation>On a light phone</translation>
    </message>
    <message>
        <source>On a dark phone (about as WeChat does it)</source>
        <translation>On a dark phone (about as WeChat does it)</translation>
    </message>
</context>
<context>
    <name>EditorKeys</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close what is open, then the editor</source>
        <translation>Close what is open, then the editor</translation>
    </message>
    <message>
        <source>Next or previous part</source>
        <translation>Next or previous part</translation>
    </message>
    <message>
        <source>Import Markdown</source>
        <translation>Import Markdown</translation>
    </message>
    <message>
        <source>Titles in the list, info pane</source>
        <translation>Titles in the list, info pane</translation>
    </message>
    <message>
        <source>Next or previous tab of the info pane</source>
        <translation>Next or previous tab of the info pane</translation>
    </message>
    <message>
        <source>Paste, paste as text</source>
        <translation>Paste, paste as text</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Move up or down</translation>
    </message>
    <message>
        <source>Add, duplicate</source>
        <translation>Add, duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take yours, as it was, WeChat&apos;s, both</source>
        <translation>Take yours, as it was, WeChat&apos;s, both</translation>
    </message>
    <message>
        <source>Next or previous undecided</source>
        <translation>Next or previous undecided</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Undo the last choice</translation>
    </message>
    <message>
        <source>Article editor</source>
        <translation>Article editor</translation>
    </message>
    <message>
        <source>Edit and find</source>
        <translation>Edit and find</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Pictures and tables</source>
        <translation>Pictures and tables</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>List of articles</translation>
    </message>
    <message>
        <source>Changed at WeChat meanwhile</source>
        <translation>Changed at WeChat meanwhile</translation>
    </message>
</context>
<context>
    <name>EditorPanes</name>
    <message>
        <source>Show titles in the list</source>
        <translation>Show titles in the list</translation>
    </message>
    <message>
        <source>Show info, checks and history</source>
        <translation>Show info, checks and history</translation>
    </message>
</context>
<context>
    <name>EditorSaving</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>This account takes no new news: it is saved to the drafts</source>
        <translation>This account takes no new news: it is saved to the drafts</translation>
    </message>
    <message>
        <source>Nothing was sent. What you wrote is here.</source>
        <translation>Nothing was sent. What you wrote is here.</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} pixels</translation>
    </message>
</context>
<context>
    <name>FetchForm</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Thumb</translation>
    </message>
    <message>
        <source>Fetch by media_id</source>
        <translation>Fetch by media_id</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Temporary materials stand in no list: paste the media_id that was told.</source>
        <translation>Temporary materials stand in no list: paste the media_id that was told.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Save in folder</source>
        <translation>Save in folder</translation>
    </message>
    <message>
        <source>There is no such folder. Choose where the file goes.</source>
        <translation>There is no such folder. Choose where the file goes.</translation>
    </message>
</context>
<context>
    <name>FilmTexts</name>
    <message>
        <source>Title of {name}</source>
        <translation>Title of {name}</translation>
    </message>
    <message>
        <source>Introduction of {name}</source>
        <translation>Introduction of {name}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Thumbs</source>
        <translation>Thumbs</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Size of the cards</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} of {count}</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>a BMP picture</source>
        <translation>a BMP picture</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>a PNG picture</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>a JPEG picture</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>a GIF picture</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>a WebP picture</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>an AVIF picture</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>a HEIC picture</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>an SVG drawing</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>a TIFF picture</translation>
    </message>
    <message>
        <source>an MP3 sound</source>
        <translation>an MP3 sound</translation>
    </message>
    <message>
        <source>a WMA sound</source>
        <translation>a WMA sound</translation>
    </message>
    <message>
        <source>a WAV sound</source>
        <translation>a WAV sound</translation>
    </message>
    <message>
        <source>an AMR sound</source>
        <translation>an AMR sound</translation>
    </message>
    <message>
        <source>an AMR-WB sound</source>
        <translation>an AMR-WB sound</translation>
    </message>
    <message>
        <source>an M4A sound</source>
        <translation>an M4A sound</translation>
    </message>
    <message>
        <source>an OGG sound</source>
        <translation>an OGG sound</translation>
    </message>
    <message>
        <source>a FLAC sound</source>
        <translation>a FLAC sound</translation>
    </message>
    <message>
        <source>an AAC sound</source>
        <translation>an AAC sound</translation>
    </message>
    <message>
        <source>an AIFF sound</source>
        <translation>an AIFF sound</translation>
    </message>
    <message>
        <source>a Matroska sound</source>
        <translation>a Matroska sound</translation>
    </message>
    <message>
        <source>a WebM sound</source>
        <translation>a WebM sound</translation>
    </message>
    <message>
        <source>an MP4 film</source>
        <translation>an MP4 film</translation>
    </message>
    <message>
        <source>a QuickTime film</source>
        <translation>a QuickTime film</translation>
    </message>
    <message>
        <source>an AVI film</source>
        <translation>an AVI film</translation>
    </message>
    <message>
        <source>a 3GP film</source>
        <translation>a 3GP film</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>a Matroska film</translation>
    </message>
    <message>
        <source>a WebM film</source>
        <translation>a WebM film</translation>
    </message>
    <message>
        <source>a WMV film</source>
        <translation>a WMV film</translation>
    </message>
    <message>
        <source>a Flash film</source>
        <translation>a Flash film</translation>
    </message>
    <message>
        <source>an MPEG film</source>
        <translation>an MPEG film</translation>
    </message>
    <message>
        <source>an OGG film</source>
        <translation>an OGG film</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>a PDF file</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>a Word document</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>an Excel workbook</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>a PowerPoint presentation</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>an OpenDocument file</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>an EPUB book</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>an old Office document</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>an archive</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>a font</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>a Photoshop file</translation>
    </message>
    <message>
        <source>a Windows icon</source>
        <translation>a Windows icon</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>a JPEG XL picture</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>a JPEG 2000 picture</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>a MIDI file</translation>
    </message>
    <message>
        <source>a Flash animation</source>
        <translation>a Flash animation</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>a text file</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>voices</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>videos</translation>
    </message>
    <message>
        <source>thumbs</source>
        <translation>thumbs</translation>
    </message>
    <message>
        <source>temporary images</source>
        <translation>temporary images</translation>
    </message>
    <message>
        <source>temporary voices</source>
        <translation>temporary voices</translation>
    </message>
    <message>
        <source>temporary videos</source>
        <translation>temporary videos</translation>
    </message>
    <message>
        <source>temporary thumbs</source>
        <translation>temporary thumbs</translation>
    </message>
    <message>
        <source>body pictures</source>
        <translation>body pictures</translation>
    </message>
    <message>
        <source>The beginning of this picture is damaged, so nothing can show it. Export it again</source>
        <translation>The beginning of this picture is damaged, so nothing can show it. Export it again</translation>
    </message>
    <message>
        <source>The end of this picture is missing, and WeChat may refuse it. Export it again</source>
        <translation>The end of this picture is missing, and WeChat may refuse it. Export it again</translation>
    </message>
    <message>
        <source>No sound can be found in this file. Export it again</source>
        <translation>No sound can be found in this file. Export it again</translation>
    </message>
    <message>
        <source>This file says it lasts {declared_seconds} and holds {held_seconds}. Convert it so that both agree</source>
        <translation>This file says it lasts {declared_seconds} and holds {held_seconds}. Convert it so that both agree</translation>
    </message>
    <message>
        <source>This film has no index, so nothing can play it. Export it again, to the end</source>
        <translation>This film has no index, so nothing can play it. Export it again, to the end</translation>
    </message>
    <message>
        <source>The end of this film is missing, and WeChat may refuse it. Export it again</source>
        <translation>The end of this film is missing, and WeChat may refuse it. Export it again</translation>
    </message>
    <message>
        <source>This MP4 holds other pictures or sound than H.264 and AAC, which not all can play. Convert it</source>
        <translation>This MP4 holds other pictures or sound than H.264 and AAC, which not all can play. Convert it</translation>
    </message>
    <message>
        <source>You may not look into this folder. Change its permissions, or copy it to your own folder</source>
        <translation>You may not look into this folder. Change its permissions, or copy it to your own folder</translation>
    </message>
    <message>
        <source>This is a folder. Add the files in it instead</source>
        <translation>This is a folder. Add the files in it instead</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, or copy it to your own folder</source>
        <translation>You may not read this file. Change its permissions, or copy it to your own folder</translation>
    </message>
    <message>
        <source>This file is no longer there. Find it and add it again</source>
        <translation>This file is no longer there. Find it and add it again</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Save its content as a file first</source>
        <translation>This is a device or a pipe, not a file. Save its content as a file first</translation>
    </message>
    <message>
        <source>This link only leads back to itself. Add the file it was made for</source>
        <translation>This link only leads back to itself. Add the file it was made for</translation>
    </message>
    <message>
        <source>The name is longer than this disk can hold. Shorten it and add the file again</source>
        <translation>The name is longer than this disk can hold. Shorten it and add the file again</translation>
    </message>
    <message>
        <source>The disk could not read this file. Copy it somewhere else and add the copy</source>
        <translation>The disk could not read this file. Copy it somewhere else and add the copy</translation>
    </message>
    <message>
        <source>This file is empty. Export it again, or choose another</source>
        <translation>This file is empty. Export it again, or choose another</translation>
    </message>
    <message>
        <source>This is {is_text}. Export it as a picture, a sound or a film, which WeChat takes</source>
        <translation>This is {is_text}. Export it as a picture, a sound or a film, which WeChat takes</translation>
    </message>
    <message>
        <source>Nothing known is in this file. Choose a picture, a sound or a film</source>
        <translation>Nothing known is in this file. Choose a picture, a sound or a film</translation>
    </message>
    <message>
        <source>This is {is_text}, which can&apos;t go to the {place_text}. Choose another place</source>
        <translation>This is {is_text}, which can&apos;t go to the {place_text}. Choose another place</translation>
    </message>
    <message>
        <source>WeChat refuses a film without a title. Give it the name people will see</source>
        <translation>WeChat refuses a film without a title. Give it the name people will see</translation>
    </message>
    <message>
        <source>WeChat refuses a film without an introduction. Say in a sentence what it shows</source>
        <translation>WeChat refuses a film without an introduction. Say in a sentence what it shows</translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat may refuse more than {most}. Shorten it</source>
        <translation>The title has {count} characters, and WeChat may refuse more than {most}. Shorten it</translation>
    </message>
    <message>
        <source>Looks like {name} in the library. Compare the two</source>
        <translation>Looks like {name} in the library. Compare the two</translation>
    </message>
    <message>
        <source>Already in the library as {name}. Leave it out, or send it a second time</source>
        <translation>Already in the library as {name}. Leave it out, or send it a second time</translation>
    </message>
    <message>
        <source>The same file as {name} in this upload. Leave one of them out</source>
        <translation>The same file as {name} in this upload. Leave one of them out</translation>
    </message>
    <message>
        <source>WeChat keeps {cap} {place_text} and there is no room for this one. Delete some first</source>
        <translation>WeChat keeps {cap} {place_text} and there is no room for this one. Delete some first</translation>
    </message>
    <message>
        <source>This account&apos;s limits end at {cap} {place_text}. WeChat keeps {today} today: switch this account&apos;s limits, or delete some first</source>
        <translation>This account&apos;s limits end at {cap} {place_text}. WeChat keeps {today} today: switch this account&apos;s limits, or delete some first</translation>
    </message>
    <message>
        <source>WeChat takes {formats_list} for {place_text}, and this is {is_text}. Convert it</source>
        <translation>WeChat takes {formats_list} for {place_text}, and this is {is_text}. Convert it</translation>
    </message>
    <message>
        <source>WeChat may refuse {is_text} for {place_text}. Convert it to be sure</source>
        <translation>WeChat may refuse {is_text} for {place_text}. Convert it to be sure</translation>
    </message>
    <message>
        <source>{file_bytes} is over the {limit_bytes} WeChat takes for {place_text}. Shrink it</source>
        <translation>{file_bytes} is over the {limit_bytes} WeChat takes for {place_text}. Shrink it</translation>
    </message>
    <message>
        <source>This file is {over_bytes} over the {limit_bytes} WeChat takes for {place_text}. Shrink it</source>
        <translation>This file is {over_bytes} over the {limit_bytes} WeChat takes for {place_text}. Shrink it</translation>
    </message>
    <message>
        <source>{file_bytes} is over the {limit_bytes} of this account&apos;s limits for {place_text}. WeChat takes {today_bytes} today: switch this account&apos;s limits, or shrink it</source>
        <translation>{file_bytes} is over the {limit_bytes} of this account&apos;s limits for {place_text}. WeChat takes {today_bytes} today: switch this account&apos;s limits, or shrink it</translation>
    </message>
    <message>
        <source>{file_bytes} fits this account&apos;s limits for {place_text}, but WeChat takes {today_bytes} today. Shrink it</source>
        <translation>{file_bytes} fits this account&apos;s limits for {place_text}, but WeChat takes {today_bytes} today. Shrink it</translation>
    </message>
    <message>
        <source>{file_seconds} is over the {limit_seconds} WeChat takes for {place_text}. Trim it</source>
        <translation>{file_seconds} is over the {limit_seconds} WeChat takes for {place_text}. Trim it</translation>
    </message>
    <message>
        <source>This sound is just over {limit_seconds}, and WeChat may refuse it. Trim its end</source>
        <translation>This sound is just over {limit_seconds}, and WeChat may refuse it. Trim its end</translation>
    </message>
    <message>
        <source>The length of this sound can&apos;t be measured, and WeChat takes {limit_seconds}. Listen to it first</source>
        <translation>The length of this sound can&apos;t be measured, and WeChat takes {limit_seconds}. Listen to it first</translation>
    </message>
    <message>
        <source>{width} × {height} pixels may be more than WeChat takes. Shrink it</source>
        <translation>{width} × {height} pixels may be more than WeChat takes. Shrink it</translation>
    </message>
    <message>
        <source>WeChat refuses names without an extension. Rename it to {new_name}</source>
        <translation>WeChat refuses names without an extension. Rename it to {new_name}</translation>
    </message>
    <message>
        <source>The name says .{extension}, and this is {is_text}. Rename it to {new_name}</source>
        <translation>The name says .{extension}, and this is {is_text}. Rename it to {new_name}</translation>
    </message>
    <message>
        <source>The name holds bytes that are no text, so it can&apos;t be sent. Rename it to {new_name}</source>
        <translation>The name holds bytes that are no text, so it can&apos;t be sent. Rename it to {new_name}</translation>
    </message>
    <message>
        <source>WeChat may refuse a name with two dots in a row. Rename it to {new_name}</source>
        <translation>WeChat may refuse a name with two dots in a row. Rename it to {new_name}</translation>
    </message>
    <message>
        <source>The name holds characters that WeChat garbles. Rename it to {new_name}</source>
        <translation>The name holds characters that WeChat garbles. Rename it to {new_name}</translation>
    </message>
    <message>
        <source>The name holds emoji, which may be lost on the way. Rename it to {new_name}</source>
        <translation>The name holds emoji, which may be lost on the way. Rename it to {new_name}</translation>
    </message>
    <message>
        <source>The name has {count} characters, too many to save it again. Shorten it to {new_name}</source>
        <translation>The name has {count} characters, too many to save it again. Shorten it to {new_name}</translation>
    </message>
    <message>
        <source>HEIC pictures are converted by an extra: pip install &quot;wego-desktop[heic]&quot;. Or export a JPEG</source>
        <translation>HEIC pictures are converted by an extra: pip install &quot;wego-desktop[heic]&quot;. Or export a JPEG</translation>
    </message>
    <message>
        <source>Sounds and films are converted by an extra: pip install &quot;wego-desktop[transcode]&quot;</source>
        <translation>Sounds and films are converted by an extra: pip install &quot;wego-desktop[transcode]&quot;</translation>
    </message>
    <message>
        <source>These bytes were sent before, so they have a URL already. It costs no call</source>
        <translation>These bytes were sent before, so they have a URL already. It costs no call</translation>
    </message>
    <message>
        <source>WeChat may refuse an article with a voice in it. Remove it if it does</source>
        <translation>WeChat may refuse an article with a voice in it. Remove it if it does</translation>
    </message>
    <message>
        <source>WeChat drops scripts. Remove this one</source>
        <translation>WeChat drops scripts. Remove this one</translation>
    </message>
    <message>
        <source>WeChat drops scripts, also the one in {name}. Remove it</source>
        <translation>WeChat drops scripts, also the one in {name}. Remove it</translation>
    </message>
    <message>
        <source>WeChat drops style sheets: what this one makes will look plain. Write the styles into the elements</source>
        <translation>WeChat drops style sheets: what this one makes will look plain. Write the styles into the elements</translation>
    </message>
    <message>
        <source>WeChat drops links to style sheets: what this one makes will look plain. Remove it</source>
        <translation>WeChat drops links to style sheets: what this one makes will look plain. Remove it</translation>
    </message>
    <message>
        <source>WeChat drops embedded objects with all that is in them. Remove this one</source>
        <translation>WeChat drops embedded objects with all that is in them. Remove this one</translation>
    </message>
    <message>
        <source>WeChat drops forms with all that is in them. Remove this one</source>
        <translation>WeChat drops forms with all that is in them. Remove this one</translation>
    </message>
    <message>
        <source>WeChat drops embedded pages, except films of v.qq.com. Remove this one</source>
        <translation>WeChat drops embedded pages, except films of v.qq.com. Remove this one</translation>
    </message>
    <message>
        <source>WeChat drops what makes a whole web page of an article. Remove it</source>
        <translation>WeChat drops what makes a whole web page of an article. Remove it</translation>
    </message>
    <message>
        <source>WeChat drops the head of a web page. Remove it</source>
        <translation>WeChat drops the head of a web page. Remove it</translation>
    </message>
    <message>
        <source>WeChat drops the title of a web page. Remove it</source>
        <translation>WeChat drops the title of a web page. Remove it</translation>
    </message>
    <message>
        <source>WeChat takes {limit} articles in a message, and this has {count}. Remove some</source>
        <translation>WeChat takes {limit} articles in a message, and this has {count}. Remove some</translation>
    </message>
    <message>
        <source>WeChat refuses an article without a title. Write one</source>
        <translation>WeChat refuses an article without a title. Write one</translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat takes {limit}. Shorten it</source>
        <translation>The title has {count} characters, and WeChat takes {limit}. Shorten it</translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat takes {limit} today. Shorten it</source>
        <translation>The title has {count} characters, and WeChat takes {limit} today. Shorten it</translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat may refuse more than {limit}. Shorten it to be sure</source>
        <translation>The title has {count} characters, and WeChat may refuse more than {limit}. Shorten it to be sure</translation>
    </message>
    <message>
        <source>The author has {count} characters, and WeChat takes {limit}. Shorten it</source>
        <translation>The author has {count} characters, and WeChat takes {limit}. Shorten it</translation>
    </message>
    <message>
        <source>The author has {count} characters, and WeChat takes {limit} today. Shorten it</source>
        <translation>The author has {count} characters, and WeChat takes {limit} today. Shorten it</translation>
    </message>
    <message>
        <source>The digest has {count} characters, and WeChat takes {limit}. Shorten it</source>
        <translation>The digest has {count} characters, and WeChat takes {limit}. Shorten it</translation>
    </message>
    <message>
        <source>The digest has {count} characters, and WeChat takes {limit} today. Shorten it</source>
        <translation>The digest has {count} characters, and WeChat takes {limit} today. Shorten it</translation>
    </message>
    <message>
        <source>WeChat shows a digest only where a message has one article. Clear it</source>
        <translation>WeChat shows a digest only where a message has one article. Clear it</translation>
    </message>
    <message>
        <source>{url_bytes} are over the {limit_bytes} WeChat takes for the source link. Shorten it</source>
        <translation>{url_bytes} are over the {limit_bytes} WeChat takes for the source link. Shorten it</translation>
    </message>
    <message>
        <source>{url_bytes} are over the {limit_bytes} WeChat takes for the source link today. Shorten it</source>
        <translation>{url_bytes} are over the {limit_bytes} WeChat takes for the source link today. Shorten it</translation>
    </message>
    <message>
        <source>WeChat takes source links that begin with http:// or https://. Complete it</source>
        <translation>WeChat takes source links that begin with http:// or https://. Complete it</translation>
    </message>
    <message>
        <source>WeChat refuses an article without a cover. Choose one</source>
        <translation>WeChat refuses an article without a cover. Choose one</translation>
    </message>
    <message>
        <source>The cover is only on this machine so far. Saving makes it permanent first</source>
        <translation>The cover is only on this machine so far. Saving makes it permanent first</translation>
    </message>
    <message>
        <source>WeChat refuses an article without text. Write some</source>
        <translation>WeChat refuses an article without text. Write some</translation>
    </message>
    <message>
        <source>This article shows neither words nor pictures. Write some</source>
        <translation>This article shows neither words nor pictures. Write some</translation>
    </message>
    <message>
        <source>The text with its tags has {count} characters, and WeChat names {limit} as its limit. Longer ones were taken: send it, or shorten it</source>
        <translation>The text with its tags has {count} characters, and WeChat names {limit} as its limit. Longer ones were taken: send it, or shorten it</translation>
    </message>
    <message>
        <source>The text with its tags has {content_bytes}, and WeChat names {limit_bytes} as its limit. Send it, or shorten it</source>
        <translation>The text with its tags has {content_bytes}, and WeChat names {limit_bytes} as its limit. Send it, or shorten it</translation>
    </message>
    <message>
        <source>WeChat may refuse articles with a link to a preview. Remove the link, or link to the sent article</source>
        <translation>WeChat may refuse articles with a link to a preview. Remove the link, or link to the sent article</translation>
    </message>
    <message>
        <source>WeChat may refuse articles with a link to one that is still a draft. Remove the link, or send that first</source>
        <translation>WeChat may refuse articles with a link to one that is still a draft. Remove the link, or send that first</translation>
    </message>
    <message>
        <source>WeChat drops scripts, also the one in this link. Remove the link</source>
        <translation>WeChat drops scripts, also the one in this link. Remove the link</translation>
    </message>
    <message>
        <source>WeChat takes off links to other sites, unless the account is verified: {shown}. Remove the link, or make it the source link</source>
        <translation>WeChat takes off links to other sites, unless the account is verified: {shown}. Remove the link, or make it the source link</translation>
    </message>
    <message>
        <source>WeChat drops ids: what refers to #{id} will not find it. Draw it without a reference</source>
        <translation>WeChat drops ids: what refers to #{id} will not find it. Draw it without a reference</translation>
    </message>
    <message>
        <source>WeChat drops the id {id}. Nothing in the article refers to it</source>
        <translation>WeChat drops the id {id}. Nothing in the article refers to it</translation>
    </message>
    <message>
        <source>Phones may ignore the style of a div. Make it a section</source>
        <translation>Phones may ignore the style of a div. Make it a section</translation>
    </message>
    <message>
        <source>Phones may not show this: it stands in a section made for a picture. Move it out</source>
        <translation>Phones may not show this: it stands in a section made for a picture. Move it out</translation>
    </message>
    <message>
        <source>Phones may show this without its filter</source>
        <translation>Phones may show this without its filter</translation>
    </message>
    <message>
        <source>Phones may not let text flow around this</source>
        <translation>Phones may not let text flow around this</translation>
    </message>
    <message>
        <source>Phones may show this in their own font</source>
        <translation>Phones may show this in their own font</translation>
    </message>
    <message>
        <source>WeChat drops a section with quotes in url(…), and all its style with it. Write it without quotes</source>
        <translation>WeChat drops a section with quotes in url(…), and all its style with it. Write it without quotes</translation>
    </message>
    <message>
        <source>WeChat drops sections with quotes in url(…), and may drop this one&apos;s style. Write it without quotes</source>
        <translation>WeChat drops sections with quotes in url(…), and may drop this one&apos;s style. Write it without quotes</translation>
    </message>
    <message>
        <source>WeChat drops position, so this may move. Arrange it by margins</source>
        <translation>WeChat drops position, so this may move. Arrange it by margins</translation>
    </message>
    <message>
        <source>WeChat drops {property}, for it is calculated. Write a fixed value</source>
        <translation>WeChat drops {property}, for it is calculated. Write a fixed value</translation>
    </message>
    <message>
        <source>WeChat drops {property}: the line will look plain</source>
        <translation>WeChat drops {property}: the line will look plain</translation>
    </message>
    <message>
        <source>WeChat drops pictures of other sites: {shown}. Copy this one to WeChat</source>
        <translation>WeChat drops pictures of other sites: {shown}. Copy this one to WeChat</translation>
    </message>
    <message>
        <source>WeChat may drop this picture because of the placeholder that was shown while it loaded. Remove that</source>
        <translation>WeChat may drop this picture because of the placeholder that was shown while it loaded. Remove that</translation>
    </message>
    <message>
        <source>WeChat may drop the picture of another site in this drawing: {shown}. Copy it to WeChat</source>
        <translation>WeChat may drop the picture of another site in this drawing: {shown}. Copy it to WeChat</translation>
    </message>
    <message>
        <source>WeChat drops backgrounds of other sites: {shown}. Copy this one to WeChat</source>
        <translation>WeChat drops backgrounds of other sites: {shown}. Copy this one to WeChat</translation>
    </message>
    <message>
        <source>This picture is only on this machine so far. Saving waits until it is sent</source>
        <translation>This picture is only on this machine so far. Saving waits until it is sent</translation>
    </message>
    <message>
        <source>This background is only on this machine so far. Saving waits until it is sent</source>
        <translation>This background is only on this machine so far. Saving waits until it is sent</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Only this one</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Show in the article</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Rename to {name}</source>
        <translation>Rename to {name}</translation>
    </message>
</context>
<context>
    <name>FindingTitle</name>
    <message>
        <source>WeChat will drop this style sheet</source>
        <translation>WeChat will drop this style sheet</translation>
    </message>
    <message>
        <source>WeChat will drop these %n style sheets</source>
        <translation>WeChat will drop these %n style sheets</translation>
    </message>
    <message>
        <source>WeChat will drop this tag of a web page</source>
        <translation>WeChat will drop this tag of a web page</translation>
    </message>
    <message>
        <source>WeChat will drop these %n tags of a web page</source>
        <translation>WeChat will drop these %n tags of a web page</translation>
    </message>
    <message>
        <source>WeChat may refuse this voice</source>
        <translation>WeChat may refuse this voice</translation>
    </message>
    <message>
        <source>WeChat may refuse these %n voices</source>
        <translation>WeChat may refuse these %n voices</translation>
    </message>
    <message>
        <source>WeChat will drop this script</source>
        <translation>WeChat will drop this script</translation>
    </message>
    <message>
        <source>WeChat will drop these %n scripts</source>
        <translation>WeChat will drop these %n scripts</translation>
    </message>
    <message>
        <source>WeChat will drop the script of this element</source>
        <translation>WeChat will drop the script of this element</translation>
    </message>
    <message>
        <source>WeChat will drop the scripts of %n elements</source>
        <translation>WeChat will drop the scripts of %n elements</translation>
    </message>
    <message>
        <source>WeChat will drop this embedded object</source>
        <translation>WeChat will drop this embedded object</translation>
    </message>
    <message>
        <source>WeChat will drop these %n embedded objects</source>
        <translation>WeChat will drop these %n embedded objects</translation>
    </message>
    <message>
        <source>WeChat will drop this part of a form</source>
        <translation>WeChat will drop this part of a form</translation>
    </message>
    <message>
        <source>WeChat will drop these %n parts of forms</source>
        <translation>WeChat will drop these %n parts of forms</translation>
    </message>
    <message>
        <source>WeChat will drop this embedded page</source>
        <translation>WeChat will drop this embedded page</translation>
    </message>
    <message>
        <source>WeChat will drop these %n embedded pages</source>
        <translation>WeChat will drop these %n embedded pages</translation>
    </message>
    <message>
        <source>WeChat may refuse this link to a preview</source>
        <translation>WeChat may refuse this link to a preview</translation>
    </message>
    <message>
        <source>WeChat may refuse these %n links to previews</source>
        <translation>WeChat may refuse these %n links to previews</translation>
    </message>
    <message>
        <source>WeChat may refuse this link to a draft</source>
        <translation>WeChat may refuse this link to a draft</translation>
    </message>
    <message>
        <source>WeChat may refuse these %n links to drafts</source>
        <translation>WeChat may refuse these %n links to drafts</translation>
    </message>
    <message>
        <source>WeChat will take off this link, which runs a script</source>
        <translation>WeChat will take off this link, which runs a script</translation>
    </message>
    <message>
        <source>WeChat will take off these %n links, which run scripts</source>
        <translation>WeChat will take off these %n links, which run scripts</translation>
    </message>
    <message>
        <source>WeChat will take off this link</source>
        <translation>WeChat will take off this link</translation>
    </message>
    <message>
        <source>WeChat will take off these %n links</source>
        <translation>WeChat will take off these %n links</translation>
    </message>
    <message>
        <source>WeChat will drop this id, which is in use</source>
        <translation>WeChat will drop this id, which is in use</translation>
    </message>
    <message>
        <source>WeChat will drop these %n ids, which are in use</source>
        <translation>WeChat will drop these %n ids, which are in use</translation>
    </message>
    <message>
        <source>WeChat will drop this id</source>
        <translation>WeChat will drop this id</translation>
    </message>
    <message>
        <source>WeChat will drop these %n ids</source>
        <translation>WeChat will drop these %n ids</translation>
    </message>
    <message>
        <source>WeChat will drop this picture</source>
        <translation>WeChat will drop this picture</translation>
    </message>
    <message>
        <source>WeChat will drop these %n pictures</source>
        <translation>WeChat will drop these %n pictures</translation>
    </message>
    <message>
        <source>WeChat may drop this picture</source>
        <translation>WeChat may drop this picture</translation>
    </message>
    <message>
        <source>WeChat may drop these %n pictures</source>
        <translation>WeChat may drop these %n pictures</translation>
    </message>
    <message>
        <source>WeChat may drop the picture in this drawing</source>
        <translation>WeChat may drop the picture in this drawing</translation>
    </message>
    <message>
        <source>WeChat may drop %n pictures in drawings</source>
        <translation>WeChat may drop %n pictures in drawings</translation>
    </message>
    <message>
        <source>WeChat will drop this background</source>
        <translation>WeChat will drop this background</translation>
    </message>
    <message>
        <source>WeChat will drop these %n backgrounds</source>
        <translation>WeChat will drop these %n backgrounds</translation>
    </message>
    <message>
        <source>WeChat will drop the style of this section</source>
        <translation>WeChat will drop the style of this section</translation>
    </message>
    <message>
        <source>WeChat will drop the style of %n sections</source>
        <translation>WeChat will drop the style of %n sections</translation>
    </message>
    <message>
        <source>WeChat may drop the style of this element</source>
        <translation>WeChat may drop the style of this element</translation>
    </message>
    <message>
        <source>WeChat may drop the style of %n elements</source>
        <translation>WeChat may drop the style of %n elements</translation>
    </message>
    <message>
        <source>This may move in WeChat</source>
        <translation>This may move in WeChat</translation>
    </message>
    <message>
        <source>These %n elements may move in WeChat</source>
        <translation>These %n elements may move in WeChat</translation>
    </message>
    <message>
        <source>WeChat will drop this calculated value</source>
        <translation>WeChat will drop this calculated value</translation>
    </message>
    <message>
        <source>WeChat will drop these %n calculated values</source>
        <translation>WeChat will drop these %n calculated values</translation>
    </message>
    <message>
        <source>This line will look plain in WeChat</source>
        <translation>This line will look plain in WeChat</translation>
    </message>
    <message>
        <source>These %n lines will look plain in WeChat</source>
        <translation>These %n lines will look plain in WeChat</translation>
    </message>
    <message>
        <source>Phones may ignore this style</source>
        <translation>Phones may ignore this style</translation>
    </message>
    <message>
        <source>Phones may ignore these %n styles</source>
        <translation>Phones may ignore these %n styles</translation>
    </message>
    <message>
        <source>Phones may not show this block</source>
        <translation>Phones may not show this block</translation>
    </message>
    <message>
        <source>Phones may not show these %n blocks</source>
        <translation>Phones may not show these %n blocks</translation>
    </message>
    <message>
        <source>Phones may leave out this filter</source>
        <translation>Phones may leave out this filter</translation>
    </message>
    <message>
        <source>Phones may leave out these %n filters</source>
        <translation>Phones may leave out these %n filters</translation>
    </message>
    <message>
        <source>Phones may not let text flow around this</source>
        <translation>Phones may not let text flow around this</translation>
    </message>
    <message>
        <source>Phones may not let text flow around %n elements</source>
        <translation>Phones may not let text flow around %n elements</translation>
    </message>
    <message>
        <source>Phones may replace this font</source>
        <translation>Phones may replace this font</translation>
    </message>
    <message>
        <source>Phones may replace these %n fonts</source>
        <translation>Phones may replace these %n fonts</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Go to the title</source>
        <translation>Go to the title</translation>
    </message>
    <message>
        <source>Go to the author</source>
        <translation>Go to the author</translation>
    </message>
    <message>
        <source>Go to the digest</source>
        <translation>Go to the digest</translation>
    </message>
    <message>
        <source>Go to the source link</source>
        <translation>Go to the source link</translation>
    </message>
    <message>
        <source>Go to the cover</source>
        <translation>Go to the cover</translation>
    </message>
    <message>
        <source>Go to the articles</source>
        <translation>Go to the articles</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Go to the text</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minute ago</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>{n} minutes ago</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 hour ago</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>{n} hours ago</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 day ago</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} days ago</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Restore the version of {when}?</source>
        <translation>Restore the version of {when}?</translation>
    </message>
    <message>
        <source>It changes: {what}. What is there now is kept as a version.</source>
        <translation>It changes: {what}. What is there now is kept as a version.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Versions of this article</source>
        <translation>Versions of this article</translation>
    </message>
    <message>
        <source>Versions are kept when the article is opened or saved, and in between.</source>
        <translation>Versions are kept when the article is opened or saved, and in between.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
</context>
<context>
    <name>InfoPane</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Picture messages are shown here, not edited. Edit them in the console.</source>
        <translation>Picture messages are shown here, not edited. Edit them in the console.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Article editor</source>
        <translation>Article editor</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Upload plan</source>
        <translation>Upload plan</translation>
    </message>
    <message>
        <source>Take in or leave out</source>
        <translation>Take in or leave out</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Repair, repair all</source>
        <translation>Repair, repair all</translation>
    </message>
    <message>
        <source>What the row offers</source>
        <translation>What the row offers</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Undo a repair</source>
        <translation>Undo a repair</translation>
    </message>
    <message>
        <source>Start, leave</source>
        <translation>Start, leave</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause or go on</translation>
    </message>
    <message>
        <source>Send sooner or later</source>
        <translation>Send sooner or later</translation>
    </message>
    <message>
        <source>Temporary and body pictures</source>
        <translation>Temporary and body pictures</translation>
    </message>
    <message>
        <source>Renew, make permanent</source>
        <translation>Renew, make permanent</translation>
    </message>
    <message>
        <source>Fetch by media_id, clean up</source>
        <translation>Fetch by media_id, clean up</translation>
    </message>
    <message>
        <source>Copy as Markdown, as HTML</source>
        <translation>Copy as Markdown, as HTML</translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation>Next or previous tab</translation>
    </message>
    <message>
        <source>Move and select</source>
        <translation>Move and select</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Jump to a name</translation>
    </message>
    <message>
        <source>type its beginning</source>
        <translation>type its beginning</translation>
    </message>
    <message>
        <source>Larger or smaller cards</source>
        <translation>Larger or smaller cards</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Uploads are under way</source>
        <translation>Uploads are under way</translation>
    </message>
    <message>
        <source>Files that are being sent</source>
        <translation>Files that are being sent</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Quit at once</source>
        <translation>Quit at once</translation>
    </message>
    <message>
        <source>Switch at once</source>
        <translation>Switch at once</translation>
    </message>
    <message>
        <source>What is being sent is looked for, or sent again, the next time</source>
        <translation>What is being sent is looked for, or sent again, the next time</translation>
    </message>
    <message>
        <source>Nothing is being sent any more</source>
        <translation>Nothing is being sent any more</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n file(s)</source>
        <translation>
            <numerusform>Waiting for %n file</numerusform>
            <numerusform>Waiting for %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being sent</source>
        <translation>
            <numerusform>%n file is being sent</numerusform>
            <numerusform>%n files are being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n go on at the next start.</source>
        <translation>
            <numerusform>The other %n goes on at the next start.</numerusform>
            <numerusform>The other %n go on at the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n go on when this account is opened again.</source>
        <translation>
            <numerusform>The other %n goes on when this account is opened again.</numerusform>
            <numerusform>The other %n go on when this account is opened again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish these and quit</source>
        <translation>Finish these and quit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Finish these and switch</source>
        <translation>Finish these and switch</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
</context>
<context>
    <name>LeftOvers</name>
    <message>
        <source>{name} was not saved at WeChat; you wrote it until {time}</source>
        <translation>{name} was not saved at WeChat; you wrote it until {time}</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not saved at WeChat and are kept here</source>
        <translation>
            <numerusform>%n message were not saved at WeChat and are kept here</numerusform>
            <numerusform>%n messages were not saved at WeChat and are kept here</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing…</source>
        <translation>Go on writing…</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>An article without a title</source>
        <translation>An article without a title</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Parts of the app</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text of the licence</translation>
    </message>
    <message>
        <source>The licences can&apos;t be read</source>
        <translation>The licences can&apos;t be read</translation>
    </message>
    <message>
        <source>The text is where its source is.</source>
        <translation>The text is where its source is.</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>WeChat keeps links to its own articles only. It will drop this one and keep the words.</source>
        <translation>WeChat keeps links to its own articles only. It will drop this one and keep the words.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Set link</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play this part</source>
        <translation>Play this part</translation>
    </message>
    <message>
        <source>This computer lacks what it takes to play sound and films here.</source>
        <translation>This computer lacks what it takes to play sound and films here.</translation>
    </message>
    <message>
        <source>This format can&apos;t be played here.</source>
        <translation>This format can&apos;t be played here.</translation>
    </message>
    <message>
        <source>The file can&apos;t be played; it may be damaged.</source>
        <translation>The file can&apos;t be played; it may be damaged.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>MaterialColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>MaterialKind</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voices</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>MaterialMenu</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation>Copy media_id</translation>
    </message>
    <message>
        <source>Copy to drafts</source>
        <translation>Copy to drafts</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Download…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
</context>
<context>
    <name>MaterialTab</name>
    <message>
        <source>Pictures for covers and articles belong here. Drop some, or choose files.</source>
        <translation>Pictures for covers and articles belong here. Drop some, or choose files.</translation>
    </message>
    <message>
        <source>Voices of up to a minute belong here. Drop some, or choose files.</source>
        <translation>Voices of up to a minute belong here. Drop some, or choose files.</translation>
    </message>
    <message>
        <source>Films as MP4 belong here. Drop some, or choose files.</source>
        <translation>Films as MP4 belong here. Drop some, or choose files.</translation>
    </message>
    <message>
        <source>News of one to eight articles belong here. This account has none.</source>
        <translation>News of one to eight articles belong here. This account has none.</translation>
    </message>
    <message>
        <source>Messages that are being written belong here, one to eight articles each. Begin one.</source>
        <translation>Messages that are being written belong here, one to eight articles each. Begin one.</translation>
    </message>
    <message>
        <source>No thumbs here.</source>
        <translation>No thumbs here.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The account is being looked through for the first time.</source>
        <translation>The account is being looked through for the first time.</translation>
    </message>
    <message>
        <source>The account was not looked through yet.</source>
        <translation>The account was not looked through yet.</translation>
    </message>
    <message>
        <source>The account does not show its drafts ({reason}). Everything else is up to date.</source>
        <translation>The account does not show its drafts ({reason}). Everything else is up to date.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
</context>
<context>
    <name>Materials</name>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Thumb</translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation>%n articles</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>%n pictures</source>
        <translation>%n pictures</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 picture</translation>
    </message>
    <message>
        <source>Picture message</source>
        <translation>Picture message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Picture messages are shown and kept here. Edit them in the console.</source>
        <translation>Picture messages are shown and kept here. Edit them in the console.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n message(s) to the drafts…</source>
        <translation>
            <numerusform>Copying %n message to the drafts…</numerusform>
            <numerusform>Copying %n messages to the drafts…</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts could not be read: {reason}. Everything else is up to date.</source>
        <translation>The drafts could not be read: {reason}. Everything else is up to date.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n message(s) to the drafts</source>
        <translation>
            <numerusform>Copied %n message to the drafts</numerusform>
            <numerusform>Copied %n messages to the drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Pictures ({endings})</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choose pictures</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>The view of the article stopped and was begun anew. Go on writing.</source>
        <translation>The view of the article stopped and was begun anew. Go on writing.</translation>
    </message>
    <message>
        <source>The view of the article stopped several times. What you wrote is here.</source>
        <translation>The view of the article stopped several times. What you wrote is here.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
</context>
<context>
    <name>MissingPictures</name>
    <message>
        <source>1 picture could not be sent</source>
        <translation>1 picture could not be sent</translation>
    </message>
    <message>
        <source>%n pictures could not be sent</source>
        <translation>%n pictures could not be sent</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing of what you wrote is lost.</source>
        <translation>Nothing was saved, and nothing of what you wrote is lost.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Show in the article</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Picture {number} that WeChat does not have yet</source>
        <translation>Picture {number} that WeChat does not have yet</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Paste as text</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>Replace picture…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Original size</translation>
    </message>
    <message>
        <source>Caption and link…</source>
        <translation>Caption and link…</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>Use as cover</translation>
    </message>
    <message>
        <source>Edit link…</source>
        <translation>Edit link…</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Copy address of the link</source>
        <translation>Copy address of the link</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <source>Part that is kept</source>
        <translation>Part that is kept</translation>
    </message>
    <message>
        <source>Drag the part or its ends. Arrow keys move it, with Shift its end</source>
        <translation>Drag the part or its ends. Arrow keys move it, with Shift its end</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There is nothing to paste that an article can hold</source>
        <translation>There is nothing to paste that an article can hold</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n picture(s) along?</source>
        <translation>
            <numerusform>Bring %n picture along?</numerusform>
            <numerusform>Bring %n pictures along?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not at WeChat, which drops such pictures. Each is read from where it is now, and taken if it is a picture. A web site that is asked for one learns this computer&apos;s address.</source>
        <translation>They are not at WeChat, which drops such pictures. Each is read from where it is now, and taken if it is a picture. A web site that is asked for one learns this computer&apos;s address.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Bring along</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Format this as Markdown?</source>
        <translation>Format this as Markdown?</translation>
    </message>
    <message>
        <source>The text holds signs of Markdown. It can become headings, lists and emphasis, or stay as it is.</source>
        <translation>The text holds signs of Markdown. It can become headings, lists and emphasis, or stay as it is.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Paste as it is</source>
        <translation>Paste as it is</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) brought along</source>
        <translation>
            <numerusform>%n picture brought along</numerusform>
            <numerusform>%n pictures brought along</numerusform>
        </translation>
    </message>
    <message>
        <source>Made to fit for WeChat: {before} → {after}</source>
        <translation>Made to fit for WeChat: {before} → {after}</translation>
    </message>
    <message>
        <source>%n pictures made to fit for WeChat: {before} → {after}</source>
        <translation>%n pictures made to fit for WeChat: {before} → {after}</translation>
    </message>
    <message>
        <source>%n pictures did not come along</source>
        <translation>%n pictures did not come along</translation>
    </message>
    <message>
        <source>{name} did not come along</source>
        <translation>{name} did not come along</translation>
    </message>
    <message>
        <source>A picture did not come along</source>
        <translation>A picture did not come along</translation>
    </message>
</context>
<context>
    <name>PicturePopover</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Original size</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n pictures</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the pictures are not in the library</source>
        <translation>
            <numerusform>%n of the pictures are not in the library</numerusform>
            <numerusform>%n of the pictures are not in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Name that WeChat will list</source>
        <translation>Name that WeChat will list</translation>
    </message>
</context>
<context>
    <name>PlanFilters</name>
    <message>
        <source>WEGO&apos;s limits</source>
        <translation>WEGO&apos;s limits</translation>
    </message>
    <message>
        <source>WeChat&apos;s limits of 2025</source>
        <translation>WeChat&apos;s limits of 2025</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Switch…</translation>
    </message>
    <message>
        <source>Choose this account&apos;s limits</source>
        <translation>Choose this account&apos;s limits</translation>
    </message>
    <message>
        <source>Checked against {limits}</source>
        <translation>Checked against {limits}</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Can go</translation>
    </message>
    <message>
        <source>Can be repaired</source>
        <translation>Can be repaired</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Need a look</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Cannot go</source>
        <translation>Cannot go</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message numerus="yes">
        <source>%n file(s) can be uploaded now</source>
        <translation>
            <numerusform>%n file can be uploaded now</numerusform>
            <numerusform>%n files can be uploaded now</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nothing is ready</translation>
    </message>
    <message numerus="yes">
        <source>%n after repair</source>
        <translation>
            <numerusform>%n after repair</numerusform>
            <numerusform>%n after repair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) under way</source>
        <translation>
            <numerusform>%n repair under way</numerusform>
            <numerusform>%n repairs under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>Upload %n file</numerusform>
            <numerusform>Upload %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n file(s)</source>
        <translation>
            <numerusform>Repair %n file</numerusform>
            <numerusform>Repair %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} (was {before})</source>
        <translation>{size} (was {before})</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>today {count} so far</source>
        <translation>today {count} so far</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>voices</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>videos</translation>
    </message>
    <message>
        <source>{kind} +{adds}</source>
        <translation>{kind} +{adds}</translation>
    </message>
    <message>
        <source>{kind} {before} → {after} of {cap}</source>
        <translation>{kind} {before} → {after} of {cap}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Repair all that can be repaired</source>
        <translation>Repair all that can be repaired</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} from “{folder}”</source>
        <translation>{files} from “{folder}”</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Various</translation>
    </message>
    <message>
        <source>By kind of file</source>
        <translation>By kind of file</translation>
    </message>
    <message>
        <source>checked {seen} of {all}</source>
        <translation>checked {seen} of {all}</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>looking for files</translation>
    </message>
    <message>
        <source>all checked</source>
        <translation>all checked</translation>
    </message>
    <message>
        <source>Upload plan</source>
        <translation>Upload plan</translation>
    </message>
    <message>
        <source>Send all to</source>
        <translation>Send all to</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Back to the library</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>What the check says</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message numerus="yes">
        <source>%n file(s) selected</source>
        <translation>
            <numerusform>%n file selected</numerusform>
            <numerusform>%n files selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Various</translation>
    </message>
    <message>
        <source>The file goes up under this name; WeChat lists the film by its title.</source>
        <translation>The file goes up under this name; WeChat lists the film by its title.</translation>
    </message>
    <message>
        <source>Only this computer shows this name; WeChat lists no such file.</source>
        <translation>Only this computer shows this name; WeChat lists no such file.</translation>
    </message>
    <message>
        <source>WeChat&apos;s list of materials shows this name.</source>
        <translation>WeChat&apos;s list of materials shows this name.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>What people will see</source>
        <translation>What people will see</translation>
    </message>
    <message>
        <source>A sentence or two about the film</source>
        <translation>A sentence or two about the film</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Files to upload</source>
        <translation>Files to upload</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Leave this plan?</source>
        <translation>Leave this plan?</translation>
    </message>
    <message>
        <source>Nothing was uploaded. What you changed here is forgotten; the files stay.</source>
        <translation>Nothing was uploaded. What you changed here is forgotten; the files stay.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message numerus="yes">
        <source>A plan holds %n file(s). Upload these first, then add the others</source>
        <translation>
            <numerusform>A plan holds %n file. Upload these first, then add the others</numerusform>
            <numerusform>A plan holds %n files. Upload these first, then add the others</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in that folder</source>
        <translation>There is no file in that folder</translation>
    </message>
    <message>
        <source>Drop pictures, sounds, films or whole folders here to check them before they go up</source>
        <translation>Drop pictures, sounds, films or whole folders here to check them before they go up</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Choose files to upload</source>
        <translation>Choose files to upload</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Fetching it from the account…</source>
        <translation>Fetching it from the account…</translation>
    </message>
    <message>
        <source>This computer lacks what it takes to play sound and films here.</source>
        <translation>This computer lacks what it takes to play sound and films here.</translation>
    </message>
    <message>
        <source>This format can&apos;t be played here.</source>
        <translation>This format can&apos;t be played here.</translation>
    </message>
    <message>
        <source>The file can&apos;t be played; it may be damaged.</source>
        <translation>The file can&apos;t be played; it may be damaged.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>Open in the system&apos;s player</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Select something to see it here.</source>
        <translation>Select something to see it here.</translation>
    </message>
</context>
<context>
    <name>PromoteForm</name>
    <message>
        <source>Make permanent</source>
        <translation>Make permanent</translation>
    </message>
    <message numerus="yes">
        <source>Make %n temporary material(s) permanent?</source>
        <translation>
            <numerusform>Make %n temporary material permanent?</numerusform>
            <numerusform>Make %n temporary materials permanent?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent once more from the bytes kept here, gets a media_id of its own and counts in the account&apos;s capacity. The temporary ones stay until they expire.</source>
        <translation>Each is sent once more from the bytes kept here, gets a media_id of its own and counts in the account&apos;s capacity. The temporary ones stay until they expire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>WeChat lists a film by its title, and wants an introduction.</source>
        <translation>WeChat lists a film by its title, and wants an introduction.</translation>
    </message>
</context>
<context>
    <name>ReadbackView</name>
    <message>
        <source>What WeChat changed</source>
        <translation>What WeChat changed</translation>
    </message>
    <message>
        <source>{came} of {all} as expected</source>
        <translation>{came} of {all} as expected</translation>
    </message>
    <message>
        <source>1 change nobody expected</source>
        <translation>1 change nobody expected</translation>
    </message>
    <message>
        <source>%n changes nobody expected</source>
        <translation>%n changes nobody expected</translation>
    </message>
    <message>
        <source>1 place only spelt anew</source>
        <translation>1 place only spelt anew</translation>
    </message>
    <message>
        <source>%n places only spelt anew</source>
        <translation>%n places only spelt anew</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Not expected</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>As expected</translation>
    </message>
    <message>
        <source>Expected, and left as you wrote it</source>
        <translation>Expected, and left as you wrote it</translation>
    </message>
    <message>
        <source>And %n more</source>
        <translation>And %n more</translation>
    </message>
    <message>
        <source>Beside “{words}”</source>
        <translation>Beside “{words}”</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The answer to saving {name} was lost. Say which message it made.</source>
        <translation>The answer to saving {name} was lost. Say which message it made.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>{name} arrived, and the previous one is still there: {why}.</source>
        <translation>{name} arrived, and the previous one is still there: {why}.</translation>
    </message>
    <message>
        <source>{name} arrived after all.</source>
        <translation>{name} arrived after all.</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} articles arrived.</source>
        <translation>{name}: {done} of {all} articles arrived.</translation>
    </message>
    <message>
        <source>{name} was deleted at WeChat before the change arrived.</source>
        <translation>{name} was deleted at WeChat before the change arrived.</translation>
    </message>
    <message>
        <source>Whether {name} arrived could not be looked up: {why}.</source>
        <translation>Whether {name} arrived could not be looked up: {why}.</translation>
    </message>
    <message>
        <source>{name} did not arrive at WeChat.</source>
        <translation>{name} did not arrive at WeChat.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>WeChat can&apos;t bring them back. The originals are saved first, in the trash folder here.</source>
        <translation>WeChat can&apos;t bring them back. The originals are saved first, in the trash folder here.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n material(s) from the account?</source>
        <translation>
            <numerusform>Delete %n material from the account?</numerusform>
            <numerusform>Delete %n materials from the account?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The originals of these could not be saved, so they are still there. Delete them?</source>
        <translation>The originals of these could not be saved, so they are still there. Delete them?</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>GIF that fits: a little less of all, colours, pictures, width</source>
        <translation>GIF that fits: a little less of all, colours, pictures, width</translation>
    </message>
    <message>
        <source>Smaller GIF: as smooth as before</source>
        <translation>Smaller GIF: as smooth as before</translation>
    </message>
    <message>
        <source>GIF of fewer pictures: less smooth, smaller only if need be</source>
        <translation>GIF of fewer pictures: less smooth, smaller only if need be</translation>
    </message>
    <message>
        <source>GIF, {width} × {height}, {count} pictures, {colours} colours</source>
        <translation>GIF, {width} × {height}, {count} pictures, {colours} colours</translation>
    </message>
    <message>
        <source>Repack as MP4: pictures and sound stay as they are, where WeChat takes them</source>
        <translation>Repack as MP4: pictures and sound stay as they are, where WeChat takes them</translation>
    </message>
    <message>
        <source>Convert to an MP4 that fits</source>
        <translation>Convert to an MP4 that fits</translation>
    </message>
    <message>
        <source>MP4 with the same pictures and sound: nothing is lost</source>
        <translation>MP4 with the same pictures and sound: nothing is lost</translation>
    </message>
    <message>
        <source>From {from_seconds} to {to_seconds}, with the same pictures and sound</source>
        <translation>From {from_seconds} to {to_seconds}, with the same pictures and sound</translation>
    </message>
    <message>
        <source>MP4, {width} × {height}, {kbit} kbit/s</source>
        <translation>MP4, {width} × {height}, {kbit} kbit/s</translation>
    </message>
    <message>
        <source>MP4, {width} × {height}, {kbit} kbit/s, from {from_seconds} to {to_seconds}</source>
        <translation>MP4, {width} × {height}, {kbit} kbit/s, from {from_seconds} to {to_seconds}</translation>
    </message>
    <message>
        <source>Convert: to PNG for drawings, to JPEG for photos</source>
        <translation>Convert: to PNG for drawings, to JPEG for photos</translation>
    </message>
    <message>
        <source>Compress: same width and height, at the quality that fits</source>
        <translation>Compress: same width and height, at the quality that fits</translation>
    </message>
    <message>
        <source>Shrink: high quality, smaller in width and height if need be</source>
        <translation>Shrink: high quality, smaller in width and height if need be</translation>
    </message>
    <message>
        <source>Keep as PNG: with transparency, smaller if need be</source>
        <translation>Keep as PNG: with transparency, smaller if need be</translation>
    </message>
    <message>
        <source>JPEG of the same width and height; what shows through becomes white</source>
        <translation>JPEG of the same width and height; what shows through becomes white</translation>
    </message>
    <message>
        <source>JPEG, {width} × {height}, quality {quality}</source>
        <translation>JPEG, {width} × {height}, quality {quality}</translation>
    </message>
    <message>
        <source>JPEG on white, {width} × {height}, quality {quality}</source>
        <translation>JPEG on white, {width} × {height}, quality {quality}</translation>
    </message>
    <message>
        <source>PNG, {width} × {height}</source>
        <translation>PNG, {width} × {height}</translation>
    </message>
    <message>
        <source>PNG, {width} × {height}, {colours} colours</source>
        <translation>PNG, {width} × {height}, {colours} colours</translation>
    </message>
    <message>
        <source>Cut the part out as it is: nothing in it is lost</source>
        <translation>Cut the part out as it is: nothing in it is lost</translation>
    </message>
    <message>
        <source>Convert to MP3</source>
        <translation>Convert to MP3</translation>
    </message>
    <message>
        <source>Convert to AMR: very small, for speech only</source>
        <translation>Convert to AMR: very small, for speech only</translation>
    </message>
    <message>
        <source>From {from_seconds} to {to_seconds}, as it was</source>
        <translation>From {from_seconds} to {to_seconds}, as it was</translation>
    </message>
    <message>
        <source>{format}, {kbit} kbit/s</source>
        <translation>{format}, {kbit} kbit/s</translation>
    </message>
    <message>
        <source>{format}, {kbit} kbit/s, from {from_seconds} to {to_seconds}</source>
        <translation>{format}, {kbit} kbit/s, from {from_seconds} to {to_seconds}</translation>
    </message>
    <message>
        <source>The repair did not work out. Choose another way, or repair it elsewhere</source>
        <translation>The repair did not work out. Choose another way, or repair it elsewhere</translation>
    </message>
    <message>
        <source>Crop to a small JPEG</source>
        <translation>Crop to a small JPEG</translation>
    </message>
</context>
<context>
    <name>RepairPane</name>
    <message>
        <source>Play the original instead</source>
        <translation>Play the original instead</translation>
    </message>
    <message>
        <source>Play the repaired one instead</source>
        <translation>Play the repaired one instead</translation>
    </message>
    <message>
        <source>Making a preview…</source>
        <translation>Making a preview…</translation>
    </message>
    <message>
        <source>Preview the loss</source>
        <translation>Preview the loss</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Undo repair</source>
        <translation>Undo repair</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>How to repair</source>
        <translation>How to repair</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>Moment of the film</source>
        <translation>Moment of the film</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>The original stays as it is. The repaired file is checked once more.</source>
        <translation>The original stays as it is. The repaired file is checked once more.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Replace the source link?</source>
        <translation>Replace the source link?</translation>
    </message>
    <message>
        <source>An article has one source link. The first of these is there now, the second would take its place.</source>
        <translation>An article has one source link. The first of these is there now, the second would take its place.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n picture(s) to WeChat…</source>
        <translation>
            <numerusform>Copying %n picture to WeChat…</numerusform>
            <numerusform>Copying %n pictures to WeChat…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost; it is being looked for</source>
        <translation>Sent, but the answer was lost; it is being looked for</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uploaded</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Not uploaded</translation>
    </message>
    <message>
        <source>Cancelled, not uploaded</source>
        <translation>Cancelled, not uploaded</translation>
    </message>
    <message>
        <source>Cancelled after it was sent; the answer was lost, so it may have arrived</source>
        <translation>Cancelled after it was sent; the answer was lost, so it may have arrived</translation>
    </message>
    <message>
        <source>Uploaded; sent twice, since the first answer was lost</source>
        <translation>Uploaded; sent twice, since the first answer was lost</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
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
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Upload report</source>
        <translation>Upload report</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Which uploads</source>
        <translation>Which uploads</translation>
    </message>
    <message>
        <source>Uploaded files</source>
        <translation>Uploaded files</translation>
    </message>
    <message>
        <source>Not uploaded first</source>
        <translation>Not uploaded first</translation>
    </message>
    <message>
        <source>Only not uploaded</source>
        <translation>Only not uploaded</translation>
    </message>
    <message>
        <source>Copy media_ids</source>
        <translation>Copy media_ids</translation>
    </message>
    <message>
        <source>Copy URLs</source>
        <translation>Copy URLs</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>The whole table, for a spreadsheet or a message</source>
        <translation>The whole table, for a spreadsheet or a message</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} uploaded</source>
        <translation>{done} of {all} uploaded</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>Deleted %n material(s); the originals are in the trash folder</source>
        <translation>
            <numerusform>Deleted %n material; the originals are in the trash folder</numerusform>
            <numerusform>Deleted %n materials; the originals are in the trash folder</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>There is no link; copied the media_id</source>
        <translation>There is no link; copied the media_id</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>Saved %n file</numerusform>
            <numerusform>Saved %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Undo repair</source>
        <translation>Undo repair</translation>
    </message>
    <message>
        <source>Compare with the library…</source>
        <translation>Compare with the library…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
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
        <translation>Save {name}?</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to WeChat</source>
        <translation>
            <numerusform>%n call to WeChat</numerusform>
            <numerusform>%n calls to WeChat</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>This account takes no news any more: it is saved as a draft</source>
        <translation>This account takes no news any more: it is saved as a draft</translation>
    </message>
    <message>
        <source>The news stays in the library as it is. The draft holds what you changed.</source>
        <translation>The news stays in the library as it is. The draft holds what you changed.</translation>
    </message>
    <message>
        <source>1 cover becomes a permanent image</source>
        <translation>1 cover becomes a permanent image</translation>
    </message>
    <message>
        <source>%n covers become permanent images</source>
        <translation>%n covers become permanent images</translation>
    </message>
    <message>
        <source>A new draft takes the place of this one, with another media_id</source>
        <translation>A new draft takes the place of this one, with another media_id</translation>
    </message>
    <message>
        <source>WeChat can&apos;t add, remove or move articles of a draft. The previous one is deleted once the new one is seen to be there.</source>
        <translation>WeChat can&apos;t add, remove or move articles of a draft. The previous one is deleted once the new one is seen to be there.</translation>
    </message>
    <message>
        <source>WeChat can&apos;t add, remove or move articles of a news message. The previous one is deleted once the new one is seen to be there; menus and replies that name it lead nowhere then.</source>
        <translation>WeChat can&apos;t add, remove or move articles of a news message. The previous one is deleted once the new one is seen to be there; menus and replies that name it lead nowhere then.</translation>
    </message>
    <message>
        <source>A new message takes the place of this one, with another media_id</source>
        <translation>A new message takes the place of this one, with another media_id</translation>
    </message>
    <message>
        <source>They take places in the image library.</source>
        <translation>They take places in the image library.</translation>
    </message>
    <message>
        <source>{covers} of the {room} places left in the image library.</source>
        <translation>{covers} of the {room} places left in the image library.</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>Sending picture {number} of {total}</source>
        <translation>Sending picture {number} of {total}</translation>
    </message>
    <message>
        <source>Making cover {number} of {total} permanent</source>
        <translation>Making cover {number} of {total} permanent</translation>
    </message>
    <message>
        <source>Making the cover permanent</source>
        <translation>Making the cover permanent</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Checking the result</translation>
    </message>
    <message>
        <source>Looking at what WeChat has</source>
        <translation>Looking at what WeChat has</translation>
    </message>
    <message>
        <source>Writing article {number} of {total}</source>
        <translation>Writing article {number} of {total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>The answer was lost, looking for it</source>
        <translation>The answer was lost, looking for it</translation>
    </message>
    <message>
        <source>The article without a title</source>
        <translation>The article without a title</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>This account takes no news any more: saved as a draft.</source>
        <translation>This account takes no news any more: saved as a draft.</translation>
    </message>
    <message>
        <source>Saved to the drafts.</source>
        <translation>Saved to the drafts.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Deleting the previous one</source>
        <translation>Deleting the previous one</translation>
    </message>
    <message>
        <source>It has a new media_id, the previous one is deleted.</source>
        <translation>It has a new media_id, the previous one is deleted.</translation>
    </message>
    <message>
        <source>What WeChat made of it could not be read.</source>
        <translation>What WeChat made of it could not be read.</translation>
    </message>
    <message>
        <source>WeChat changed 1 thing.</source>
        <translation>WeChat changed 1 thing.</translation>
    </message>
    <message>
        <source>WeChat changed %n things.</source>
        <translation>WeChat changed %n things.</translation>
    </message>
    <message>
        <source>The digest was filled in from the text: {came}</source>
        <translation>The digest was filled in from the text: {came}</translation>
    </message>
    <message>
        <source>{field}: “{sent}” was sent, “{came}” is stored</source>
        <translation>{field}: “{sent}” was sent, “{came}” is stored</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Source link</translation>
    </message>
    <message>
        <source>Show the cover in the text</source>
        <translation>Show the cover in the text</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Comments by followers only</source>
        <translation>Comments by followers only</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Save in folder</source>
        <translation>Save in folder</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>There is nothing to save.</source>
        <translation>There is nothing to save.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: WeChat would refuse %n thing(s). Change them, or take the repairs.</source>
        <translation>
            <numerusform>Not saved: WeChat would refuse %n thing. Change them, or take the repairs.</numerusform>
            <numerusform>Not saved: WeChat would refuse %n things. Change them, or take the repairs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>The previous message is deleted.</source>
        <translation>The previous message is deleted.</translation>
    </message>
    <message>
        <source>{name} is not at WeChat any more</source>
        <translation>{name} is not at WeChat any more</translation>
    </message>
    <message>
        <source>Somebody deleted it meanwhile. What you wrote is here, and can be saved as a new draft.</source>
        <translation>Somebody deleted it meanwhile. What you wrote is here, and can be saved as a new draft.</translation>
    </message>
    <message>
        <source>Save as a new draft</source>
        <translation>Save as a new draft</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Stopped. The message at WeChat is as it was.</source>
        <translation>Stopped. The message at WeChat is as it was.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Disk space for thumbnails (MB)</source>
        <translation>Disk space for thumbnails (MB)</translation>
    </message>
    <message>
        <source>Disk space for kept temporary files (MB)</source>
        <translation>Disk space for kept temporary files (MB)</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SeveralEntries</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPreview</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>size of %n not known yet</source>
        <translation>
            <numerusform>size of %n not known yet</numerusform>
            <numerusform>size of %n not known yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copy links</translation>
    </message>
    <message>
        <source>Copy media_ids</source>
        <translation>Copy media_ids</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Download…</translation>
    </message>
    <message>
        <source>Copy to drafts</source>
        <translation>Copy to drafts</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>ShelfDeeds</name>
    <message>
        <source>Copy URL</source>
        <translation>Copy URL</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copy as Markdown</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>Copy as HTML</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Forget…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation>Make permanent…</translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation>Copy media_id</translation>
    </message>
    <message>
        <source>Fetch by media_id…</source>
        <translation>Fetch by media_id…</translation>
    </message>
    <message>
        <source>Clean up expired…</source>
        <translation>Clean up expired…</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expiring soon</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Expiring first</source>
        <translation>Expiring first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Size of the cards</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Select something to see it here.</source>
        <translation>Select something to see it here.</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Temporary</source>
        <translation>Temporary</translation>
    </message>
    <message>
        <source>Body pictures</source>
        <translation>Body pictures</translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) within 12 hours</source>
        <translation>
            <numerusform>%n expires within 12 hours</numerusform>
            <numerusform>%n expire within 12 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>shown, not edited</source>
        <translation>shown, not edited</translation>
    </message>
    <message>
        <source>kept on this computer at {time}</source>
        <translation>kept on this computer at {time}</translation>
    </message>
</context>
<context>
    <name>SinglePreview</name>
    <message>
        <source>Permanent {kind}</source>
        <translation>Permanent {kind}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play the animation</source>
        <translation>Play the animation</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation>Source text</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Before and after the repair</source>
        <translation>Before and after the repair</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare before and after</source>
        <translation>Drag, or use the arrow keys, to compare before and after</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>WEGO Desktop could not start</source>
        <translation>WEGO Desktop could not start</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Work is under way. Stop it?</source>
        <translation>Work is under way. Stop it?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>TablePopover</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the table</source>
        <translation>Size of the table</translation>
    </message>
</context>
<context>
    <name>TemporaryDoing</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n temporary material(s)</source>
        <translation>
            <numerusform>Renewed %n temporary material</numerusform>
            <numerusform>Renewed %n temporary materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent twice, since WeChat&apos;s answer was lost</source>
        <translation>
            <numerusform>%n sent twice, since WeChat&apos;s answer was lost</numerusform>
            <numerusform>%n sent twice, since WeChat&apos;s answer was lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n expired material(s)?</source>
        <translation>
            <numerusform>Clean up %n expired material?</numerusform>
            <numerusform>Clean up %n expired materials?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n temporary material(s)?</source>
        <translation>
            <numerusform>Forget %n temporary material?</numerusform>
            <numerusform>Forget %n temporary materials?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their media_ids and the bytes kept here go. What has not expired stays at WeChat until it does, but no list shows it.</source>
        <translation>Their media_ids and the bytes kept here go. What has not expired stays at WeChat until it does, but no list shows it.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n temporary material(s)</source>
        <translation>
            <numerusform>Forgot %n temporary material</numerusform>
            <numerusform>Forgot %n temporary materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>Saved %n file</numerusform>
            <numerusform>Saved %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemporaryTab</name>
    <message>
        <source>Make permanent</source>
        <translation>Make permanent</translation>
    </message>
    <message>
        <source>Temporary materials</source>
        <translation>Temporary materials</translation>
    </message>
    <message>
        <source>What is sent for three days belongs here. WeChat lists it nowhere, so this computer remembers it and tells when it ends.</source>
        <translation>What is sent for three days belongs here. WeChat lists it nowhere, so this computer remembers it and tells when it ends.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Fetch by media_id…</source>
        <translation>Fetch by media_id…</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>None of these.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>TemporaryView</name>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Fetched</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Renewed as</source>
        <translation>Renewed as</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>{time} at the latest</source>
        <translation>{time} at the latest</translation>
    </message>
    <message>
        <source>Temporary {kind}</source>
        <translation>Temporary {kind}</translation>
    </message>
    <message>
        <source>It can&apos;t be a cover</source>
        <translation>It can&apos;t be a cover</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>This is not a picture.</source>
        <translation>This is not a picture.</translation>
    </message>
    <message>
        <source>The picture is cut short.</source>
        <translation>The picture is cut short.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>The picture is damaged.</translation>
    </message>
    <message>
        <source>The picture has {pixels} pixels, too many to show safely.</source>
        <translation>The picture has {pixels} pixels, too many to show safely.</translation>
    </message>
    <message>
        <source>There is no picture for this material.</source>
        <translation>There is no picture for this material.</translation>
    </message>
    <message>
        <source>WeChat shows no picture at the address of this material.</source>
        <translation>WeChat shows no picture at the address of this material.</translation>
    </message>
    <message>
        <source>The picture could not be fetched. Check the network and retry.</source>
        <translation>The picture could not be fetched. Check the network and retry.</translation>
    </message>
    <message>
        <source>The file is not kept on this computer any more.</source>
        <translation>The file is not kept on this computer any more.</translation>
    </message>
    <message>
        <source>The bytes of this picture are not on this machine any more.</source>
        <translation>The bytes of this picture are not on this machine any more.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>More tools</translation>
    </message>
    <message>
        <source>Insert table here…</source>
        <translation>Insert table here…</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Heading 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Heading 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Heading 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Heading 4</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Underline</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Strike through</translation>
    </message>
    <message>
        <source>Default size</source>
        <translation>Default size</translation>
    </message>
    <message>
        <source>Clear format</source>
        <translation>Clear format</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Align left</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Align right</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>Justify</translation>
    </message>
    <message>
        <source>Default line height</source>
        <translation>Default line height</translation>
    </message>
    <message>
        <source>Indent first line</source>
        <translation>Indent first line</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Indent</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Outdent</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divider</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Insert row above</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Insert row below</translation>
    </message>
    <message>
        <source>Insert column left</source>
        <translation>Insert column left</translation>
    </message>
    <message>
        <source>Insert column right</source>
        <translation>Insert column right</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Delete column</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Delete table</translation>
    </message>
    <message>
        <source>Select section, then the one around it</source>
        <translation>Select section, then the one around it</translation>
    </message>
    <message>
        <source>Move section up</source>
        <translation>Move section up</translation>
    </message>
    <message>
        <source>Move section down</source>
        <translation>Move section down</translation>
    </message>
    <message>
        <source>Duplicate section</source>
        <translation>Duplicate section</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Delete section</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Paragraph style</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Line height</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Indentation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>TransfersHead</name>
    <message>
        <source>Uploaded so far</source>
        <translation>Uploaded so far</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the uploads go on</source>
        <translation>Let the uploads go on</translation>
    </message>
    <message>
        <source>Begin no more uploads</source>
        <translation>Begin no more uploads</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that were not uploaded</source>
        <translation>
            <numerusform>Retry the %n that was not uploaded</numerusform>
            <numerusform>Retry the %n that were not uploaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <translation>
            <numerusform>Retry %n</numerusform>
            <numerusform>Retry %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the transfers</source>
        <translation>Hide the transfers</translation>
    </message>
    <message>
        <source>Show the transfers</source>
        <translation>Show the transfers</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancel all</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Clear finished</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>What came of each file, with media_id and URL</source>
        <translation>What came of each file, with media_id and URL</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More about the transfers</source>
        <translation>More about the transfers</translation>
    </message>
</context>
<context>
    <name>TransfersList</name>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>Send first</translation>
    </message>
    <message>
        <source>Send sooner</source>
        <translation>Send sooner</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>Send last</source>
        <translation>Send last</translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>Open the file&apos;s folder</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
</context>
<context>
    <name>TransfersStrip</name>
    <message>
        <source>Copy {value}</source>
        <translation>Copy {value}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Do not send them; the files stay where they are</source>
        <translation>Do not send them; the files stay where they are</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>All right</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The AppSecret of this account is not on this computer</source>
        <translation>The AppSecret of this account is not on this computer</translation>
    </message>
    <message>
        <source>The keyring was locked or emptied. Give the AppSecret again.</source>
        <translation>The keyring was locked or emptied. Give the AppSecret again.</translation>
    </message>
    <message>
        <source>The practice account did not start</source>
        <translation>The practice account did not start</translation>
    </message>
    <message>
        <source>Another WEGO Desktop may have it open. Close that one, then try again.</source>
        <translation>Another WEGO Desktop may have it open. Close that one, then try again.</translation>
    </message>
    <message>
        <source>This is no AppID</source>
        <translation>This is no AppID</translation>
    </message>
    <message>
        <source>An AppID is “wx” and 16 characters, 0 to 9 and a to f. Copy it again.</source>
        <translation>An AppID is “wx” and 16 characters, 0 to 9 and a to f. Copy it again.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of material. Choose one of: {kinds}.</source>
        <translation>“{kind}” is not a kind of material. Choose one of: {kinds}.</translation>
    </message>
    <message>
        <source>A list can be asked for 1 to 20 materials at a time, not {count}.</source>
        <translation>A list can be asked for 1 to 20 materials at a time, not {count}.</translation>
    </message>
    <message>
        <source>A list begins at 0, so it can&apos;t be read from {offset}.</source>
        <translation>A list begins at 0, so it can&apos;t be read from {offset}.</translation>
    </message>
    <message>
        <source>No material was named.</source>
        <translation>No material was named.</translation>
    </message>
    <message>
        <source>A video needs a title. Enter one.</source>
        <translation>A video needs a title. Enter one.</translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved; choose it again.</source>
        <translation>There is no file {file}. It may have been moved; choose it again.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} is empty. Choose another file.</translation>
    </message>
    <message>
        <source>News holds 1 to 8 articles, not {count}.</source>
        <translation>News holds 1 to 8 articles, not {count}.</translation>
    </message>
    <message>
        <source>Articles of a news are counted from 0 to 7; there is no article {index}.</source>
        <translation>Articles of a news are counted from 0 to 7; there is no article {index}.</translation>
    </message>
    <message>
        <source>Article {number} has no title. Enter one.</source>
        <translation>Article {number} has no title. Enter one.</translation>
    </message>
    <message>
        <source>Article {number} has no cover. Choose an image of the library.</source>
        <translation>Article {number} has no cover. Choose an image of the library.</translation>
    </message>
    <message>
        <source>WeChat reported a system error, which says nothing about what was done.</source>
        <translation>WeChat reported a system error, which says nothing about what was done.</translation>
    </message>
    <message>
        <source>WeChat leads to a web page instead of the film. Open it in the console.</source>
        <translation>WeChat leads to a web page instead of the film. Open it in the console.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status {status} instead of a result.</source>
        <translation>The server answered with HTTP status {status} instead of a result.</translation>
    </message>
    <message>
        <source>WeChat does not answer like this. A proxy or sign-in page may stand between.</source>
        <translation>WeChat does not answer like this. A proxy or sign-in page may stand between.</translation>
    </message>
    <message>
        <source>It was larger than any answer can be.</source>
        <translation>It was larger than any answer can be.</translation>
    </message>
    <message>
        <source>The file came back empty.</source>
        <translation>The file came back empty.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>A web page came instead of the file.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>WeChat could not be reached</source>
        <translation>WeChat could not be reached</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>The answer could not be read</translation>
    </message>
    <message>
        <source>It is not known whether WeChat did this</source>
        <translation>It is not known whether WeChat did this</translation>
    </message>
    <message>
        <source>WEGO Desktop ended while this was sent.</source>
        <translation>WEGO Desktop ended while this was sent.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>The file is not there any more</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. Choose it again.</source>
        <translation>{file} was moved or deleted. Choose it again.</translation>
    </message>
    <message>
        <source>The system does not allow this</source>
        <translation>The system does not allow this</translation>
    </message>
    <message>
        <source>You have no right to use {file}. Change its rights or choose another place.</source>
        <translation>You have no right to use {file}. Change its rights or choose another place.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>This is a folder</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files in it.</source>
        <translation>{file} is a folder. Choose the files in it.</translation>
    </message>
    <message>
        <source>The system reports a problem</source>
        <translation>The system reports a problem</translation>
    </message>
    <message>
        <source>{reason}: {file}</source>
        <translation>{reason}: {file}</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Something unexpected happened</translation>
    </message>
    <message>
        <source>This is a mistake of the app ({reason}). Copy the details and report it.</source>
        <translation>This is a mistake of the app ({reason}). Copy the details and report it.</translation>
    </message>
    <message>
        <source>This computer has no way to the internet. Check the connection.</source>
        <translation>This computer has no way to the internet. Check the connection.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>The connection to {host} broke off. Try again.</translation>
    </message>
    <message>
        <source>The account&apos;s proxy does not let this through. Check it in the account.</source>
        <translation>The account&apos;s proxy does not let this through. Check it in the account.</translation>
    </message>
    <message>
        <source>{host} was not found. Check the internet connection.</source>
        <translation>{host} was not found. Check the internet connection.</translation>
    </message>
    <message>
        <source>{host} does not take connections. Try again later.</source>
        <translation>{host} does not take connections. Try again later.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again.</source>
        <translation>{host} did not answer in time. Try again.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be made. Check the clock and proxy.</source>
        <translation>The secure connection to {host} could not be made. Check the clock and proxy.</translation>
    </message>
    <message>
        <source>The address {host} is not one that can be used.</source>
        <translation>The address {host} is not one that can be used.</translation>
    </message>
    <message>
        <source>{host} sends the request in circles.</source>
        <translation>{host} sends the request in circles.</translation>
    </message>
    <message>
        <source>The answer lacks “{part}”.</source>
        <translation>The answer lacks “{part}”.</translation>
    </message>
    <message>
        <source>This is a news of articles and not a file; it can&apos;t be saved as one.</source>
        <translation>This is a news of articles and not a file; it can&apos;t be saved as one.</translation>
    </message>
    <message>
        <source>{name} changed while it was sent. Send it again when it stays as it is.</source>
        <translation>{name} changed while it was sent. Send it again when it stays as it is.</translation>
    </message>
    <message>
        <source>The token command could not be started. Check it in the account.</source>
        <translation>The token command could not be started. Check it in the account.</translation>
    </message>
    <message>
        <source>The token command took longer than {seconds} seconds.</source>
        <translation>The token command took longer than {seconds} seconds.</translation>
    </message>
    <message>
        <source>The token command ended with status {status}. Try it in a terminal.</source>
        <translation>The token command ended with status {status}. Try it in a terminal.</translation>
    </message>
    <message>
        <source>No token came from the token command or address. Check it in the account.</source>
        <translation>No token came from the token command or address. Check it in the account.</translation>
    </message>
    <message>
        <source>This is not the address of a picture.</source>
        <translation>This is not the address of a picture.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB.</source>
        <translation>The picture is larger than {limit} MB.</translation>
    </message>
    <message>
        <source>The address leads to something that is not a picture.</source>
        <translation>The address leads to something that is not a picture.</translation>
    </message>
    <message>
        <source>The picture is not there any more ({status}).</source>
        <translation>The picture is not there any more ({status}).</translation>
    </message>
    <message>
        <source>This account has no AppSecret here. Enter it in the account&apos;s settings.</source>
        <translation>This account has no AppSecret here. Enter it in the account&apos;s settings.</translation>
    </message>
    <message>
        <source>WeChat answered, but without an access token.</source>
        <translation>WeChat answered, but without an access token.</translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be used. Its address has to begin with http://</source>
        <translation>The proxy {proxy} can&apos;t be used. Its address has to begin with http://</translation>
    </message>
    <message>
        <source>WeChat refused this</source>
        <translation>WeChat refused this</translation>
    </message>
    <message>
        <source>It answered {code}: {message}</source>
        <translation>It answered {code}: {message}</translation>
    </message>
    <message>
        <source>WeChat is busy</source>
        <translation>WeChat is busy</translation>
    </message>
    <message>
        <source>It answered with a system error. Wait a moment, then try again.</source>
        <translation>It answered with a system error. Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>WeChat does not accept this session</source>
        <translation>WeChat does not accept this session</translation>
    </message>
    <message>
        <source>Another program may have taken the access token. Try again; if it stays, check the AppSecret.</source>
        <translation>Another program may have taken the access token. Try again; if it stays, check the AppSecret.</translation>
    </message>
    <message>
        <source>The AppID is not right</source>
        <translation>The AppID is not right</translation>
    </message>
    <message>
        <source>WeChat knows no account with this AppID. Compare it with the console: Settings, Basic configuration.</source>
        <translation>WeChat knows no account with this AppID. Compare it with the console: Settings, Basic configuration.</translation>
    </message>
    <message>
        <source>The AppSecret is not right</source>
        <translation>The AppSecret is not right</translation>
    </message>
    <message>
        <source>It does not belong to this AppID, or it was reset. Copy the new one from the console.</source>
        <translation>It does not belong to this AppID, or it was reset. Copy the new one from the console.</translation>
    </message>
    <message>
        <source>WeChat did not understand the request</source>
        <translation>WeChat did not understand the request</translation>
    </message>
    <message>
        <source>This is a mistake of the app. Copy the details and report it.</source>
        <translation>This is a mistake of the app. Copy the details and report it.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the account&apos;s list</source>
        <translation>This computer&apos;s address is not on the account&apos;s list</translation>
    </message>
    <message>
        <source>WeChat saw {ip}. Add it in the console under Settings, Basic configuration, IP whitelist; then try again.</source>
        <translation>WeChat saw {ip}. Add it in the console under Settings, Basic configuration, IP whitelist; then try again.</translation>
    </message>
    <message>
        <source>The AppSecret is frozen</source>
        <translation>The AppSecret is frozen</translation>
    </message>
    <message>
        <source>Unfreeze it in the console under Settings, Basic configuration.</source>
        <translation>Unfreeze it in the console under Settings, Basic configuration.</translation>
    </message>
    <message>
        <source>This account may not use the API</source>
        <translation>This account may not use the API</translation>
    </message>
    <message>
        <source>WeChat has forbidden it access tokens, perhaps as a penalty. The console tells the reason.</source>
        <translation>WeChat has forbidden it access tokens, perhaps as a penalty. The console tells the reason.</translation>
    </message>
    <message>
        <source>The account is frozen or closed</source>
        <translation>The account is frozen or closed</translation>
    </message>
    <message>
        <source>The console tells the reason and what can be done.</source>
        <translation>The console tells the reason and what can be done.</translation>
    </message>
    <message>
        <source>An administrator has to confirm</source>
        <translation>An administrator has to confirm</translation>
    </message>
    <message>
        <source>WeChat has asked the account&apos;s administrator on their phone. Try again after they agreed.</source>
        <translation>WeChat has asked the account&apos;s administrator on their phone. Try again after they agreed.</translation>
    </message>
    <message>
        <source>The administrator refused access</source>
        <translation>The administrator refused access</translation>
    </message>
    <message>
        <source>WeChat lets this address ask again after 24 hours.</source>
        <translation>WeChat lets this address ask again after 24 hours.</translation>
    </message>
    <message>
        <source>WeChat lets this address ask again after one hour.</source>
        <translation>WeChat lets this address ask again after one hour.</translation>
    </message>
    <message>
        <source>The account has not granted this</source>
        <translation>The account has not granted this</translation>
    </message>
    <message>
        <source>It is used through a third-party platform that was not given this right.</source>
        <translation>It is used through a third-party platform that was not given this right.</translation>
    </message>
    <message>
        <source>The account has no right to do this</source>
        <translation>The account has no right to do this</translation>
    </message>
    <message>
        <source>WeChat grants this call to some kinds of accounts only, mostly verified ones.</source>
        <translation>WeChat grants this call to some kinds of accounts only, mostly verified ones.</translation>
    </message>
    <message>
        <source>WeChat has blocked this call for the account</source>
        <translation>WeChat has blocked this call for the account</translation>
    </message>
    <message>
        <source>It did so because of irregularities. The console tells the reason.</source>
        <translation>It did so because of irregularities. The console tells the reason.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up</source>
        <translation>Today&apos;s calls are used up</translation>
    </message>
    <message>
        <source>WeChat limits each kind of call per day. Go on tomorrow.</source>
        <translation>WeChat limits each kind of call per day. Go on tomorrow.</translation>
    </message>
    <message>
        <source>Too many calls in one minute</source>
        <translation>Too many calls in one minute</translation>
    </message>
    <message>
        <source>WeChat limits calls per minute. Wait a minute, then try again.</source>
        <translation>WeChat limits calls per minute. Wait a minute, then try again.</translation>
    </message>
    <message>
        <source>Too many calls for today</source>
        <translation>Too many calls for today</translation>
    </message>
    <message>
        <source>WeChat limits the calls of one address. Try again later.</source>
        <translation>WeChat limits the calls of one address. Try again later.</translation>
    </message>
    <message>
        <source>WeChat takes no more uploads for now</source>
        <translation>WeChat takes no more uploads for now</translation>
    </message>
    <message>
        <source>The upload limit is reached. Try again later.</source>
        <translation>The upload limit is reached. Try again later.</translation>
    </message>
    <message>
        <source>WeChat has closed this function</source>
        <translation>WeChat has closed this function</translation>
    </message>
    <message>
        <source>News can no longer be added or changed in the library; save the article as a draft instead.</source>
        <translation>News can no longer be added or changed in the library; save the article as a draft instead.</translation>
    </message>
    <message>
        <source>The account has no comments</source>
        <translation>The account has no comments</translation>
    </message>
    <message>
        <source>Switch comments off for this article, then try again.</source>
        <translation>Switch comments off for this article, then try again.</translation>
    </message>
    <message>
        <source>WeChat does not know this material</source>
        <translation>WeChat does not know this material</translation>
    </message>
    <message>
        <source>It was deleted, has expired, or belongs to another account. Refresh the list.</source>
        <translation>It was deleted, has expired, or belongs to another account. Refresh the list.</translation>
    </message>
    <message>
        <source>No material was named</source>
        <translation>No material was named</translation>
    </message>
    <message>
        <source>This material is in use</source>
        <translation>This material is in use</translation>
    </message>
    <message>
        <source>An automatic reply or the menu uses it. Remove it there first, in the console.</source>
        <translation>An automatic reply or the menu uses it. Remove it there first, in the console.</translation>
    </message>
    <message>
        <source>A voice menu or the account&apos;s menu uses it. Remove it there first, in the console.</source>
        <translation>A voice menu or the account&apos;s menu uses it. Remove it there first, in the console.</translation>
    </message>
    <message>
        <source>This material can&apos;t be changed</source>
        <translation>This material can&apos;t be changed</translation>
    </message>
    <message>
        <source>WeChat has locked it. The console tells the reason.</source>
        <translation>WeChat has locked it. The console tells the reason.</translation>
    </message>
    <message>
        <source>WeChat is still converting the film</source>
        <translation>WeChat is still converting the film</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>Wait some minutes, then try again.</translation>
    </message>
    <message>
        <source>The library is full</source>
        <translation>The library is full</translation>
    </message>
    <message>
        <source>Delete materials of this kind that nobody needs, then try again.</source>
        <translation>Delete materials of this kind that nobody needs, then try again.</translation>
    </message>
    <message>
        <source>WeChat did not accept this part of the list</source>
        <translation>WeChat did not accept this part of the list</translation>
    </message>
    <message>
        <source>WeChat does not take this kind of material</source>
        <translation>WeChat does not take this kind of material</translation>
    </message>
    <message>
        <source>A file can go up as an image, voice, video or thumb.</source>
        <translation>A file can go up as an image, voice, video or thumb.</translation>
    </message>
    <message>
        <source>WeChat does not take this kind of file</source>
        <translation>WeChat does not take this kind of file</translation>
    </message>
    <message>
        <source>Its content does not fit where it goes, or its name lacks the right extension.</source>
        <translation>Its content does not fit where it goes, or its name lacks the right extension.</translation>
    </message>
    <message>
        <source>WeChat can&apos;t read this picture</source>
        <translation>WeChat can&apos;t read this picture</translation>
    </message>
    <message>
        <source>It is damaged, or its width and height are extreme. Save it anew as JPEG or PNG.</source>
        <translation>It is damaged, or its width and height are extreme. Save it anew as JPEG or PNG.</translation>
    </message>
    <message>
        <source>The file is larger than WeChat takes</source>
        <translation>The file is larger than WeChat takes</translation>
    </message>
    <message>
        <source>Make it smaller, then try again. The limits page lists the sizes.</source>
        <translation>Make it smaller, then try again. The limits page lists the sizes.</translation>
    </message>
    <message>
        <source>The picture is larger than WeChat takes</source>
        <translation>The picture is larger than WeChat takes</translation>
    </message>
    <message>
        <source>A picture for use inside articles has to stay under 1 MB.</source>
        <translation>A picture for use inside articles has to stay under 1 MB.</translation>
    </message>
    <message>
        <source>The voice is larger than WeChat takes</source>
        <translation>The voice is larger than WeChat takes</translation>
    </message>
    <message>
        <source>Shorten it or save it with a lower bit rate.</source>
        <translation>Shorten it or save it with a lower bit rate.</translation>
    </message>
    <message>
        <source>The video is larger than WeChat takes</source>
        <translation>The video is larger than WeChat takes</translation>
    </message>
    <message>
        <source>The thumb is larger than WeChat takes</source>
        <translation>The thumb is larger than WeChat takes</translation>
    </message>
    <message>
        <source>Keep it within 64 KB, or send it as an image: that serves as a cover as well.</source>
        <translation>Keep it within 64 KB, or send it as an image: that serves as a cover as well.</translation>
    </message>
    <message>
        <source>The voice is too long</source>
        <translation>The voice is too long</translation>
    </message>
    <message>
        <source>WeChat takes voices of up to 60 seconds.</source>
        <translation>WeChat takes voices of up to 60 seconds.</translation>
    </message>
    <message>
        <source>No file arrived at WeChat</source>
        <translation>No file arrived at WeChat</translation>
    </message>
    <message>
        <source>The upload came without its file, or a video came without its title. Try again.</source>
        <translation>The upload came without its file, or a video came without its title. Try again.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>It holds no bytes. Choose another one.</source>
        <translation>It holds no bytes. Choose another one.</translation>
    </message>
    <message>
        <source>WeChat could not read what was sent</source>
        <translation>WeChat could not read what was sent</translation>
    </message>
    <message>
        <source>WeChat could not read the text that was sent</source>
        <translation>WeChat could not read the text that was sent</translation>
    </message>
    <message>
        <source>It holds characters WeChat does not take. Remove the last ones you added, then try again.</source>
        <translation>It holds characters WeChat does not take. Remove the last ones you added, then try again.</translation>
    </message>
    <message>
        <source>The article is empty</source>
        <translation>The article is empty</translation>
    </message>
    <message>
        <source>Give it a title, a cover and some content.</source>
        <translation>Give it a title, a cover and some content.</translation>
    </message>
    <message>
        <source>The article is too long</source>
        <translation>The article is too long</translation>
    </message>
    <message>
        <source>Shorten its content, then try again.</source>
        <translation>Shorten its content, then try again.</translation>
    </message>
    <message>
        <source>The title is too long</source>
        <translation>The title is too long</translation>
    </message>
    <message>
        <source>Shorten the title, then try again.</source>
        <translation>Shorten the title, then try again.</translation>
    </message>
    <message>
        <source>The digest is too long</source>
        <translation>The digest is too long</translation>
    </message>
    <message>
        <source>Shorten the digest, then try again.</source>
        <translation>Shorten the digest, then try again.</translation>
    </message>
    <message>
        <source>WeChat does not take this author</source>
        <translation>WeChat does not take this author</translation>
    </message>
    <message>
        <source>Shorten the author&apos;s name to 16 characters or less.</source>
        <translation>Shorten the author&apos;s name to 16 characters or less.</translation>
    </message>
    <message>
        <source>WeChat does not take this source link</source>
        <translation>WeChat does not take this source link</translation>
    </message>
    <message>
        <source>Shorten it or leave it out.</source>
        <translation>Shorten it or leave it out.</translation>
    </message>
    <message>
        <source>A picture&apos;s link is too long</source>
        <translation>A picture&apos;s link is too long</translation>
    </message>
    <message>
        <source>Upload the picture anew and use its new link.</source>
        <translation>Upload the picture anew and use its new link.</translation>
    </message>
    <message>
        <source>There are too many articles</source>
        <translation>There are too many articles</translation>
    </message>
    <message>
        <source>News holds at most eight articles.</source>
        <translation>News holds at most eight articles.</translation>
    </message>
    <message>
        <source>The news has no article at this place</source>
        <translation>The news has no article at this place</translation>
    </message>
    <message>
        <source>Refresh it: it may have been changed elsewhere.</source>
        <translation>Refresh it: it may have been changed elsewhere.</translation>
    </message>
    <message>
        <source>WeChat does not take this content</source>
        <translation>WeChat does not take this content</translation>
    </message>
    <message>
        <source>It may hold a link to an article not sent yet, a preview link, or a part of another page.</source>
        <translation>It may hold a link to an article not sent yet, a preview link, or a part of another page.</translation>
    </message>
    <message>
        <source>The cover could not be cropped</source>
        <translation>The cover could not be cropped</translation>
    </message>
    <message>
        <source>Choose the cropping anew, or take a larger picture.</source>
        <translation>Choose the cropping anew, or take a larger picture.</translation>
    </message>
    <message>
        <source>WeChat does not take the products in this article</source>
        <translation>WeChat does not take the products in this article</translation>
    </message>
    <message>
        <source>The account may not sell, or a product is not right. Remove it, then try again.</source>
        <translation>The account may not sell, or a product is not right. Remove it, then try again.</translation>
    </message>
    <message>
        <source>Give an opened file, its bytes or a Path, not {kind}.</source>
        <translation>Give an opened file, its bytes or a Path, not {kind}.</translation>
    </message>
    <message>
        <source>This account&apos;s library is already open in another WEGO Desktop.</source>
        <translation>This account&apos;s library is already open in another WEGO Desktop.</translation>
    </message>
    <message>
        <source>This account&apos;s library was written by a newer WEGO Desktop (format {found}; this one reads up to {known}).</source>
        <translation>This account&apos;s library was written by a newer WEGO Desktop (format {found}; this one reads up to {known}).</translation>
    </message>
    <message>
        <source>The library file is damaged ({detail}). Restart to rebuild it.</source>
        <translation>The library file is damaged ({detail}). Restart to rebuild it.</translation>
    </message>
    <message>
        <source>This account&apos;s library can&apos;t be read or written ({detail}). Check the disk and its free space.</source>
        <translation>This account&apos;s library can&apos;t be read or written ({detail}). Check the disk and its free space.</translation>
    </message>
    <message>
        <source>This account&apos;s library was closed meanwhile. Open the account again.</source>
        <translation>This account&apos;s library was closed meanwhile. Open the account again.</translation>
    </message>
    <message>
        <source>There is no repair that makes this file fit</source>
        <translation>There is no repair that makes this file fit</translation>
    </message>
    <message>
        <source>This animation can&apos;t be made so small. Cut it shorter first</source>
        <translation>This animation can&apos;t be made so small. Cut it shorter first</translation>
    </message>
    <message>
        <source>At this length nobody could make out the pictures. Choose a part of about {minutes} minutes at most</source>
        <translation>At this length nobody could make out the pictures. Choose a part of about {minutes} minutes at most</translation>
    </message>
    <message>
        <source>This film can&apos;t be made small enough. Choose a shorter part of it</source>
        <translation>This film can&apos;t be made small enough. Choose a shorter part of it</translation>
    </message>
    <message>
        <source>Sounds and films are converted by PyAV, which is not installed: pip install &quot;wego-desktop[transcode]&quot;</source>
        <translation>Sounds and films are converted by PyAV, which is not installed: pip install &quot;wego-desktop[transcode]&quot;</translation>
    </message>
    <message>
        <source>This file is damaged, and nothing in it can be decoded. Export it again</source>
        <translation>This file is damaged, and nothing in it can be decoded. Export it again</translation>
    </message>
    <message>
        <source>There is no sound in this film. Send it as a video instead</source>
        <translation>There is no sound in this film. Send it as a video instead</translation>
    </message>
    <message>
        <source>There are no moving pictures in this film. Send it as a voice instead</source>
        <translation>There are no moving pictures in this film. Send it as a voice instead</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it and try again</source>
        <translation>The disk is full. Make room on it and try again</translation>
    </message>
    <message>
        <source>This file can no longer be read. Find it and add it again</source>
        <translation>This file can no longer be read. Find it and add it again</translation>
    </message>
    <message>
        <source>This file leads nowhere: reading it never ends. Export it again</source>
        <translation>This file leads nowhere: reading it never ends. Export it again</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be read to its end. Export it again</source>
        <translation>This picture is damaged and can&apos;t be read to its end. Export it again</translation>
    </message>
    <message>
        <source>{pixels} million pixels are too many to be repaired here. Export it smaller</source>
        <translation>{pixels} million pixels are too many to be repaired here. Export it smaller</translation>
    </message>
    <message>
        <source>HEIC pictures are read by pillow-heif, which is not installed: pip install &quot;wego-desktop[heic]&quot;</source>
        <translation>HEIC pictures are read by pillow-heif, which is not installed: pip install &quot;wego-desktop[heic]&quot;</translation>
    </message>
    <message>
        <source>This drawing can&apos;t be drawn here. Export it as PNG</source>
        <translation>This drawing can&apos;t be drawn here. Export it as PNG</translation>
    </message>
    <message>
        <source>WeChat would refuse what came of it as well. Export the file again, smaller or shorter</source>
        <translation>WeChat would refuse what came of it as well. Export the file again, smaller or shorter</translation>
    </message>
    <message>
        <source>There is no sound between the chosen beginning and end. Choose another part</source>
        <translation>There is no sound between the chosen beginning and end. Choose another part</translation>
    </message>
    <message>
        <source>This picture can&apos;t be made so small. Crop it first</source>
        <translation>This picture can&apos;t be made so small. Crop it first</translation>
    </message>
    <message>
        <source>This animation is too long to be repaired here. Cut it shorter first</source>
        <translation>This animation is too long to be repaired here. Cut it shorter first</translation>
    </message>
    <message>
        <source>So much sound can&apos;t be made so small. Choose a shorter part</source>
        <translation>So much sound can&apos;t be made so small. Choose a shorter part</translation>
    </message>
    <message>
        <source>The crop holds nothing of the picture. Draw it anew</source>
        <translation>The crop holds nothing of the picture. Draw it anew</translation>
    </message>
    <message>
        <source>{name} changed since it was planned</source>
        <translation>{name} changed since it was planned</translation>
    </message>
    <message>
        <source>It is not the file that was checked any more. Add it again.</source>
        <translation>It is not the file that was checked any more. Add it again.</translation>
    </message>
    <message>
        <source>Something went wrong here after the file had left ({reason}).</source>
        <translation>Something went wrong here after the file had left ({reason}).</translation>
    </message>
    <message>
        <source>A cover has to be permanent: a temporary media_id is gone after three days. Make it permanent first</source>
        <translation>A cover has to be permanent: a temporary media_id is gone after three days. Make it permanent first</translation>
    </message>
    <message>
        <source>A cover has to be permanent: a temporary media_id is gone after three days. Take the permanent one of the same bytes</source>
        <translation>A cover has to be permanent: a temporary media_id is gone after three days. Take the permanent one of the same bytes</translation>
    </message>
    <message>
        <source>The bytes of {name} are not here any more</source>
        <translation>The bytes of {name} are not here any more</translation>
    </message>
    <message>
        <source>WeChat kept them for three days, and they are over. Choose the file again.</source>
        <translation>WeChat kept them for three days, and they are over. Choose the file again.</translation>
    </message>
    <message>
        <source>This temporary material was forgotten here</source>
        <translation>This temporary material was forgotten here</translation>
    </message>
    <message>
        <source>This is no media_id: one has letters, digits, - and _, and no spaces</source>
        <translation>This is no media_id: one has letters, digits, - and _, and no spaces</translation>
    </message>
    <message>
        <source>Copy the whole of it from where it was told, and nothing else.</source>
        <translation>Copy the whole of it from where it was told, and nothing else.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}</source>
        <translation>Nothing can be saved in {folder}</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder.</source>
        <translation>The system says: {reason}. Choose another folder.</translation>
    </message>
    <message>
        <source>WeChat has no temporary material with this media_id</source>
        <translation>WeChat has no temporary material with this media_id</translation>
    </message>
    <message>
        <source>Its three days are over, it belongs to another account, or a part of the id is missing. What is permanent stands in the other tabs.</source>
        <translation>Its three days are over, it belongs to another account, or a part of the id is missing. What is permanent stands in the other tabs.</translation>
    </message>
    <message>
        <source>A draft holds 1 to 8 articles, not {count}.</source>
        <translation>A draft holds 1 to 8 articles, not {count}.</translation>
    </message>
    <message>
        <source>Articles of a draft are counted from 0 to 7; there is no article {index}.</source>
        <translation>Articles of a draft are counted from 0 to 7; there is no article {index}.</translation>
    </message>
    <message>
        <source>Article {number} has no content. Write something.</source>
        <translation>Article {number} has no content. Write something.</translation>
    </message>
    <message>
        <source>A picture message holds 1 to 20 pictures, not {count}.</source>
        <translation>A picture message holds 1 to 20 pictures, not {count}.</translation>
    </message>
    <message>
        <source>{name} is not text</source>
        <translation>{name} is not text</translation>
    </message>
    <message>
        <source>Markdown is read as UTF-8 or GB 18030, and this file is neither.</source>
        <translation>Markdown is read as UTF-8 or GB 18030, and this file is neither.</translation>
    </message>
    <message>
        <source>{name} is too long to be an article</source>
        <translation>{name} is too long to be an article</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>It is larger than {limit} MB.</translation>
    </message>
    <message>
        <source>A picture of the article is not on this computer any more</source>
        <translation>A picture of the article is not on this computer any more</translation>
    </message>
    <message>
        <source>Insert it again, or delete it from the article.</source>
        <translation>Insert it again, or delete it from the article.</translation>
    </message>
    <message>
        <source>WeChat takes no more pictures for articles today</source>
        <translation>WeChat takes no more pictures for articles today</translation>
    </message>
    <message>
        <source>It takes about 1000 a day. What is missing is sent when you save again.</source>
        <translation>It takes about 1000 a day. What is missing is sent when you save again.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a picture of an article</source>
        <translation>{name} can&apos;t be a picture of an article</translation>
    </message>
    <message>
        <source>This picture is not at WeChat. Copy it to WeChat first</source>
        <translation>This picture is not at WeChat. Copy it to WeChat first</translation>
    </message>
    <message>
        <source>It is not known yet whether the copy was made</source>
        <translation>It is not known yet whether the copy was made</translation>
    </message>
    <message>
        <source>The answer was lost, and the draft is not in the box so far. Copy again in half a minute: it is looked for first, and never made twice.</source>
        <translation>The answer was lost, and the draft is not in the box so far. Copy again in half a minute: it is looked for first, and never made twice.</translation>
    </message>
    <message>
        <source>Several new drafts could be the copy</source>
        <translation>Several new drafts could be the copy</translation>
    </message>
    <message>
        <source>The answer was lost, and somebody made drafts with the same titles meanwhile. Look at them in Drafts.</source>
        <translation>The answer was lost, and somebody made drafts with the same titles meanwhile. Look at them in Drafts.</translation>
    </message>
    <message>
        <source>The cover of “{title}” is not on this machine any more</source>
        <translation>The cover of “{title}” is not on this machine any more</translation>
    </message>
    <message>
        <source>Choose a cover again.</source>
        <translation>Choose a cover again.</translation>
    </message>
    <message>
        <source>It is kept as it is. Change it in the console.</source>
        <translation>It is kept as it is. Change it in the console.</translation>
    </message>
    <message>
        <source>WeChat does not know the cover of “{title}”</source>
        <translation>WeChat does not know the cover of “{title}”</translation>
    </message>
    <message>
        <source>It was deleted, or belongs to another account. Choose another cover.</source>
        <translation>It was deleted, or belongs to another account. Choose another cover.</translation>
    </message>
    <message>
        <source>Picture messages can&apos;t be edited here</source>
        <translation>Picture messages can&apos;t be edited here</translation>
    </message>
    <message>
        <source>The previous message was changed meanwhile, so it was not deleted</source>
        <translation>The previous message was changed meanwhile, so it was not deleted</translation>
    </message>
    <message>
        <source>Both are there now. Compare them, then delete one.</source>
        <translation>Both are there now. Compare them, then delete one.</translation>
    </message>
    <message>
        <source>Several messages can be the one that was saved</source>
        <translation>Several messages can be the one that was saved</translation>
    </message>
    <message>
        <source>The answer of WeChat was lost. Choose which one it is.</source>
        <translation>The answer of WeChat was lost. Choose which one it is.</translation>
    </message>
    <message>
        <source>It is not known whether this article was saved</source>
        <translation>It is not known whether this article was saved</translation>
    </message>
    <message>
        <source>The answer of WeChat was lost. Save again: it is looked for first.</source>
        <translation>The answer of WeChat was lost. Save again: it is looked for first.</translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation>The message was not saved</translation>
    </message>
    <message>
        <source>It did not arrive at WeChat. Save it again.</source>
        <translation>It did not arrive at WeChat. Save it again.</translation>
    </message>
    <message>
        <source>A cover is a picture, and {name} is none. Choose a picture</source>
        <translation>A cover is a picture, and {name} is none. Choose a picture</translation>
    </message>
    <message>
        <source>{host} is in a private network. Save the picture and add the file</source>
        <translation>{host} is in a private network. Save the picture and add the file</translation>
    </message>
    <message>
        <source>Saved, and the previous message is still there as well: {why}</source>
        <translation>Saved, and the previous message is still there as well: {why}</translation>
    </message>
    <message>
        <source>What you write is not kept on this computer: {why}</source>
        <translation>What you write is not kept on this computer: {why}</translation>
    </message>
    <message>
        <source>The list changed again and again while it was read. Try again.</source>
        <translation>The list changed again and again while it was read. Try again.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Check the account…</source>
        <translation>Check the account…</translation>
    </message>
    <message>
        <source>Copy and open the console</source>
        <translation>Copy and open the console</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Open the limits…</source>
        <translation>Open the limits…</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Open the console</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Save as a draft</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
</context>
<context>
    <name>UnfinishedView</name>
    <message>
        <source>1 article is not saved yet</source>
        <translation>1 article is not saved yet</translation>
    </message>
    <message>
        <source>%n articles are not saved yet</source>
        <translation>%n articles are not saved yet</translation>
    </message>
    <message>
        <source>What you wrote is all here. Saving again sends only what is missing.</source>
        <translation>What you wrote is all here. Saving again sends only what is missing.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Save the rest</source>
        <translation>Save the rest</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Not tried yet</translation>
    </message>
</context>
<context>
    <name>Uploads</name>
    <message>
        <source>There is nothing to paste. Copy a file or a picture first</source>
        <translation>There is nothing to paste. Copy a file or a picture first</translation>
    </message>
    <message>
        <source>Links are not fetched. Save the file first, then bring it here</source>
        <translation>Links are not fetched. Save the file first, then bring it here</translation>
    </message>
    <message>
        <source>Text is no material. Bring files, folders or a picture</source>
        <translation>Text is no material. Bring files, folders or a picture</translation>
    </message>
    <message>
        <source>This picture came without its pixels. Save it first, then bring the file here</source>
        <translation>This picture came without its pixels. Save it first, then bring the file here</translation>
    </message>
    <message>
        <source>Permanent image</source>
        <translation>Permanent image</translation>
    </message>
    <message>
        <source>Permanent voice</source>
        <translation>Permanent voice</translation>
    </message>
    <message>
        <source>Permanent video</source>
        <translation>Permanent video</translation>
    </message>
    <message>
        <source>Permanent thumb</source>
        <translation>Permanent thumb</translation>
    </message>
    <message>
        <source>Temporary image</source>
        <translation>Temporary image</translation>
    </message>
    <message>
        <source>Temporary voice</source>
        <translation>Temporary voice</translation>
    </message>
    <message>
        <source>Temporary video</source>
        <translation>Temporary video</translation>
    </message>
    <message>
        <source>Temporary thumb</source>
        <translation>Temporary thumb</translation>
    </message>
    <message>
        <source>Body picture</source>
        <translation>Body picture</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Not uploaded</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Empty file</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Unknown format</translation>
    </message>
    <message>
        <source>Can be uploaded now</source>
        <translation>Can be uploaded now</translation>
    </message>
    <message>
        <source>Can be uploaded as it is</source>
        <translation>Can be uploaded as it is</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uploaded</translation>
    </message>
    <message>
        <source>Uploaded; sent twice, since the first answer was lost</source>
        <translation>Uploaded; sent twice, since the first answer was lost</translation>
    </message>
    <message>
        <source>Cancelled, not uploaded</source>
        <translation>Cancelled, not uploaded</translation>
    </message>
    <message>
        <source>Sent; say which material it became</source>
        <translation>Sent; say which material it became</translation>
    </message>
    <message>
        <source>Several materials could be it</source>
        <translation>Several materials could be it</translation>
    </message>
    <message>
        <source>Sent, checking the result</source>
        <translation>Sent, checking the result</translation>
    </message>
    <message>
        <source>Waiting, goes on in {time}</source>
        <translation>Waiting, goes on in {time}</translation>
    </message>
    <message>
        <source>The answer was lost; it is sent again</source>
        <translation>The answer was lost; it is sent again</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Waiting for WeChat&apos;s answer</source>
        <translation>Waiting for WeChat&apos;s answer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>The answer was lost. It is looked for in the account&apos;s lists, and not sent again before that is settled</source>
        <translation>The answer was lost. It is looked for in the account&apos;s lists, and not sent again before that is settled</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>Nothing is being sent</source>
        <translation>Nothing is being sent</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} of {all} done</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>%n not uploaded</source>
        <translation>%n not uploaded</translation>
    </message>
    <message>
        <source>%n being checked</source>
        <translation>%n being checked</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>Rename to {name}</translation>
    </message>
    <message>
        <source>Waiting to be repaired</source>
        <translation>Waiting to be repaired</translation>
    </message>
    <message>
        <source>Repairing, {percent} %</source>
        <translation>Repairing, {percent} %</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Choose part…</source>
        <translation>Choose part…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Fill in…</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>This repair needs an extra: pip install wego-desktop[{extra}]</source>
        <translation>This repair needs an extra: pip install wego-desktop[{extra}]</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>From the last time, still to be sent: %n</source>
        <translation>From the last time, still to be sent: %n</translation>
    </message>
    <message>
        <source>From the last time, going on: %n</source>
        <translation>From the last time, going on: %n</translation>
    </message>
    <message>
        <source>From the last time, checking whether they arrived: %n</source>
        <translation>From the last time, checking whether they arrived: %n</translation>
    </message>
    <message>
        <source>Paused. What is being sent goes on to its end</source>
        <translation>Paused. What is being sent goes on to its end</translation>
    </message>
    <message>
        <source>{reason}. Goes on in {time}</source>
        <translation>{reason}. Goes on in {time}</translation>
    </message>
    <message>
        <source>{reason}. {kind} wait, other files go on</source>
        <translation>{reason}. {kind} wait, other files go on</translation>
    </message>
    <message>
        <source>{reason}. Goes on by itself after midnight in Beijing</source>
        <translation>{reason}. Goes on by itself after midnight in Beijing</translation>
    </message>
    <message>
        <source>{reason}. Tried again in {time}</source>
        <translation>{reason}. Tried again in {time}</translation>
    </message>
</context>
<context>
    <name>UsedIn</name>
    <message>
        <source>Looking where it is used…</source>
        <translation>Looking where it is used…</translation>
    </message>
    <message>
        <source>Used in no article that this computer knows.</source>
        <translation>Used in no article that this computer knows.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n article(s)</source>
        <translation>
            <numerusform>Used in %n article</numerusform>
            <numerusform>Used in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>{title} (article {number})</source>
        <translation>{title} (article {number})</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Opened from WeChat</source>
        <translation>Opened from WeChat</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>While writing</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Before an older version was restored</source>
        <translation>Before an older version was restored</translation>
    </message>
    <message>
        <source>An older version, restored</source>
        <translation>An older version, restored</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>author</source>
        <translation>author</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>source link</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>cover</translation>
    </message>
    <message>
        <source>showing the cover</source>
        <translation>showing the cover</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>who may comment</source>
        <translation>who may comment</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>other settings</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>formatting</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nothing changed</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 character</translation>
    </message>
    <message>
        <source>%n characters</source>
        <translation>%n characters</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 picture</translation>
    </message>
    <message>
        <source>%n pictures</source>
        <translation>%n pictures</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which account do you want to open?</source>
        <translation>Which account do you want to open?</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Practice account</translation>
    </message>
    <message>
        <source>An account that runs on this computer, filled with pictures, voices, films and articles. Try everything; nothing reaches WeChat.</source>
        <translation>An account that runs on this computer, filled with pictures, voices, films and articles. Try everything; nothing reaches WeChat.</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Open the practice account</translation>
    </message>
    <message>
        <source>Your Official Account</source>
        <translation>Your Official Account</translation>
    </message>
    <message>
        <source>Connect it with its AppID and AppSecret. You see everything in its material library.</source>
        <translation>Connect it with its AppID and AppSecret. You see everything in its material library.</translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation>Connect your account…</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Opening the article…</source>
        <translation>Opening the article…</translation>
    </message>
    <message>
        <source>This is what you wrote until {time} and did not save at WeChat.</source>
        <translation>This is what you wrote until {time} and did not save at WeChat.</translation>
    </message>
    <message>
        <source>Use WeChat&apos;s version</source>
        <translation>Use WeChat&apos;s version</translation>
    </message>
</context>
</TS>

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
        <source>The material library of your WeChat Official Account, on the desktop. Not a product of Tencent.</source>
        <translation>The material library of your WeChat Official Account, on the desktop. Not a product of Tencent.</translation>
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
        <source>Link</source>
        <translation>Link</translation>
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
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Rename to {name}</source>
        <translation>Rename to {name}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
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
</context>
<context>
    <name>MaterialMenu</name>
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
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>SinglePreview</name>
    <message>
        <source>Permanent {kind}</source>
        <translation>Permanent {kind}</translation>
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
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play the animation</source>
        <translation>Play the animation</translation>
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
        <source>Delete…</source>
        <translation>Delete…</translation>
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
</TS>

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
    <name>AccountPage</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
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
    <name>PausedStrip</name>
    <message>
        <source>Paused: {what}</source>
        <translation>Paused: {what}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
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
        <source>Checked against {limits}</source>
        <translation>Checked against {limits}</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Can go</translation>
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
        <source>%n file(s) will be uploaded</source>
        <translation>
            <numerusform>%n file will be uploaded</numerusform>
            <numerusform>%n files will be uploaded</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n will not</source>
        <translation>
            <numerusform>%n will not</numerusform>
            <numerusform>%n will not</numerusform>
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
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
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
        <source>Upload plan</source>
        <translation>Upload plan</translation>
    </message>
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
    <name>RemoveDialog</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n material(s) from the account?</source>
        <translation>
            <numerusform>Delete %n material from the account?</numerusform>
            <numerusform>Delete %n materials from the account?</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>What will be deleted</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>WeChat can&apos;t bring them back. The originals are saved first, in the trash folder here.</source>
        <translation>WeChat can&apos;t bring them back. The originals are saved first, in the trash folder here.</translation>
    </message>
    <message>
        <source>The originals of these could not be saved, so they are still there. Delete them?</source>
        <translation>The originals of these could not be saved, so they are still there. Delete them?</translation>
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
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
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
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
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
        <source>Open the file&apos;s folder</source>
        <translation>Open the file&apos;s folder</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
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
        <source>Cancelled, not uploaded</source>
        <translation>Cancelled, not uploaded</translation>
    </message>
    <message>
        <source>Sent, checking the result</source>
        <translation>Sent, checking the result</translation>
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
        <source>The answer was lost. It will not be sent again by itself: the next refresh shows whether it arrived</source>
        <translation>The answer was lost. It will not be sent again by itself: the next refresh shows whether it arrived</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
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
    <name>Window</name>
    <message>
        <source>The library file was damaged. It was put aside, and a new one is being filled.</source>
        <translation>The library file was damaged. It was put aside, and a new one is being filled.</translation>
    </message>
    <message>
        <source>This computer has no working keyring: the AppSecret is in a file only you can read.</source>
        <translation>This computer has no working keyring: the AppSecret is in a file only you can read.</translation>
    </message>
    <message>
        <source>Remove this account from this computer? Nothing changes at WeChat; the trash folder stays.</source>
        <translation>Remove this account from this computer? Nothing changes at WeChat; the trash folder stays.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose files to upload</source>
        <translation>Choose files to upload</translation>
    </message>
    <message>
        <source>Work is under way. Stop it?</source>
        <translation>Work is under way. Stop it?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
</TS>

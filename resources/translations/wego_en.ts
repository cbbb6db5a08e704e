<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About WEGO Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material library of your WeChat Official Account, on the desktop. Not a product of Tencent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n material(s); the originals are in the trash folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked fully yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked fully at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Upload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy media_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the trash folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About WEGO Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Practice account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityBar</name>
    <message>
        <source>{used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {allowed} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {allowed} used, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppID and AppSecret stand in the console of your Official Account (mp.weixin.qq.com) under Settings → Basic configuration. The AppSecret goes to the keyring of this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you call this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a token, e.g. ssh server get-token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the AppSecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy, limits and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable_token (leaves other programs alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As WEGO documents them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As WeChat says today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Downloading</name>
    <message>
        <source>Save in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>Drop to check %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to check this picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Pasted {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragged {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>a BMP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an MP3 sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WMA sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WAV sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AMR sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AMR-WB sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an M4A sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OGG sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FLAC sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AAC sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AIFF sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an MP4 film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a QuickTime film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AVI film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 3GP film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebM film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WMV film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Flash film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an MPEG film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OGG film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Windows icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Flash animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary thumbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of this picture is damaged, so nothing can show it. Export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this picture is missing, and WeChat may refuse it. Export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound can be found in this file. Export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says it lasts {declared_seconds} and holds {held_seconds}. Convert it so that both agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film has no index, so nothing can play it. Export it again, to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this film is missing, and WeChat may refuse it. Export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Add the files in it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, or copy it to your own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer there. Find it and add it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Save its content as a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link only leads back to itself. Add the file it was made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than this disk can hold. Shorten it and add the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read this file. Copy it somewhere else and add the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Export it again, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {is_text}. Export it as a picture, a sound or a film, which WeChat takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known is in this file. Choose a picture, a sound or a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {is_text}, which can&apos;t go to the {place_text}. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat refuses a film without a title. Give it the name people will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat refuses a film without an introduction. Say in a sentence what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has {count} characters, and WeChat may refuse more than {most}. Shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the library as {name}. Leave it out, or send it a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file as {name} in this upload. Leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat keeps {cap} {place_text} and there is no room for this one. Delete some first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s limits end at {cap} {place_text}. WeChat keeps {today} today: switch this account&apos;s limits, or delete some first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat takes {formats_list} for {place_text}, and this is {is_text}. Convert it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat may refuse {is_text} for {place_text}. Convert it to be sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_bytes} is over the {limit_bytes} WeChat takes for {place_text}. Shrink it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is {over_bytes} over the {limit_bytes} WeChat takes for {place_text}. Shrink it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_bytes} is over the {limit_bytes} of this account&apos;s limits for {place_text}. WeChat takes {today_bytes} today: switch this account&apos;s limits, or shrink it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_bytes} fits this account&apos;s limits for {place_text}, but WeChat takes {today_bytes} today. Shrink it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_seconds} is over the {limit_seconds} WeChat takes for {place_text}. Trim it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sound is just over {limit_seconds}, and WeChat may refuse it. Trim its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of this sound can&apos;t be measured, and WeChat takes {limit_seconds}. Listen to it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels may be more than WeChat takes. Shrink it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat refuses names without an extension. Rename it to {new_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name says .{extension}, and this is {is_text}. Rename it to {new_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds bytes that are no text, so it can&apos;t be sent. Rename it to {new_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat may refuse a name with two dots in a row. Rename it to {new_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds characters that WeChat garbles. Rename it to {new_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds emoji, which may be lost on the way. Rename it to {new_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {count} characters, too many to save it again. Shorten it to {new_name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>This account&apos;s library is already open in another WEGO Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s library was written by a newer WEGO Desktop (format {found}; this one reads up to {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged ({detail}). Restart to rebuild it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaterialColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaterialKind</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Materials</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedStrip</name>
    <message>
        <source>Paused: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Name that WeChat will list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Files to upload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n material(s) from the account?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>WeChat can&apos;t bring them back. The originals are saved first, in the trash folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The originals of these could not be saved, so they are still there. Delete them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space for thumbnails (MB)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>This is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {pixels} pixels, too many to show safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture for this material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat shows no picture at the address of this material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be fetched. Check the network and retry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransfersHead</name>
    <message numerus="yes">
        <source>Retry the %n that were not uploaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransfersList</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The AppSecret of this account is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was locked or emptied. Give the AppSecret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice account did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another WEGO Desktop may have it open. Close that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no AppID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AppID is “wx” and 16 characters, 0 to 9 and a to f. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of material. Choose one of: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list can be asked for 1 to 20 materials at a time, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list begins at 0, so it can&apos;t be read from {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No material was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video needs a title. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News holds 1 to 8 articles, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of a news are counted from 0 to 7; there is no article {index}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {number} has no title. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {number} has no cover. Choose an image of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat reported a system error, which says nothing about what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat leads to a web page instead of the film. Open it in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP status {status} instead of a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not answer like this. A proxy or sign-in page may stand between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was larger than any answer can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file came back empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether WeChat did this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was moved or deleted. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to use {file}. Change its rights or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake of the app ({reason}). Copy the details and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no way to the internet. Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s proxy does not let this through. Check it in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was not found. Check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take connections. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be made. Check the clock and proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {host} is not one that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends the request in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lacks “{part}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a news of articles and not a file; it can&apos;t be saved as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed while it was sent. Send it again when it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token command could not be started. Check it in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token command took longer than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token command ended with status {status}. Try it in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token came from the token command or address. Check it in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to something that is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not there any more ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no AppSecret here. Enter it in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat answered, but without an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be used. Its address has to begin with http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {code}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with a system error. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not accept this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may have taken the access token. Try again; if it stays, check the AppSecret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AppID is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat knows no account with this AppID. Compare it with the console: Settings, Basic configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AppSecret is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong to this AppID, or it was reset. Copy the new one from the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat did not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake of the app. Copy the details and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the account&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat saw {ip}. Add it in the console under Settings, Basic configuration, IP whitelist; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AppSecret is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze it in the console under Settings, Basic configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not use the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has forbidden it access tokens, perhaps as a penalty. The console tells the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is frozen or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console tells the reason and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has asked the account&apos;s administrator on their phone. Try again after they agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat lets this address ask again after 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat lets this address ask again after one hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has not granted this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used through a third-party platform that was not given this right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no right to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat grants this call to some kinds of accounts only, mostly verified ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has blocked this call for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did so because of irregularities. The console tells the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat limits each kind of call per day. Go on tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls in one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat limits calls per minute. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat limits the calls of one address. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat takes no more uploads for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload limit is reached. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has closed this function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News can no longer be added or changed in the library; save the article as a draft instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch comments off for this article, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not know this material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, has expired, or belongs to another account. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No material was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This material is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automatic reply or the menu uses it. Remove it there first, in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice menu or the account&apos;s menu uses it. Remove it there first, in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This material can&apos;t be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has locked it. The console tells the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat is still converting the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete materials of this kind that nobody needs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat did not accept this part of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not take this kind of material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can go up as an image, voice, video or thumb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not take this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content does not fit where it goes, or its name lacks the right extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat can&apos;t read this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or its width and height are extreme. Save it anew as JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than WeChat takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, then try again. The limits page lists the sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than WeChat takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture for use inside articles has to stay under 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is larger than WeChat takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it or save it with a lower bit rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is larger than WeChat takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thumb is larger than WeChat takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it within 64 KB, or send it as an image: that serves as a cover as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat takes voices of up to 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file arrived at WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload came without its file, or a video came without its title. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no bytes. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat could not read what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat could not read the text that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds characters WeChat does not take. Remove the last ones you added, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title, a cover and some content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten its content, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the title, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the digest, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not take this author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the author&apos;s name to 16 characters or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not take this source link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s link is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the picture anew and use its new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News holds at most eight articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news has no article at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh it: it may have been changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not take this content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold a link to an article not sent yet, a preview link, or a part of another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover could not be cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cropping anew, or take a larger picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not take the products in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not sell, or a product is not right. Remove it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an opened file, its bytes or a Path, not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uploads</name>
    <message>
        <source>There is nothing to paste. Copy a file or a picture first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are not fetched. Save the file first, then bring it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is no material. Bring files, folders or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be uploaded as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, not uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, checking the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for WeChat&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost on the way. It will not be sent again by itself: the next refresh shows whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n not uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which account do you want to open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that runs on this computer, filled with pictures, voices, films and articles. Try everything; nothing reaches WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Official Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it with its AppID and AppSecret. You see everything in its material library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This computer has no working keyring: the AppSecret is in a file only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this account from this computer? Nothing changes at WeChat; the trash folder stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is under way. Stop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

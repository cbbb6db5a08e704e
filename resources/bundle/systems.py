"""What Windows and macOS want to know of a program: the version resource, and the property list."""

from typing import Any

NAME = "WEGO Desktop"
DESCRIPTION = "Materials, articles and drafts of a WeChat Official Account, on the desktop"
IDENTIFIER = "io.github.wego-desktop"
LEAST_MACOS = "13.0"  # what Qt 6.11 asks for
_ENGLISH, _SIMPLIFIED_CHINESE, _UNICODE = 0x0409, 0x0804, 1200
_LANGUAGES = (_ENGLISH, _SIMPLIFIED_CHINESE)

# What can be dropped on the icon: what the checks know (intake/formats.py).
MIME_TYPES = (
    *("image/jpeg", "image/png", "image/gif", "image/bmp", "image/webp", "image/heic", "image/heif", "image/avif"),
    *("image/tiff", "image/svg+xml"),
    *("audio/mpeg", "audio/AMR", "audio/x-wav", "audio/vnd.wave", "audio/x-ms-wma", "audio/mp4", "audio/aac"),
    *("audio/flac", "audio/ogg"),
    *("video/mp4", "video/quicktime", "video/x-matroska", "video/webm", "video/x-msvideo", "video/3gpp"),
    *("video/x-ms-wmv", "video/x-flv", "video/mpeg"),
    "inode/directory",
)


def version_resource(version: str) -> str:
    """What the Properties of the .exe show, as the text PyInstaller reads (the version-file of its EXE)."""
    numbers = tuple([*(int(part) for part in version.split(".")[:4]), 0, 0, 0, 0][:4])
    words = {
        "CompanyName": NAME,
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": "wego-desktop",
        "LegalCopyright": "MIT; as a whole GPL-3.0",
        "OriginalFilename": "wego-desktop.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    tables = ", ".join(f"StringTable('{language:04X}{_UNICODE:04X}', [{strings}])" for language in _LANGUAGES)
    spoken = [number for language in _LANGUAGES for number in (language, _UNICODE)]
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)),
  kids=[StringFileInfo([{tables}]), VarFileInfo([VarStruct('Translation', {spoken})])]
)
"""


def property_list(version: str) -> dict[str, Any]:
    """The Info.plist of the app bundle."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "zh_CN",
        "CFBundleLocalizations": ["zh_CN", "en"],
        "LSApplicationCategoryType": "public.app-category.social-networking",
        "LSMinimumSystemVersion": LEAST_MACOS,
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSRequiresAquaSystemAppearance": False,  # the dark theme as well
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Picture, sound or film",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.image", "public.audio", "public.movie", "public.folder"],
            }
        ],
    }

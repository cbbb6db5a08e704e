"""What is inside the wheels and Qt beside Python code: libraries of others, by their file name."""

from dataclasses import dataclass
from fnmatch import fnmatch


@dataclass(frozen=True)
class Library:
    """files: patterns of file names. terms: an SPDX expression. source: where its code is."""

    name: str
    terms: str
    source: str
    files: tuple[str, ...]


_QT = "LGPL-3.0-only"
_VIDEOLAN = "https://code.videolan.org/videolan"
_GNU = "https://ftp.gnu.org/gnu"
LIBRARIES = (
    Library(
        "Qt WebEngine and Chromium",
        f"{_QT} AND BSD-3-Clause",
        "https://doc.qt.io/qt-6/qtwebengine-licensing.html",
        ("libQt6WebEngine*", "libQt6WebChannel*", "Qt6WebEngine*", "QtWebEngine*"),
    ),
    Library(
        "Qt",
        _QT,
        "https://download.qt.io/official_releases/qt/",
        ("libQt6*", "Qt6*", "Qt[A-Z]*"),
    ),
    Library(
        "FFmpeg in Qt",
        "LGPL-2.1-or-later",
        "https://ffmpeg.org/releases/",
        ("libav*.so.61", "libav*.so.59", "libsw*.so.[58]", "av*-6*.dll"),
    ),
    Library(
        "PySide and Shiboken",
        _QT,
        "https://code.qt.io/cgit/pyside/pyside-setup.git",
        ("libpyside6*", "libshiboken6*", "pyside6*", "shiboken6*"),
    ),
    Library("ICU", "Unicode-3.0", "https://github.com/unicode-org/icu", ("libicu*", "icu*.dll")),
    Library("Python", "PSF-2.0", "https://www.python.org/downloads/source/", ("libpython3*", "python3*", "Python")),
    Library(
        "FFmpeg in PyAV",
        "GPL-3.0-or-later",
        "https://github.com/PyAV-Org/pyav-ffmpeg",
        ("libav[cdfu]*-*", "libsw*-*", "av*-*", "sw*-*", "libav[cdfu]*.dylib", "libsw*.dylib"),
    ),
    Library("x264", "GPL-2.0-or-later", f"{_VIDEOLAN}/x264", ("libx264*",)),
    Library("x265", "GPL-2.0-or-later", "https://bitbucket.org/multicoreware/x265_git", ("libx265*",)),
    Library("SVT-AV1", "BSD-3-Clause-Clear", "https://gitlab.com/AOMediaCodec/SVT-AV1", ("libSvtAv1Enc*",)),
    Library("dav1d", "BSD-2-Clause", f"{_VIDEOLAN}/dav1d", ("libdav1d*",)),
    Library("libaom", "BSD-2-Clause", "https://aomedia.googlesource.com/aom", ("libaom*",)),
    Library("libvpx", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libvpx", ("libvpx*",)),
    Library("libvpl", "MIT", "https://github.com/intel/libvpl", ("libvpl*",)),
    Library("LAME", "LGPL-2.1-or-later", "https://lame.sourceforge.io", ("libmp3lame*",)),
    Library("OpenCORE AMR", "Apache-2.0", "https://sourceforge.net/projects/opencore-amr/", ("libopencore-amr*",)),
    Library("Opus", "BSD-3-Clause", "https://opus-codec.org", ("libopus*",)),
    Library("GnuTLS", "LGPL-2.1-or-later", "https://gitlab.com/gnutls/gnutls", ("libgnutls*",)),
    Library("Nettle", "LGPL-3.0-or-later OR GPL-2.0-or-later", f"{_GNU}/nettle/", ("libnettle*", "libhogweed*")),
    Library("GMP", "LGPL-3.0-or-later OR GPL-2.0-or-later", f"{_GNU}/gmp/", ("libgmp*",)),
    Library("libunistring", "LGPL-3.0-or-later OR GPL-2.0-or-later", f"{_GNU}/libunistring/", ("libunistring*",)),
    Library("ALSA", "LGPL-2.1-or-later", "https://github.com/alsa-project/alsa-lib", ("libasound*",)),
    Library("libdrm", "MIT", "https://gitlab.freedesktop.org/mesa/drm", ("libdrm*",)),
    Library("X11 libraries", "MIT", "https://gitlab.freedesktop.org/xorg", ("libX[a-z]*", "libxcb*")),
    Library("libheif", "LGPL-3.0-or-later", "https://github.com/strukturag/libheif", ("libheif*",)),
    Library("libde265", "LGPL-3.0-or-later", "https://github.com/strukturag/libde265", ("libde265*",)),
    Library("libavif", "BSD-2-Clause", "https://github.com/AOMediaCodec/libavif", ("libavif*",)),
    Library("WebP", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libwebp", ("libwebp*", "libsharpyuv*")),
    Library("FreeType", "FTL", "https://freetype.org", ("libfreetype*",)),
    Library("HarfBuzz", "MIT", "https://github.com/harfbuzz/harfbuzz", ("libharfbuzz*",)),
    Library("libjpeg-turbo", "BSD-3-Clause AND IJG", "https://libjpeg-turbo.org", ("libjpeg*",)),
    Library("Little CMS", "MIT", "https://www.littlecms.com", ("liblcms2*",)),
    Library("OpenJPEG", "BSD-2-Clause", "https://www.openjpeg.org", ("libopenjp2*",)),
    Library("libpng", "libpng-2.0", "http://www.libpng.org", ("libpng*",)),
    Library("libtiff", "libtiff", "https://libtiff.gitlab.io/libtiff/", ("libtiff*",)),
    Library("Brotli", "MIT", "https://github.com/google/brotli", ("libbrotli*",)),
    Library("Zstandard", "BSD-3-Clause", "https://github.com/facebook/zstd", ("libzstd*",)),
    Library("zlib", "Zlib", "https://zlib.net", ("libz.*", "libz-*", "zlib*")),
    Library("XZ", "0BSD", "https://tukaani.org/xz/", ("liblzma*",)),
    Library("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2/", ("libbz2*",)),
    Library("OpenSSL", "Apache-2.0", "https://www.openssl.org", ("libssl*", "libcrypto*")),
    Library("SQLite", "blessing", "https://www.sqlite.org", ("libsqlite3*", "sqlite3.dll")),
    Library("libffi", "MIT", "https://github.com/libffi/libffi", ("libffi*",)),
    Library(
        "Microsoft's runtime",
        "redistributable",
        "https://visualstudio.microsoft.com/license-terms/",
        ("vcruntime*", "msvcp*", "ucrtbase*", "api-ms-*", "concrt*", "d3dcompiler*", "opengl32sw*"),
    ),
)
# PyInstaller's own start, which is in every packaged program.
START = Library("PyInstaller's bootloader", "GPL-2.0-or-later WITH Bootloader-exception", "https://pyinstaller.org", ())


def library_of(file: str) -> Library | None:
    """file: a name without its folder."""
    return next((each for each in LIBRARIES if any(fnmatch(file, pattern) for pattern in each.files)), None)

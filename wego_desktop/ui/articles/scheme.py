"""``wego:``, the only scheme an article's page may load from: the shell itself, and pictures.

Chromium asks which schemes there are when its engine starts, with the first profile; until then one can be added, so
this is done with the first article and the start of the app needs nothing of the engine.
"""

import logging
from functools import partial
from secrets import token_hex
from urllib.parse import unquote

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlScheme, QWebEngineUrlSchemeHandler

from wego_desktop.ui.articles.pictures import PictureSource
from wego_desktop.ui.articles.shell import shell

NAME = b"wego"
_log = logging.getLogger(__name__)


def register() -> None:
    """Make the scheme known; once is enough, more do no harm. Before the first profile."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(NAME)).name() == NAME:
        return
    scheme = QWebEngineUrlScheme(QByteArray(NAME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Serves one page: its shell at ``wego://<nonce>/``, pictures at ``wego://<nonce>/<number>/<address>``.

    The nonce cannot be guessed: an article cannot name such an address itself.
    """

    def __init__(self, pictures: PictureSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.nonce = token_hex(16)

    @property
    def home(self) -> QUrl:
        return QUrl(f"wego://{self.nonce}/")

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Of Qt: answers now or later; a request that nobody may make is denied."""
        url = job.requestUrl()
        path = url.path(QUrl.ComponentFormattingOption.FullyEncoded).lstrip("/")
        if url.host() != self.nonce or bytes(job.requestMethod().data()) != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif not path:
            _reply(job, b"text/html", shell())
        else:
            address = unquote(path.partition("/")[2])
            self._pictures.ask(address, partial(_answer, job))


def _answer(job: QWebEngineUrlRequestJob, picture: bytes | None) -> None:
    if not shiboken6.isValid(job):
        return  # scrolled away, or the article is another one now
    if picture is None:
        job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
    else:
        _reply(job, _kind(picture), picture)


def _kind(picture: bytes) -> bytes:
    if picture.lstrip()[:5] in (b"<svg ", b"<?xml"):
        return b"image/svg+xml"
    return b"image/png"  # Chromium looks at the bytes of every other kind itself


def _reply(job: QWebEngineUrlRequestJob, kind: bytes, content: bytes) -> None:
    buffer = QBuffer(job)
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(kind, buffer)

"""The page that an article is put into, and the scripts beside it (``resources/editor``)."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtWebEngineCore import QWebEngineScript

from wego_desktop.paths import resources
from wego_desktop.ui.articles.command_scripts import COMMAND_SCRIPTS

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
# In this order; the last one says to the app that all is there.
SCRIPTS = (
    "addresses",
    "places",
    "patch",
    "overlay",
    "blank",
    "darkness",
    "view",
    "dress",
    *COMMAND_SCRIPTS,
    "writing",
    "joining",
    "strays",
    "input",
)
_CHANNEL = ":/qtwebchannel/qwebchannel.js"


@cache
def shell() -> bytes:
    """The page with its sheet inside: its policy lets it load nothing, and no other sheet count.

    A <style> of an article would reach the whole page, and WeChat drops it anyway.
    """
    folder = _folder()
    page, sheet = ((folder / name).read_text("utf-8") for name in ("shell.html", "shell.css"))
    digest = b64encode(sha256(sheet.encode()).digest()).decode()
    return page.replace("sha256-sheet", f"sha256-{digest}").replace("/* shell.css */", sheet).encode()


def scripts() -> list[QWebEngineScript]:
    """What runs beside the article, in a world of its own."""
    folder = _folder()
    sources = {name: (folder / f"{name}.js").read_text("utf-8") for name in SCRIPTS}
    return [_script(name, source) for name, source in {"channel": _channel(), **sources}.items()]


def _folder() -> Path:
    return resources() / "editor"


def _channel() -> str:
    file = QFile(_CHANNEL)
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data()).decode()


def _script(name: str, source: str) -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName(name)
    script.setSourceCode(source)
    script.setWorldId(WORLD)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setRunsOnSubFrames(False)
    return script

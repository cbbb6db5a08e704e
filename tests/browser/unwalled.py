"""The article's page with some of its walls taken down, in a process of its own: what would come through without them.

Reads {"down": [names of walls], "vectors": […], "moment": seconds for each, "enough": n, "log": a file} from standard
input, loads each vector as an article and writes {"visited": […], "ran": […], "silent": n}: the numbers of those that
reached a canary and of those whose script ran, and how many connections said nothing. Until enough have reached it, all
others get another, longer moment: this machine may be slow. The log is Chromium's own of its network.
"""

import json
import os
import re
import sys
import time
from collections.abc import Callable

from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWidgets import QApplication

from browser.canary import Canary
from browser.vectors import aimed
from browser.waiting import is_so_within, turn
from wego_desktop.ui.articles import profile, scheme, shell, stage, web_page
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.pictures import Done
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

_SECONDS = 20.0
_LAST_MS = 500  # for what is still on its way


def _let_names_be_found() -> None:
    stage._NO_NETWORK = ""


def _let_requests_pass() -> None:
    profile._OnlyOurs.interceptRequest = lambda *_: None  # type: ignore[method-assign]


def _let_scripts_run() -> None:
    def unlocked(settings: QWebEngineSettings) -> None:
        settings.setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, True)

    profile._lock = unlocked


def _drop_the_policy() -> None:
    bare = re.sub(rb"<meta http-equiv[^>]*>", b"", shell.shell())
    setattr(scheme, "shell", lambda: bare)  # noqa: B010 - it has a cache of its own


def _let_pages_go() -> None:
    web_page.WebPage.acceptNavigationRequest = lambda *_: True  # type: ignore[method-assign]


WALLS: dict[str, Callable[[], None]] = {
    "names": _let_names_be_found,
    "requests": _let_requests_pass,
    "scripts": _let_scripts_run,
    "policy": _drop_the_policy,
    "navigation": _let_pages_go,
}


class _NoPictures:
    def ask(self, address: str, done: Done) -> None:
        del address
        done(None)


def _run(vectors: list[str], moment: float, enough: int) -> dict[str, object]:
    tasks = Tasks()
    page = ArticlePage(Look(), tasks, _NoPictures())
    page.resize(400, 700)
    page.show()
    ran: set[int] = set()
    until = time.monotonic() + _SECONDS
    with Canary() as canary:
        while True:
            for number in sorted(set(range(len(vectors))) - _named(canary)):
                article = aimed(vectors[number], f"{canary.address}/{number}")
                _load(page, article, moment, lambda: ran.add(number))  # noqa: B023
            turn(_LAST_MS)
            if len(_named(canary)) >= enough or time.monotonic() > until:
                break
            moment *= 4
        visited, silent = _named(canary), canary.visits.count(b"")
    page.close_page()
    tasks.shutdown(10)
    return {"visited": sorted(visited), "ran": sorted(ran), "silent": silent}


def _named(canary: Canary) -> set[int]:
    """The numbers of the vectors that have reached it."""
    found = (re.search(rb" /(\d+)/", visit) for visit in canary.visits)
    return {int(number[1]) for number in found if number}


def _load(page: ArticlePage, article: str, moment: float, ran: Callable[[], object]) -> None:
    told: list[object] = []
    loaded = page.loaded.connect(told.append)
    page.load(article)
    is_so_within(_SECONDS, lambda: told)
    page.loaded.disconnect(loaded)
    turn(round(1000 * moment))
    told.clear()
    page._stage.page.runJavaScript(
        "[document.documentElement.dataset.ran, delete document.documentElement.dataset.ran][0] ?? ''",
        shell.WORLD,
        told.append,
    )
    is_so_within(_SECONDS, lambda: told)
    if told and told[0]:
        ran()


def main() -> None:
    given = json.load(sys.stdin)
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"--disable-gpu --disable-logging --log-net-log={given['log']}"
    for wall in given["down"]:
        WALLS[wall]()
    qt = QApplication(sys.argv[:1])
    told = _run(given["vectors"], given["moment"], given["enough"])
    sys.stdout.write(json.dumps(told))
    del qt


if __name__ == "__main__":
    main()

"""Bringing materials to this machine: for the person, into a folder; for the player, into a bounded cache."""

import html
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.intake.probe import digest, probe
from wego_desktop.library.errors import LibraryError
from wego_desktop.library.fetched import FetchedFiles
from wego_desktop.library.file_names import file_name
from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.names import moved_free
from wego_desktop.wechat.progress import Cancel, Progress

if TYPE_CHECKING:  # it brings the network library, which is not loaded before it is needed
    from wego_desktop.wechat.holdings import Holdings
    from wego_desktop.wechat.materials import Materials

_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>{title}</title></head>
<body>
{content}
</body></html>
"""


def download(
    material: Material,
    remote: "Holdings",
    index: Index,
    fetched: FetchedFiles,
    folder: Path,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Path:
    """Save a material in a folder under its own name, never over a file that is there; returns what was made.

    A news or a draft becomes a folder of HTML pages, one an article, content byte for byte as WeChat gave it. Raises
    what ``Materials.save`` raises and OSError; a download that ends early leaves nothing behind.
    """
    if material.kind.has_articles:
        return _save_pages(material, remote.articles(material.kind, material.media_id), folder)
    file = fetch(material, remote.materials, index, fetched, progress=progress, cancel=cancel)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".saving-") as part:
        copy = shutil.copyfile(file, Path(part) / file.name)
        return moved_free(copy, folder / _named_like(material, file))


def fetch(
    material: Material,
    materials: "Materials",
    index: Index,
    fetched: FetchedFiles,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Path:
    """The bytes of a picture, voice or film as a file of the cache; asked for once, and what they tell is learned."""
    known = fetched.find(material.media_id)
    if known:
        return known
    with tempfile.TemporaryDirectory(dir=fetched.folder, prefix=".saving-") as folder:
        saved = materials.save(material.media_id, Path(folder), progress=progress, cancel=cancel)
        file = fetched.put(material.media_id, saved.path)
    with suppress(LibraryError):  # a full disk: the person has the file all the same
        _learn(index, material, file)
    return file


def _learn(index: Index, material: Material, file: Path) -> None:
    facts = probe(file)
    index.learn(
        material.media_id,
        size=facts.size,
        width=facts.width,
        height=facts.height,
        seconds=facts.seconds,
        format=facts.format,
        sha256=digest(file),
    )


def _save_pages(material: Material, articles: tuple[Article, ...], folder: Path) -> Path:
    with tempfile.TemporaryDirectory(dir=folder, prefix=".saving-") as part:
        pages = Path(part) / "pages"
        pages.mkdir()
        for number, article in enumerate(articles, start=1):
            page = _PAGE.format(title=html.escape(article.title), content=article.content)
            name = file_name(f"{number} {article.title}", str(number)) + ".html"
            (pages / name).write_bytes(page.encode("utf-8", "replace"))
        return moved_free(pages, folder / file_name(material.name, material.media_id))


def _named_like(material: Material, file: Path) -> str:
    """The material's own name with the extension its bytes ask for."""
    name = file_name(material.name, material.media_id)
    return name if name.lower().endswith(file.suffix.lower()) else name + file.suffix

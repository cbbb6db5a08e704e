"""What was deleted, kept on this machine: the bytes, a record and readable text, in one folder per deletion."""

import json
import os
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from itertools import count
from pathlib import Path

from wego_desktop.library.file_names import file_name
from wego_desktop.library.material import Material
from wego_desktop.library.records import article_values
from wego_desktop.wechat.answers import Article

RECORD = "record.json"


class Trash:
    """A folder of folders. Nothing in it is ever overwritten or removed by the app."""

    def __init__(self, folder: Path, *, now: Callable[[], float] = time.time) -> None:
        self.folder = folder
        self._now = now

    def keep(self, material: Material, *, file: Path | None = None, articles: Sequence[Article] = ()) -> Path:
        """Keep a material before it is deleted; when this returns, everything is on the disk.

        file: the original bytes, copied. The folder it returns holds them under a readable name, ``record.json`` with
        everything known, and each article as a page and as text; the record is written last, so a folder without it
        is not whole. Raises OSError; then nothing may be deleted.
        """
        kept_at = datetime.fromtimestamp(self._now()).astimezone()
        folder = self._new_folder(f"{kept_at:%Y-%m-%d %H.%M.%S} {_readable_name(material)}")
        try:
            name = self._keep_file(folder, material, file) if file else ""
            for number, article in enumerate(articles, 1):
                _keep_article(folder, number, article)
            record = {"kept_at": kept_at.isoformat(), "file": name, "material": asdict(material)}
            _write(folder / RECORD, _json({**record, "articles": [article_values(article) for article in articles]}))
            _settle(folder)
            _settle(self.folder)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return folder

    def _new_folder(self, name: str) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            folder = self.folder / (name if number == 1 else f"{name} ({number})")
            with suppress(FileExistsError):
                folder.mkdir()
                return folder
        raise AssertionError

    @staticmethod
    def _keep_file(folder: Path, material: Material, file: Path) -> str:
        name = _readable_name(material)
        if file.suffix and not name.lower().endswith(file.suffix.lower()):
            name += file.suffix.lower()
        if name.lower() == RECORD:
            name = f"_{name}"
        with file.open("rb") as source, (folder / name).open("xb") as copy:
            shutil.copyfileobj(source, copy, 1 << 20)
            copy.flush()
            os.fsync(copy.fileno())
        return name


def _readable_name(material: Material) -> str:
    return file_name(material.name, file_name(material.media_id, material.kind.value))


def _keep_article(folder: Path, number: int, article: Article) -> None:
    from wego_desktop.library.readable import as_page, as_text  # with a parser, which no start needs

    stem = f"{number} {file_name(article.title, 'article')}"
    _write(folder / f"{stem}.html", as_page(article))
    _write(folder / f"{stem}.txt", as_text(article))


def _json(record: object) -> str:
    """Readable, unless half an emoji (a lone surrogate) leaves no choice but escapes."""
    readable = json.dumps(record, ensure_ascii=False, indent=2)
    try:
        readable.encode()
    except UnicodeEncodeError:
        return json.dumps(record, indent=2)
    return readable


def _write(path: Path, text: str) -> None:
    with path.open("xb") as file:
        file.write(text.encode("utf-8", "replace"))
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Have the rename itself on the disk, where the system can open folders."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""Uploads: multipart/form-data read as a stream, the file straight to disk.

What WeChat needs is a part named ``media`` with a plain ``filename=``. A ``filename*=`` (RFC 2231) is not read there,
so it is not read here.
"""

import hashlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from multipart import MultipartError, PushMultipartParser, parse_options_header

CHUNK = 256 * 1024
MAX_FIELD = 1024 * 1024


class Readable(Protocol):
    """The body of a request: at most ``size`` bytes, b"" at its end."""

    def read(self, size: int) -> bytes: ...


@dataclass(frozen=True)
class UploadedFile:
    """The ``media`` part on disk."""

    path: Path
    name: str
    size: int
    sha256: str


@dataclass
class Form:
    """All text fields, and the file if there was a usable one."""

    fields: dict[str, str] = field(default_factory=dict)
    file: UploadedFile | None = None

    def discard(self) -> None:
        if self.file:
            self.file.path.unlink(missing_ok=True)


def read_form(body: Readable, content_type: str, folder: Path) -> Form:
    """Read to the end. A body that is no form, or breaks off, gives a form without a file."""
    kind, options = parse_options_header(content_type)
    reader = _FormReader(folder)
    if kind == "multipart/form-data" and options.get("boundary"):
        try:
            reader.read(body, options)
        except MultipartError:
            reader.form.discard()
            reader.form = Form()
        finally:
            reader.close()
    return reader.form


class _FormReader:
    """Sorts the parser's events into fields and the file."""

    def __init__(self, folder: Path) -> None:
        self.form = Form()
        self._folder = folder
        self._segment: Any = None
        self._text = bytearray()
        self._file: BinaryIO | None = None
        self._path = Path()
        self._digest = hashlib.sha256()

    def read(self, body: Readable, options: Mapping[str, str]) -> None:
        with PushMultipartParser(options["boundary"], max_header_size=16384) as parser:
            while not parser.closed:
                chunk = body.read(CHUNK)
                for event in parser.parse(chunk):
                    self._take(event)
                if not chunk:
                    break

    def close(self) -> None:
        if self._file:
            self._file.close()
            self._path.unlink(missing_ok=True)

    def _take(self, event: Any) -> None:
        if event is None:
            self._end()
        elif not isinstance(event, (bytes, bytearray)):
            self._begin(event)
        elif self._file:
            self._file.write(event)
            self._digest.update(event)
        elif len(self._text) < MAX_FIELD:
            self._text += event

    def _begin(self, segment: Any) -> None:
        self._segment, self._text = segment, bytearray()
        if segment.name == "media" and segment.filename is not None and self.form.file is None:
            handle, name = tempfile.mkstemp(dir=self._folder)
            self._file, self._path = os.fdopen(handle, "wb"), Path(name)
            self._digest = hashlib.sha256()

    def _end(self) -> None:
        if self._file is None:
            self.form.fields[self._segment.name] = self._text.decode("utf-8", "replace")
            return
        self._file.close()
        self._file = None
        self.form.file = UploadedFile(self._path, self._segment.filename, self._segment.size, self._digest.hexdigest())

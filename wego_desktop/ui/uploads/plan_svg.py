"""Draws an SVG for those who have no renderer: the repairs below, which know no Qt. Nothing outside is ever loaded."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, QXmlStreamReader, QXmlStreamWriter
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MOST_BYTES = 16 << 20
_Token = QXmlStreamReader.TokenType
_DEFAULT = 512.0  # px of an SVG that names no size
_DROPPED = frozenset({"script", "foreignObject", "iframe", "audio", "video"})
_PICTURES = frozenset({"image", "feImage"})


class NotDrawable(ValueError):  # noqa: N818 - says what is wrong
    """This SVG can't be drawn here."""


def render_svg(path: Path, edge: int) -> bytes:
    """A PNG with a transparent ground, its longest edge that many pixels. For a worker.

    Raises OSError and NotDrawable.
    """
    image = draw_svg(path, edge)
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "PNG")  # type: ignore[call-overload]
    return bytes(out.data().data())


def draw_svg(path: Path, edge: int) -> QImage:
    """As ``render_svg``, for who shows it."""
    if path.stat().st_size > MOST_BYTES:
        raise NotDrawable("too large to draw")
    renderer = QSvgRenderer(QByteArray(self_contained(path.read_bytes())))
    if not renderer.isValid():
        raise NotDrawable("no SVG that can be drawn")
    size = _size(renderer, edge)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    return image


def self_contained(source: bytes) -> bytes:
    """The SVG without anything that points outside of it: files and addresses, entities, scripts."""
    given, made = QBuffer(), QBuffer()
    given.setData(QByteArray(source))
    given.open(QIODevice.OpenModeFlag.ReadOnly)
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    reader, writer, skipped = QXmlStreamReader(given), QXmlStreamWriter(made), 0
    while not reader.atEnd():
        kind = reader.readNext()
        if kind is _Token.StartElement and (skipped or _is_dropped(reader)):
            skipped += 1
        elif kind is _Token.EndElement and skipped:
            skipped -= 1
        elif not skipped:
            _copy(reader, writer, kind)
    if reader.hasError():
        raise NotDrawable(reader.errorString())
    return bytes(made.data().data())


def _is_dropped(reader: QXmlStreamReader) -> bool:
    """What does something, and pictures that lie elsewhere."""
    if reader.name() in _DROPPED:
        return True
    return reader.name() in _PICTURES and not any(name == "href" for _space, name, _value in _attributes(reader))


def _attributes(reader: QXmlStreamReader) -> Iterator[tuple[str, str, str]]:
    """Namespace, name and value of those that stay within the drawing."""
    found = reader.attributes()
    for one in (found.at(number) for number in range(found.size())):
        if one.name() != "href" or _inside(one.value()):
            yield one.namespaceUri(), one.name(), one.value()


def _copy(reader: QXmlStreamReader, writer: QXmlStreamWriter, kind: _Token) -> None:
    match kind:
        case _Token.StartElement:
            _copy_start(reader, writer)
        case _Token.EndElement:
            writer.writeEndElement()
        case _Token.Characters:
            writer.writeCharacters(reader.text())
        case _:
            pass  # no document type, no instruction, no comment


def _copy_start(reader: QXmlStreamReader, writer: QXmlStreamWriter) -> None:
    writer.writeStartElement(reader.namespaceUri(), reader.name())
    for namespace, name, value in _attributes(reader):
        writer.writeAttribute(namespace, name, value)


def _inside(address: str) -> bool:
    """A part of the same drawing, or a picture that it holds. An SVG within it might point outside again."""
    told = address.strip().lower()
    return told.startswith("#") or (told.startswith("data:image/") and not told.startswith("data:image/svg"))


def _size(renderer: QSvgRenderer, edge: int) -> QSize:
    box = renderer.viewBoxF()
    natural = renderer.defaultSize()
    width = natural.width() or box.width() or _DEFAULT
    height = natural.height() or box.height() or _DEFAULT
    scale = edge / max(width, height)
    return QSize(max(1, round(width * scale)), max(1, round(height * scale)))

"""A photograph to a thumbnail, against Qt's own reader; then on two threads."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader

from wego_desktop.library.scaling import encode, scale

EDGE = 256
BYTES = 1_600_000
TIMES = 40
A_BATCH = 16


def bench() -> list[tuple[str, str]]:
    """(what, measured): ratios of the best of many runs in turn; what else the machine does only adds to the others."""
    photo = _photo()
    ours, theirs = _in_turn(lambda: scale(photo, EDGE), lambda: _with_qt(photo))
    whole, _ = _in_turn(lambda: encode(scale(photo, EDGE).image), lambda: None)
    one, two = _in_turn(lambda: _many(photo, 1), lambda: _many(photo, 2), times=12)
    size = f"{len(photo) / 1e6:.1f} MB JPEG -> {EDGE} px"
    return [
        (f"{size}: against QImageReader.setScaledSize (<= 1.05)", f"{ours / theirs:.2f} ({ours * 1e3:.1f} ms)"),
        (f"{size}: two threads against one (>= 1.9)", f"{one / two:.2f}"),
        (f"{size}: with the encoding for the cache", f"{whole * 1e3:.1f} ms"),
    ]


def _photo() -> bytes:
    """Soft shapes and grain, as a camera writes them: 12 million pixels, quality chosen by size."""
    size = (4000, 3000)
    shapes = [Image.effect_mandelbrot((500, 375), extent, 80).resize(size) for extent in _EXTENTS]
    grain = Image.effect_noise(size, 24)
    image = Image.merge("RGB", [Image.blend(shape, grain, 0.25) for shape in shapes])
    return min((_saved(image, quality) for quality in range(40, 96, 5)), key=lambda made: abs(len(made) - BYTES))


_EXTENTS = ((-2.2, -1.2, 0.8, 1.2), (-1.0, -0.6, -0.2, 0.0), (-0.8, 0.0, -0.6, 0.2))


def _saved(image: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _with_qt(photo: bytes) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(photo))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setScaledSize(reader.size().scaled(QSize(EDGE, EDGE), Qt.AspectRatioMode.KeepAspectRatio))
    if reader.read().isNull():
        raise RuntimeError(reader.errorString())


def _many(photo: bytes, threads: int) -> None:
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda _: scale(photo, EDGE), range(A_BATCH)))


def _in_turn(first: Callable[[], object], second: Callable[[], object], times: int = TIMES) -> tuple[float, float]:
    """The best seconds of each."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for work, kept in zip((first, second), taken, strict=True):
            start = time.perf_counter()
            work()
            kept.append(time.perf_counter() - start)
    return min(taken[0]), min(taken[1])

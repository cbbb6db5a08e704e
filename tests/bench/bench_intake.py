"""How long it takes to tell what 500 files are, and to say what WeChat would say of them."""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from intake import made_files as made

from wego_desktop import limits
from wego_desktop.intake.checks import check, suggest
from wego_desktop.intake.probe import Probe, digest, probe

FILES = 500


def bench() -> list[tuple[str, str]]:
    """(what, measured) of each step over the same 500 files, of every format and of sizes people have."""
    with tempfile.TemporaryDirectory() as folder:
        paths = _fill(Path(folder))
        start = time.perf_counter()
        probes = [probe(path) for path in paths]
        probed = time.perf_counter()
        found = sum(len(_checked(seen)) for seen in probes)
        checked = time.perf_counter()
        for path in paths:
            digest(path)
        hashed = time.perf_counter()
    size = sum(seen.size for seen in probes) / (1 << 20)
    return [
        (f"intake: probe {FILES} mixed files, {size:.0f} MB", f"{(probed - start) * 1000:.0f} ms"),
        (f"intake: check {FILES} files ({found} findings)", f"{(checked - probed) * 1000:.0f} ms"),
        (f"intake: SHA-256 of {FILES} files", f"{(hashed - checked) * 1000:.0f} ms"),
    ]


def _checked(seen: Probe) -> tuple[object, ...]:
    target = suggest(seen)
    return check(seen, target, limits.load("wego")) if target else ()


def _fill(folder: Path) -> list[Path]:
    photo, drawing = made.noise("JPEG", (1600, 1200)), made.noise("PNG", (500, 400))
    large = [
        ("photo.jpg", photo),
        ("moving.jpg", photo + bytes(1 << 21)),
        ("drawing.png", drawing),
        ("talk.mp3", made.mp3(60, 128)),
        ("talk.amr", made.amr(60)),
        ("talk.wav", made.wav(60, 16000)),
        ("film.mp4", made.mp4(filling=3 << 20)),
        ("dance.gif", made.noise("GIF", (600, 400))),
    ]
    files = [(name, make()) for name, make, _, _ in made.MIXED] + large
    paths = []
    for number in range(FILES):
        name, data = files[number % len(files)]
        paths.append(folder / f"{number:03d} {name}")
        paths[-1].write_bytes(data)
    return paths


if __name__ == "__main__":
    for what, measured in bench():
        print(f"{what}: {measured}")

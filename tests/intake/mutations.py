"""Sends mutated pictures, sounds and films through probe, checks and thumbnails, in a process of its own.

    PYTHONPATH=tests python tests/intake/mutations.py FOLDER EACH [FIRST]

EACH mutations of every seed file, numbered from FIRST. A crash or a hang ends the process with the number of the
mutation on standard error; memory is bounded from outside by the test. The last line of standard output is one JSON
object.
"""

import faulthandler
import json
import random
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from intake import made_files as made
from wego_desktop import limits
from wego_desktop.intake.checks import check, suggest
from wego_desktop.intake.findings import ENGLISH, sentence
from wego_desktop.intake.formats import FORMATS
from wego_desktop.intake.probe import probe
from wego_desktop.library.scaled import Unreadable
from wego_desktop.library.scaling import scale
from wego_desktop.limits import Target

LONGEST = 10.0  # seconds for all of one seed, which take a tenth of one; only a hang comes near
EDGES = (b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\x01", b"\xff\xd9", b"<svg", b"moov")


def seeds() -> Mapping[str, bytes]:
    """Every kind the probe knows, and pictures in the shapes that decoders treat by other paths."""
    pictures = {
        "progressive.jpg": made.noise("JPEG", (96, 64), progressive=True),
        "grey.jpg": made.noise("JPEG", (64, 64)),
        "interlaced.png": made.noise("PNG", (48, 40)),
        "animated.gif": made.animation("GIF", 6),
        "animated.webp": made.animation("WEBP", 6),
        "animated.png": made.animation("PNG", 4),
        "deep.tiff": made.noise("TIFF", (40, 40)),
        "small.bmp": made.noise("BMP", (40, 40)),
        "small.webp": made.noise("WEBP", (64, 48)),
        "small.avif": made.picture("AVIF", (64, 48)),
    }
    live = made.matroska(b"webm", None, None, made.UNTOLD, clusters=made.cluster(0, 0, 20) + made.cluster(5, 0, 500))
    return {row[0]: row[1]() for row in made.MIXED} | pictures | {"live.webm": live, "long.aac": made.aac(2)}


def mutated(data: bytes, dice: random.Random) -> bytes:
    """A few bytes changed, a number at the edge of its range, a part lost, doubled or put elsewhere."""
    out = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        at, span = dice.randrange(len(out) + 1), dice.randint(1, 64)
        match dice.randrange(5):
            case 0:
                out[at : at + 1] = bytes((dice.randrange(256),))
            case 1:
                out[at : at + 4] = dice.choice(EDGES)
            case 2:
                del out[at:]
            case 3:
                del out[at : at + span]
            case _:
                out[at:at] = out[at : at + span] * dice.randint(1, 4)
    return bytes(out)


ELSEWHERE = (Target.THUMB, Target.TEMPORARY_IMAGE, Target.BODY_PICTURE)


def look(path: Path, number: int) -> str:
    """All that the app does with a file before anybody presses anything, and for one of the other places in turn.

    Returns what it is and whether it draws.
    """
    seen = probe(path, hashed=True)
    assert seen.format in {*FORMATS, "unknown", "empty"}, seen.format
    assert seen.seconds is None or seen.seconds >= 0
    for target in (suggest(seen) or Target.IMAGE, ELSEWHERE[number % len(ELSEWHERE)]):
        for finding in check(seen, target, limits.load("wego")):
            assert "{" not in sentence(finding, ENGLISH)
    if seen.family != "picture":
        return seen.family or seen.format
    try:
        small = scale(path, 300).image
    except Unreadable:
        return "not drawn"
    assert max(small.size) <= 300
    return "drawn"


def main(folder: Path, each: int, first: int) -> int:
    met: Counter[str] = Counter()
    for name, data in seeds().items():
        path = folder / name
        faulthandler.dump_traceback_later(LONGEST, exit=True)
        for number in range(first, first + each):
            path.unlink(missing_ok=True)  # a file that is written over is sent to the disk at once, and waited for
            path.write_bytes(mutated(data, random.Random(f"{name} {number}")))
            try:
                met[look(path, number)] += 1
            except BaseException:
                sys.stderr.write(f"{name} {number}\n")
                raise
        faulthandler.cancel_dump_traceback_later()
    sys.stdout.write(json.dumps({"files": met.total(), **met}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int((sys.argv[3:] or ["0"])[0])))

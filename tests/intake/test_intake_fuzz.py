"""Damaged files of every kind: whatever the bytes become, the probe ends, in time, and the checks have their say."""

import random
import time
from pathlib import Path

import made_files as made
import pytest

from wego_desktop import limits
from wego_desktop.intake.checks import check, suggest
from wego_desktop.intake.findings import ENGLISH, sentence
from wego_desktop.intake.formats import FORMATS
from wego_desktop.intake.probe import probe
from wego_desktop.limits import Target

ROUNDS = 16  # of each of the mixed files: some hundred mutations in all
LONGEST = 5.0  # seconds; only a hang comes near
EDGES = (b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\x01", b"\xff\xd9", b"<svg", b"moov")


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


@pytest.mark.parametrize("name", [row[0] for row in made.MIXED])
def test_mutations_neither_raise_nor_hang(tmp_path: Path, name: str) -> None:
    make = next(row[1] for row in made.MIXED if row[0] == name)
    data, dice, path = make(), random.Random(name), tmp_path / name
    for turn in range(ROUNDS):
        path.write_bytes(mutated(data, dice))
        start = time.monotonic()
        seen = probe(path, hashed=True)
        assert time.monotonic() - start < LONGEST, f"turn {turn}"
        assert seen.format in {*FORMATS, "unknown", "empty"}
        assert seen.seconds is None or seen.seconds >= 0
        for target in {suggest(seen) or Target.IMAGE, Target.THUMB}:
            for finding in check(seen, target, limits.load("wego")):
                assert "{" not in sentence(finding, ENGLISH)

"""Damaged pictures of every kind: a repair gives a picture that is taken, or a sentence and nothing else."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from intake.mutations import mutated, seeds
from wego_desktop import limits
from wego_desktop.intake.checks import can_go, check
from wego_desktop.intake.probe import probe
from wego_desktop.intake.repairs import CannotRepair, Recipe, offer, repair
from wego_desktop.limits import Target

WEGO = limits.load("wego")
PICTURES = {name: data for name, data in seeds().items() if not name.endswith((".svg", ".heic"))}
EACH = 6


@pytest.mark.parametrize("name", PICTURES)
def test_damage_ends_in_a_picture_or_in_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "out").mkdir()
    for number in range(EACH):
        path = tmp_path / name
        path.unlink(missing_ok=True)  # what is written over is sent to the disk at once, and waited for
        path.write_bytes(mutated(PICTURES[name], random.Random(f"{name} {number}")))
        seen = probe(path)
        if seen.family != "picture":
            continue
        for target in (Target.IMAGE, Target.THUMB):
            offer(seen, target, WEGO, check(seen, target, WEGO))
            with suppress(CannotRepair):
                done = repair(seen, name, Recipe(target), WEGO, tmp_path / "out")
                assert can_go(check(done.probe, target, WEGO))
                done.path.unlink()
            assert not list((tmp_path / "out").iterdir())

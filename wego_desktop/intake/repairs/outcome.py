"""What comes of converting a sound or a film: a file that is whole or not there at all, looked at again."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from wego_desktop.intake import names
from wego_desktop.intake.checks import check
from wego_desktop.intake.findings import Value
from wego_desktop.intake.formats import FORMATS
from wego_desktop.intake.probe import probe
from wego_desktop.intake.repairs import CannotRepair, Repaired
from wego_desktop.limits import Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP

STILL_WRONG = QT_TRANSLATE_NOOP(
    "Trouble", "WeChat would refuse what came of it as well. Export the file again, smaller or shorter"
)

_MAY_STAY = frozenset({"format-unsure"})  # an animation is sent as a GIF also where that is not sure


@contextmanager
def written(folder: Path) -> Iterator[Path]:
    """A path to write to; whatever stands there is gone when the block ends, unless it was kept under another name."""
    descriptor, name = tempfile.mkstemp(".part", "repair-", folder)
    os.close(descriptor)
    try:
        yield Path(name)
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


def keep(path: Path, suffix: str) -> Path:
    """The file under its lasting name, which is as unique as that of its beginnings."""
    return path.replace(path.with_suffix(suffix))


@dataclass(frozen=True)
class Made:
    """A file that was made, and the sentence what was done."""

    path: Path
    format: str
    what: str
    values: Mapping[str, Value]


def accepted(made: Made, name: str, target: Target, limits: Limits) -> Repaired:
    """The file under its lasting name, when the checks have nothing to say of it: what was made here shall not even
    be doubted. Raises CannotRepair.
    """
    new_name = names.better(name, made.format)
    seen = replace(probe(made.path), name=new_name)
    # A film's title and introduction are none of the file's: they are asked for elsewhere.
    found = check(seen, target, limits, title="-", introduction="-")
    if any(one.rule not in _MAY_STAY for one in found):
        raise CannotRepair(STILL_WRONG)
    path = keep(made.path, "." + FORMATS[made.format].extensions[0])
    return Repaired(path, probe(path, hashed=True), new_name, made.what, made.values)

"""What the app is made of, and under which terms: as collected when it was packaged, or of what is installed here."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from wego_desktop.paths import resources

FOLDER: Final = "licences"  # below the resources; only the packaged app has it
INDEX: Final = "shipped.json"
_OURS = "wego-desktop"
_EXTRAS = ("heic", "transcode")
_REQUIRED = re.compile(r"[\w.-]+")
_EXTRA = re.compile(r"""extra\s*==\s*["']([\w-]+)["']""")
_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True)
class Part:
    """terms: short, an SPDX expression where one is known. source: an address, or "". text: in full, or ""."""

    name: str
    version: str
    terms: str
    source: str = ""
    text: str = ""


def is_packaged() -> bool:
    return (resources() / FOLDER / INDEX).is_file()


def has_codecs() -> bool:
    """Whether the wheels with codecs under the GPL are here."""
    return any(find_spec(name) is not None for name in ("av", "pillow_heif"))


def parts() -> list[Part]:
    """All of it, by name. Reads some hundred small files: not for the UI thread."""
    found = _shipped(resources() / FOLDER) if is_packaged() else list(installed())
    return sorted(found, key=lambda part: part.name.lower())


def _shipped(folder: Path) -> list[Part]:
    index = json.loads((folder / INDEX).read_text("utf-8"))
    return [Part(**{**entry, "text": _joined(folder, entry["text"])}) for entry in index]


def _joined(folder: Path, names: list[str]) -> str:
    return "\n\n".join((folder / Path(name).name).read_text("utf-8") for name in names)


def installed() -> Iterator[Part]:
    """The Python packages that ours needs on this system, with those of the extras that are there."""
    waiting, seen = [_OURS], set[str]()
    while waiting:
        name = waiting.pop().lower().replace("_", "-")
        if name in seen:
            continue
        seen.add(name)
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system, or an extra that is not there
            continue
        waiting += _required(package)
        yield _part(package)


def _required(package: metadata.Distribution) -> Iterator[str]:
    for line in package.requires or ():
        extra = _EXTRA.search(line)
        if extra is None or (extra[1] in _EXTRAS and package.name == _OURS):
            found = _REQUIRED.match(line)
            if found:
                yield found[0]


def _part(package: metadata.Distribution) -> Part:
    texts = [str(file.read_text("utf-8")).strip() for file in package.files or () if _TEXT.search(str(file))]
    return Part(package.name, package.version, _terms(package.metadata), _source(package.metadata), "\n\n".join(texts))


def _terms(told: metadata.PackageMetadata) -> str:
    classifiers = [each for each in told.get_all("Classifier") or () if each.startswith(_CLASSIFIER)]
    short = (told["License"] or "").strip() if "License" in told else ""
    if "License-Expression" in told:
        return str(told["License-Expression"])
    if short and "\n" not in short and len(short) < 80:
        return short
    return classifiers[0].removeprefix(_CLASSIFIER) if classifiers else ""


def _source(told: metadata.PackageMetadata) -> str:
    addresses = dict(line.split(", ", 1) for line in told.get_all("Project-URL") or () if ", " in line)
    known = {name.lower(): address for name, address in addresses.items()}
    wanted = ("source", "source code", "repository", "github", "homepage", "home-page", "home")
    home = str(told["Home-page"]) if "Home-page" in told else ""
    return next((known[name] for name in wanted if name in known), home)

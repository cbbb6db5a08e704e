"""The walls of the house: who may import whom, who may import what, and how large a file may grow."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "wego_desktop"
# Lowest first; imports go down only.
FLOORS = ["wechat", "library", "intake", "articles", "jobs", "ui", "practice", "app", "start"]
GROUND = {
    *("accounts", "limits", "markup", "paths", "settings", "credentials", "logs", "translate", "licences", "walls"),
    *("options", "display", "surroundings"),  # what is known before Qt is loaded
}
BEFORE_QT = {"options", "display", "surroundings"}
ABOVE_WECHAT = {"wego"}  # the ten functions stand beside the floors, over wechat
QT = {"PySide6", "shiboken6"}
EXCEPTIONS: set[tuple[str, str]] = set()  # (file, import); may only shrink


@functools.cache
def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def named(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def floor_of(file: Path) -> str:
    return file.relative_to(PACKAGE).with_suffix("").parts[0]


@functools.cache
def imports(file: Path) -> tuple[str, ...]:
    """Absolute dotted names of everything a file imports, wherever in the file the import stands."""
    return tuple(_imports(file))


def _imports(file: Path) -> Iterator[str]:
    here = ("wego_desktop", *file.relative_to(PACKAGE).with_suffix("").parts)
    for node in _statements(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(here[: -node.level]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            yield from (f"{module}.{alias.name}" for alias in node.names)


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """All below it; no import stands in an expression, and most of a file is expressions."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.expr):
            yield child
            yield from _statements(child)


def forbidden(file: Path, name: str) -> str | None:
    """Why this file may not import this name, or None."""
    floor, parts = floor_of(file), name.split(".")
    if parts[0] in QT and floor not in {"ui", "app", "start", "__main__"}:
        return "only ui, app and start know Qt"
    if floor == "ui" and parts[0] in {"requests", "sqlite3"}:
        return "ui has neither network nor database of its own"
    if parts[0] != "wego_desktop" or len(parts) < 2:
        return None
    return _forbidden_inside(floor, parts[1])


def _forbidden_inside(floor: str, target: str) -> str | None:
    if target == "__version__":
        return None
    if floor == "sandbox":
        return None if target == "sandbox" else "the sandbox stands apart"
    if floor == "__main__":
        return None if target in {"start", "sandbox"} | BEFORE_QT else "__main__ only opens the door"
    if target == "sandbox":
        return "nobody imports the sandbox: it is a process"
    if floor in GROUND:
        return None if target in GROUND else "the ground carries, it does not reach up"
    if target in GROUND:
        return None
    if floor in ABOVE_WECHAT:
        return None if target == "wechat" else "wego stands on wechat alone"
    if target not in FLOORS:
        return "no such floor"
    if target in {"app", "start"}:
        return None if (floor, target) == ("start", "app") else "nobody reaches up to what begins it all"
    return None if FLOORS.index(target) <= FLOORS.index(floor) else "imports go down, never up"


def test_imports_go_down() -> None:
    found = {(named(file), name): forbidden(file, name) for file in files() for name in imports(file)}
    assert len(found) > len(files()), "files were found, and imports in them"
    wrong = {key: why for key, why in found.items() if why and key not in EXCEPTIONS}
    assert not wrong


def test_every_exception_is_still_needed() -> None:
    needed = {(named(file), name) for file in files() for name in imports(file)}
    assert needed >= EXCEPTIONS


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("wechat/x.py", "wego_desktop.library.index"),
        ("library/x.py", "PySide6.QtCore"),
        ("ui/x.py", "sqlite3"),
        ("ui/x.py", "wego_desktop.app"),
        ("app.py", "wego_desktop.start"),
        ("jobs/x.py", "wego_desktop.sandbox.server"),
        ("sandbox/x.py", "wego_desktop.paths"),
        ("paths.py", "wego_desktop.wechat.client"),
        ("wego.py", "wego_desktop.library.index"),
    ],
)
def test_the_walls_hold(file: str, name: str) -> None:
    assert forbidden(PACKAGE / file, name)


def test_files_have_one_noun() -> None:
    lengths = {named(file): len(file.read_text("utf-8").splitlines()) for file in files()}
    assert not {name: length for name, length in lengths.items() if length > 400}


def test_nobody_spins_the_event_loop() -> None:
    texts = {file: file.read_text("utf-8") for file in files()}
    assert not [named(file) for file, text in texts.items() if "processEvents" in text]
    in_ui = {file: text for file, text in texts.items() if floor_of(file) == "ui"}
    assert in_ui
    assert not [named(file) for file, text in in_ui.items() if "QApplication.instance()" in text]


def test_the_top_level_is_what_it_should_be() -> None:
    allowed = {"wego_desktop", "resources", "tests", "pyproject.toml", "README.md", "dev.py", "LICENSE"}
    allowed |= {"build.spec"}
    local = {"build", "dist"}
    found = {entry.name for entry in PACKAGE.parent.iterdir() if not entry.name.startswith((".", "__"))}
    assert {name for name in found if not name.endswith(".egg-info")} <= allowed | local

"""The catalogues: complete, faithful to the sentences in the source, and what the window really says."""

import ast
import functools
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import wego_desktop
from wego_desktop.intake.rules import RULES
from wego_desktop.paths import resources
from wego_desktop.ui import formats
from wego_desktop.ui.language import LANGUAGES, Language

PACKAGE = Path(wego_desktop.__file__).parent
COUNTS = (0, 1, 2, 5, 21)  # enough to ask for every plural of both languages
_MARKS = {"translate", "QT_TRANSLATE_NOOP"}
_CALLED = re.compile(r"\b(tr|translate|QT_TRANSLATE_NOOP)\s*\(")
_PLACE = re.compile(r"\{\w*\}|%L?n|%\d")
_HAN = "[\u3400-\u9fff]"
_CROWDED = re.compile(rf"{_HAN}[A-Za-z0-9]|[A-Za-z0-9]{_HAN}")
_HALF_WIDTH = re.compile(rf"""{_HAN}[,;:?.()"']|[(]{_HAN}""")


class Key(NamedTuple):
    context: str
    source: str
    comment: str


class Entry(NamedTuple):
    """forms: the translation, or one for each plural. finished: nobody has to look at it again."""

    forms: tuple[str, ...]
    numerus: bool
    finished: bool


def catalogue_file(language: str, ending: str) -> Path:
    return resources() / "translations" / f"wego_{language}.{ending}"


@functools.cache
def read(file: Path) -> dict[Key, Entry]:
    root = ElementTree.parse(file).getroot()  # noqa: S314 - our own file
    return {
        Key(context.findtext("name", ""), *(message.findtext(part, "") for part in ("source", "comment"))): _entry(
            message
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _entry(message: ElementTree.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return Entry(tuple(forms), message.get("numerus") == "yes", translation.get("type") is None)


def marked(node: ast.AST, class_name: str = "") -> Iterator[tuple[str, str]]:
    """Context and sentence of everything below that is marked for translation, as Python reads it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            function = child.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            constants = [part.value for part in child.args if isinstance(part, ast.Constant)]
            texts = [text for text in constants if isinstance(text, str)]
            if name in _MARKS and len(texts) > 1:
                yield texts[0], texts[1]
            elif name == "tr" and texts:
                yield class_name, texts[0]
        yield from marked(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def run_tool(name: str, *arguments: str | Path) -> None:
    program = shutil.which(name, path=str(Path(sys.executable).parent))
    assert program, f"{name} comes with PySide6"
    subprocess.run([program, *map(str, arguments)], check=True, capture_output=True)


def placeholders(text: str) -> list[str]:
    return sorted(_PLACE.findall(text))


@pytest.fixture(scope="module", params=LANGUAGES)
def language_code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def catalogue(language_code: str) -> dict[Key, Entry]:
    return read(catalogue_file(language_code, "ts"))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> dict[Key, Entry]:
    """What lupdate finds."""
    found = tmp_path_factory.mktemp("found") / "found.ts"
    run_tool("pyside6-lupdate", *sorted(PACKAGE.rglob("*.py")), "-no-obsolete", "-locations", "none", "-ts", found)
    return read(found)


@pytest.fixture
def chinese() -> dict[Key, Entry]:
    return read(catalogue_file("zh_CN", "ts"))


@pytest.fixture
def language(qapp: QCoreApplication) -> Iterator[Language]:
    before, translators = QLocale(), qapp.findChildren(QTranslator)
    yield Language(qapp, "zh_CN")
    for translator in qapp.findChildren(QTranslator):
        if translator not in translators:
            qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_every_sentence_of_the_source_is_in_the_catalogue_and_no_other(
    catalogue: Mapping[Key, Entry], source: Mapping[Key, Entry]
) -> None:
    assert len(source) > 400
    hint = "run: python3 dev.py translate"
    assert sorted(source.keys() - catalogue.keys()) == [], hint
    assert sorted(catalogue.keys() - source.keys()) == [], hint
    assert [key for key in source if source[key].numerus != catalogue[key].numerus] == [], hint


def test_lupdate_sees_every_sentence(chinese: Mapping[Key, Entry]) -> None:
    """It reads Python by its looks: another name for translate, an f-string or a call among the arguments hide one."""
    known = {(key.context, key.source) for key in chinese}
    for file in sorted(PACKAGE.rglob("*.py")):
        text = file.read_text("utf-8")
        if _CALLED.search(text):
            assert set(marked(ast.parse(text))) <= known, file
        assert not re.search(r"(?<!translate) = QCoreApplication\.translate$", text, re.MULTILINE), file


def test_every_sentence_is_translated(catalogue: Mapping[Key, Entry]) -> None:
    assert [key for key, entry in catalogue.items() if not entry.finished or not all(entry.forms)] == []


def test_plurals_have_the_forms_of_their_language(language_code: str, catalogue: Mapping[Key, Entry]) -> None:
    forms = {"zh_CN": 1, "en": 2}[language_code]
    wrong = [key for key, entry in catalogue.items() if entry.numerus and len(entry.forms) != forms]
    assert wrong == []
    assert any(entry.numerus for entry in catalogue.values())


def test_placeholders_survive(catalogue: Mapping[Key, Entry]) -> None:
    wrong = [
        (key.source, form)
        for key, entry in catalogue.items()
        for form in entry.forms
        if placeholders(form) != placeholders(key.source)
    ]
    assert wrong == []


def test_nobody_is_shouted_at(catalogue: Mapping[Key, Entry]) -> None:
    texts = {text for key, entry in catalogue.items() for text in (key.source, *entry.forms)}
    assert [text for text in texts if "!" in text or "！" in text] == []


def test_what_opens_a_dialog_says_so_in_both_languages(chinese: Mapping[Key, Entry]) -> None:
    opening = {key for key in chinese if key.source.endswith("…")}
    assert {key for key, entry in chinese.items() if entry.forms[0].endswith("…")} == opening


def test_english_is_the_source_with_its_plurals_told_apart() -> None:
    for key, entry in read(catalogue_file("en", "ts")).items():
        if entry.numerus:
            assert not any("(s)" in form for form in entry.forms), key
        else:
            assert entry.forms == (key.source,)
            assert "(s)" not in key.source, "lupdate saw no plural: self.tr, or formats.counted outside of a class"


def test_chinese_and_latin_stand_apart(chinese: Mapping[Key, Entry]) -> None:
    texts = [_PLACE.sub("□", form) for entry in chinese.values() for form in entry.forms]
    assert [text for text in texts if _CROWDED.search(text)] == []


def test_chinese_sentences_have_chinese_punctuation(chinese: Mapping[Key, Entry]) -> None:
    assert [form for entry in chinese.values() for form in entry.forms if _HALF_WIDTH.search(form)] == []


def test_chinese_findings_say_what_and_then_the_way_out(chinese: Mapping[Key, Entry]) -> None:
    """The plan shows the two apart, and cuts at the one full stop."""
    said = [chinese[Key("Finding", rule.what, "")].forms[0] for rule in RULES]
    assert [text for text in said if text.count("。") != 1 or text.endswith("。")] == []


def test_the_compiled_catalogue_is_that_of_the_text(
    language_code: str, catalogue: Mapping[Key, Entry], tmp_path: Path
) -> None:
    fresh = tmp_path / "fresh.qm"
    run_tool("pyside6-lrelease", catalogue_file(language_code, "ts"), "-qm", fresh)
    ours, new = load(catalogue_file(language_code, "qm")), load(fresh)
    assert new.translate("TopBar", "Upload")
    for key, entry in catalogue.items():
        for number in COUNTS if entry.numerus else (-1,):
            asked = (key.context, key.source, key.comment, number)
            assert ours.translate(*asked) == new.translate(*asked), "run: python3 dev.py translate"


def load(file: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(file))
    return translator


def test_the_window_speaks_the_language_that_was_chosen(language: Language) -> None:
    translate = QCoreApplication.translate
    assert translate("TopBar", "Upload") == "上传"
    assert translate("AccountWords", "%n selected", "", 3) == "已选 3 项"
    assert formats.duration(84) == "1 分钟 24 秒"
    assert formats.sentence("Trouble", "{host} did not answer in time. Try again.", {"host": "api.weixin.qq.com"}) == (
        "api.weixin.qq.com 没有及时答复。再试一次。"
    )
    assert translate("QPlatformTheme", "Cancel") == "取消", "Qt's own dialogs"
    language.choose("en")
    assert translate("TopBar", "Upload") == "Upload"
    assert translate("Results", "Saved %n file(s)", "", 1) == "Saved 1 file"
    assert translate("Results", "Saved %n file(s)", "", 2) == "Saved 2 files"
    assert translate("QPlatformTheme", "Cancel") == "Cancel"
    language.choose("zh_CN")
    assert translate("TopBar", "Upload") == "上传"


def test_every_sentence_reaches_the_window(language: Language, chinese: Mapping[Key, Entry]) -> None:
    for key, entry in chinese.items():
        said = QCoreApplication.translate(key.context, key.source, key.comment, 1 if entry.numerus else -1)
        assert said == entry.forms[0].replace("%n", "1" if entry.numerus else "%n"), key

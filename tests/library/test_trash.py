import json
import re
from pathlib import Path
from types import MappingProxyType

import pytest

from wego_desktop.library.file_names import file_name
from wego_desktop.library.material import Material
from wego_desktop.library.trash import RECORD, Trash
from wego_desktop.wechat.answers import Article, Kind

CAT = Material("id-1", Kind.IMAGE, "猫/..: 😀.jpg", "http://x/0", 5, 6, titles=("a",))


def trash(tmp_path: Path) -> Trash:
    return Trash(tmp_path / "trash", now=lambda: 1_700_000_000.0)


def original(tmp_path: Path) -> Path:
    file = tmp_path / "download.jpg"
    file.write_bytes(b"\xff\xd8 the bytes")
    return file


def record(folder: Path) -> dict[str, object]:
    found = json.loads((folder / RECORD).read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def test_bytes_and_record_are_kept_under_readable_names(tmp_path: Path) -> None:
    file = original(tmp_path)
    folder = trash(tmp_path).keep(CAT, file=file)
    assert re.fullmatch(r"2023-11-1\d \d\d\.\d\d\.20 猫_\.\._ 😀\.jpg", folder.name)
    assert (folder / "猫_.._ 😀.jpg").read_bytes() == b"\xff\xd8 the bytes"
    assert file.exists()
    kept = record(folder)
    assert kept["file"] == "猫_.._ 😀.jpg"
    assert kept["material"]["media_id"] == "id-1"  # type: ignore[index]
    assert kept["material"]["name"] == CAT.name  # type: ignore[index]
    assert "猫" in (folder / RECORD).read_text("utf-8")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    folders = [trash(tmp_path).keep(CAT, file=original(tmp_path)) for _ in range(3)]
    assert len(set(folders)) == 3
    assert folders[1].name == f"{folders[0].name} (2)"
    assert all((folder / RECORD).exists() for folder in folders)


def test_a_name_without_extension_gets_the_one_of_the_file(tmp_path: Path) -> None:
    folder = trash(tmp_path).keep(Material("id", Kind.VOICE, "早安"), file=original(tmp_path))
    assert (folder / "早安.jpg").exists()


def test_a_file_that_is_called_like_the_record(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_bytes(b"mine")
    folder = trash(tmp_path).keep(Material("id", Kind.VOICE, "Record.json"), file=file)
    assert (folder / "_Record.json").read_bytes() == b"mine"
    assert record(folder)["file"] == "_Record.json"


def test_articles_are_kept_byte_for_byte_as_page_and_as_text(tmp_path: Path) -> None:
    content = '<section  data-x="1"><p>你好&nbsp;<b>世界</b></p><br  />第二行</section>'
    extra = MappingProxyType({"product_info": {"a": [1]}})
    articles = [Article("标题 <1>", "作者", "摘要", content, "http://src", extra=extra), Article("", content="")]
    folder = trash(tmp_path).keep(Material("id", Kind.NEWS, "标题"), articles=articles)
    kept = record(folder)["articles"]
    assert isinstance(kept, list)
    assert kept[0]["content"] == content
    assert kept[0]["extra"] == {"product_info": {"a": [1]}}
    page = (folder / "1 标题 _1_.html").read_text("utf-8")
    assert page.endswith(content)
    assert "<title>标题 &lt;1&gt;</title>" in page
    text = (folder / "1 标题 _1_.txt").read_text("utf-8")
    assert text == "标题 <1>\n作者\n摘要\nhttp://src\n\n你好 世界\n第二行\n"
    assert (folder / "2 article.html").exists()


def test_half_an_emoji_survives_in_the_record(tmp_path: Path) -> None:
    folder = trash(tmp_path).keep(Material("id", Kind.NEWS, "\ud83d"), articles=[Article("\ud83d", content="\ud83d")])
    assert record(folder)["articles"][0]["content"] == "\ud83d"  # type: ignore[index]


def test_what_fails_leaves_nothing_behind_and_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        trash(tmp_path).keep(CAT, file=tmp_path / "nothing.jpg")
    assert list((tmp_path / "trash").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.jpg", "a.jpg"),
        ("", "x"),
        ("...", "x"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("console.txt", "console.txt"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a\0b\nc", "a_b_c"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("name. ", "name"),
        ("\ud83d", "x"),
        ("图" * 300 + ".jpeg", "图" * 38 + ".jpeg"),
        ("😀" * 300, "😀" * 30),
    ],
)
def test_file_names_that_every_system_takes(name: str, safe: str) -> None:
    assert file_name(name, "x") == safe
    assert len(safe.encode()) <= 121

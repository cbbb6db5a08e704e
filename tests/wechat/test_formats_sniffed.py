"""What the first bytes say, and the name that follows from it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wechat import sent_files
from wego_desktop.wechat.formats import HEAD, looks_like_text, sniff
from wego_desktop.wechat.names import sendable, storable, told_name

# As without: hypothesis asks for all that UTF-8 can hold, by trying each of a million characters.
CHARACTERS = st.characters(exclude_categories=["Cs"])
HEADS = {
    "jpeg": sent_files.jpeg(),
    "png": sent_files.png(),
    "gif": sent_files.gif(),
    "bmp": sent_files.bmp(),
    "webp": sent_files.webp(),
    "amr": sent_files.amr(),
    "mp4": sent_files.mp4(),
    "mov": b"\0\0\0\x14ftypqt  \0\0\0\0",
    "m4a": b"\0\0\0\x14ftypM4A \0\0\0\0",
    "avif": b"\0\0\0\x14ftypavif\0\0\0\0",
    "heic": b"\0\0\0\x14ftypheic\0\0\0\0",
    "wav": b"RIFF\0\0\0\0WAVEfmt ",
    "avi": b"RIFF\0\0\0\0AVI LIST",
    "wma": bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c") + bytes(20),
    "ogg": b"OggS\0\2",
    "mp3": b"ID3\3\0",
}


@pytest.mark.parametrize("name", HEADS)
def test_first_bytes(name: str) -> None:
    form = sniff(HEADS[name][:HEAD])
    assert form is not None
    assert form.name == name


def test_mp3_without_a_tag() -> None:
    form = sniff(bytes([0xFF, 0xFB, 0x90, 0x00]))
    assert form is not None
    assert form.name == "mp3"


@pytest.mark.parametrize("head", [b"", b"x", b"BM", b"BMhello there, friend", b"\xff\xf1\x50", b"RIFF", b"{}", b"%PDF"])
def test_others(head: bytes) -> None:
    assert sniff(head) is None


@pytest.mark.parametrize("head", [b"\xef\xbb\xbf \r\n<!DOCTYPE html>", b"busy", "忙".encode()[:5], b"<html>\xb7\xb1"])
def test_text(head: bytes) -> None:
    assert looks_like_text(head)


@pytest.mark.parametrize("head", [b"", b"\2#!SILK_V3", *HEADS.values()])
def test_no_text(head: bytes) -> None:
    assert not looks_like_text(head[:HEAD])


@given(st.binary(max_size=HEAD))
def test_any_bytes_have_an_answer(head: bytes) -> None:
    sniff(head)
    looks_like_text(head)


@given(st.text(CHARACTERS, max_size=300), st.sampled_from([None, "png", "mp4"]))
@example("1. " + "长" * 100, None)
@example("1." + "x" * 300, None)
@example("." + "x" * 300, None)
def test_any_name_can_go_up_and_come_down(name: str, known: str | None) -> None:
    form = sniff(HEADS[known]) if known else None
    up, down = sendable(name, form), storable(name, form)
    up.encode()
    assert up.strip()
    assert ".." not in up
    assert "/" not in up
    assert len(down.encode()) <= 200
    assert not set('/\\:*?"<>|') & set(down)
    assert down not in ("", ".", "..")
    if form:
        assert up.lower().endswith(form.extensions)
        assert down.lower().endswith(form.extensions)


@given(st.text(CHARACTERS, max_size=60))
def test_any_header_has_an_answer(header: str) -> None:
    told_name(header)

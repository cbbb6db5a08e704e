"""Pictures of articles on this machine: whole or not there, whenever the app dies; gone when no text names them."""

import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from wego_desktop.library.local_pictures import LocalPictures, address, digest_in

KILLED = """
import sys
from pathlib import Path
from wego_desktop.library.local_pictures import LocalPictures
pictures = LocalPictures(Path(sys.argv[1]))
for number in range(10_000):
    content = bytes([number % 256]) * 300_000 + str(number).encode()
    sha256 = pictures.put(content)
    pictures.send_instead(sha256, sha256)
    print(sha256, flush=True)
"""


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def pictures(tmp_path: Path) -> LocalPictures:
    return LocalPictures(tmp_path / "pictures", now=lambda: 1000.0)


def names(pictures: LocalPictures) -> set[str]:
    return {path.name for path in pictures.folder.iterdir()}


def aged(pictures: LocalPictures, seconds: float) -> None:
    for path in pictures.folder.iterdir():
        os.utime(path, (1000.0 - seconds, 1000.0 - seconds))


def test_bytes_and_files_are_kept_by_their_digest(pictures: LocalPictures, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"a file")
    for put, content in ((b"bytes", b"bytes"), (tmp_path / "a.png", b"a file")):
        sha256 = pictures.put(put)
        path = pictures.path(sha256)
        assert sha256 == digest(content)
        assert path is not None
        assert path.read_bytes() == content
    assert pictures.put(b"bytes") == digest(b"bytes")
    assert len(names(pictures)) == 2


def test_nothing_else_is_found(pictures: LocalPictures) -> None:
    for sha256 in ("0" * 64, "", "../" + "0" * 61, "x"):
        assert pictures.path(sha256) is None
        assert pictures.sent_as(sha256) == sha256
    with pytest.raises(OSError, match="gone"):
        pictures.put(Path("gone.png"))


def test_a_damaged_copy_is_made_anew(pictures: LocalPictures) -> None:
    path = pictures.path(pictures.put(b"whole"))
    assert path is not None
    path.write_bytes(b"who")
    pictures.put(b"whole")
    assert path.read_bytes() == b"whole"


def test_what_is_sent_instead(pictures: LocalPictures) -> None:
    came, made = pictures.put(b"came"), pictures.put(b"made")
    assert pictures.sent_as(came) == came
    pictures.send_instead(came, made)
    assert pictures.sent_as(came) == made
    assert pictures.sent_as(made) == made
    pictures.forget(made)
    assert pictures.sent_as(came) == came


def test_what_no_text_names_goes_when_it_is_old(pictures: LocalPictures) -> None:
    used, made, unused = (pictures.put(name) for name in (b"used", b"made of it", b"unused"))
    pictures.send_instead(used, made)
    pictures.send_instead(unused, made)
    assert pictures.forget_unused({used}, 60.0) == 0
    aged(pictures, 59)
    assert pictures.forget_unused({used}, 60.0) == 0
    aged(pictures, 61)
    pictures.put(b"young")
    os.utime(pictures.folder / digest(b"young"), (1000.0, 1000.0))
    assert pictures.forget_unused({used}, 60.0) == 2
    assert names(pictures) == {used, used + ".sent", made, digest(b"young")}


def test_nothing_is_forgotten_where_nothing_is(pictures: LocalPictures) -> None:
    assert pictures.forget_unused((), 0.0) == 0


def test_addresses() -> None:
    assert digest_in(address("a" * 64)) == "a" * 64
    for other in ("wego://local/x", "https://x.y/" + "a" * 64, "wego://local/" + "a" * 65, ""):
        assert not digest_in(other)


def test_killed_at_any_time_no_half_picture_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    running = subprocess.Popen([sys.executable, "-c", KILLED, str(folder)], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    told = [running.stdout.readline().strip() for _ in range(8)]
    running.send_signal(signal.SIGKILL)
    told += running.stdout.read().split()[:-1]
    running.wait()
    running.stdout.close()
    pictures = LocalPictures(folder)
    for path in folder.iterdir():
        if len(path.name) == 64:
            assert digest(path.read_bytes()) == path.name
    for sha256 in told:
        assert pictures.path(sha256) is not None
    aged_files = [path for path in folder.iterdir() if path.name.startswith(".part-")]
    pictures.forget_unused(told, -60.0)
    assert not any(path.exists() for path in aged_files)

"""The process: how it starts, what it keeps, how it ends."""

import json
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from sandbox_process import ROOT, SandboxAt, SandboxProcess

from sandbox.plain_client import PlainClient, article, film, picture, told
from wego_desktop.sandbox.__main__ import main

_COMMAND = [sys.executable, "-m", "wego_desktop.sandbox"]


def _client(process: SandboxProcess) -> PlainClient:
    return PlainClient(process.base_url, process.app_id, process.app_secret)


def _said(error: bytes) -> str:
    return error.decode().strip()


@pytest.mark.parametrize("kill", [False, True])
def test_everything_survives_a_restart_on_another_port(sandbox_at: SandboxAt, tmp_path: Path, kill: bool) -> None:
    with sandbox_at(tmp_path) as process:
        with _client(process) as client:
            image = client.add("image", "图.png", picture())
            film_id = client.add_film("片名", data=film())["media_id"]
            temporary = client.upload("media/upload", "a.png", picture(), type="image")["media_id"]
            content = f'<p><img src="{image["url"]}" /></p>'
            news = client.add_news(article(image["media_id"], content=content))["media_id"]
            token, before = client.token, process.base_url
        process.advance(100)
        process.restart("--port", str(_free_port()), kill=kill)
        assert process.base_url != before
        with _client(process) as client:
            client.token = token
            assert client.counts() == {"voice_count": 0, "video_count": 1, "image_count": 1, "news_count": 1}
            url = client.page("image")["item"][0]["url"]
            assert url == image["url"].replace(before, process.base_url)
            assert client.http.get(url).content == picture()
            item = told(client.material(news))["news_item"][0]
            assert item["content"] == f'<p><img data-src="{url}" /></p>'
            assert client.http.get(item["thumb_url"]).content == picture()
            assert client.http.get(told(client.material(film_id))["down_url"]).content == film()
            assert client.answer("GET", "media/get", media_id=temporary).content == picture()
        assert process.state()["clock"]["offset"] == 100


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_the_port_is_kept_and_given_up_when_taken(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    with sandbox_at(tmp_path / "a") as first:
        base_url = first.base_url
        first.restart()
        assert first.base_url == base_url
        (tmp_path / "b").mkdir()
        (tmp_path / "b" / "port").write_text(str(urlsplit(base_url).port))
        with sandbox_at(tmp_path / "b") as second:
            assert second.base_url != base_url


def test_what_an_update_sends_from_an_older_port_is_understood(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    with sandbox_at(tmp_path) as process, _client(process) as client:
        image = client.add("image", "a.png", picture())
        stale = image["url"].replace(process.base_url, "http://127.0.0.1:1")
        news = client.add_news(article(image["media_id"], content=f'<img src="{stale}">'))["media_id"]
        assert told(client.material(news))["news_item"][0]["content"] == f'<img data-src="{image["url"]}">'


def test_the_first_line_is_all_a_client_needs() -> None:
    process = subprocess.Popen(
        [*_COMMAND, "--empty", "--account", "一号", "--account", "二号"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin
    assert process.stdout
    told_line = json.loads(process.stdout.readline())
    assert [account["name"] for account in told_line["accounts"]] == ["一号", "二号"]
    assert told_line["app_id"] == told_line["accounts"][0]["app_id"]
    assert Path(told_line["folder"]).is_dir()
    process.stdin.close()
    assert process.wait(10) == 0
    process.stdout.close()
    assert not Path(told_line["folder"]).exists()


def test_it_ends_cleanly_on_sigterm(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    with sandbox_at(tmp_path) as process, _client(process) as client:
        client.counts()
        process.fault(api="*", kind="delay", seconds=600)
        assert process.process
        process.process.send_signal(signal.SIGTERM)
        assert process.process.wait(10) == 0


@pytest.mark.parametrize(("options", "ends"), [([], False), (["--with-parent"], True)])
def test_without_a_pipe_it_stays(tmp_path: Path, options: list[str], ends: bool) -> None:
    process = subprocess.Popen(
        [*_COMMAND, "--empty", "--folder", str(tmp_path), *options],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout
    told_line = json.loads(process.stdout.readline())
    if not ends:
        with PlainClient(told_line["base_url"], told_line["app_id"], told_line["app_secret"]) as client:
            assert client.counts()["image_count"] == 0
        process.terminate()
    assert process.wait(10) == 0
    process.stdout.close()


def test_a_folder_is_served_once(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    """Said by a program begun as a person begins it; how the other sentences leave ``main`` is asked of that alone."""
    with sandbox_at(tmp_path):
        second = subprocess.run(
            [*_COMMAND, "--folder", str(tmp_path)], capture_output=True, cwd=ROOT, timeout=20, check=False
        )
    assert second.returncode == 1
    assert second.stdout == b""
    assert _said(second.stderr) == f"wego-desktop-sandbox: Another sandbox already serves this folder: {tmp_path}"


def test_a_port_that_is_taken_is_named(
    sandbox_at: SandboxAt, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with sandbox_at(tmp_path / "a") as first:
        port = str(urlsplit(first.base_url).port)
        assert main(["--folder", str(tmp_path / "b"), "--port", port]) == 1
    told = capfd.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"wego-desktop-sandbox: Port {port} can't be used: ")


def test_a_folder_that_can_not_be_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert main(["--folder", str(tmp_path / "file" / "x")]) == 1
    told = capfd.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1


def test_help_says_how_to_use_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told_help = capsys.readouterr().out
    for word in ("base_url", "--folder", "--news", "--limits", "--empty", "--account", "_sandbox/faults", "pipe"):
        assert word in told_help


def test_quotas_of_a_test_account(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    with sandbox_at(tmp_path, "--quotas", "test") as process, _client(process) as client:
        codes = [client.counts().get("errcode", 0) for _ in range(11)]
        assert codes == [0] * 10 + [45009]
        process.restart(kill=True)
        assert client.counts()["errcode"] == 45009
        process.advance(86400)
        client.token = ""
        assert client.counts()["image_count"] == 0


def test_many_threads_at_once(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    with sandbox_at(tmp_path) as process, _client(process) as client:
        token = client.token

        def work(number: int) -> None:
            with _client(process) as mine:
                mine.token = token
                for turn in range(5):
                    made = mine.add("image", "a.png", picture(colour=f"#{number:02x}{turn:02x}00"))
                    same = mine.add("image", "b.png", picture(colour="blue"))
                    assert mine.post("material/del_material", {"media_id": same["media_id"]})["errcode"] == 0
                    assert mine.material(made["media_id"]).content == picture(colour=f"#{number:02x}{turn:02x}00")

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(work, range(8)))
        assert client.counts()["image_count"] == 40
        state = process.state()
        assert len({item["sha256"] for item in state["materials"]}) == 40
        assert state["most_at_once"] > 1


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory of a process from /proc")
def test_uploads_are_streamed_to_disk(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    """The memory of the process hardly moves while 40 MB go up and come down."""
    with sandbox_at(tmp_path, "--limits", "none") as process, _client(process) as client:
        assert process.process
        client.add_film(data=film(1 << 20))
        before = _peak(process.process.pid)
        media_id = client.add_film(data=film(40 << 20))["media_id"]
        url = told(client.material(media_id))["down_url"]
        with client.http.get(url, stream=True) as answer:
            assert sum(len(chunk) for chunk in answer.iter_content(1 << 20)) == (40 << 20) + 24
        assert _peak(process.process.pid) - before < 16 << 10


def _peak(pid: int) -> int:
    """The most memory a process ever held, in KB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

"""What must never stand in a log."""

import logging
import sys
from pathlib import Path

import pytest

from wego_desktop import logs


@pytest.mark.parametrize(
    "text",
    [
        "GET /cgi-bin/token?grant_type=client_credential&appid=wx1&secret=HUSH99&x=1",
        "POST /cgi-bin/draft/add?access_token=HUSH99",
        "{'access_token': 'HUSH99', 'expires_in': 7200}",
        '{"secret":"HUSH99"}',
    ],
)
def test_parameters_are_blotted_out(text: str) -> None:
    assert "HUSH99" not in logs.redact(text)


def test_a_known_secret_is_blotted_out_anywhere() -> None:
    logs.keep_secret("zq81-known-token")
    assert logs.redact("Bearer zq81-known-token!") == "Bearer ***!"


def test_a_log_that_can_not_be_begun_raises_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "logging.handlers", None)
    handler = logs.LogFile(tmp_path / "x.log")
    handler.handle(logging.LogRecord("x", logging.INFO, __file__, 1, "said", (), None))
    assert "ModuleNotFoundError" in capsys.readouterr().err
    monkeypatch.undo()
    handler.handle(logging.LogRecord("x", logging.INFO, __file__, 1, "said again", (), None))
    assert "said again" in (tmp_path / "x.log").read_text("utf-8")
    handler.close()


def test_a_traceback_in_the_log_file_holds_no_token(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    levels = {name: logging.getLogger(name).level for name in ("", "urllib3", "requests")}
    file = logs.set_up(tmp_path)
    try:
        try:
            raise OSError("https://host/path?access_token=HUSH99 refused")
        except OSError:
            logging.getLogger("test").exception("while sending")
        assert "Traceback" in file.read_text("utf-8")
        assert "HUSH99" not in file.read_text("utf-8")
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)

"""What came of a batch, as a spreadsheet reads it."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import pytest

from wego_desktop.jobs.report import csv_of, rows_of
from wego_desktop.jobs.sending import trouble_json
from wego_desktop.library.journal import Job, JobState
from wego_desktop.limits import Target
from wego_desktop.wechat.errors import WechatError, trouble_of

REFUSED = trouble_json(trouble_of(WechatError(45001, "too large", "material/add_material")))


def job(name: str, state: JobState = JobState.DONE, **more: str) -> Job:
    return Job(1, 1, 1.0, state, Path("/photos") / "x.png", None, Target.IMAGE, name, **more)  # type: ignore[arg-type]


def say(context: str, sentence: str, values: Mapping[str, str]) -> str:
    assert context in ("Report", "Trouble")
    return sentence.format_map(values)


def table(*jobs: Job) -> list[list[str]]:
    data = csv_of(jobs, say)
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_every_file_has_a_line_that_says_what_came_of_it() -> None:
    done = job("茶园.png", media_id="MEDIA", url="http://127.0.0.1/x")
    failed = job("大.png", JobState.FAILED, trouble=REFUSED)
    head, first, second = table(done, failed)
    assert head[0] == "File"
    assert first == ["茶园.png", "Uploaded", "", "MEDIA", "http://127.0.0.1/x", str(Path("/photos/x.png"))]
    assert second[:2] == ["大.png", "Not uploaded"]
    assert second[2]


@pytest.mark.parametrize("state", list(JobState))
def test_every_state_has_its_sentence(state: JobState) -> None:
    (row,) = rows_of([job("a", state)])
    assert row.what


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"])
def test_no_name_becomes_a_formula(name: str) -> None:
    assert table(job(name))[1][0] == f"'{name}"


@pytest.mark.parametrize("name", ['a "quoted" name', "a, b", "two\nlines", "a\r\nb", "plain"])
def test_what_separates_cells_stays_in_its_cell(name: str) -> None:
    assert table(job(name), job("next"))[1][0] == name
    assert table(job(name), job("next"))[2][0] == "next"


def test_what_was_let_go_while_it_was_looked_for_is_not_said_to_be_missing() -> None:
    (row,) = rows_of([job("a.png", JobState.LEFT_OUT, trouble='{"what": "It is not known"}')])
    assert "may have arrived" in row.what
    assert "not uploaded" in rows_of([job("a.png", JobState.LEFT_OUT)])[0].what


def test_a_film_is_called_by_its_title() -> None:
    film = Job(1, 1, 1.0, JobState.DONE, Path("f.mp4"), None, Target.VIDEO, "f.mp4", title="春茶")
    assert rows_of([film])[0].name == "春茶"

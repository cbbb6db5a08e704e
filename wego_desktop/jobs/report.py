"""What came of a batch, as rows for a window and as a file for a spreadsheet."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from wego_desktop.jobs.sending import trouble_from
from wego_desktop.library.journal import Job, JobState
from wego_desktop.limits import Target
from wego_desktop.translate import QT_TRANSLATE_NOOP

_BOM = b"\xef\xbb\xbf"  # Excel takes a file without it for one in the system's old encoding
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_SENTENCES: Mapping[JobState, str] = {
    JobState.PLANNED: QT_TRANSLATE_NOOP("Report", "Not sent yet"),
    JobState.REPAIRED: QT_TRANSLATE_NOOP("Report", "Not sent yet"),
    JobState.SENDING: QT_TRANSLATE_NOOP("Report", "Being sent"),
    JobState.UNKNOWN: QT_TRANSLATE_NOOP("Report", "Sent, but the answer was lost; it is being looked for"),
    JobState.DONE: QT_TRANSLATE_NOOP("Report", "Uploaded"),
    JobState.FAILED: QT_TRANSLATE_NOOP("Report", "Not uploaded"),
    JobState.LEFT_OUT: QT_TRANSLATE_NOOP("Report", "Cancelled, not uploaded"),
}
_GIVEN_UP = QT_TRANSLATE_NOOP("Report", "Cancelled after it was sent; the answer was lost, so it may have arrived")
_AGAIN = QT_TRANSLATE_NOOP("Report", "Uploaded; sent twice, since the first answer was lost")


@dataclass(frozen=True)
class Row:
    """One file. what: a sentence marked in the context "Report"; why: of what failed, one of context "Trouble" that
    values fill, else ""."""

    job: int
    name: str
    target: Target
    state: JobState
    media_id: str
    url: str
    what: str
    why: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


HEADINGS = (
    QT_TRANSLATE_NOOP("Report", "File"),
    QT_TRANSLATE_NOOP("Report", "Result"),
    QT_TRANSLATE_NOOP("Report", "Reason"),
    QT_TRANSLATE_NOOP("Report", "media_id"),
    QT_TRANSLATE_NOOP("Report", "URL"),
    QT_TRANSLATE_NOOP("Report", "Original"),
)


def rows_of(jobs: Iterable[Job]) -> list[Row]:
    """In the order given."""
    return [_row(job) for job in jobs]


def csv_of(jobs: Sequence[Job], say: Callable[[str, str, Mapping[str, str]], str]) -> bytes:
    """A file by RFC 4180, UTF-8 with its mark, headings first. say: (context, sentence, values) in the user's language.

    No cell can become a formula: one that begins like it gets an apostrophe, which spreadsheets take for "a text".
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([say("Report", heading, {}) for heading in HEADINGS])
    for job, row in zip(jobs, rows_of(jobs), strict=True):
        why = say("Trouble", row.why, row.values) if row.why else ""
        cells = (row.name, say("Report", row.what, {}), why, row.media_id, row.url, str(job.path))
        writer.writerow([_harmless(cell) for cell in cells])
    return _BOM + out.getvalue().encode("utf-8", "replace")


def _row(job: Job) -> Row:
    trouble = trouble_from(job.trouble) if job.state is JobState.FAILED else None
    name = job.title if job.target is Target.VIDEO and job.title else job.name
    why, values = (trouble.what, trouble.values) if trouble else ("", {})
    return Row(job.id, name, job.target, job.state, job.media_id, job.url, _what(job), why, values)


def _what(job: Job) -> str:
    if job.again and job.state is JobState.DONE:
        return _AGAIN
    return _GIVEN_UP if job.trouble and job.state is JobState.LEFT_OUT else _SENTENCES[job.state]


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell

"""Numbers, times and sentences as people read them."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from wego_desktop.ui import formats

MB = formats.MB
# As without: hypothesis asks for all that UTF-8 can hold, by trying each of a million characters.
CHARACTERS = st.characters(exclude_categories=["Cs"])
TEXT = st.text(CHARACTERS)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


class Words(QTranslator):
    """A catalogue of a few words."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self.words = words

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, hint: str | None = None, number: int = -1) -> str:
        return self.words.get(text, text)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 B"),
        (812, "812 B"),
        (1024, "1 KB"),
        (9830, "9.6 KB"),
        (319_488, "312 KB"),
        (MB - 1, "1 MB"),
        (2 * MB, "2 MB"),
        (1_992_294, "1.9 MB"),
        (50_500_000, "48.2 MB"),
        (3 * formats.GB, "3 GB"),
    ],
)
def test_sizes(number: int, said: str) -> None:
    assert formats.size(number) == said


def test_how_far_a_transfer_is() -> None:
    assert formats.sizes(1_258_291, 1_992_294) == "1.2 / 1.9 MB"
    assert formats.sizes(100, 800) == "100 / 800 B"
    assert formats.sizes(0, 0) == "0 / 0 B"
    assert formats.speed(1.1 * MB) == "1.1 MB/s"


def test_counts_have_separators() -> None:
    assert formats.count(1284) == "1,284"


@pytest.mark.parametrize(("seconds", "said"), [(0, "0:00"), (84, "1:24"), (59.6, "1:00"), (3723, "1:02:03")])
def test_clock(seconds: float, said: str) -> None:
    assert formats.clock(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (0.84, "0.8 s"), (36, "36 s"), (60, "1 min"), (84, "1 min 24 s"), (3723, "1 h 2 min 3 s")],
)
def test_durations(seconds: float, said: str) -> None:
    assert formats.duration(seconds) == said


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (-5, "just now"),
        (59, "just now"),
        (60, "1 minute ago"),
        (125, "2 minutes ago"),
        (3600, "1 hour ago"),
        (7200, "2 hours ago"),
        (86_400, "1 day ago"),
        (3 * 86_400, "3 days ago"),
    ],
)
def test_how_long_ago(passed: int, said: str) -> None:
    assert formats.ago(1_000_000_000, now=1_000_000_000 + passed) == said


def test_dates() -> None:
    moment = QDateTime(2025, 2, 3, 9, 42, 0).toSecsSinceEpoch()
    assert formats.date_time(moment) == "3 Feb 2025 09:42"
    assert formats.ago(moment, now=moment + 30 * 86_400) == "3 Feb 2025"
    assert formats.date_time(0) == ""


def test_chinese(qapp: QCoreApplication) -> None:
    minutes = {"{n} min": "{n} 分", "{n} s": "{n} 秒", "{n} minutes ago": "{n} 分钟前"}
    words = Words({"d MMM yyyy HH:mm": "yyyy 年 M 月 d 日 HH:mm", **minutes})
    qapp.installTranslator(words)
    QLocale.setDefault(QLocale("zh_CN"))
    try:
        assert formats.duration(84) == "1 分 24 秒"
        assert formats.ago(0, now=120) == "2 分钟前"
        assert formats.date_time(QDateTime(2025, 2, 3, 9, 42, 0).toSecsSinceEpoch()) == "2025 年 2 月 3 日 09:42"
        assert formats.size(1_992_294) == "1.9 MB"
    finally:
        qapp.removeTranslator(words)


def test_ids_lose_their_middle() -> None:
    assert formats.middle("wx3f0123456789a91c", 9) == "wx3f…a91c"
    assert formats.middle("short", 9) == "short"
    assert len(formats.middle("x" * 100, 24)) == 24


def test_sentences_are_filled_by_the_kind_of_each_value() -> None:
    said = formats.sentence(
        "Finding",
        "{file_bytes} above {limit_bytes}, {file_seconds}, {count} pieces, {code}, {name}",
        {"file_bytes": 7 * MB, "limit_bytes": 2 * MB, "file_seconds": 84}
        | {"count": 1284, "code": 45011, "name": "a.jpg"},
    )
    assert said == "7 MB above 2 MB, 1 min 24 s, 1,284 pieces, 45011, a.jpg"


def test_values_that_are_text_already_are_measured_too() -> None:
    assert formats.sentence("Trouble", "{limit_bytes}", {"limit_bytes": "2097152"}) == "2 MB"
    assert formats.sentence("Trouble", "{limit_bytes}", {"limit_bytes": "unknown"}) == "unknown"


def test_two_sizes_never_read_alike_when_they_differ() -> None:
    said = formats.sentence("Finding", "{a_bytes} above {b_bytes}", {"a_bytes": 2 * MB + 1, "b_bytes": 2 * MB})
    first, second = said.split(" above ")
    assert first != second
    assert formats.sentence("Finding", "{a_seconds} above {b_seconds}", {"a_seconds": 60.2, "b_seconds": 60}) == (
        "60.2 s above 60 s"
    )


def test_a_missing_value_is_no_crash() -> None:
    assert formats.sentence("Finding", "{what} and {who}", {"who": "you"}) == "… and you"


@given(TEXT, st.dictionaries(st.text(CHARACTERS, max_size=12), st.one_of(TEXT, st.integers(0, 2**53), st.booleans())))
def test_no_sentence_raises(template: str, values: dict[str, object]) -> None:
    assert isinstance(formats.sentence("Finding", template, values), str)


def test_names_with_braces_stay_as_they_are(qtbot: QtBot) -> None:
    assert formats.sentence("Finding", "{name}", {"name": "{code}.jpg", "code": 1}) == "{code}.jpg"

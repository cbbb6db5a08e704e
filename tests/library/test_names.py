import pytest

from wego_desktop.library.names import sort_key


@pytest.mark.parametrize(
    "names",
    [
        ["图2.jpg", "图10.jpg", "图0011.jpg"],
        ["a1", "A2", "a10", "b"],
        ["cat", "Zebra", "北京", "广州", "上海", "张三"],  # Latin, then by sound
        ["IMG_9.png", "img_10.png"],
        ["１２", "13"],  # full width
        ["张", "㐀", "😀", ""],  # common, rare, emoji, nameless
        ["x99999999999999999998", "x99999999999999999999"],
    ],
)
def test_names_stand_as_people_read_them(names: list[str]) -> None:
    assert sorted(sorted(names), key=sort_key) == names


@pytest.mark.parametrize("name", ["\ud83d", "\0", "²", "٣", "a" * 5000, "9" * 5000])
def test_any_text_has_a_key(name: str) -> None:
    assert sort_key(name) == sort_key(name)

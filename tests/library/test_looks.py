"""Looks: near for copies, far for others, quick for many, gone with their material."""

import random
from pathlib import Path

from PIL import Image, ImageEnhance

from library.remotes import image
from wego_desktop.library.index import Index
from wego_desktop.library.looks import NEAR, Looks, look_of, look_of_file


def scene(seed: int) -> Image.Image:
    dice = random.Random(seed)
    small = Image.frombytes("RGB", (9, 7), dice.randbytes(9 * 7 * 3))
    return small.resize((360, 280), Image.Resampling.BICUBIC)


def bits(one: bytes | None, other: bytes | None) -> int:
    assert one is not None
    assert other is not None
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()


def test_copies_are_near_and_others_far(tmp_path: Path) -> None:
    looks = [look_of(scene(seed)) for seed in range(30)]
    for seed in range(30):
        scene(seed).resize((120, 93)).save(tmp_path / "copy.jpg", quality=40)
        assert bits(looks[seed], look_of_file(tmp_path / "copy.jpg")) <= NEAR
        assert bits(looks[seed], look_of(ImageEnhance.Brightness(scene(seed)).enhance(1.15))) <= NEAR
        assert all(bits(looks[seed], other) > 2 * NEAR for number, other in enumerate(looks) if number != seed)


def test_flat_pictures_and_no_pictures_have_no_look(tmp_path: Path) -> None:
    assert look_of(Image.new("RGB", (90, 60), "teal")) is None
    (tmp_path / "a.txt").write_text("no picture")
    assert look_of_file(tmp_path / "a.txt") is None
    assert look_of_file(tmp_path / "gone.png") is None


def test_near_ones_are_found_again_after_a_restart_and_not_after_they_are_forgotten(tmp_path: Path) -> None:
    index = Index.open(tmp_path)
    index.put([image(number) for number in range(40)], 1.0)
    ids = [index.rows([row])[0].media_id for row in range(1, 41)]
    looks = Looks(index)
    for number, media_id in enumerate(ids):
        look = look_of(scene(number))
        assert look is not None
        looks.put(media_id, look)
    asked = look_of(scene(7).resize((100, 80)))
    assert asked is not None
    assert [media_id for media_id, _ in looks.near(asked)] == [ids[7]]
    assert [media_id for media_id, _ in Looks(index).near(asked)] == [ids[7]]
    index.forget([ids[7]])
    assert Looks(index).near(asked) == []
    index.close()


def test_every_look_within_the_bound_is_found(tmp_path: Path) -> None:
    """Any ten bits may differ: one band is the same all the same."""
    index, dice = Index.open(tmp_path), random.Random(4)
    index.put([image(1)], 1.0)
    media_id, look = index.rows([1])[0].media_id, dice.getrandbits(128)
    looks = Looks(index)
    looks.put(media_id, look.to_bytes(16))
    for _ in range(500):
        other = look
        for place in dice.sample(range(128), NEAR):
            other ^= 1 << place
        assert looks.near(other.to_bytes(16)) == [(media_id, NEAR)]
    looks.put("unknown", bytes(16))
    assert looks.near(bytes(16)) == []
    index.close()

"""The plan without widgets: what goes, what stays, what it costs."""

from pathlib import Path

import pytest

from ui.uploads.upload_files import document, film, large_picture, picture, sound
from wego_desktop.intake.checks import Duplicate
from wego_desktop.limits import Limits, Severity, Target, load
from wego_desktop.ui.uploads.plan import Plan
from wego_desktop.ui.uploads.plan_cost import Pieces
from wego_desktop.ui.uploads.plan_looking import look_at
from wego_desktop.ui.uploads.plan_row import PlanRow, Verdict

LIMITS: Limits = load("wego")


def planned(paths: list[Path], *, room: int | None = 100, known: dict[str, str] | None = None) -> Plan:
    """A plan of these files, looked at and judged. known: library names by file name."""
    plan = Plan(LIMITS, lambda target: room)
    named = known or {}
    for row in plan.add(paths):
        duplicates = [Duplicate("id", named[row.name])] if row.name in named else []
        plan.look(look_at(row.key, row.path, lambda _sha256, found=duplicates: found))  # type: ignore[misc]
    judge(plan)
    return plan


def judge(plan: Plan) -> None:
    while not plan.judged:
        plan.judge_some(3)
        if plan.judged_alone:
            plan.judge_batch()


def by_name(plan: Plan) -> dict[str, PlanRow]:
    return {row.path.name: row for row in plan}


def rules(row: PlanRow) -> list[str]:
    return [found.rule for found in row.findings]


def test_each_file_goes_where_its_bytes_belong(tmp_path: Path) -> None:
    paths = [picture(tmp_path / "a.png"), sound(tmp_path / "b.wav"), film(tmp_path / "c.mp4"), document(tmp_path / "d")]
    rows = by_name(planned(paths))
    targets = {name: row.target for name, row in rows.items()}
    assert targets == {"a.png": Target.IMAGE, "b.wav": Target.VOICE, "c.mp4": Target.VIDEO, "d": None}
    assert rows["a.png"].verdict is Verdict.CAN_GO
    assert rows["d"].verdict is Verdict.CANNOT
    assert rules(rows["d"]) == ["foreign"]


def test_a_film_goes_once_it_has_title_and_introduction(tmp_path: Path) -> None:
    plan = planned([film(tmp_path / "c.mp4")])
    key = next(iter(plan)).key
    assert plan[key].verdict is Verdict.LOOK
    assert not plan[key].goes
    plan.describe([key], title=" 春茶 ")
    plan.describe([key], introduction="采茶的一天")
    judge(plan)
    assert plan[key].goes
    (upload,) = plan.uploads()
    assert (upload.title, upload.introduction, upload.target) == ("春茶", "采茶的一天", Target.VIDEO)


def test_what_the_library_has_already_is_left_out_until_a_person_wants_it(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / "a.png")], known={"a.png": "茶.png"})
    (row,) = plan
    assert row.verdict is Verdict.DUPLICATE
    assert row.findings[0].values["name"] == "茶.png"
    assert not plan.uploads()
    plan.take([row.key], True)
    judge(plan)
    assert len(plan.uploads()) == 1


def test_of_twins_the_first_goes_and_the_other_when_it_is_left_out(tmp_path: Path) -> None:
    paths = [picture(tmp_path / "a.png"), picture(tmp_path / "b.png"), picture(tmp_path / "c.png", seed=9)]
    plan = planned(paths)
    assert [upload.name for upload in plan.uploads()] == ["a.png", "c.png"]
    assert by_name(plan)["b.png"].verdict is Verdict.DUPLICATE
    plan.take([by_name(plan)["a.png"].key], False)
    judge(plan)
    assert [upload.name for upload in plan.uploads()] == ["b.png", "c.png"]


def test_files_past_the_room_are_told_and_leaving_one_out_makes_room(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / f"{n}.png", seed=n) for n in range(4)], room=2)
    assert [row.goes for row in plan] == [True, True, False, False]
    assert rules(by_name(plan)["2.png"])[0].startswith("library-full")
    plan.take([by_name(plan)["0.png"].key], False)
    judge(plan)
    assert [upload.name for upload in plan.uploads()] == ["1.png", "2.png"]


def test_twins_need_no_room(tmp_path: Path) -> None:
    twins = [picture(tmp_path / "a.png"), picture(tmp_path / "b.png")]
    plan = planned([*twins, picture(tmp_path / "c.png", seed=3)], room=2)
    assert [upload.name for upload in plan.uploads()] == ["a.png", "c.png"]


def test_what_it_costs(tmp_path: Path) -> None:
    paths = [picture(tmp_path / "a.png"), picture(tmp_path / "b.jpg", seed=2), sound(tmp_path / "s.wav")]
    plan = planned([*paths, document(tmp_path / "d.pdf")], room=90)
    cost = plan.cost()
    assert (cost.files, cost.calls) == (3, 3)
    assert cost.size == sum(path.stat().st_size for path in paths)
    caps = LIMITS.caps
    assert set(cost.pieces) == {
        Pieces("image", 2, caps["image"] - 90, caps["image"]),
        Pieces("voice", 1, caps["voice"] - 90, caps["voice"]),
    }


def test_room_that_is_not_known_blocks_nothing(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / "a.png")], room=None)
    assert plan.cost().pieces == (Pieces("image", 1, None, LIMITS.caps["image"]),)


def test_a_thumb_takes_a_place_among_the_images(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / "a.jpg")])
    plan.send_to([0], Target.THUMB)
    judge(plan)
    assert plan.cost().pieces[0].kind == "image"
    assert plan.uploads()[0].target is Target.THUMB


def test_sending_all_somewhere_moves_only_what_can_go_there(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / "a.jpg"), sound(tmp_path / "b.wav"), document(tmp_path / "c.pdf")])
    plan.send_to([row.key for row in plan], Target.THUMB)
    assert [row.target for row in plan] == [Target.THUMB, Target.VOICE, None]
    plan.send_to([row.key for row in plan], None)
    assert [row.target for row in plan] == [Target.IMAGE, Target.VOICE, None]


def test_sending_all_somewhere_brings_back_no_duplicate(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / "a.jpg")], known={"a.jpg": "b.jpg"})
    plan.send_to([0], Target.THUMB)
    judge(plan)
    assert not plan[0].goes
    plan.send_to([0], Target.IMAGE, take=True)
    judge(plan)
    assert plan[0].goes


def test_choosing_a_place_for_what_was_left_out_takes_it_in(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / "a.jpg")])
    plan.take([0], False)
    plan.send_to([0], Target.THUMB, take=True)
    judge(plan)
    assert plan[0].goes


@pytest.mark.parametrize(
    ("file", "form", "typed", "expected"),
    [
        ("a.png", "PNG", "新茶", "新茶.png"),
        ("a.png", "PNG", "  新茶 ", "新茶.png"),
        ("a.jpeg", "JPEG", "tea", "tea.jpeg"),
        ("a.jpeg", "JPEG", "tea.jpg", "tea.jpg"),
        ("logo.jpg", "PNG", "logo", "logo.png"),
        ("none", "PNG", "none", "none.png"),
        ("a.png", "PNG", "v1.2", "v1.2.png"),
        ("a.png", "PNG", "   ", "a.png"),
    ],
)
def test_a_new_name_keeps_an_extension_that_fits(
    tmp_path: Path, file: str, form: str, typed: str, expected: str
) -> None:
    plan = planned([picture(tmp_path / file, form=form)])
    plan.rename(0, typed)
    assert plan[0].name == expected


def test_a_better_name_settles_what_was_said_of_it(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / "logo", form="PNG")])
    assert (plan[0].verdict, rules(plan[0])) == (Verdict.REPAIR, ["no-extension"])
    plan.rename(0, str(plan[0].findings[0].values["new_name"]))
    judge(plan)
    assert plan[0].verdict is Verdict.CAN_GO


def test_what_blocks_is_said_first_and_waits_for_its_repair(tmp_path: Path) -> None:
    plan = planned([large_picture(tmp_path / "大图 🍵.png")])
    row = plan[0]
    assert row.findings[0].severity is Severity.BLOCKS
    assert len(row.findings) == 2
    plan.take([0], True)
    judge(plan)
    assert row.verdict is Verdict.REPAIR
    assert not plan.uploads()


def test_a_file_is_there_once(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    plan = planned([path])
    assert plan.add([path]) == []
    plan.remove([0])
    assert len(plan.add([path])) == 1


def test_what_arrives_for_a_removed_row_is_forgotten(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    plan = planned([path])
    plan.remove([0])
    plan.look(look_at(0, path, lambda _: []))
    judge(plan)
    assert len(plan) == 0


def test_only_a_person_makes_a_plan_edited(tmp_path: Path) -> None:
    plan = planned([picture(tmp_path / "a.png"), film(tmp_path / "b.mp4")])
    plan.take([0], True)
    plan.rename(0, "b")
    assert plan.edited
    fresh = planned([picture(tmp_path / "c.png")])
    fresh.rename(0, "c")
    fresh.send_to([0], None)
    assert not fresh.edited

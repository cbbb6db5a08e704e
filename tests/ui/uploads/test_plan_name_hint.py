"""Who will see the name of a file is said as it is."""

from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from ui.uploads.plan_stage import Stage
from wego_desktop.limits import Target
from wego_desktop.ui.tasks import Tasks


@pytest.mark.parametrize(
    ("target", "who"),
    [
        (Target.IMAGE, "WeChat's list of materials"),
        (Target.TEMPORARY_IMAGE, "Only this computer"),
        (Target.BODY_PICTURE, "Only this computer"),
    ],
)
def test_the_name_is_shown_by_whoever_lists_it(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, target: Target, who: str
) -> None:
    stage = Stage(qtbot, tasks)
    Image.new("RGB", (40, 30)).save(tmp_path / "a.png")
    stage.view.send_new_to(target)
    stage.add(tmp_path / "a.png")
    qtbot.waitUntil(lambda: stage.row("a.png").target == target)
    stage.click("a.png")
    qtbot.waitUntil(lambda: stage.view.side._name_hint.text().startswith(who))

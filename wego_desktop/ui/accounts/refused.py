"""How a person is told that the disk did not take what was to be kept of an account."""

from dataclasses import replace

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import TroubleError, trouble_of
from wego_desktop.wechat.troubles import Action


def refused(error: OSError) -> TroubleError:
    """Nobody chose a file here, so nobody is sent to choose another one."""
    trouble = trouble_of(error)
    if trouble.action == Action.CHOOSE_FILE:
        what = QT_TRANSLATE_NOOP("Trouble", "The system reports a problem")
        trouble = replace(trouble, what=what, why=QT_TRANSLATE_NOOP("Trouble", "{reason}: {file}"), action=Action.RETRY)
    return TroubleError(trouble)

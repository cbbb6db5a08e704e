"""python -m wego_desktop"""

import gc
import os
import sys


def main() -> int:
    """Open the app, or, when a frozen app calls itself with --sandbox, serve the practice account.

    1 with a sentence on standard error where no window can open.
    """
    if sys.argv[1:2] == ["--sandbox"]:
        from wego_desktop.sandbox.__main__ import main as serve

        return serve(sys.argv[2:])
    from wego_desktop import display, options, surroundings

    asked = options.read(sys.argv[1:])
    if asked.screenshot is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    gc.disable()  # what is imported stays: looking through it for garbage takes an eighth of the start. See ui/garbage
    surroundings.prepare()
    trouble = display.trouble()
    if trouble is not None:
        surroundings.say(trouble)
        return 1
    try:
        from wego_desktop.start import main as open_app
    except ImportError as error:
        lacking = display.missing(error)
        if lacking is None:
            raise
        surroundings.say(lacking)
        return 1
    return open_app(asked)


if __name__ == "__main__":
    sys.exit(main())

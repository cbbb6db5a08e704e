"""python -m wego_desktop"""

import sys


def main() -> int:
    """Open the app, or, when a frozen app calls itself with --sandbox, serve the practice account."""
    if sys.argv[1:2] == ["--sandbox"]:
        from wego_desktop.sandbox.__main__ import main as serve

        return serve(sys.argv[2:])
    from wego_desktop.app import main as open_app

    return open_app(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

"""Print the numbers of every benchmark beside this file: ``python3 dev.py bench [NAME ...]``."""

import importlib
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(names: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:0] = [str(HERE), str(HERE.parent)]
    found = sorted(file.stem for file in HERE.glob("bench_*.py"))
    for module in [name for name in found if not names or name.removeprefix("bench_") in names]:
        print(module.removeprefix("bench_"), flush=True)
        for what, result in importlib.import_module(module).bench():
            print(f"  {what:<72} {result}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

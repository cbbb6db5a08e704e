"""python -m wego_desktop.sandbox: an Official Account on this machine, for any client."""

import argparse
import json
import os
import signal
import sqlite3
import stat
import sys
import tempfile
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from .article_filter import LEVELS
from .folder import FolderInUseError, Lock, remember_port, remembered_port
from .limits import PROFILES
from .quotas import TABLES
from .sandbox import PRACTICE, Options, Sandbox
from .server import Server

_DESCRIPTION = """\
An Official Account that runs on this machine: tokens, temporary and permanent materials, body pictures,
lists, news, drafts and the picture host, over HTTP on 127.0.0.1, without any account at WeChat.

The first line on standard output is one JSON object:
  {"base_url": "http://127.0.0.1:PORT", "app_id": ..., "app_secret": ..., "folder": ..., "process": ...,
   "accounts": [{"name", "app_id", "app_secret"}, ...]}
Point any client at base_url instead of https://api.weixin.qq.com, with that AppID and AppSecret.
"""
_EPILOG = """\
How it ends: on SIGTERM or Ctrl+C; and, when standard input is a pipe, as soon as that pipe closes, so that it
never outlives the program that started it. Started from a terminal, with nohup, or with </dev/null it stays.
--with-parent and --alone decide this by hand.

Faults, clock and state are at base_url/_sandbox/ (faults.py says how):
  curl -d '{"api": "material/add_material", "kind": "drop-after"}' BASE_URL/_sandbox/faults
  curl -d '{"advance": 7200}' BASE_URL/_sandbox/clock
  curl BASE_URL/_sandbox/state
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until told to end. 0 after a clean end, 1 with a sentence on standard error otherwise."""
    options = _PARSER.parse_args(argv)
    with ExitStack() as stack:
        try:
            folder = options.folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wego-sandbox-")))
            stack.enter_context(Lock(folder))
            return _serve(options, folder)
        except (FolderInUseError, OSError, sqlite3.Error) as error:
            print(f"wego-desktop-sandbox: {error}", file=sys.stderr)  # noqa: T201
            return 1


def _serve(options: argparse.Namespace, folder: Path) -> int:
    from .starter import draw, draw_ahead, fill  # Pillow's drawing is not needed for --help

    sandbox = Sandbox(folder, _options(options), draw)
    try:
        server = _listen(sandbox, options)
        for name in options.account or ([] if sandbox.accounts else [PRACTICE]):
            account, is_new = sandbox.open_account(name)
            if is_new and not options.empty:
                fill(sandbox, account)
        drawing = draw_ahead(sandbox)
        _run(server, _watches_parent(options))
        drawing.join()
    finally:
        sandbox.close()
    return 0


def _options(asked: argparse.Namespace) -> Options:
    return Options(
        asked.news, asked.limits, asked.quotas, asked.empty, filter=asked.filter, comments=not asked.no_comments
    )


def _listen(sandbox: Sandbox, options: argparse.Namespace) -> Server:
    """On the given port, or the one of last time, or any."""
    report = (lambda line: print(line, file=sys.stderr, flush=True)) if options.verbose else None  # noqa: T201
    wanted = options.port or remembered_port(sandbox.folder)
    try:
        server = Server(sandbox, wanted, report)
    except OSError as error:
        if options.port:
            raise OSError(f"Port {options.port} can't be used: {error.strerror}") from error
        server = Server(sandbox, 0, report)
    remember_port(sandbox.folder, server.server_address[1])
    return server


def _run(server: Server, with_parent: bool) -> None:
    stopping = server.sandbox.stopping
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: stopping.set())
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    # Straight to the descriptor: a frozen program without a console has no sys.stdout.
    os.write(1, json.dumps(_announcement(server)).encode("ascii") + b"\n")
    if with_parent:
        threading.Thread(target=_wait_for_end_of_input, args=(stopping,), daemon=True).start()
    while not stopping.wait(1.0):  # Windows hears Ctrl+C only between waits
        pass
    server.shutdown()
    thread.join()
    server.server_close()


def _announcement(server: Server) -> dict[str, object]:
    sandbox = server.sandbox
    accounts = [
        {"name": account.name, "app_id": account.app_id, "app_secret": account.app_secret}
        for account in sandbox.accounts.values()
    ]
    first = {"base_url": sandbox.base_url, "app_id": accounts[0]["app_id"], "app_secret": accounts[0]["app_secret"]}
    return {**first, "folder": str(sandbox.folder), "process": os.getpid(), "accounts": accounts}


def _watches_parent(options: argparse.Namespace) -> bool:
    if options.with_parent or options.alone:
        return bool(options.with_parent)
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _wait_for_end_of_input(stopping: threading.Event) -> None:
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    stopping.set()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m wego_desktop.sandbox",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--port", type=int, default=0, metavar="N", help="port; 0 (default) takes the one of last time, or a free one")
    add("--folder", type=Path, metavar="DIR", help="where everything is kept (default: a folder deleted at the end)")
    add("--account", action="append", metavar="NAME", help="open (or make) an account of this name; may be repeated")
    add("--empty", action="store_true", help="do not fill new accounts with practice content")
    add(
        "--news",
        choices=("classic", "retired"),
        default="classic",
        help="classic: add_news and update_news work; retired: they answer 45106, as WeChat does since 2022",
    )
    add(
        "--limits",
        choices=tuple(PROFILES),
        default="wego",
        help="wego: the limits WEGO documents; wechat-2025: today's official ones; none: no sizes, no capacity",
    )
    add(
        "--quotas",
        choices=tuple(TABLES),
        default="service",
        help="calls a day: of a service account, of a test account, or without bound",
    )
    add(
        "--filter",
        choices=LEVELS,
        default="measured",
        help="what happens to the HTML of articles: all that was measured, only what is documented, or nothing",
    )
    add("--no-comments", action="store_true", help="the account has no comments: need_open_comment answers 88000")
    add("--verbose", action="store_true", help="a line for each call on standard error")
    life = parser.add_mutually_exclusive_group()
    life.add_argument("--with-parent", action="store_true", help="end when standard input ends, whatever it is")
    life.add_argument("--alone", action="store_true", help="never look at standard input")
    return parser


_PARSER = _parser()

if __name__ == "__main__":
    sys.exit(main())

"""Taking up at the start what earlier saves left under way, and clearing what was kept of those that arrived."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from wego_desktop.articles.autosaves import LeftOver
from wego_desktop.library.errors import LibraryError
from wego_desktop.wechat.progress import Cancel

if TYPE_CHECKING:
    from wego_desktop.jobs.message_recovery import Recovered
    from wego_desktop.jobs.open_account import OpenAccount
    from wego_desktop.jobs.saved import Saved

_log = logging.getLogger(__name__)


def take_up(opened: "OpenAccount", cancel: Cancel) -> "Sequence[Recovered]":
    """In a worker. Without open saves it makes no call and loads nothing. Raises Cancelled, LibraryError."""
    saves = opened.saves
    if not saves.open():
        saves.forget_old()
        return ()
    from wego_desktop.jobs.save_done import follow, keep_versions
    from wego_desktop.jobs.saved import Saved, Unfinished

    found = opened.messages.recover(moved=lambda move: follow(opened, move), cancel=cancel)
    for one in found:
        if isinstance(one.outcome, Saved | Unfinished):
            keep_versions(opened, one.outcome)
        if isinstance(one.outcome, Saved):
            _forget_kept(opened, one.outcome)
    return found


def _forget_kept(opened: "OpenAccount", outcome: "Saved") -> None:
    """What was kept of a message that arrived is not offered again, unless more was typed after that."""
    try:
        for kept in opened.autosaves.left_over():
            if kept.message.key == outcome.message.key and _is_what_was_sent(opened, kept, outcome):
                opened.autosaves.forget(kept.message.key)
    except (LibraryError, OSError):
        _log.exception("what was kept of a saved message was not forgotten")


def _is_what_was_sent(opened: "OpenAccount", kept: LeftOver, outcome: "Saved") -> bool:
    from wego_desktop.jobs.local_addresses import local_in, with_urls

    stored = {entry.key: entry for entry in outcome.message.entries}
    if kept.lost or [entry.key for entry in kept.message.entries] != list(stored):
        return False
    for entry in kept.message.entries:
        sent = outcome.sent.get(entry.key)
        if sent is None and not entry.is_changed:
            continue
        text = entry.article.content
        urls = {sha256: url for sha256 in local_in(text) if (url := opened.known_url(sha256))}
        article = replace(entry.article, content=with_urls(text, urls))
        if entry.cover_sha256 and sent is not None:
            article = replace(article, cover_media_id=sent.cover_media_id, cover_url=sent.cover_url)
        if article != sent:
            return False
    return True

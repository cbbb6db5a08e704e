"""Addresses as servers, articles and people give them, which is any text."""

from urllib.parse import SplitResult, urlsplit


def parts_of(url: str) -> SplitResult:
    """As ``urlsplit``, which raises ValueError for some texts; those are a path and nothing else."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", url, "", "")

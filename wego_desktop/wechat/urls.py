"""Addresses as servers, articles and people give them, which is any text."""

from urllib.parse import SplitResult, urlsplit


def parts_of(url: str) -> SplitResult:
    """As ``urlsplit``, which raises ValueError for some texts; those are a path and nothing else."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", url, "", "")


def picture_of(url: str) -> str:
    """What the bytes of a picture decide of its address: the part without host, folder, size and format."""
    parts = parts_of(url).path.split("/")
    return parts[-2] if len(parts) > 1 and parts[-1].isdecimal() else parts[-1]

"""What comes into an article from outside, made ready in a worker: its text cleaned, its own pictures taken in."""

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path

from wego_desktop.articles.addresses import Place, foreign_in, pictures_in, place_of, with_addresses
from wego_desktop.articles.markdown import imported, read_file
from wego_desktop.articles.paste.clean import clean
from wego_desktop.articles.paste.tree import parse
from wego_desktop.jobs.article_pictures import ArticlePictures, Taken
from wego_desktop.jobs.taking_over import take_over
from wego_desktop.library.local_pictures import address, digest_in
from wego_desktop.wechat.errors import TroubleError
from wego_desktop.wechat.progress import Cancel, stop_if

_CENTRED = 'style="text-align: center;"'


@dataclass(frozen=True)
class Came:
    """html: to be inserted. foreign: addresses of pictures in it that lie elsewhere. failed: what did not come.

    fields: title, author and digest, of a Markdown file that says them.
    """

    html: str = ""
    foreign: tuple[str, ...] = ()
    failed: tuple[tuple[str, BaseException], ...] = ()
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def kept(self) -> tuple[str, ...]:
        """Digests of the pictures in it that are on this machine."""
        found = (digest_in(one.address) for one in pictures_in(self.html))
        return tuple(dict.fromkeys(digest for digest in found if digest))


def of_html(html: str, pictures: ArticlePictures, executor: Executor, cancel: Cancel | None = None) -> Came:
    """Whatever a clipboard holds as HTML. Pictures that are written out in it are taken in. Raises Cancelled."""
    return _with_own_pictures(clean(html).html, pictures, executor, cancel)


def of_markdown(
    text: str, pictures: ArticlePictures, executor: Executor, links: str, cancel: Cancel | None = None
) -> Came:
    """links: the words above the list of addresses. Raises Cancelled."""
    return _with_own_pictures(imported(text, links=links).html, pictures, executor, cancel)


def of_markdown_file(
    path: Path, pictures: ArticlePictures, executor: Executor, links: str, cancel: Cancel | None = None
) -> Came:
    """Raises TroubleError, OSError, Cancelled."""
    made = read_file(path, links=links)
    came = _with_own_pictures(made.html, pictures, executor, cancel)
    said = {"title": made.title, "author": made.author, "digest": made.digest}
    return Came(came.html, came.foreign, came.failed, {name: value for name, value in said.items() if value})


def of_pictures(
    given: Sequence[bytes | Path], pictures: ArticlePictures, name: str = "", cancel: Cancel | None = None
) -> Came:
    """A paragraph for each, as it came; one that can't be shown is made fit first. Raises Cancelled."""
    parts: list[str] = []
    failed: list[tuple[str, BaseException]] = []
    for one in given:
        stop_if(cancel)
        called = one.name if isinstance(one, Path) else name
        try:
            sha256 = pictures.keep(one, called)
            if not pictures.shows(sha256):
                pictures.prepare(sha256, called, cancel=cancel)
            parts.append(f'<p {_CENTRED}><img src="{address(sha256)}" style="max-width: 100%;"></p>')
        except (TroubleError, OSError) as error:
            failed.append((called, error))
    return Came("".join(parts), failed=tuple(failed))


def prepare(digests: Sequence[str], pictures: ArticlePictures, cancel: Cancel | None = None) -> list[Taken]:
    """Make what WeChat will get of these; gives those that had to be changed. One that can't be is told at saving.

    Raises Cancelled, and the first TroubleError or OSError after all were tried.
    """
    changed, first = [], None
    for sha256 in digests:
        stop_if(cancel)
        try:
            taken = pictures.prepare(sha256, cancel=cancel)
        except (TroubleError, OSError) as error:
            first = first or error
            continue
        if taken.repaired is not None:
            changed.append(taken)
    if first is not None:
        raise first
    return changed


def is_single_picture(html: str) -> bool:
    """Whether there is one picture and not a word: the pixels beside it on a clipboard are better."""
    root = parse(html).root
    pictures = [element for element in root.all() if element.name in ("img", "svg")]
    return len(pictures) == 1 and not root.text.strip()


def is_code(html: str) -> bool:
    """Whether all of it is one block of code, as editors of programs copy everything."""
    blocks = parse(html).root.children
    return len(blocks) == 1 and not isinstance(blocks[0], str) and blocks[0].name == "pre"


def _with_own_pictures(html: str, pictures: ArticlePictures, executor: Executor, cancel: Cancel | None) -> Came:
    own = [one for one in foreign_in(html) if place_of(one) is Place.DATA]
    done = take_over(own, pictures, _fetch_nothing, executor, cancel=cancel)
    html = with_addresses(html, done.addresses)
    return Came(html, foreign_in(html, pictures.own), tuple(("", error) for error in done.failed.values()))


def _fetch_nothing(address: str, cancel: Cancel | None = None) -> bytes:
    """Only addresses that hold their picture come here."""
    del cancel
    raise ValueError(address[:40])

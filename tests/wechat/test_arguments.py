"""What can't be right is refused before the network, in a sentence."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from wechat import sent_files
from wechat.canned import Canned
from wego_desktop.wechat.answers import Article, Kind, UploadKind
from wego_desktop.wechat.errors import ArgumentError, trouble_of
from wego_desktop.wechat.materials import Materials

GOOD = Article("t", cover_media_id="c")

WRONG: list[tuple[Callable[[Materials, Path], object], str]] = [
    (lambda m, f: m.page(Kind.IMAGE, 0, 0), "1 to 20 materials at a time, not 0"),
    (lambda m, f: m.page(Kind.IMAGE, 0, 21), "1 to 20 materials at a time, not 21"),
    (lambda m, f: m.page(Kind.IMAGE, -1, 20), "begins at 0"),
    (lambda m, f: m.page(cast(Kind, "thumb"), 0, 20), "“thumb” is not a kind of material"),
    (lambda m, f: m.add(cast(UploadKind, "news"), f), "“news” is not a kind of material"),
    (lambda m, f: m.add_temporary(cast(UploadKind, "picture"), f), "“picture” is not a kind of material"),
    (lambda m, f: m.add(UploadKind.VIDEO, f), "needs a title"),
    (lambda m, f: m.add(UploadKind.VIDEO, f, title="  ", introduction="i"), "needs a title"),
    (lambda m, f: m.add(UploadKind.IMAGE, f.with_name("none.png")), "no file .*none.png"),
    (lambda m, f: m.add(UploadKind.IMAGE, f.parent), "no file"),
    (lambda m, f: m.add(UploadKind.IMAGE, sent_files.write(f.with_name("e.png"), b"")), "e.png is empty"),
    (lambda m, f: m.add_body_picture(f.with_name("none.png")), "no file"),
    (lambda m, f: m.news(""), "No material was named"),
    (lambda m, f: m.news("a b"), "No material was named"),
    (lambda m, f: m.delete(""), "No material was named"),
    (lambda m, f: m.delete("\n"), "No material was named"),
    (lambda m, f: m.save("", f.parent), "No material was named"),
    (lambda m, f: m.save_temporary("", f.parent), "No material was named"),
    (lambda m, f: m.add_news([]), "1 to 8 articles, not 0"),
    (lambda m, f: m.add_news([GOOD] * 9), "1 to 8 articles, not 9"),
    (lambda m, f: m.add_news([GOOD, Article("", cover_media_id="c")]), "Article 2 has no title"),
    (lambda m, f: m.add_news([Article("t")]), "Article 1 has no cover"),
    (lambda m, f: m.update_news("a", -1, GOOD), "no article -1"),
    (lambda m, f: m.update_news("a", 8, GOOD), "no article 8"),
    (lambda m, f: m.update_news("", 0, GOOD), "No material was named"),
    (lambda m, f: m.update_news("a", 0, Article("t")), "Article 1 has no cover"),
]


@pytest.mark.parametrize(("act", "says"), WRONG, ids=[f"{n}-{says[:20]}" for n, (_, says) in enumerate(WRONG)])
def test_refused_before_the_network(
    canned: Canned, canned_materials: Materials, picture: Path, act: Callable[[Materials, Path], object], says: str
) -> None:
    with pytest.raises(ArgumentError, match=says) as caught:
        act(canned_materials, picture)
    assert not canned.seen
    trouble = trouble_of(caught.value)
    assert trouble.what.format_map(trouble.values) == str(caught.value)

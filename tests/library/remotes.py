"""Materials as lists tell them, for tests."""

from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial


def image(
    number: int, *, name: str | None = None, updated: int | None = None, url: str | None = None
) -> RemoteMaterial:
    return RemoteMaterial(
        Kind.IMAGE,
        f"image-{number:06}",
        f"图片 {number}.jpg" if name is None else name,
        1_700_000_000 + number if updated is None else updated,
        f"http://127.0.0.1/mmbiz_jpg/{number}/0?wx_fmt=jpeg" if url is None else url,
    )


def news(number: int, *contents: str) -> RemoteMaterial:
    articles = tuple(
        Article(
            f"标题 {number}-{place} 😀", "作者", "摘要", content, cover_url=f"http://127.0.0.1/mmbiz_png/{number}/0"
        )
        for place, content in enumerate(contents)
    )
    return RemoteMaterial(Kind.NEWS, f"news-{number}", articles[0].title, 1_700_000_000, "", articles)

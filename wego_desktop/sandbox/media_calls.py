"""Temporary materials and body pictures: media/upload, media/get, media/uploadimg."""

from . import links
from .answers import Answer, FileAnswer, JsonAnswer, RefusedError
from .formats import MEDIA_TYPES
from .request import Request
from .rules import BODY_PICTURE, TEMPORARY, checked, present, upload_type

_EXTENSIONS = {"jpeg": "jpg"}


def upload(request: Request) -> Answer:
    """A thumb's id is called thumb_media_id; "item" has been there since about 2021 for no known reason."""
    form = request.form()
    try:
        kind = upload_type(request.query, form)
        file = present(form)
        source = checked(file, request.sandbox.limits.temporary[kind], TEMPORARY)
        request.account.forget_expired()
        made = request.account.add_temporary(kind, file.name, source)
    finally:
        form.discard()
    id_name = "thumb_media_id" if kind == "thumb" else "media_id"
    return JsonAnswer({"type": kind, id_name: made.media_id, "created_at": made.created, "item": []})


def get(request: Request) -> Answer:
    """The bytes, named after the id; of a film its address, with unescaped slashes and no file name."""
    found = request.temporary(request.query.get("media_id"))
    if found.kind == "video":
        url = request.sandbox.base_url + links.film_path(found.link)
        return JsonAnswer({"video_url": url}, escape_slashes=False)
    content = request.sandbox.contents.find(found.content)
    return FileAnswer(
        request.sandbox.contents.file(found.content),
        MEDIA_TYPES[content.format],
        f"{found.media_id}.{_EXTENSIONS.get(content.format, content.format)}",
        {"Cache-Control": "no-cache, must-revalidate"},
    )


def get_jssdk(request: Request) -> Answer:
    """High quality voices come from phones only, so no id is right."""
    if not request.query.get("media_id"):
        raise RefusedError(41006)
    raise RefusedError(40007)


def uploadimg(request: Request) -> Answer:
    """Only a url: no media_id, no wx_fmt, in no list."""
    form = request.form()
    try:
        source = checked(present(form), request.sandbox.limits.body_picture, BODY_PICTURE)
        key = request.account.add_body_picture(source)
    finally:
        form.discard()
    return JsonAnswer({"url": request.sandbox.base_url + links.body_picture_path(key, source.format)})

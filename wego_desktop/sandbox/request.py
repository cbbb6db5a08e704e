"""One call as the handlers see it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message

from .account import Account, Material, Temporary
from .answers import RefusedError
from .body import Body
from .drafts import Draft
from .faults import Hits
from .forms import Form, read_form
from .sandbox import Sandbox


@dataclass
class Request:
    """Method, path and query as sent; ``account`` is set once the token was looked at."""

    sandbox: Sandbox
    method: str
    path: str
    query: Mapping[str, str]
    headers: Message
    body: Body
    api: str = ""
    hits: Hits = field(default_factory=dict)
    signed_in: Account | None = None
    text: str = ""

    @property
    def account(self) -> Account:
        if self.signed_in is None:
            raise RefusedError(41001)
        return self.signed_in

    def json(self) -> dict[str, object]:
        """The JSON object of the body; its text stays in ``text``.

        :raises RefusedError: 44002 empty, 47001 not a JSON object.
        """
        raw = self.body.read_all()
        if not raw.strip():
            raise RefusedError(44002)
        try:
            self.text = raw.decode("utf-8")
            parsed = json.loads(self.text, strict=False)
        except ValueError:
            raise RefusedError(47001) from None
        if not isinstance(parsed, dict):
            raise RefusedError(47001)
        return parsed

    def form(self) -> Form:
        """The multipart form. :raises RefusedError: 41005 without Content-Length."""
        if not self.body.sized:
            raise RefusedError(41005)
        return read_form(self.body, self.headers.get("Content-Type", ""), self.sandbox.contents.incoming)

    def material(self, media_id: object) -> Material:
        """:raises RefusedError: 41006 without an id, 40007 for an unknown, foreign or (on demand) too young one."""
        if not media_id:
            raise RefusedError(41006)
        found = self.account.find(str(media_id))
        if found is None or self.too_young(found.created):
            raise RefusedError(40007)
        return found

    def draft(self, media_id: object) -> Draft:
        """:raises RefusedError: as ``material``; the ids of materials are none of drafts (guess)."""
        if not media_id:
            raise RefusedError(41006)
        found = self.account.drafts.find(str(media_id))
        if found is None or self.too_young(found.created):
            raise RefusedError(40007)
        return found

    def temporary(self, media_id: object) -> Temporary:
        """:raises RefusedError: as ``material``, and 40007 after three days."""
        if not media_id:
            raise RefusedError(41006)
        found = self.account.find_temporary(str(media_id))
        if found is None or self.too_young(found.created):
            raise RefusedError(40007)
        return found

    def too_young(self, created: int) -> bool:
        fault = self.hits.get("id-not-ready")
        return fault is not None and self.sandbox.clock.now() - created < fault.seconds

"""Everything an account holds, by kind: what lists, saves or deletes need not know of two APIs."""

from collections.abc import Collection, Mapping

from wego_desktop.wechat.answers import MATERIAL_KINDS, Article, Kind, Page
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.errors import WechatError
from wego_desktop.wechat.materials import Materials
from wego_desktop.wechat.patience import UNKNOWN_ID


class Holdings:
    """The material library and the draft box of one account. Safe for any number of threads; raises as they do."""

    def __init__(self, materials: Materials, drafts: Drafts) -> None:
        self.materials, self.drafts = materials, drafts

    def count(self, kinds: Collection[Kind]) -> Mapping[Kind, int]:
        """How many there are of these; one call for the materials, one for the drafts."""
        counts = self.materials.count() if set(kinds) & set(MATERIAL_KINDS) else None
        found = {kind: counts.of(kind) for kind in kinds if kind is not Kind.DRAFT} if counts else {}
        return found | ({Kind.DRAFT: self.drafts.count()} if Kind.DRAFT in kinds else {})

    def page(self, kind: Kind, offset: int, count: int) -> Page:
        """A part of a list: count 1 to 20. Drafts come without the content of their articles."""
        if kind is not Kind.DRAFT:
            return self.materials.page(kind, offset, count)
        page = self.drafts.page(offset, count)
        return Page(tuple(draft.listed() for draft in page.items), page.total)

    def exists(self, kind: Kind, media_id: str) -> bool:
        """Whether the account still has it; for a draft this costs one of 500 draft/get calls a day."""
        return self.materials.exists(media_id) if kind is not Kind.DRAFT else self._has_draft(media_id)

    def articles(self, kind: Kind, media_id: str) -> tuple[Article, ...]:
        """All of a news or a draft, fresh from the account."""
        if kind is Kind.DRAFT:
            return self.drafts.get(media_id).articles
        return self.materials.news(media_id).articles

    def delete(self, kind: Kind, media_id: str) -> None:
        """Gone for good, and not only here."""
        (self.drafts if kind is Kind.DRAFT else self.materials).delete(media_id)

    def _has_draft(self, media_id: str) -> bool:
        try:
            self.drafts.get(media_id)
        except WechatError as error:
            if error.code == UNKNOWN_ID:
                return False
            raise
        return True

"""What choosing a cover needs, over a library that is made here."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import mkdtemp

from ui.materials.drawn import PictureHost, open_index
from wego_desktop import limits
from wego_desktop.intake.checks import Duplicate
from wego_desktop.jobs.new_cover import NewCovers
from wego_desktop.library.local_pictures import LocalPictures
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.limits import Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.articles.account_covers import AccountCovers
from wego_desktop.ui.articles.cover_desk import CoverDesk
from wego_desktop.wechat.answers import RemoteMaterial
from wego_desktop.wechat.errors import Trouble

TEMPORARY = "temporary-id"
_WHY = Trouble(QT_TRANSLATE_NOOP("Trouble", "A cover has to be permanent: make it permanent first"), "")


class Desk:
    """left: places in the library. pictures: of the article, by address."""

    def __init__(self, folder: Path, materials: Sequence[RemoteMaterial] = (), profile: str = "wego") -> None:
        self.index = open_index(folder, materials)
        self.host = PictureHost()
        self.local = LocalPictures(folder / "local")
        self.left: int | None = 4_788
        self.pictures: dict[str, bytes] = {}
        self.kept: Callable[[Path], str] = self.local.put
        self.staging = folder / "staging"
        thumbnails = Thumbnails(folder / "thumbnails", self.index, self.host.fetch)
        self.covers = AccountCovers(self.index, thumbnails, self.local.path)
        new = NewCovers(limits.load(profile), self._same, self._room, self._folder, self._keep)
        self.desk = CoverDesk(
            self.index, thumbnails, new, lambda: self.left, self._why, lambda address: self.pictures[address]
        )

    def close(self) -> None:
        self.index.close()

    def _keep(self, file: Path) -> str:
        return self.kept(file)

    def _same(self, sha256: str) -> list[Duplicate]:
        return [Duplicate(found.media_id, found.name) for found in self.index.by_sha256(sha256)]

    def _room(self, target: Target) -> int | None:
        assert target is Target.IMAGE
        return self.left

    def _folder(self) -> Path:
        self.staging.mkdir(parents=True, exist_ok=True)
        return Path(mkdtemp(dir=self.staging))

    @staticmethod
    def _why(media_id: str) -> Trouble | None:
        return _WHY if media_id == TEMPORARY else None

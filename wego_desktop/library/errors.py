"""Why a library can't be opened or read, each as a sentence."""

from pathlib import Path

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Trouble, TroubleError


class LibraryError(TroubleError):
    """The library can't be used. template: English, marked for translation; values: what goes into its braces."""

    template = ""

    def __init__(self, **values: str) -> None:
        super().__init__(Trouble(self.template, "", values=values))


class LibraryInUse(LibraryError):  # noqa: N818
    """Another program, or another part of this one, has the library open."""

    template = QT_TRANSLATE_NOOP("Trouble", "This account's library is already open in another WEGO Desktop.")

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__()


class LibraryTooNew(LibraryError):  # noqa: N818
    """A later version of the app wrote the library; to read on would be to guess."""

    template = QT_TRANSLATE_NOOP(
        "Trouble",
        "This account's library was written by a newer WEGO Desktop (format {found}; this one reads up to {known}).",
    )

    def __init__(self, found: int, known: int) -> None:
        super().__init__(found=str(found), known=str(known))


class LibraryDamaged(LibraryError):  # noqa: N818
    """A read met damage in the file; the next start checks it and begins a new one if it must."""

    template = QT_TRANSLATE_NOOP("Trouble", "The library file is damaged ({detail}). Restart to rebuild it.")

    def __init__(self, detail: str) -> None:
        super().__init__(detail=detail)


class LibraryUnusable(LibraryError):  # noqa: N818
    """The disk is full, read-only or failing. Nothing was changed."""

    template = QT_TRANSLATE_NOOP(
        "Trouble", "This account's library can't be read or written ({detail}). Check the disk and its free space."
    )

    def __init__(self, detail: str) -> None:
        super().__init__(detail=detail)


class LibraryClosed(LibraryError):  # noqa: N818
    """The account was let go meanwhile. What was under way is taken up when it is opened again."""

    template = QT_TRANSLATE_NOOP("Trouble", "This account's library was closed meanwhile. Open the account again.")

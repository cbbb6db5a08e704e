"""The language of the window: the system's, or the one that was chosen; it can change while the window is open."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wego_desktop.paths import resources

LANGUAGES = ("zh_CN", "en")  # what the catalogues hold; the first is for every kind of Chinese


class Language:
    """Keeps the catalogues installed: ours, and Qt's own for the words of dialogs and menus."""

    def __init__(self, app: QCoreApplication, chosen: str = "") -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = ""
        self.choose(chosen)

    def choose(self, chosen: str) -> None:
        """Speak a language of LANGUAGES, or with "" the system's; widgets hear of it as QEvent.LanguageChange."""
        self.code = chosen if chosen in LANGUAGES else system_language()
        for translator in self._installed:
            self._app.removeTranslator(translator)
        QLocale.setDefault(QLocale(self.code))
        self._installed = [
            *self._load(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            *self._load(f"wego_{self.code}", str(resources() / "translations")),
        ]

    def _load(self, name: str, folder: str) -> list[QTranslator]:
        translator = QTranslator(self._app)
        if not translator.load(name, folder):
            return []  # Qt has no catalogue of its own for English
        self._app.installTranslator(translator)
        return [translator]


def system_language() -> str:
    """The first of the system's languages that we have; English when there is none."""
    for tag in QLocale.system().uiLanguages():
        if tag.startswith("zh"):
            return "zh_CN"
        if tag.startswith("en"):
            return "en"
    return "en"

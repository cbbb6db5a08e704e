"""How the window looks: colours, type, icons, and following the system between light and dark.

`Look` is what widgets are handed: they paint from it and listen to `changed`. `Style` is built once by the app and
dresses the QApplication: palette first, then a small sheet made from the same tokens (``resources/style/base.qss``).
"""

from dataclasses import fields
from enum import StrEnum
from string import Template
from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QToolTip

from wego_desktop.paths import resources
from wego_desktop.ui.icons import Icons
from wego_desktop.ui.tokens import DARK, LIGHT, Tokens, is_dark

Role = Literal["base", "details", "title", "page", "mono", "numbers"]
BASE_PX = 13  # size of running text; the system may ask for more, never for less
_STEP = {"base": 0, "details": -1, "title": 2, "page": 7, "mono": -1, "numbers": 0}  # px beside the base
CJK = ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI", "WenQuanYi Micro Hei")
CJK_MONO = ("Noto Sans Mono CJK SC", "WenQuanYi Micro Hei Mono", *CJK)


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """What a widget needs to paint itself. `changed` comes after the palette was set."""

    changed = Signal()

    def __init__(self, tokens: Tokens = LIGHT, *, icons: Icons | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.reduced_motion = False
        self._icons = icons or Icons(resources() / "icons")
        self._fonts = fonts()

    @property
    def motion_ms(self) -> int:
        """How long panes and hover take to move."""
        return 0 if self.reduced_motion else 120

    def wear(self, tokens: Tokens) -> None:
        """Take on other colours and tell everyone who paints with them."""
        if tokens is not self.tokens:
            self.tokens = tokens
            self.changed.emit()

    def font(self, role: Role = "base") -> QFont:
        return QFont(self._fonts[role])

    def icon(self, name: str, ink: str = "text2") -> QIcon:
        """For menus and actions. It does not follow `changed`: ask again then."""
        return self._icons.icon(name, self.tokens.colour(ink), self.tokens.disabled)

    def pixmap(self, name: str, ink: str = "text2", size: int = 20, ratio: float = 1.0) -> QPixmap:
        return self._icons.pixmap(name, self.tokens.colour(ink), size, ratio)


def fonts() -> dict[Role, QFont]:
    """The system's font in the sizes of each role, with families that know Chinese behind it."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    base = max(BASE_PX, min(20, round(system.pointSizeF() * 4 / 3) if system.pointSizeF() > 0 else system.pixelSize()))
    made = {role: _font(role, fixed if role == "mono" else system, base + _STEP[role]) for role in get_args(Role)}
    made["title"].setWeight(QFont.Weight.DemiBold)
    made["numbers"].setFeature(QFont.Tag("tnum"), 1)
    made["mono"].setStyleHint(QFont.StyleHint.Monospace)
    return made


def _font(role: Role, model: QFont, pixels: int) -> QFont:
    font = QFont(model)
    real = QFontInfo(model).family()  # "Sans Serif" is no font: Latin quotes would come from the Chinese one behind it
    font.setFamilies(list(dict.fromkeys([*model.families(), real, *(CJK_MONO if role == "mono" else CJK)])))
    font.setPixelSize(pixels)
    return font


def palette(tokens: Tokens) -> QPalette:
    """The tokens as Qt's own roles, for everything the platform paints."""
    made = QPalette()
    role = QPalette.ColorRole
    for one, colour in (
        (role.Window, tokens.window),
        (role.Base, tokens.canvas),
        (role.AlternateBase, tokens.window),
        (role.Button, tokens.raised),
        (role.Mid, tokens.line_strong),
        (role.Midlight, tokens.line),
        (role.Light, tokens.raised),
        (role.Dark, tokens.line_strong),
        (role.WindowText, tokens.text),
        (role.Text, tokens.text),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.err),
        (role.PlaceholderText, tokens.text3),
        (role.Highlight, tokens.accent_fill),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent_fill),
        (role.Link, tokens.accent_text),
        (role.LinkVisited, tokens.accent_text),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
    ):
        made.setColor(one, colour)
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, one, tokens.disabled)
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, tokens.sunken)
    return made


def sheet(tokens: Tokens) -> str:
    """The style sheet with its $names replaced. Raises KeyError for a name that is neither token nor "folder"."""
    text = (resources() / "style" / "base.qss").read_text("utf-8")
    names = [field.name for field in fields(Tokens) if field.name != "dark"]
    colours = {name: tokens.colour(name).name(QColor.NameFormat.HexArgb) for name in names}
    return Template(text).substitute(colours, folder=(resources() / "style").as_posix())


class Style(QObject):
    """Dresses the application, and changes with the system unless the user chose a scheme."""

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._system_was_dark = is_dark(app.palette())
        self._scheme = scheme
        app.setStyle("Fusion")
        ratios = tuple(sorted({1.0, *(screen.devicePixelRatio() for screen in app.screens())}))
        self.look = Look(icons=Icons(resources() / "icons", ratios), parent=self)
        self.look.reduced_motion = _reduced_motion(app)
        app.setFont(self.look.font())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._dress()

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """What the user wants, now and until chosen anew."""
        self._scheme = scheme
        hints = self._app.styleHints()
        if scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if scheme is Scheme.DARK else Qt.ColorScheme.Light)
        self._follow()

    def _follow(self) -> None:
        if self._wanted() is not self.look.tokens:
            self._dress()

    def _wanted(self) -> Tokens:
        if self._scheme is not Scheme.SYSTEM:
            return DARK if self._scheme is Scheme.DARK else LIGHT
        system = self._app.styleHints().colorScheme()
        if system is Qt.ColorScheme.Unknown:  # a platform that says nothing still came with a palette
            return DARK if self._system_was_dark else LIGHT
        return DARK if system is Qt.ColorScheme.Dark else LIGHT

    def _dress(self) -> None:
        tokens = self._wanted()
        self._app.setPalette(palette(tokens))
        QToolTip.setPalette(palette(tokens))
        self._app.setStyleSheet(sheet(tokens))
        self.look.wear(tokens)


def _reduced_motion(app: QApplication) -> bool:
    """Whether the desktop asked for less movement."""
    still = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    return still or not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

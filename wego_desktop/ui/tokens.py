"""The colours of the window, light and dark, each by what it is for, and the height of its bars."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette

BAR = 56  # px of the bar across the top, and of each head that lies over it


@dataclass(frozen=True)
class Tokens:
    """Every colour the window uses, by what it is for."""

    dark: bool
    window: QColor  # bars, panes
    canvas: QColor  # grid, table, form, page
    sunken: QColor  # wells, tracks, chips
    raised: QColor  # popovers, buttons
    line: QColor  # hairlines
    line_strong: QColor  # borders of fields and buttons
    text: QColor  # names
    text2: QColor  # details
    text3: QColor  # hints
    disabled: QColor
    accent: QColor  # progress, markers; never carries text
    accent_line: QColor  # focus ring, border of the selected card
    accent_fill: QColor  # the one primary button
    on_accent: QColor
    accent_text: QColor  # links, chosen chips
    accent_tint: QColor  # selected rows
    err: QColor
    err_tint: QColor
    warn: QColor
    warn_tint: QColor
    info: QColor  # "sent, checking the result"
    info_tint: QColor
    hover: QColor  # laid over whatever is there
    pressed: QColor
    plate: QColor  # under marks that lie on pictures
    on_plate: QColor

    def colour(self, name: str) -> QColor:
        """The colour of that name. Raises AttributeError for any other."""
        value = getattr(self, name)
        if not isinstance(value, QColor):
            raise AttributeError(name)
        return value


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def _tokens(dark: bool, colours: str) -> Tokens:
    names = [field.name for field in fields(Tokens)][1:]
    return Tokens(dark, **{name: QColor(value) for name, value in zip(names, colours.split(), strict=True)})


LIGHT = _tokens(
    False,
    "#F6F7F6 #FFFFFF #EFF1F0 #FFFFFF #E3E6E4 #C9CECB #1A1D1B #59605C #666D69 #A3A9A6 #07C160 #0A9A50 #067D40 #FFFFFF"
    " #06743B #E7F6EE #B3261E #FCEDEB #8A5A00 #FDF3DF #2A63B0 #EAF1FB #0F000000 #1A000000 #B8000000 #FFFFFF",
)
DARK = _tokens(
    True,
    "#1C1F1D #161817 #262A28 #232624 #2E3230 #474D4A #E9ECEA #A9B0AC #949B97 #5F6662 #07C160 #18B866 #0A7F41 #FFFFFF"
    " #3DD68A #1B3326 #FF8F85 #3A2220 #F5BD5C #38301D #8FBAF7 #1F2C3D #12FFFFFF #1FFFFFFF #B8000000 #FFFFFF",
)

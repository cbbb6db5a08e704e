"""Where in a source SVG and MathML reign: there CDATA is text, ``/>`` closes, and ``<style>`` holds elements."""

ROOTS = frozenset(("svg", "math"))
_BACK_TO_HTML = {
    "svg": {"foreignobject", "desc", "title"},
    "math": {"mi", "mo", "mn", "ms", "mtext", "annotation-xml"},
}
# These end foreign content wherever they begin (the standard's list).
_BREAKOUT_NAMES = (
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta "
    "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
)
_BREAKOUT = frozenset(_BREAKOUT_NAMES.split())

Context = tuple[str, ...]


def is_foreign(context: Context) -> bool:
    return bool(context) and context[-1] in ROOTS


class Foreign:
    """Follows tags in and out of foreign content.

    :ivar context: the open roots and the elements within that lead back to HTML, outermost first
    :ivar here: whether what comes next is foreign
    """

    def __init__(self, context: Context = ()) -> None:
        self._go(context)

    def _go(self, context: Context) -> None:
        self.context, self.here = context, is_foreign(context)

    def start(self, name: str, closed: bool) -> bool:
        """A start tag was read: whether its element is a foreign one. Outside, only that of a root has to be told.

        :param closed: whether it ends with ``/>``
        """
        if self.here and name in _BREAKOUT:
            self._leave()
        foreign = self.here or name in ROOTS
        leads_back = self.here and name in _BACK_TO_HTML[self.context[-1]]
        if not closed and (name in ROOTS or leads_back):
            self._go((*self.context, name))
        return foreign

    def end(self, name: str) -> None:
        if self.context and self.context[-1] == name:
            self._go(self.context[:-1])
        elif self.here and name in {"p", "br"}:
            self._leave()

    def _leave(self) -> None:
        while self.here:
            self._go(self.context[:-1])

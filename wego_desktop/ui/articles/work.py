"""The message on the table: what it is now, and which of its articles is being edited."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wego_desktop.articles.message import Entry, Message, fresh_key
from wego_desktop.wechat.answers import Article

MOST = 8  # articles of a message


class Work(QObject):
    """Whoever changes the message does it here, and hears of it here.

    changed(key): an article is not what it was. rearranged: articles came, went or moved. chosen(key): another one is
    edited. A message always has an article, and one of them is being edited.
    """

    changed = Signal(str)
    rearranged = Signal()
    chosen = Signal(str)

    def __init__(self, message: Message, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.message = message
        self._key = message.entries[0].key

    @property
    def entry(self) -> Entry:
        """The article that is being edited."""
        return self.message.entry(self._key)

    @property
    def key(self) -> str:
        return self._key

    @property
    def is_single(self) -> bool:
        return len(self.message.entries) == 1

    @property
    def is_full(self) -> bool:
        return len(self.message.entries) >= MOST

    def choose(self, key: str) -> None:
        if key != self._key:
            self.message.entry(key)
            self._key = key
            self.chosen.emit(key)

    def take(self, message: Message) -> None:
        """Another state of the whole message: read anew, saved, or merged."""
        known = {entry.key for entry in message.entries}
        place = min(self._place(self._key), len(message.entries) - 1)
        self.message = message
        if self._key not in known:
            self._key = message.entries[place].key
        self.rearranged.emit()
        self.chosen.emit(self._key)

    # One article

    def put(self, entry: Entry) -> None:
        if self.message.entry(entry.key) != entry:
            self.message = self.message.with_entry(entry)
            self.changed.emit(entry.key)

    def put_article(self, key: str, article: Article) -> None:
        """All but the text, which is the page's."""
        entry = self.message.entry(key)
        self.put(replace(entry, article=replace(article, content=entry.article.content)))

    def put_info(self, entry: Entry) -> None:
        """All that goes with an article, its cover too, but not its text."""
        text = self.message.entry(entry.key).article.content
        self.put(replace(entry, article=replace(entry.article, content=text)))

    def put_text(self, key: str, text: str) -> None:
        entry = self.message.entry(key)
        self.put(replace(entry, article=replace(entry.article, content=text)))

    # All of them

    def add(self, entry: Entry | None = None, at: int | None = None) -> None:
        """One more, an empty one unless it is given; nothing where there are eight."""
        if not self.is_full:
            new = entry or Entry(Article(""))
            self._arrange(self.message.added(new, at))
            self.choose(new.key)

    def duplicate(self, key: str) -> None:
        """The same once more behind it; it was never at the account."""
        entry = self.message.entry(key)
        self.add(replace(entry, base=None, at=-1, key=fresh_key()), self._place(key) + 1)

    def remove(self, key: str) -> None:
        """Take one out; the last one gives way to an empty one."""
        place = self._place(key)
        left = self.message.removed(key)
        if not left.entries:
            left = left.added(Entry(Article("")))
        is_edited = key == self._key
        if is_edited:  # before anyone hears of it: they look the edited one up
            self._key = left.entries[min(place, len(left.entries) - 1)].key
        self._arrange(left)
        if is_edited:
            self.chosen.emit(self._key)

    def move(self, key: str, to: int) -> None:
        self._arrange(self.message.moved(key, to))

    def _place(self, key: str) -> int:
        keys = [entry.key for entry in self.message.entries]
        return keys.index(key) if key in keys else 0

    def _arrange(self, message: Message) -> None:
        if message != self.message:
            self.message = message
            self.rearranged.emit()

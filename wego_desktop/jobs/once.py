"""Something that is made when it is first asked for, once, by whatever thread asks first."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """make: may raise; then the next one who asks makes it."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make, self._making = make, threading.Lock()
        self.made: T | None = None  # so far; reading it makes nothing and waits for nobody

    def __call__(self) -> T:
        with self._making:
            if self.made is None:
                self.made = self._make()
            return self.made

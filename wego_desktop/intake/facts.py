"""What a reader of one format finds out about a file."""

from collections.abc import Callable
from dataclasses import dataclass

from wego_desktop.intake.bounded import BoundedFile


@dataclass(frozen=True)
class Facts:
    """``seconds``: the measured length of a sound or film. ``declared``: what its header claims, where that differs."""

    width: int | None = None
    height: int | None = None
    frames: int = 1
    seconds: float | None = None
    complete: bool = True
    no_index: bool = False  # a film that nothing can play
    odd_codec: bool = False  # a film in an mp4 whose pictures or sound are known to be neither H.264 nor AAC
    declared: float | None = None
    format: str = ""  # a better name than the signature gave


Reader = Callable[[BoundedFile], Facts]

"""Where things are on this machine: our resources, and the folders that belong to the user.

``WEGO_DESKTOP_HOME`` puts everything the app writes below one folder: tests, portable copies and screenshots use it.
"""

import os
import sys
from pathlib import Path

import platformdirs

_NAME = "wego-desktop"


def resources() -> Path:
    """The folder with limits, icons and translations: in a source tree, an installed wheel or a PyInstaller bundle.

    Raises FileNotFoundError when the installation is damaged.
    """
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package))
    for folder in (package / "_resources", package.parent / "resources", bundle / "resources"):
        if (folder / "limits.toml").is_file():
            return folder
    raise FileNotFoundError(f"resources are missing beside {package}")


def data_folder() -> Path:
    """What must not get lost: accounts, libraries, trash."""
    return _made(_home("data") or Path(platformdirs.user_data_dir(_NAME, appauthor=False)))


def config_folder() -> Path:
    """What the user chose."""
    return _made(_home("config") or Path(platformdirs.user_config_dir(_NAME, appauthor=False)))


def cache_folder() -> Path:
    """What can be fetched or drawn again."""
    return _made(_home("cache") or Path(platformdirs.user_cache_dir(_NAME, appauthor=False)))


def log_folder() -> Path:
    """What the app says of itself; never a secret."""
    return _made(_home("log") or Path(platformdirs.user_log_dir(_NAME, appauthor=False)))


def account_folder(key: str) -> Path:
    """The library of one account. key: ``Account.key``."""
    return _made(data_folder() / "accounts" / key)


def account_cache(key: str) -> Path:
    """Thumbnails and fetched files of one account."""
    return _made(cache_folder() / "accounts" / key)


def practice_folder() -> Path:
    """The state of the practice account's own server."""
    return _made(data_folder() / "practice")


def _home(part: str) -> Path | None:
    home = os.environ.get("WEGO_DESKTOP_HOME")
    return Path(home) / part if home else None


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder

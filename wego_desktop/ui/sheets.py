"""The dialogs about the app itself: settings, keys, about, licences. Each is imported when it is asked for."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.settings import Settings
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


class Sheets(QObject):
    """setting_changed(key): a person chose something else.

    window: what they lie over.
    """

    setting_changed = Signal(str)

    def __init__(self, look: Look, tasks: Tasks, chosen: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._tasks, self._settings, self._window = look, tasks, chosen, window

    def show_keys(self, deeds: list[tuple[str, list[str]]], *, editing: bool) -> None:
        """deeds: words and keys of what can be done in the window. editing: begin with the keys of the editor."""
        from wego_desktop.ui.keys_sheet import EDITOR, LIBRARY, KeysSheet

        self._show(KeysSheet(self._look, deeds, self._window, at=EDITOR if editing else LIBRARY))

    def show_about(self) -> None:
        from wego_desktop.ui.about import About

        about = About(self._look, self._window)
        about.licences_wanted.connect(self._show_licences)
        self._show(about)

    def show_settings(self) -> None:
        from wego_desktop.ui.settings_form import SettingsForm

        form = SettingsForm(self._look, self._settings, self._window)
        form.changed.connect(self.setting_changed)
        self._show(form)

    def _show_licences(self) -> None:
        from wego_desktop.ui.licences_sheet import LicencesSheet

        self._show(LicencesSheet(self._look, self._tasks, self._window))

    def _show(self, dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

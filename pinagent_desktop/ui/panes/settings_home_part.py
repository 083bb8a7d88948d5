"""The data folder, its copies and its end, and the settings as a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from pinagent_desktop.application.settings_transfer import NO_SECRETS, SettingChange
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.setting_row import SettingRow
from pinagent_desktop.ui.panes.settings_question import SettingsQuestion
from pinagent_desktop.ui.presenters.setting_changes import SettingChanges
from pinagent_desktop.ui.translation import in_words
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.plain_box import PlainBox

FILE_NAME = "pinagent-settings.json"


class SettingsHomePart(QObject):
    """The rows below the settings of the storage; the dialogs lie over the settings."""

    folder_wanted = Signal()
    restore_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(self, icons: Icons, changes: SettingChanges, home: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._changes = changes
        self._parent = parent
        folder = Label(icons.theme, str(home), "small", wrap=True)
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = self._button(self.tr("Show the folder"), "folder")
        show.clicked.connect(self.folder_wanted)
        restore = self._button(self.tr("Bring data back…"), "undo")
        restore.clicked.connect(self.restore_wanted)
        wipe = self._button(self.tr("Wipe everything…"), "trash")
        wipe.clicked.connect(self.wipe_wanted)
        export = self._button(self.tr("Export…"), "share")
        export.setAccessibleName(self.tr("Export the settings"))
        export.clicked.connect(self._ask_where_to)
        import_ = self._button(self.tr("Import…"), "plus")
        import_.setAccessibleName(self.tr("Import settings"))
        import_.clicked.connect(self._ask_which)
        self.rows = self._rows(folder, show, restore, wipe, export, import_)
        changes.offered.connect(self._ask)
        changes.failed.connect(self._tell_failure)

    def _rows(
        self,
        folder: Label,
        show: Button,
        restore: Button,
        wipe: Button,
        export: Button,
        import_: Button,
    ) -> Sequence[SettingRow]:
        file = self.tr("For another computer. {no_secrets}").format(no_secrets=NO_SECRETS)
        copies = self.tr("Earlier copies of the data, and what each of them lacks.")
        all_ = self.tr("Data, browser profiles, settings and every key go. It is asked first.")
        place = SettingRow(self._icons, self.tr("Data folder"), "", _line(folder, show), wide=True)
        place.show_values([folder.text(), show.text()])
        earlier = SettingRow(self._icons, self.tr("Earlier data"), copies, _line(restore))
        earlier.show_values([restore.text()])
        carried = SettingRow(
            self._icons, self.tr("Settings as a file"), file, _line(export, import_)
        )
        carried.show_values([export.text(), import_.text()])
        end = SettingRow(self._icons, self.tr("Remove all"), all_, _line(wipe))
        end.show_values([wipe.text()])
        return place, earlier, carried, end

    def _button(self, words: str, icon: str) -> Button:
        button = Button(self._icons, words, icon, "danger" if icon == "trash" else "plain")
        button.setAutoDefault(False)
        return button

    def _ask_where_to(self) -> None:
        dialog = self._dialog(self.tr("Export the settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda name: self._changes.export(Path(name)))
        dialog.open()

    def _ask_which(self) -> None:
        dialog = self._dialog(self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._changes.read(Path(name)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title)
        dialog.setNameFilter(self.tr("Settings of Pinagent (*.json)"))
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(place))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _ask(self, changes: Sequence[SettingChange]) -> None:
        number = len(changes)
        question = self.tr("Change %n settings as the file says?", "", number)
        verb = self.tr("Change %n settings", "", number)
        if number == 1:
            question, verb = self.tr("Change one setting as the file says?"), self.tr("Change it")
        said = [in_words(one.sentence) for one in changes]
        box = SettingsQuestion(self.tr("Import settings"), question, said, verb, self._parent)
        box.confirmed.connect(lambda: self._changes.take(changes))
        box.open()

    def _tell_failure(self, message: str, next_step: str) -> None:
        box = PlainBox(self.tr("Settings"), message, next_step, self._parent)
        box.setIcon(PlainBox.Icon.Warning)
        box.open()


def _line(*parts: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, Label) else 0)
    return line

"""Asks what to export, in which format, and where to."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_FOLDER = "folder"
LIBRARY = "eagle"
"""The answer that is no file: the pictures go to another program."""


class ExportDialog(QDialog):
    """Two questions and a place; it is ``open()``ed and tells when all three are answered."""

    chosen = Signal(str, str, object)
    """Which pins, which format, and the ``Path`` to write."""

    def __init__(
        self,
        icons: Icons,
        what: Mapping[str, tuple[str, int]],
        formats: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        """Lay out the questions.

        Args:
            icons: Gives fonts and colours.
            what: By key, the words and the number of pins of each choice; empty ones are
                left out.
            formats: The formats that can be written by their word, with their files' endings.
            parent: The pane.
        """
        super().__init__(parent)
        self._icons = icons
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(380)
        self._whats = QButtonGroup(self)
        self._formats = QButtonGroup(self)
        self._endings = formats
        self._keys: dict[QRadioButton, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(6)
        words = {
            key: self.tr("{what} ({count})").format(what=name, count=self.locale().toString(count))
            for key, (name, count) in what.items()
            if count
        }
        self._add_question(self.tr("Which pins"), self._whats, words)
        self._column.addSpacing(12)
        known = self._format_words()
        offered = {key: known[key] for key in known if key in formats}
        self._add_question(self.tr("As what"), self._formats, offered)
        self._column.addSpacing(16)
        self._add_buttons()

    def _format_words(self) -> dict[str, str]:
        return {
            "xlsx": self.tr("Workbook with pictures (XLSX)"),
            "csv": self.tr("Table for a spreadsheet (CSV)"),
            _FOLDER: self.tr("Folder of pictures"),
            "zip": self.tr("Everything in one file (ZIP)"),
            "html": self.tr("Page to look at (HTML)"),
            "client": self.tr("Page for a client to choose in (HTML)"),
            "pdf": self.tr("Contact sheet to print (PDF)"),
            "moodboard-pdf": self.tr("Mood board on one page (PDF)"),
            "moodboard-png": self.tr("Mood board as a picture (PNG)"),
            "json": self.tr("Data for programs (JSON)"),
            LIBRARY: self.tr("Add to Eagle, which has to be open"),
        }

    def _add_question(self, heading: str, group: QButtonGroup, answers: Mapping[str, str]) -> None:
        self._column.addWidget(Label(self._icons.theme, heading, "heading"))
        for key, words in answers.items():
            button = QRadioButton(words)
            button.setAccessibleName(words)
            button.setChecked(not group.buttons())
            group.addButton(button)
            self._keys[button] = key
            self._column.addWidget(button)

    def _add_buttons(self) -> None:
        cancel = Button(self._icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        place = Button(self._icons, self.tr("Choose a place…"), "share", "primary")
        place.setDefault(True)
        place.clicked.connect(self._ask_place)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(place)
        self._column.addLayout(row)

    def _answer(self, group: QButtonGroup) -> str:
        button = group.checkedButton()
        return self._keys[button] if isinstance(button, QRadioButton) else ""

    def _ask_place(self) -> None:
        format_ = self._answer(self._formats)
        if format_ == LIBRARY:
            self._tell("")
            return
        dialog = QFileDialog(self, self.tr("Export to"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        if format_ == _FOLDER:
            # A new folder of this name is made; one that is there is never written into unseen.
            dialog.selectFile(self.tr("pinagent pictures"))
        else:
            ending = self._endings[format_]
            dialog.setDefaultSuffix(ending)
            dialog.setNameFilter(f"{self._format_words()[format_]} (*.{ending})")
            dialog.selectFile(self.tr("pinagent pins") + f".{ending}")
        dialog.fileSelected.connect(lambda path: self._take(dialog, Path(path), format_))
        dialog.open()

    def _take(self, dialog: QFileDialog, chosen: Path, format_: str) -> None:
        """Take a name; one that ends as another format does would hold what it does not say."""
        path = chosen if format_ == _FOLDER else self._named(chosen, self._endings[format_])
        if path != chosen and path.exists():
            dialog.selectFile(str(path))  # asked about once more: nobody agreed to this one
            dialog.open()
            return
        self._tell(str(path))

    def _named(self, path: Path, ending: str) -> Path:
        typed = path.suffix.removeprefix(".").casefold()
        if typed == ending:
            return path
        stem = path.stem if typed in self._endings.values() else path.name
        return path.with_name(f"{stem}.{ending}")

    def _tell(self, path: str) -> None:
        self.chosen.emit(self._answer(self._whats), self._answer(self._formats), Path(path))
        self.accept()

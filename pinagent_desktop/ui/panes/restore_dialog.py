"""Earlier copies of the data: which there are, what each lacks, and bringing one back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.presenters.restore_presenter import CopyRow, RestorePresenter
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_SIZE = (600, 520)
_PATH = Qt.ItemDataRole.UserRole


class RestoreDialog(QDialog):
    """Choosing a copy shows what would be gone; only then it can be brought back."""

    def __init__(self, icons: Icons, presenter: RestorePresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._chosen: Path | None = None
        theme = self._theme = icons.theme
        self.setWindowTitle(self.tr("Bring data back"))
        self.resize(*_SIZE)
        words = self.tr(
            "Pinagent keeps copies by the hour and by the day. Choose one to see what would be "
            "gone. The data of now is kept beside it, and what was done on your accounts stays "
            "counted."
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier copies"))
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item))
        self._missing = Label(theme, self.tr("No copy is chosen."), wrap=True)
        self._go = Button(icons, self.tr("Bring this copy back"), "undo", "danger")
        self._go.setEnabled(False)
        self._go.setAutoDefault(False)
        self._go.clicked.connect(self._confirm)
        file = Button(icons, self.tr("From a file…"), "folder")
        file.setAutoDefault(False)
        file.clicked.connect(self._ask_file)
        self._keep = Button(icons, self.tr("Keep the data of now"))
        self._keep.setDefault(True)
        self._keep.clicked.connect(self.reject)
        self._lay_out(Label(theme, words, tone="muted", wrap=True), file)
        self._connect()
        presenter.look()
        self.list.setFocus()

    def _lay_out(self, words: Label, file: Button) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(file)
        buttons.addStretch()
        buttons.addWidget(self._keep)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(self._theme, self.windowTitle(), "title"))
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addWidget(self._missing)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._presenter.rows.connect(self._show_rows)
        self._presenter.missing.connect(self._show_missing)
        self._presenter.refused.connect(self._refuse)
        self._presenter.restored.connect(lambda _: self.accept())

    def _show_rows(self, rows: tuple[CopyRow, ...]) -> None:
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.words)
            item.setData(_PATH, row.path)
            self.list.addItem(item)
        if not rows:
            self._missing.setText(self.tr("There is no copy yet. You can choose a file."))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._look_at(item.data(_PATH))

    def _look_at(self, path: Path) -> None:
        self._chosen = path
        self._go.setEnabled(False)
        self._missing.set_tone("muted")
        self._missing.setText(self.tr("Looking into the copy…"))
        self._presenter.compare(path)

    def _show_missing(self, path: Path, words: str) -> None:
        if path == self._chosen:
            self._missing.set_tone("text")
            self._missing.setText(words)
            self._go.setEnabled(True)

    def _refuse(self, why: str) -> None:
        self._missing.set_tone("disqualified")
        self._missing.setText(why)
        self._keep.setEnabled(True)

    def _confirm(self) -> None:
        if self._chosen is not None:
            self._go.setEnabled(False)
            self._keep.setEnabled(False)
            self._missing.set_tone("muted")
            self._missing.setText(self.tr("Bringing it back…"))
            self._presenter.restore(self._chosen)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a copy"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._look_at(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

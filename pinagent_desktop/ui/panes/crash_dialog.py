"""The report of an error that nobody expected: shown as text, sent by nobody but the person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.domain.crash_report import CrashReport
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_SIZE = (720, 520)


class CrashDialog(QDialog):
    """Text, copy, folder; opened, never executed. `folder_wanted` asks for the report's folder."""

    folder_wanted = Signal()

    def __init__(self, icons: Icons, report: CrashReport, parent: QWidget) -> None:
        super().__init__(parent)
        theme = icons.theme
        self._report = report
        self.setWindowTitle(self.tr("Report of an error"))
        self.resize(*_SIZE)
        words = self.tr(
            "Pinagent met an error that it did not expect. Everything so far is kept. This is all "
            "that is known; passwords and keys are taken out. Nothing was sent: copy it and send "
            "it if you like."
        )
        self.text = QPlainTextEdit(report.text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report"))
        self._copy = Button(icons, self.tr("Copy"), "copy")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._take)
        folder = Button(icons, self.tr("Show the folder"), "folder")
        folder.setAutoDefault(False)
        folder.setVisible(report.path is not None)
        folder.clicked.connect(self.folder_wanted)
        close = Button(icons, self.tr("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addWidget(folder)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(theme, self.windowTitle(), "title"))
        column.addWidget(Label(theme, words, wrap=True))
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        close.setFocus()

    def _take(self) -> None:
        QApplication.clipboard().setText(self._report.text)
        self._copy.setText(self.tr("Copied"))

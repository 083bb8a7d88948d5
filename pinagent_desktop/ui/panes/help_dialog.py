"""The keys of the window."""

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.key_cap import KeyCap
from pinagent_desktop.ui.widgets.label import Label


class HelpDialog(QDialog):
    """Which key does what, in two columns."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        theme = icons.theme
        self.setWindowTitle(self.tr("Keys"))
        rows = (
            (("Ctrl", "1"), self.tr("Accounts")),
            (("Ctrl", "2"), self.tr("Prompt")),
            (("Ctrl", "3"), self.tr("Gallery")),
            (("Ctrl", "Enter"), self.tr("Start the run")),
            (("F6",), self.tr("Next part of the window")),
            (("A",), self.tr("Approve the pin")),
            (("D",), self.tr("Disqualify the pin")),
            (("U",), self.tr("Let the score decide")),
            (("Ctrl", "Z"), self.tr("Undo a verdict")),
            (("Ctrl", "F"), self.tr("Search the pins")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for index, (keys, words) in enumerate(rows):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in keys:
                caps.addWidget(KeyCap(theme, key))
            caps.addStretch()
            grid.addLayout(caps, index, 0)
            grid.addWidget(Label(theme, words), index, 1)
        done = Button(icons, self.tr("Done"), kind="primary")
        done.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(Label(theme, self.tr("Keys"), "title"))
        column.addLayout(grid)
        column.addWidget(done)

"""A small box that says something, or asks, in words that may be other people's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class PlainBox(QMessageBox):
    """Shows its words as they are, in both of its texts; it is ``open()``ed and goes when answered.

    ``setTextFormat`` is for the upper text alone: the lower one would still take a title's or a
    file name's tags for its own.

    Args:
        title: Of the box.
        text: What is said or asked.
        more: Below it, smaller.
        parent: Lies below.
    """

    def __init__(self, title: str, text: str, more: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.finished.connect(self.deleteLater)

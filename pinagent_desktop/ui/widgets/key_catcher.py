"""Waits for the one key that a person wants to use."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override


class KeyCatcher(QLineEdit):
    """A field that takes a key press instead of letters; leaving it changes nothing."""

    caught = Signal(QKeyEvent)
    """A key was pressed, any but Esc."""
    left = Signal()
    """Nothing is to be changed: Esc, or the focus went elsewhere."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press a key"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Press a key, or Esc to leave it as it is."))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    @override
    def event(self, event: QEvent) -> bool:
        # Before Qt takes Tab to move on, and before a shortcut of the window takes a letter.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self.caught.emit(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

"""Lets the keys of undo reach a window although a field has the focus."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget
from typing_extensions import override

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class UndoKeys(QObject):
    """A field takes its own typing back first; with nothing typed the window takes back.

    A spin box keeps each number as it is typed, so there the window always takes back.
    """

    def watch(self, place: QWidget) -> None:
        """Watch every field in a place."""
        for field in (place, *place.findChildren(QWidget)):
            if isinstance(field, QLineEdit | QAbstractSpinBox):
                field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not any(event.matches(key) for key in _KEYS):
            return False
        if isinstance(watched, QLineEdit) and watched.isModified():
            return False
        event.ignore()  # the field would take it, whether there is something to take back or not
        return True

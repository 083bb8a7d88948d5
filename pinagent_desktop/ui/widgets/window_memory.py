"""Where a window keeps what it looked like, for the next start."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget


def window_memory(widget: QWidget) -> QSettings | None:
    """Return the memory that the window of a widget owns; a window without any forgets."""
    options = Qt.FindChildOption.FindDirectChildrenOnly
    return widget.window().findChild(QSettings, options=options)

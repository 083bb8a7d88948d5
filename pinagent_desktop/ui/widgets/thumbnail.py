"""Small pictures of our own cache, read for rail and tables."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap


def read_thumbnail(path: Path, side: int) -> QPixmap:
    """Read one of our own small files, scaled down while it is read."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(
            size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
    return QPixmap.fromImage(reader.read())

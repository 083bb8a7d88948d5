"""A few reference pictures as tiles: dropped or chosen, pressed to be taken away."""

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton
from typing_extensions import override

from pinagent_desktop.domain.limits import MOST_REFERENCES
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import repolish
from pinagent_desktop.ui.widgets.thumbnail import read_thumbnail

_SIDE = 48
FindPicture = Callable[[str, int], Path | None]
"""Our own file of a picture, wide enough for so many physical pixels."""


class ReferenceTile(QToolButton):
    """One picture; pressing it, Delete and Backspace take it away."""

    def __init__(self, name: str, path: Path | None) -> None:
        super().__init__()
        self.setProperty("tile", True)  # noqa: FBT003 - a Qt property
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setToolTip(plain_tip(self.tr("Take “{name}” away").format(name=name)))
        self.setAccessibleName(self.tr("{name}, press to take away").format(name=name))
        if path is None:
            self.setText(name)
            return
        ratio = self.devicePixelRatioF()
        pixmap = read_thumbnail(path, round(_SIDE * ratio))
        side = min(pixmap.width(), pixmap.height())
        left, top = (pixmap.width() - side) // 2, (pixmap.height() - side) // 2
        square = pixmap.copy(left, top, side, side)
        square.setDevicePixelRatio(ratio)
        self.setIcon(QIcon(square))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
            return
        super().keyPressEvent(event)


class ReferenceField(QFrame):
    """The pictures of one kind, with a button that asks for more.

    `files_given` carries the paths of files that were dropped on it, `files_wanted` asks for a
    choice of files.

    Args:
        icons: draws the button's icon.
        name: of the kind, for screen readers.
        find: knows where our own files are.
    """

    changed = Signal()
    files_given = Signal(object)
    files_wanted = Signal()

    def __init__(self, icons: Icons, name: str, find: FindPicture) -> None:
        super().__init__()
        self._find = find
        self._references: tuple[Reference, ...] = ()
        self._tiles: list[ReferenceTile] = []
        self.setProperty("field", True)  # noqa: FBT003 - a Qt property
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        more = self.tr("{name}: add pictures").format(name=name)
        self.add = Button(icons, self.tr("Add pictures…"), "plus", "quiet", more)
        self.add.setToolTip(self.tr("Or drop picture files here"))
        self.add.clicked.connect(self.files_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(7, 6, 7, 6)
        self._row.setSpacing(6)
        self._row.addWidget(self.add)
        self._row.addStretch(1)
        self.setMinimumHeight(_SIDE + 20)
        self.setFocusProxy(self.add)

    def references(self) -> tuple[Reference, ...]:
        """The pictures in their order."""
        return self._references

    def show_references(self, references: Sequence[Reference]) -> None:
        """Replace all pictures."""
        self._references = tuple(references)
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [self._tile(one) for one in references]
        for place, tile in enumerate(self._tiles):
            self._row.insertWidget(place, tile)
        for before, after in itertools.pairwise((self.add, *self._tiles)):
            QFrame.setTabOrder(before, after)
        self.add.setEnabled(len(references) < MOST_REFERENCES)
        self.changed.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            _copy(event)
            self._mark(marked=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(marked=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(marked=False)
        _copy(event)
        self.files_given.emit(_files(event))

    def _tile(self, reference: Reference) -> ReferenceTile:
        wide = round(_SIDE * self.devicePixelRatioF())
        tile = ReferenceTile(reference.name, self._find(reference.file, wide))
        tile.clicked.connect(lambda: self._take_away(reference))
        return tile

    def _take_away(self, reference: Reference) -> None:
        self.show_references([one for one in self._references if one != reference])
        self.add.setFocus()

    def _mark(self, *, marked: bool) -> None:
        self.setProperty("focused", marked)
        repolish(self)


def _copy(event: QDropEvent) -> None:
    """Take a file as a copy, whatever is proposed: the person's own stays where it is."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

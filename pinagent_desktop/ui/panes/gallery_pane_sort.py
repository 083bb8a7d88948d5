"""A button over the wall that puts new pins into their sorted places, when there are any."""

from PySide6.QtWidgets import QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button

_FROM_TOP = 12


class SortAgain(Button):
    """Nothing jumps while pins arrive; this says how many wait at the end.

    Args:
        icons: Give the theme.
        wall: What it lies over, in the upper middle.
    """

    def __init__(self, icons: Icons, wall: QWidget) -> None:
        super().__init__(icons, "")
        self.setParent(wall)
        self._wall = wall
        self.hide()

    def show_unsorted(self, count: int) -> None:
        """Say how many wait; out of sight while none does."""
        words = self.tr("Sort again · {count} new").format(count=self.locale().toString(count))
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(count > 0)
        self.place()

    def place(self) -> None:
        """Go to the middle of the wall, however wide it is now."""
        self.adjustSize()
        self.move((self._wall.width() - self.width()) // 2, _FROM_TOP)

"""From the chips of what was left out to the list of it."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.left_out_model import LeftOutRow
from pinagent_desktop.ui.panes.gallery_pane_filters import GalleryFilters
from pinagent_desktop.ui.panes.left_out_dialog import LeftOutDialog
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter


class GalleryLeftOut(QObject):
    """Opens the list over the window once it is read.

    Args:
        presenter: Reads what was left out.
        filters: Where a reason is pressed.
        icons: Give theme and icons.
        pane: What it lies over.
    """

    def __init__(
        self, presenter: GalleryPresenter, filters: GalleryFilters, icons: Icons, pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._presenter = presenter
        self._icons = icons
        self._pane = pane
        self._reason = ""
        filters.left_out_wanted.connect(self._ask)
        presenter.left_out_listed.connect(self._open)

    def _ask(self, reason: str) -> None:
        self._reason = reason
        self._presenter.list_left_out(datetime.now(UTC))

    def _open(self, rows: list[LeftOutRow]) -> None:
        reasons = self._presenter.left_out_reasons()
        dialog = LeftOutDialog(self._icons, rows, reasons, self._reason, self._pane.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

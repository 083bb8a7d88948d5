"""The way from the gallery's Export button to files and the toast that says so."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.export_dialog import ExportDialog, say_exported
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.widgets.toast import Toast


class GalleryExport(QObject):
    """Asks which of the shown pins, and says when they are written."""

    def __init__(
        self, presenter: GalleryPresenter, view: MasonryView, toast: Toast, icons: Icons
    ) -> None:
        super().__init__(view)
        self._presenter = presenter
        self._model = presenter.model
        self._view = view
        self._icons = icons
        presenter.exported.connect(lambda path, count: say_exported(toast, path, count))

    def ask(self) -> None:
        """Open the dialog over the window."""
        what = {
            "approved": (self.tr("Approved pins"), self._model.counts().approved),
            "selected": (self.tr("Selected pins"), len(self._view.selected_ids())),
            "shown": (self.tr("All shown pins"), self._model.rowCount()),
        }
        dialog = ExportDialog(self._icons, what, self._presenter.formats, self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._export)
        dialog.open()

    def _export(self, what: str, format_: str, to: Path) -> None:
        pin_ids = {
            "approved": self._model.approved_ids,
            "selected": self._view.selected_ids,
            "shown": self._model.pin_ids,
        }[what]()
        self._presenter.export(pin_ids, format_, to)

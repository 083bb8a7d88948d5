"""The way from the gallery's Export button to files and the toast that says so."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.export_dialog import LIBRARY, ExportDialog
from pinagent_desktop.ui.panes.export_toast import tell_exports
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
        tell_exports(toast, presenter.exporting)

    def ask(self) -> None:
        """Open the dialog over the window."""
        what = {
            "approved": (self.tr("Approved pins"), self._model.counts().approved),
            "selected": (self.tr("Selected pins"), len(self._view.selected_ids())),
            "shown": (self.tr("All shown pins"), self._model.rowCount()),
            "all": (self.tr("Everything, hidden pins too"), self._hidden_too()),
        }
        exporting = self._presenter.exporting
        formats = dict(exporting.formats)
        if exporting.has_library:
            formats[LIBRARY] = ""
        dialog = ExportDialog(self._icons, what, formats, self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._export)
        dialog.open()

    def _hidden_too(self) -> int:
        """Return how many pins there are if some are hidden; else it would be asked twice."""
        total = self._model.counts().total
        return total if total > self._model.rowCount() else 0

    def _export(self, what: str, format_: str, to: Path) -> None:
        pin_ids = {
            "approved": self._model.approved_ids,
            "selected": self._view.selected_ids,
            "shown": self._model.pin_ids,
            "all": self._model.all_ids,
        }[what]()
        if format_ == LIBRARY:
            self._presenter.exporting.to_library(self._presenter.prompt_id, pin_ids)
        else:
            self._presenter.export(pin_ids, format_, to)

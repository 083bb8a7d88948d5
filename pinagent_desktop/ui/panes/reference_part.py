"""Asks for files of reference pictures, and shows what came of them in the form."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.ui.panes.reference_field import ReferenceField
from pinagent_desktop.ui.panes.rubric_fields import RubricFields
from pinagent_desktop.ui.presenters.references_presenter import ReferencesPresenter


class ReferencePart(QObject):
    """Between the two fields of the form and those who take the files in.

    Args:
        presenter: Takes the files in.
        fields: Where the pictures are shown.
        window: The dialog lies over it.
    """

    def __init__(
        self, presenter: ReferencesPresenter, fields: RubricFields, window: QWidget
    ) -> None:
        super().__init__(window)
        self._presenter = presenter
        self._window = window
        self._fields = fields
        presenter.told.connect(fields.tell_pictures)
        presenter.coming.connect(fields.expect_pictures)
        self._connect(fields.like, fields.unlike)
        self._connect(fields.unlike, fields.like)

    def _connect(self, field: ReferenceField, other: ReferenceField) -> None:
        def take(files: list[Path]) -> None:
            filling = self._fields.filling

            def show(references: Sequence[Reference]) -> None:
                if self._fields.filling == filling:  # else they were for the prompt before
                    field.show_references(references)

            self._presenter.add(files, field.references, other.references, show)

        field.files_given.connect(take)
        field.files_wanted.connect(lambda: self._ask(field))

    def _ask(self, field: ReferenceField) -> None:
        dialog = QFileDialog(self._window, field.accessibleName())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)"))
        places = QStandardPaths.StandardLocation
        dialog.setDirectory(QStandardPaths.writableLocation(places.PicturesLocation))
        dialog.filesSelected.connect(lambda names: field.files_given.emit([*map(Path, names)]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

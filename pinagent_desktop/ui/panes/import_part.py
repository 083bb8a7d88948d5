"""Asks which files to take in, and says what came of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from pinagent_desktop.application.client_words import Answered
from pinagent_desktop.application.importing import Imported, ImportResult
from pinagent_desktop.ui.presenters.import_presenter import ImportPresenter
from pinagent_desktop.ui.widgets.plain_box import PlainBox

_NAMED = 5
"""How many unreadable things are named; the rest is counted."""


class ImportPart(QObject):
    """A file dialog before, a box with what came in after; both are ``open()``ed.

    Args:
        presenter: Takes the files in.
        window: The dialogs lie over it.
    """

    def __init__(self, presenter: ImportPresenter, window: QWidget) -> None:
        super().__init__(window)
        self._presenter = presenter
        self._window = window
        presenter.imported.connect(self._tell)

    def ask(self) -> None:
        """Ask for files."""
        dialog = QFileDialog(self._window, self.tr("Import"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(
            self.tr("Answers of a client, data of the web version (*.json *.jsonl)")
        )
        places = QStandardPaths.StandardLocation
        dialog.setDirectory(QStandardPaths.writableLocation(places.DownloadLocation))
        dialog.filesSelected.connect(lambda names: self._presenter.take([*map(Path, names)]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, result: ImportResult) -> None:
        said = "\n".join(self._came_in(result)) or self.tr("Nothing could be taken in.")
        differing = sum(len(one.differing) for one in result.answered)
        parts = [self._unread(result), self._accounts(result), self._question(differing)]
        more = "\n\n".join(part for part in parts if part)
        box = PlainBox(self.tr("Import"), said, more, self._window)
        if differing:
            answered = result.answered
            take = box.addButton(self.tr("Take over"), PlainBox.ButtonRole.AcceptRole)
            take.clicked.connect(lambda: self._presenter.take_over(answered))
            box.setDefaultButton(
                box.addButton(self.tr("Leave mine"), PlainBox.ButtonRole.RejectRole)
            )
        else:
            box.addButton(PlainBox.StandardButton.Ok)
        box.open()

    def _came_in(self, result: ImportResult) -> Sequence[str]:
        imported = [self._imported(one) for one in result.imported]
        return [*imported, *(self._answered(one) for one in result.answered)]

    def _imported(self, one: Imported) -> str:
        words = self.tr("“{title}”: {new} pins came in, {known} were here already")
        locale = self._window.locale()
        return words.format(
            title=one.prompt.text, new=locale.toString(one.new), known=locale.toString(one.known)
        )

    def _answered(self, one: Answered) -> str:
        words = self.tr("{client} about “{title}”: starred {stars}, vetoed {vetoes}")
        client = one.by or self.tr("A client")
        return words.format(
            client=client, title=one.prompt.text, stars=one.stars, vetoes=one.vetoes
        )

    def _question(self, differing: int) -> str:
        if not differing:
            return ""
        return self.tr(
            "The client's word is shown beside yours. It differs from the status here on this many "
            "pins: {count}. Take it over as your own verdict for these?"
        ).format(count=self._window.locale().toString(differing))

    def _unread(self, result: ImportResult) -> str:
        if not result.unread:
            return ""
        lines = [self.tr("Could not be read: {count}").format(count=len(result.unread))]
        for one in result.unread[:_NAMED]:
            place = f"{one.file}, {one.place}" if one.place else one.file
            lines.append(f"{place}: {one.why}")
        if len(result.unread) > _NAMED:
            lines.append(self.tr("and {count} more").format(count=len(result.unread) - _NAMED))
        return "\n".join(lines)

    def _accounts(self, result: ImportResult) -> str:
        if not result.accounts:
            return ""
        return self.tr("Accounts in the files are left out, for such files hold passwords.")

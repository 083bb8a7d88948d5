"""What the lines of the earlier prompts ask for: questions first, then the presenters."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.delete_question import DeleteQuestion
from pinagent_desktop.ui.panes.export_dialog import ExportDialog
from pinagent_desktop.ui.panes.export_toast import tell_exports
from pinagent_desktop.ui.panes.history_line import MORE_PINS
from pinagent_desktop.ui.presenters.history_rows import HistoryRow
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.widgets.toast import Toast


class EarlierRuns(QObject):
    """Does what is asked for an earlier run; opening and running again are the pane's own.

    Args:
        icons: give theme and icons.
        prompt: exports and deletes.
        run: resumes and looks for more.
        pane: the dialogs and the toast lie over it.
    """

    def __init__(
        self, icons: Icons, prompt: PromptPresenter, run: RunPresenter, pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._icons = icons
        self._prompt = prompt
        self._run = run
        self._pane = pane
        self._toast = Toast(icons, pane)
        if prompt.exporting is not None:
            tell_exports(self._toast, prompt.exporting)

    def act(self, act: str, row: HistoryRow) -> None:
        """Do one of the acts of a line."""
        match act:
            case "resume":
                self._run.resume_run(row.session_id)
            case "unqueue":
                self._run.take_out(row.session_id)
            case "show":
                self._run.show(row.session_id)
            case "judge":
                self._run.judge_pending(row.session_id)
            case "more":
                self._run.more(row.session_id, MORE_PINS)
            case "export":
                self._ask_export(row)
            case "delete":
                self._ask_delete(row)
            case _:
                pass

    def tell_queued(self, text: str) -> None:
        """Say that a prompt is in line, where nothing else would be seen of it."""
        self._toast.say(self.tr("“{title}” waits for its turn.").format(title=text))

    def _ask_export(self, row: HistoryRow) -> None:
        what = {
            "approved": (self.tr("Approved pins"), row.approved),
            "all": (self.tr("All pins of this run"), row.pins),
        }
        dialog = ExportDialog(self._icons, what, self._prompt.formats, self._pane.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda *chosen: self._export(row, *chosen))
        dialog.open()

    def _export(self, row: HistoryRow, what: str, format_: str, to: Path) -> None:
        status = PinStatus.APPROVED if what == "approved" else None
        self._prompt.export(row.session_id, format_, to, status)

    def _ask_delete(self, row: HistoryRow) -> None:
        question = DeleteQuestion(row, self._pane)
        question.confirmed.connect(lambda: self._prompt.delete(row.session_id))
        question.open()

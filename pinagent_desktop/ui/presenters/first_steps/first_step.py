"""What every first step has: where it stands, and one line about it."""

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.ui.widgets.step_mark import StepState


class FirstStep(QObject):
    """One of the steps; `changed` says that it looks different."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: StepState = "todo"
        self.line = ""

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do here."""
        return self.state == "done"

    def _show(self, state: StepState, line: str) -> None:
        self.state, self.line = state, line
        self.changed.emit()

"""One step on the page: its mark, name and line, what can be done at its side, more below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.ui.presenters.first_steps.first_step import FirstStep
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.step_mark import StepMark, StepState


class StepRow(QWidget):
    """Heading and line of a step; fill `side` with buttons and `body` with fields.

    Args:
        theme: colours and fonts.
        name: the heading.
        step: whose state and line are shown.
    """

    def __init__(self, theme: Theme, name: str, step: FirstStep) -> None:
        super().__init__()
        self._name = name
        self._step = step
        self._told: tuple[StepState, str] = (step.state, step.line)
        self.mark = StepMark(theme)
        self.line = Label(theme, "", "body", "muted", wrap=True)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.side = QHBoxLayout()
        self.side.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(theme, name, "heading"))
        words.addWidget(self.line)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addLayout(self.side)
        inner = QVBoxLayout()
        inner.setSpacing(10)
        inner.addLayout(head)
        inner.addLayout(self.body)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 24, 14)
        row.setSpacing(14)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inner, 1)
        step.changed.connect(self.show_step)

    def show_step(self) -> None:
        """Show where the step stands, and tell it to a screen reader where it changed."""
        step = self._step
        self.mark.show_state(step.state)
        self.line.setText(step.line)
        self.line.set_tone("disqualified" if step.state == "failed" else "muted")
        states: dict[StepState, str] = {
            "todo": self.tr("open"),
            "now": self.tr("under way"),
            "waiting": self.tr("waiting for you"),
            "done": self.tr("done"),
            "failed": self.tr("failed"),
        }
        words = f"{self._name}: {states[step.state]}. {step.line}"
        self.setAccessibleName(words)
        if self._told != (step.state, step.line):
            self._told = (step.state, step.line)
            if self.isVisible():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _has_focus(self, *controls: QWidget) -> bool:
        """Whether one of these is where the keys go, also while another window is in front."""
        return self.window().focusWidget() in controls

"""Practice run: started, watched and stopped from here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.first_steps.step_row import StepRow
from pinagent_desktop.ui.presenters.first_steps.practice_step import PracticeStep
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.meter import ThinBar
from pinagent_desktop.ui.widgets.picture_strip import PictureStrip


class PracticeRow(StepRow):
    """A run of a few pins; `gallery_wanted` carries the id of its prompt."""

    gallery_wanted = Signal(str)

    def __init__(self, icons: Icons, step: PracticeStep) -> None:
        super().__init__(icons.theme, self.tr("Practice run"), step)
        self._practice = step
        self.start = Button(icons, self.tr("Start"), "play", name=self.tr("Start a practice run"))
        self.stop = Button(icons, self.tr("Stop"), "stop", name=self.tr("Stop the practice run"))
        self.see = Button(icons, self.tr("See the pins"), kind="link")
        for button in (self.see, self.start, self.stop):
            self.side.addWidget(button)
        self.strip = PictureStrip(icons.theme, self.tr("Pictures of the practice run"))
        self._progress = QWidget()
        self._bar = ThinBar(self.tr("Progress of the practice run"))
        self._words = Label(icons.theme, "", "small", "muted")
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        self.body.addWidget(self.strip)
        self.body.addWidget(self._progress)
        self.start.clicked.connect(step.start)
        self.stop.clicked.connect(step.stop)
        self.see.clicked.connect(lambda: self.gallery_wanted.emit(step.prompt_id or ""))
        self.show_step()

    @override
    def show_step(self) -> None:
        """Show the run as it is."""
        super().show_step()
        step = self._practice
        going = step.is_going_on
        had_focus = self._has_focus(self.start, self.stop)
        self.start.setText(self.tr("Start") if step.state == "todo" else self.tr("Run again"))
        self.start.setVisible(not going)
        self.start.setEnabled(step.can_start)
        self.stop.setVisible(going)
        if had_focus:
            (self.stop if going else self.start).setFocus()
        self.see.setVisible(not going and step.has_pins)
        pictures = [(one.picture, one.status) for one in step.pictures]
        self.strip.show_pictures(pictures)
        self.strip.setVisible(bool(pictures) or going)
        self._progress.setVisible(going)
        self._bar.setVisible(step.share is not None)
        self._bar.show_share(step.share or 0.0)
        self._words.setText(step.progress)

"""Browser: found, looked for again, or chosen as a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.first_steps.step_row import StepRow
from pinagent_desktop.ui.presenters.first_steps.browser_step import BrowserStep
from pinagent_desktop.ui.widgets.button import Button


class BrowserRow(StepRow):
    """What can be done about the browser."""

    def __init__(self, icons: Icons, step: BrowserStep) -> None:
        super().__init__(icons.theme, self.tr("Browser"), step)
        self._browser = step
        self.again = Button(icons, self.tr("Look again"))
        self.choose = Button(icons, self.tr("Choose another…"), kind="link")
        self.any = Button(icons, self.tr("Use any"), kind="link")
        self.any.setAccessibleName(self.tr("Use any browser that is installed"))
        for button in (self.any, self.choose, self.again):
            self.side.addWidget(button)
        self.again.clicked.connect(step.look)
        self.any.clicked.connect(step.choose_any)
        self.choose.clicked.connect(self._ask)
        self.show_step()

    @override
    def show_step(self) -> None:
        """Offer what helps now."""
        super().show_step()
        step = self._browser
        found = step.is_done
        choose = self.tr("Choose another…") if found else self.tr("Choose a program…")
        self.choose.setText(choose)
        self.choose.setAccessibleName(self.tr("Choose the program of a browser"))
        if self._has_focus(self.again) and step.state != "failed":
            self.choose.setFocus()
        self.again.setVisible(step.state == "failed")
        self.any.setVisible(step.is_chosen and step.state == "failed")

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("The program of a browser"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._browser.choose(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

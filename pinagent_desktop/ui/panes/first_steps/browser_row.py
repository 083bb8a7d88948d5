"""Browser: found, looked for again, chosen as a file, or downloaded."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.first_steps.step_row import StepRow
from pinagent_desktop.ui.presenters.first_steps.browser_step import BrowserStep
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.meter import ThinBar


class BrowserRow(StepRow):
    """What can be done about the browser."""

    def __init__(self, icons: Icons, step: BrowserStep) -> None:
        super().__init__(icons.theme, self.tr("Browser"), step)
        self._browser = step
        self.again = Button(icons, self.tr("Look again"))
        self.choose = Button(icons, self.tr("Choose another…"), kind="link")
        self.any = Button(icons, self.tr("Use any"), kind="link")
        self.any.setAccessibleName(self.tr("Use any browser that is installed"))
        self.fetch = Button(icons, self.tr("Download one"))
        self.fetch.setAccessibleName(self.tr("Download Chromium for Pinagent"))
        self.stop = Button(icons, self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop the download"))
        self.bar = ThinBar(self.tr("Download"))
        for button in (self.any, self.choose, self.again, self.fetch, self.stop):
            self.side.addWidget(button)
        self.body.addWidget(self.bar)
        self.again.clicked.connect(step.look)
        self.fetch.clicked.connect(step.fetch)
        self.stop.clicked.connect(step.stop_fetching)
        self.any.clicked.connect(step.choose_any)
        self.choose.clicked.connect(self._ask)
        self.show_step()

    @override
    def show_step(self) -> None:
        """Offer what helps now."""
        super().show_step()
        step = self._browser
        choose = self.tr("Choose another…") if step.is_done else self.tr("Choose a program…")
        self.choose.setText(choose)
        self.choose.setAccessibleName(self.tr("Choose the program of a browser"))
        self.bar.setVisible(step.is_fetching and step.share is not None)
        self.bar.show_share(step.share or 0.0)
        failed = step.state == "failed"
        self._offer(
            {
                self.stop: step.is_fetching,
                self.fetch: failed and not step.is_chosen,
                self.choose: not step.is_fetching,
                self.again: failed,
                self.any: failed and step.is_chosen,
            }
        )

    def _offer(self, wanted: Mapping[QWidget, bool]) -> None:
        """Show some buttons; the first takes the keys over from one that goes."""
        shown = [button for button, is_shown in wanted.items() if is_shown]
        goes = self._has_focus(*(button for button in wanted if button not in shown))
        for button in shown:
            button.show()
        if goes and shown:
            shown[0].setFocus()
        for button in wanted:
            button.setVisible(button in shown)

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("The program of a browser"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._browser.choose(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

"""Read this once: the notice on the site's terms, and the consent."""

from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.first_steps.step_row import StepRow
from pinagent_desktop.ui.presenters.first_steps.notice_step import NoticeStep
from pinagent_desktop.ui.widgets.notice_text import NoticeText


class NoticeRow(StepRow):
    """The box is ticked while the consent is recorded."""

    def __init__(self, icons: Icons, step: NoticeStep) -> None:
        super().__init__(icons.theme, self.tr("Read this once"), step)
        self._notice = step
        self.box = QCheckBox(self.tr("I understand and want to use my own account."))
        self.body.addWidget(NoticeText(icons.theme))
        self.body.addWidget(self.box)
        self.box.clicked.connect(lambda on: step.accept(accepted=on))
        self.show_step()

    @override
    def show_step(self) -> None:
        """Show whether the consent is recorded."""
        super().show_step()
        self.box.setChecked(self._notice.is_done)

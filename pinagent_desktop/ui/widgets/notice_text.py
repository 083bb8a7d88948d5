"""What the notice on the site's terms says, wherever it is read in the window."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label


class NoticeText(QFrame):
    """The notice itself; whoever shows it asks for the consent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("notice", True)  # noqa: FBT003 - a Qt property
        words = self.tr(
            "Pinterest may limit or close an account that is used this way. The account is yours "
            "and so is the risk. Pinagent works slowly, shows every step and never solves a "
            "captcha."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(Label(theme, self.tr("Pinterest's terms restrict automation."), "heading"))
        column.addWidget(Label(theme, words, wrap=True))

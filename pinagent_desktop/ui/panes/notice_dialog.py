"""The notice on the site's terms, read once before the first run on the real site."""

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.notice_text import NoticeText


class NoticeDialog(QDialog):
    """Opened, never executed; accepted only with the box ticked."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        theme = icons.theme
        self.setWindowTitle(self.tr("Read this once"))
        self.setMinimumWidth(520)
        self._box = QCheckBox(self.tr("I understand and want to use my own account."))
        self._go = Button(icons, self.tr("Accept and start"), kind="primary")
        self._go.setEnabled(False)
        self._box.toggled.connect(self._go.setEnabled)
        self._go.clicked.connect(self.accept)
        back = Button(icons, self.tr("Not now"), kind="quiet")
        back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(back)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(Label(theme, self.tr("Read this once"), "title"))
        column.addWidget(NoticeText(theme))
        column.addWidget(self._box)
        column.addLayout(buttons)

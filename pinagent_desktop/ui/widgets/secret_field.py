"""A line for a password or key that never shows what is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import IconButton


class SecretField(QWidget):
    """Dots instead of characters, with an eye to look at what one types."""

    def __init__(self, icons: Icons, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = IconButton(icons, "eye", self.tr("Show {name}").format(name=name), 16)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._eye)
        self.setFocusProxy(self.line)

    def take(self) -> str:
        """Return what was typed and forget it."""
        text = self.line.text()
        self.line.clear()
        self._eye.setChecked(False)
        return text

    def text(self) -> str:
        """What is typed now."""
        return self.line.text()

    def _look(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._eye.show_icon("eye-off" if shown else "eye")

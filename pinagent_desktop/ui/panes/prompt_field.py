"""The prompt itself, in large letters."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout
from typing_extensions import override

from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label, repolish


class PromptField(QFrame):
    """The prompt in large letters, growing to three lines, with a hint below."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("promptField", True)  # noqa: FBT003 - a Qt property
        self.edit = QPlainTextEdit()
        self.edit.setProperty("bare", True)  # noqa: FBT003 - a Qt property
        self.edit.setFont(theme.font("prompt"))
        self.edit.setTabChangesFocus(True)
        self.edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.document().setDocumentMargin(0)
        self.edit.setAccessibleName(self.tr("What are you looking for?"))
        self.edit.setPlaceholderText(self.tr("modern minimalist interior design"))
        self.edit.textChanged.connect(self._grow)
        self.edit.textChanged.connect(self.changed)
        self.edit.installEventFilter(self)
        hint = self.tr("Say it as you would to a colleague. Plain words find more.")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 13)
        column.setSpacing(6)
        column.addWidget(self.edit)
        column.addWidget(Label(theme, hint, "small", "muted", wrap=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._grow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            repolish(self)
        elif event.type() == QEvent.Type.Resize:
            self._grow()
        return False

    def _grow(self) -> None:
        lines = min(3, max(1, int(self.edit.document().size().height())))
        line = QFontMetrics(self.edit.font()).lineSpacing()
        self.edit.setFixedHeight(lines * line + 4)

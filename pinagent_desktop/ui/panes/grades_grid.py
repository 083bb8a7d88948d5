"""The grades of a pin, each with blocks, number and word."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from pinagent_desktop.ui.models.pin_words import grade_word
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.grade_blocks import GradeBlocks
from pinagent_desktop.ui.widgets.label import Label


class GradesGrid(QWidget):
    """Subject and style; out of sight while there are no grades."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(3, 1)
        self._rows: dict[str, tuple[GradeBlocks, Label, Label]] = {}
        names = {"subject": self.tr("Subject"), "style": self.tr("Style")}
        for line, (key, name) in enumerate(names.items()):
            blocks = GradeBlocks(theme, name)
            number = Label(theme, "", medium=True)
            word = Label(theme, "", "small", "muted")
            grid.addWidget(Label(theme, name, tone="muted"), line, 0)
            grid.addWidget(blocks, line, 1)
            grid.addWidget(number, line, 2)
            grid.addWidget(word, line, 3, Qt.AlignmentFlag.AlignRight)
            self._rows[key] = (blocks, number, word)

    def show_grades(self, grades: Mapping[str, object]) -> None:
        """Show what a judge answered; nothing when there is no answer."""
        for key, (blocks, number, word) in self._rows.items():
            grade = grades.get(key)
            known = grade if isinstance(grade, int) else None
            blocks.show_grade(known or 0)
            number.setText("–" if known is None else self.tr("{grade} of 4").format(grade=known))
            word.setText("" if known is None else grade_word(known))
        self.setVisible(bool(grades))

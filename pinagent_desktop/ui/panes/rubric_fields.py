"""The points of a prompt: proposed by the model where one is asked, changed by the person."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_words import problem_words
from pinagent_desktop.ui.panes.reference_field import FindPicture, ReferenceField
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.chips import Chips
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.switches import Switches


class RubricFields(QObject):
    """Lists of chips, two of pictures, the switches, and the line that asks for a proposal.

    Attributes:
        filling: How often everything was filled in.
        pictures_coming: Whether pictures are still being looked at.
    """

    changed = Signal()
    split_wanted = Signal()

    def __init__(self, icons: Icons, parent: QObject, find: FindPicture) -> None:
        super().__init__(parent)
        self.filling = 0
        self.pictures_coming = False
        self.must_have = Chips(icons, "plus", self.tr("Must have"))
        self.nice_to_have = Chips(icons, "plus", self.tr("Nice to have"))
        self.must_not = Chips(icons, "minus", self.tr("Avoid"))
        self.like = ReferenceField(icons, self.tr("Like these"), find)
        self.unlike = ReferenceField(icons, self.tr("Not like these"), find)
        self.about_pictures = Label(icons.theme, "", "small", "disqualified", wrap=True)
        self.about_pictures.hide()
        words = tuple((problem.value, problem_words(problem)) for problem in Problem)
        self.problems = Switches(icons, words, self.tr("Mind these in a picture"))
        self._split = Button(icons, self.tr("Split into points"), "validation", "row")
        self._told = Label(icons.theme, "", "small", "muted", wrap=True)
        self.asking = QWidget()
        row = QHBoxLayout(self.asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._split)
        row.addWidget(self._told, 1)
        self._split.clicked.connect(self.split_wanted)
        for part in (self.must_have, self.nice_to_have, self.must_not, self.problems):
            part.changed.connect(self.changed)
        for field in (self.like, self.unlike):
            field.changed.connect(self.changed)

    def rubric(self) -> Rubric:
        """The points as they stand now."""
        return Rubric(
            must_have=self.must_have.words(),
            nice_to_have=self.nice_to_have.words(),
            must_not=self.must_not.words(),
            like=self.like.references(),
            unlike=self.unlike.references(),
            minded_problems=frozenset(map(Problem, self.problems.chosen())),
        )

    def show_rubric(self, rubric: Rubric) -> None:
        """Fill everything in, as with an earlier prompt that is run again."""
        self.filling += 1
        self.show_points(rubric)
        self.like.show_references(rubric.like)
        self.unlike.show_references(rubric.unlike)
        self.problems.choose(rubric.minded_problems)

    def show_points(self, rubric: Rubric) -> None:
        """Put other points in place of those that are there; pictures and switches stay."""
        self.must_have.set_words(rubric.must_have)
        self.nice_to_have.set_words(rubric.nice_to_have)
        self.must_not.set_words(rubric.must_not)

    def expect_pictures(self, number: int) -> None:
        """Take note of how many additions of pictures are being looked at."""
        self.pictures_coming = number > 0
        self.changed.emit()

    def tell_pictures(self, words: str) -> None:
        """Say why a picture was not taken; nothing takes the words away."""
        self.about_pictures.setText(words)
        self.about_pictures.setVisible(bool(words))

    def show_asking(self, words: str, *, can_ask: bool) -> None:
        """Say what asking takes or brought, and whether it can be done now."""
        self._told.setText(words)
        self._split.setEnabled(can_ask)
        self._split.setAccessibleDescription(words)

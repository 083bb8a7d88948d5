"""The current pin in full: picture, state, grades, why, and the person's word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_words import problem_words
from pinagent_desktop.ui.panes.detail_pane_picture import DetailPicture
from pinagent_desktop.ui.panes.detail_pane_verdict import StatusMark, VerdictButton
from pinagent_desktop.ui.panes.detail_pane_words import (
    client_words,
    decider_words,
    history_words,
    looks_words,
    origin_words,
)
from pinagent_desktop.ui.panes.grades_grid import GradesGrid
from pinagent_desktop.ui.panes.pin_page import has_page
from pinagent_desktop.ui.panes.similar_pins import SimilarPins
from pinagent_desktop.ui.widgets.button import Button, IconButton
from pinagent_desktop.ui.widgets.card import Rule
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label

WIDTH, WIDE_WIDTH = 340, 420
LEAST_WIDTH, MOST_WIDTH = 300, 640
_MARGIN = 20


@dataclass(frozen=True)
class DetailPictures:
    """Three caches, for one holds a picture in one size only.

    Attributes:
        large: For the picture itself.
        wall: What the wall has already fills the first frame, enlarged.
        squares: For the small ones that look like it.
    """

    large: Thumbnails
    wall: Thumbnails
    squares: Thumbnails


class DetailPane(QFrame):
    """A side panel of the gallery; in a narrow window it takes the place of the grid."""

    review_asked = Signal(object)
    """A ``ReviewKey``: by key or by button."""
    step_asked = Signal(int)
    """Go to the next pin (1) or to the one before (-1)."""
    menu_wanted = Signal(QPoint)
    """A menu is wanted; where, on the screen."""

    def __init__(self, icons: Icons, pictures: DetailPictures, keys: KeyMap) -> None:
        super().__init__()
        self._icons = icons
        self._theme = icons.theme
        self._keys = keys
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Detail"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = ElidedLabel(self._theme, "", "heading")
        self._close = IconButton(icons, "close", self.tr("Close the detail"))
        self._close.clicked.connect(lambda: self.review_asked.emit(ReviewKey.GO_BACK))
        self._picture = DetailPicture(icons, pictures.large, pictures.wall)
        self.similar = SimilarPins(icons, pictures.squares)
        self._facts = QWidget()
        self._fill_facts()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(16)
        self._body.addWidget(self._picture, 1000)
        self._body.addWidget(self._facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        self._theme.changed.connect(self._color)
        self._color()

    def cover(self, *, whole: bool) -> None:
        """Lie beside the grid, or take its place with the picture beside the facts."""
        self._picture.keep_shape(shape_kept=whole)
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if whole else directions.TopToBottom)
        self._facts.setMaximumWidth(WIDTH if whole else 16777215)
        self._facts.setMinimumWidth(300 if whole else 0)
        self._limit_picture()

    def show_face(self, face: PinFace, threshold: float) -> None:
        """Show what the grid knows of a pin, at once."""
        self._title.setText(face.title)
        self._picture.show_face(face)
        self._mark.show_status(face.status)
        self._status.setText(face.state_words)
        self._score.setText(face.score_words)
        self._decider.setText(decider_words(face, threshold))
        self._decider.setVisible(bool(self._decider.text()))
        self._explanation.setText(face.explanation)
        self._explanation.setVisible(bool(face.explanation))
        width, height = face.size
        self._size.setText(self.tr("{w} × {h}").format(w=width, h=height) if width else "")
        self._limit_picture()

    def show_pin(self, pin: Pin, prompt: str = "") -> None:
        """Show what only the whole pin knows: grades, problems, where it came from.

        Args:
            pin: The pin.
            prompt: Whose it is, where pins of several are shown.
        """
        self._grades.show_grades(pin.grades or {})
        self._show_problems(pin.grades or {}, pin.problems)
        self._show_looks(looks_words(pin))
        self._origin.setText(origin_words(pin, self.locale(), prompt))
        self._show_client(client_words(pin))
        self._show_history(history_words(pin, self.locale()))
        self._open.setEnabled(has_page(pin))

    def forget_pin(self) -> None:
        """Clear what belongs to the pin that was shown before."""
        self._grades.show_grades({})
        self._show_problems({}, ())
        self._show_looks("")
        self._show_client("")
        self._origin.setText("")
        self._show_history("")
        self._open.setEnabled(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._keys.asked(event)
        step = self._step_of(Qt.Key(event.key()))
        if step:
            self.step_asked.emit(step)
        elif key is None or key is ReviewKey.OPEN_DETAIL:
            super().keyPressEvent(event)
        else:
            self.review_asked.emit(key)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_picture()

    def _step_of(self, key: Qt.Key) -> int:
        onward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        return steps.get(key, 0)

    def _limit_picture(self) -> None:
        beside = self._body.direction() == QBoxLayout.Direction.LeftToRight
        tallest = self._picture.tallest(self.width() - 2 * _MARGIN)
        self._picture.setMaximumHeight(16777215 if beside else tallest)

    def _fill_facts(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self._facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._state_row())
        self._decider = Label(theme, "", "small", "muted", wrap=True)
        column.addWidget(self._decider)
        self._looks = Label(theme, "", "small", "muted", wrap=True)
        column.addWidget(self._looks)
        column.addSpacing(4)
        self._grades = GradesGrid(theme)
        column.addWidget(self._grades)
        self._explanation = Label(theme, "", wrap=True)
        column.addWidget(self._explanation)
        column.addSpacing(4)
        column.addWidget(Rule())
        column.addLayout(self._origin_grid())
        column.addLayout(self._link_row())
        column.addWidget(self.similar)
        column.addStretch(1)
        column.addSpacing(4)
        column.addLayout(self._verdict_row())
        let_score = VerdictButton(
            theme,
            self.tr("Let the score decide"),
            self._keys,
            ReviewKey.LET_SCORE_DECIDE,
            kind="quiet",
        )
        let_score.clicked.connect(lambda: self.review_asked.emit(ReviewKey.LET_SCORE_DECIDE))
        column.addWidget(let_score)

    def _state_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(9)
        self._mark = StatusMark(self._theme, PinStatus.PENDING, 18)
        self._status = Label(self._theme, "", "heading", wrap=True)
        self._score = Label(self._theme, "", "display")
        font = self._score.font()
        font.setPixelSize(round(24 * self._theme.text_scale))
        self._score.setFont(font)
        row.addWidget(self._mark)
        row.addWidget(self._status, 1)
        row.addWidget(self._score)
        return row

    def _origin_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._problems_name = Label(self._theme, self.tr("Problems"), "small", "muted")
        self._problems = Label(self._theme, "", "small", wrap=True)
        self._origin = Label(self._theme, "", "small", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._problems_name, 0, 0, top)
        grid.addWidget(self._problems, 0, 1)
        grid.addWidget(Label(self._theme, self.tr("From"), "small", "muted"), 1, 0, top)
        grid.addWidget(self._origin, 1, 1)
        self._client_name = Label(self._theme, self.tr("Client"), "small", "muted")
        self._client = Label(self._theme, "", "small", wrap=True)
        grid.addWidget(self._client_name, 2, 0, top)
        grid.addWidget(self._client, 2, 1)
        self._history_name = Label(self._theme, self.tr("Status"), "small", "muted")
        self._history = Label(self._theme, "", "small", wrap=True)
        grid.addWidget(self._history_name, 3, 0, top)
        grid.addWidget(self._history, 3, 1)
        return grid

    def _link_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._open = Button(self._icons, self.tr("Open on Pinterest"), "external", "link")
        self._open.clicked.connect(lambda: self.review_asked.emit(ReviewKey.OPEN_ON_SITE))
        self._size = Label(self._theme, "", "small", "muted")
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._size)
        return row

    def _verdict_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        verdicts = (
            (self.tr("Approve"), PinStatus.APPROVED, ReviewKey.APPROVE),
            (self.tr("Disqualify"), PinStatus.DISQUALIFIED, ReviewKey.DISQUALIFY),
        )
        for verb, status, key in verdicts:
            button = VerdictButton(self._theme, verb, self._keys, key, status)
            button.clicked.connect(lambda _=False, k=key: self.review_asked.emit(k))
            row.addWidget(button, 1)
        return row

    def _show_history(self, words: str) -> None:
        self._history.setText(words)
        for label in (self._history, self._history_name):
            label.setVisible(bool(words))

    def _show_problems(self, grades: Mapping[str, object], problems: Sequence[str]) -> None:
        words = ", ".join(problem_words(one) for one in problems)
        self._problems.setText(words or self.tr("none seen"))
        for label in (self._problems, self._problems_name):
            label.setVisible(bool(grades))

    def _show_looks(self, words: str) -> None:
        self._looks.setText(words)
        self._looks.setVisible(bool(words))

    def _show_client(self, words: str) -> None:
        self._client.setText(words)
        for label in (self._client, self._client_name):
            label.setVisible(bool(words))

    def _color(self) -> None:
        palette = self._theme.palette
        side = "right" if self.isRightToLeft() else "left"
        self.setStyleSheet(
            f"#detail {{ background: {palette.surface}; border: 0;"
            f" border-{side}: 1px solid {palette.line}; }}"
        )

"""The threshold by key and by mouse, and what is painted of it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.histogram import BIN_COUNT, ScoreHistogram

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def histogram(qtbot: QtBot, theme: Theme) -> ScoreHistogram:
    histogram = ScoreHistogram(theme)
    qtbot.addWidget(histogram)
    histogram.show_scores([1] * BIN_COUNT, 9, 21)
    histogram.resize(histogram.sizeHint())
    histogram.show()
    return histogram


def test_without_a_line_there_is_room_for_its_word(histogram: ScoreHistogram) -> None:
    histogram.show_scores([1] * BIN_COUNT, 1, 2)
    histogram.show_line(shown=False)
    word = QFontMetrics(histogram._theme.font("small")).horizontalAdvance(histogram.words()[1])
    assert histogram._text_width() >= word
    assert histogram.words() == ("1 of 2", "approved")


@pytest.mark.parametrize(
    ("key", "modifier", "threshold"),
    [
        (Key.Key_Right, NONE, 0.65),
        (Key.Key_Left, NONE, 0.55),
        (Key.Key_Up, NONE, 0.65),
        (Key.Key_Down, NONE, 0.55),
        (Key.Key_Right, SHIFT, 0.61),
        (Key.Key_Left, SHIFT, 0.59),
        (Key.Key_Home, NONE, 0.0),
        (Key.Key_End, NONE, 1.0),
    ],
)
def test_keys_move_the_threshold_and_settle_it(
    qtbot: QtBot,
    histogram: ScoreHistogram,
    key: Key,
    modifier: Qt.KeyboardModifier,
    threshold: float,
) -> None:
    with qtbot.waitSignals([histogram.moved, histogram.settled]):
        QTest.keyClick(histogram, key, modifier)
    assert histogram.threshold == threshold


def test_right_to_left_turns_the_keys_round(qtbot: QtBot, histogram: ScoreHistogram) -> None:
    histogram.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(histogram, Key.Key_Left)
    assert histogram.threshold == 0.65


def test_the_mouse_drags_and_settles_once(qtbot: QtBot, histogram: ScoreHistogram) -> None:
    moved: list[float] = []
    settled: list[float] = []
    histogram.moved.connect(moved.append)
    histogram.settled.connect(settled.append)
    left = Qt.MouseButton.LeftButton
    y = histogram.height() // 2
    start = QPoint(histogram.width() - 120, y)
    QTest.mousePress(histogram, left, pos=start)
    QTest.mouseMove(histogram, QPoint(histogram.width() - 60, y))
    QTest.mouseMove(histogram, QPoint(histogram.width() - 40, y))
    assert settled == []
    QTest.mouseRelease(histogram, left, pos=QPoint(histogram.width() - 40, y))
    assert settled == [histogram.threshold]
    assert moved[-1] == histogram.threshold
    assert histogram.threshold > 0.7


def test_a_double_click_goes_back_to_the_stored_threshold(
    qtbot: QtBot, histogram: ScoreHistogram
) -> None:
    histogram.show_threshold(0.4)
    QTest.keyClick(histogram, Key.Key_End)
    with qtbot.waitSignal(histogram.settled):
        QTest.mouseDClick(histogram, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert histogram.threshold == 0.4


def test_showing_a_threshold_tells_nobody(qtbot: QtBot, histogram: ScoreHistogram) -> None:
    with qtbot.assertNotEmitted(histogram.moved):
        histogram.show_threshold(0.3)
    assert histogram.threshold == 0.3


def test_it_says_what_it_shows(histogram: ScoreHistogram) -> None:
    assert histogram.words() == ("9 of 21", "at 0.60")
    assert histogram.accessibleDescription() == "9 of 21 approved at 0.60"
    interface = QAccessible.queryAccessibleInterface(histogram)
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Threshold"


def _share(image: QImage, color: str, right_half: bool) -> int:
    wanted = QColor(color)
    half = image.width() // 2
    columns = range(half, image.width()) if right_half else range(half)
    return sum(image.pixelColor(x, y) == wanted for x in columns for y in range(image.height()))


def test_solid_bars_pass_and_hollow_ones_do_not(histogram: ScoreHistogram, theme: Theme) -> None:
    image = histogram.grab().toImage()
    middle = _share(image, theme.palette.approved, right_half=True)
    assert middle > 300
    histogram.show_threshold(1.0)
    later = histogram.grab().toImage()
    assert _share(later, theme.palette.approved, right_half=True) < middle / 4
    histogram.show_threshold(0.0)
    assert _share(histogram.grab().toImage(), theme.palette.approved, right_half=True) > middle


def test_it_does_not_move_while_counts_grow(histogram: ScoreHistogram) -> None:
    histogram.show_scores([0] * BIN_COUNT, 8, 60)
    before = histogram.sizeHint()
    histogram.show_scores([2] * BIN_COUNT, 42, 60)
    assert histogram.sizeHint() == before

"""The small parts of the window, by what they show and tell."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.banner import BannerRow, Notice
from pinagent_desktop.ui.widgets.chips import Chips
from pinagent_desktop.ui.widgets.empty_state import EmptyState
from pinagent_desktop.ui.widgets.grade_blocks import GradeBlocks
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label
from pinagent_desktop.ui.widgets.live_picture import LivePicture
from pinagent_desktop.ui.widgets.rail import FOLDED, WIDE, Rail
from pinagent_desktop.ui.widgets.rail_delegate import RailEntry
from pinagent_desktop.ui.widgets.relevance_curve import RelevanceCurve
from pinagent_desktop.ui.widgets.run_bar import RunBar, RunLine
from pinagent_desktop.ui.widgets.secret_field import SecretField
from pinagent_desktop.ui.widgets.segmented import Segmented
from pinagent_desktop.ui.widgets.stage_strip import StageStrip, Step
from pinagent_desktop.ui.widgets.tabs import CountTabs
from pinagent_desktop.ui.widgets.toast import Toast

WARNING = Notice("k", "warn", "hand", "Heading", "Sentence", verb="Do it", details="code")


def jpeg(color: str) -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")  # type: ignore[call-overload] # the stubs want bytes
    return bytes(held.data())


def test_chips_are_added_by_enter_and_comma_and_taken_by_backspace(
    qtbot: QtBot, icons: Icons
) -> None:
    chips = Chips(icons, "plus", "Must have")
    qtbot.addWidget(chips)
    chips.show()
    line = chips.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "daylight")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "few things,")
    QTest.keyClicks(line, "daylight,")
    assert chips.words() == ("daylight", "few things")
    QTest.keyClicks(line, "wo")
    assert chips.words() == ("daylight", "few things", "wo")
    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert chips.words() == ("daylight",)


def test_chips_stay_in_their_order_before_the_line(qtbot: QtBot, icons: Icons) -> None:
    chips = Chips(icons, "minus", "Avoid")
    qtbot.addWidget(chips)
    chips.set_words(("one", "two", "three"))
    chips.resize(600, 60)
    chips.show()
    shown = [child for child in chips.children() if isinstance(child, QWidget)]
    by_place = sorted(shown, key=lambda child: (child.y(), child.x()))
    assert by_place[-1].accessibleName() == "Avoid"
    assert [one.accessibleName().split(",")[0] for one in by_place[:3]] == ["one", "two", "three"]


def test_the_strip_tells_its_steps_in_words(qtbot: QtBot, icons: Icons) -> None:
    strip = StageStrip(icons.theme)
    qtbot.addWidget(strip)
    strip.show_steps([Step("Sign in", "as lena", "done"), Step("Board", "", "now")])
    assert strip.accessibleDescription() == "Sign in: done, as lena; Board: now"
    wide = strip.sizeHint()
    strip.set_upright(True)
    assert strip.sizeHint().height() > wide.height()
    assert not strip.grab().isNull()


def test_an_equal_notice_is_counted_and_another_replaces_it(qtbot: QtBot, icons: Icons) -> None:
    row = BannerRow(icons)
    qtbot.addWidget(row)
    row.show_notice(WARNING)
    row.show_notice(WARNING)
    banner = row.banner("k")
    assert banner is not None
    assert banner.count == 2
    row.show_notice(Notice("k", "error", "error", "Other"))
    other = row.banner("k")
    assert other is not None
    assert other.notice.heading == "Other"
    row.take("k")
    assert row.keys() == ()
    assert row.isHidden()


def test_the_button_of_a_notice_carries_its_key(qtbot: QtBot, icons: Icons) -> None:
    row = BannerRow(icons)
    qtbot.addWidget(row)
    row.show_notice(WARNING)
    banner = row.banner("k")
    assert banner is not None
    button = next(one for one in banner.findChildren(QWidget) if one.accessibleName() == "Do it")
    with qtbot.waitSignal(row.acted, timeout=500) as acted:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert acted.args == ["k"]


def test_the_run_bar_shows_what_there_is_and_hides_without_a_run(
    qtbot: QtBot, icons: Icons
) -> None:
    bar = RunBar(icons)
    qtbot.addWidget(bar)
    bar.resize(1200, 56)
    bar.show_line(
        RunLine("running", "Scraping", "50 of 80 kept", "35 validated", "left out 31", share=0.5)
    )
    assert bar.isVisible()
    assert bar.accessibleDescription() == "Scraping, 50 of 80 kept, 35 validated, left out 31"
    with qtbot.waitSignal(bar.pause_wanted, timeout=500):
        press(qtbot, bar, "Pause")
    bar.show_line(RunLine("paused", "Paused"))
    with qtbot.waitSignal(bar.resume_wanted, timeout=500):
        press(qtbot, bar, "Resume")
    bar.show_line(None)
    assert bar.isHidden()


def press(qtbot: QtBot, parent: QWidget, name: str) -> None:
    button = next(one for one in parent.findChildren(QWidget) if one.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_progress_edge_is_as_long_as_the_share(qtbot: QtBot, icons: Icons) -> None:
    bar = RunBar(icons)
    qtbot.addWidget(bar)
    bar.resize(1000, 56)
    bar.show_line(RunLine("running", "Scraping", share=0.5))
    image = bar.grab().toImage()
    accent = QColor(icons.theme.palette.accent)
    assert image.pixelColor(10, 0) == accent
    assert image.pixelColor(490, 1) == accent
    assert image.pixelColor(520, 0) != accent


def test_the_rail_folds_and_keeps_its_current_entry(qtbot: QtBot, icons: Icons) -> None:
    rail = Rail(icons)
    qtbot.addWidget(rail)
    rail.show_panes(
        [
            RailEntry("accounts", "Accounts", "accounts", "3"),
            RailEntry("prompt", "Prompt", "prompt", "running", "running"),
        ]
    )
    rail.panes.make_current("prompt")
    rail.set_folded(folded=True)
    assert rail.width() == FOLDED
    rail.show_panes([RailEntry("accounts", "Accounts", "accounts", "4"),
                     RailEntry("prompt", "Prompt", "prompt")])  # fmt: skip
    rail.set_folded(folded=False)
    assert rail.width() == WIDE
    assert rail.panes.current_key() == "prompt"
    index = rail.panes.entries.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Accounts, 4"
    assert not rail.grab().isNull()


def test_tabs_show_zero_and_arrows_move(qtbot: QtBot, icons: Icons) -> None:
    tabs = CountTabs(icons.theme)
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.show_counts({None: 3, PinStatus.APPROVED: 3})
    names = [one.accessibleName() for one in tabs.findChildren(QWidget) if one.accessibleName()]
    assert names == ["All, 3", "Approved, 3", "Disqualified, 0", "Pending, 0", "Yours, 0"]
    with qtbot.waitSignal(tabs.chosen, timeout=500) as chosen:
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert chosen.args == [PinStatus.APPROVED]


def test_one_of_the_segments_holds(qtbot: QtBot) -> None:
    segments = Segmented((("pins", "pins"), ("approved", "approved")), "How many")
    qtbot.addWidget(segments)
    assert segments.current() == "pins"
    QTest.keyClick(segments, Qt.Key.Key_Right)
    assert segments.current() == "approved"


def test_a_secret_is_dots_until_looked_at_and_forgotten_when_taken(
    qtbot: QtBot, icons: Icons
) -> None:
    field = SecretField(icons, "Password")
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "s3cret")
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    press(qtbot, field, "Show Password")
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert field.take() == "s3cret"
    assert field.text() == ""
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


def test_a_toast_acts_once_and_goes(qtbot: QtBot, icons: Icons) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    parent.show()
    toast = Toast(icons, parent)
    done: list[str] = []
    toast.say("Approved 1 pin", "Undo", lambda: done.append("undone"))
    assert toast.isVisible()
    assert abs(toast.geometry().center().x() - 300) <= 1
    press(qtbot, toast, "Undo")
    assert done == ["undone"]
    assert toast.isHidden()


def test_the_live_picture_shows_at_most_one_a_second(qtbot: QtBot, icons: Icons) -> None:
    picture = LivePicture(icons.theme)
    qtbot.addWidget(picture)
    picture.resize(200, 142)
    picture.show_page(jpeg("red"), "hidden")
    assert middle(picture) != QColor("red").rgb()
    picture.show()
    picture.show_page(jpeg("red"), "first")
    first = middle(picture)
    picture.show_page(jpeg("blue"), "second")
    assert middle(picture) == first
    assert picture.accessibleDescription() == "second"
    qtbot.waitUntil(lambda: middle(picture) != first, timeout=3000)


def middle(picture: LivePicture) -> int:
    return int(picture.grab().toImage().pixelColor(100, 80).rgb())


def test_grades_and_curve_are_told_in_words(qtbot: QtBot, icons: Icons) -> None:
    grades = GradeBlocks(icons.theme, "Subject")
    curve = RelevanceCurve(icons.theme)
    for widget in (grades, curve):
        qtbot.addWidget(widget)
    grades.show_grade(3)
    curve.show_values([(0, 0.31), (1, 0.58)])
    assert grades.accessibleName() == "Subject: 3 of 4"
    assert curve.accessibleDescription() == "round 0: 0.31; round 1: 0.58"
    assert not grades.grab().isNull()
    assert not curve.grab().isNull()


def test_a_long_line_is_elided_and_its_whole_text_is_the_tool_tip(
    qtbot: QtBot, icons: Icons
) -> None:
    label = ElidedLabel(icons.theme, "a very long line that does not fit")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == "a very long line that does not fit"
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_text_is_never_read_as_markup(icons: Icons, qtbot: QtBot) -> None:
    label = Label(icons.theme, "<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_empty_state_without_a_verb_has_no_button(qtbot: QtBot, icons: Icons) -> None:
    empty = EmptyState(icons)
    qtbot.addWidget(empty)
    empty.say("No pins yet", "They come.", "Watch", "practice")
    with qtbot.waitSignal(empty.pressed, timeout=500):
        press(qtbot, empty, "Watch")
    empty.say("No pins", "None.")
    assert not any(one.accessibleName() == "Watch" for one in empty.findChildren(QWidget))

"""Smaller parts of the gallery: order menu, export dialog, the large picture, late answers."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QRadioButton, QSlider, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.events import PinPictured
from pinagent_desktop.application.export import Export
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.review import Review
from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails, Wanted
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_filter import SortKey
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.panes.detail_pane_picture import DetailPicture
from pinagent_desktop.ui.panes.export_dialog import ExportDialog
from pinagent_desktop.ui.panes.gallery_pane_menu import WallMenu
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.theme import Theme
from tests.fakes.clock import START

# The offscreen platform says so of every top-level widget with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def menu(qtbot: QtBot, theme: Theme) -> Iterator[WallMenu]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield WallMenu(theme, parent)
    # Its parent owns it: kept until here.
    parent.close()


def choose(menu: WallMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_key_brings_the_direction_people_expect(menu: WallMenu) -> None:
    told: list[tuple[object, bool]] = []
    menu.sort_chosen.connect(lambda key, descending: told.append((key, descending)))
    choose(menu, "Sort by score")
    choose(menu, "Lowest first")
    choose(menu, "Sort by title")
    choose(menu, "Z to A")
    assert told == [
        (SortKey.SCORE, True),
        (SortKey.SCORE, False),
        (SortKey.TITLE, False),
        (SortKey.TITLE, True),
    ]


def test_showing_an_order_tells_nobody(menu: WallMenu, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(menu.sort_chosen):
        menu.show_sort(SortKey.DATE, descending=True)
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Sort by date", "Newest first"]


def test_the_size_slider_tells_a_tile_width(menu: WallMenu, qtbot: QtBot) -> None:
    slider = menu.findChild(QSlider)
    assert isinstance(slider, QSlider)
    with qtbot.waitSignal(menu.size_chosen) as told:
        slider.setValue(320)
    assert told.args == [320]


@pytest.mark.parametrize(
    ("words", "format_", "typed", "written"),
    [
        ("Table for a spreadsheet (CSV)", "csv", "pins.csv", "pins.csv"),
        ("Table for a spreadsheet (CSV)", "csv", "pins.HTML", "pins.csv"),
        ("Table for a spreadsheet (CSV)", "csv", "spring no. 2", "spring no. 2.csv"),
        ("Folder of pictures", "folder", "pins", "pins"),
        ("Folder of pictures", "folder", "pins.html", "pins.html"),
        ("Page to look at (HTML)", "html", "pins.html", "pins.html"),
        ("Mood board as a picture (PNG)", "moodboard-png", "pins.png", "pins.png"),
    ],
)
def test_export_tells_what_how_and_where(
    qtbot: QtBot,
    icons: Icons,
    tmp_path: Path,
    words: str,
    format_: str,
    typed: str,
    written: str,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    what = {"approved": ("Approved pins", 0), "shown": ("All shown pins", 3)}
    formats = {"csv": "csv", "folder": "", "html": "html", "moodboard-png": "png"}
    dialog = ExportDialog(icons, what, formats, parent)
    buttons = {button.text(): button for button in dialog.findChildren(QRadioButton)}
    assert "Approved pins (0)" not in buttons
    assert buttons["All shown pins (3)"].isChecked()
    buttons[words].click()
    dialog._ask_place()
    places = dialog.findChild(QFileDialog)
    assert isinstance(places, QFileDialog)
    with qtbot.waitSignal(dialog.chosen) as told:
        places.fileSelected.emit(str(tmp_path / typed))
    places.reject()
    assert told.args == ["shown", format_, tmp_path / written]


def test_a_file_nobody_agreed_to_overwrite_is_asked_about(
    qtbot: QtBot, icons: Icons, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "pins.csv").write_text("mine", encoding="utf-8")
    dialog = ExportDialog(icons, {"shown": ("Pins", 3)}, {"csv": "csv", "html": "html"}, parent)
    dialog._ask_place()
    places = dialog.findChild(QFileDialog)
    assert isinstance(places, QFileDialog)
    told: list[Path] = []
    dialog.chosen.connect(lambda _what, _format, path: told.append(path))
    places.fileSelected.emit(str(tmp_path / "pins.html"))
    assert told == []
    assert places.isVisible()
    assert [Path(one).name for one in places.selectedFiles()] == ["pins.csv"]
    places.fileSelected.emit(str(tmp_path / "pins.csv"))
    assert told == [tmp_path / "pins.csv"]
    places.reject()


@pytest.fixture
def picture(
    qtbot: QtBot, icons: Icons, thumbnails: Thumbnails
) -> Iterator[Callable[[Pin], DetailPicture]]:
    shown = DetailPicture(icons, thumbnails, thumbnails)
    qtbot.addWidget(shown)
    shown.resize(300, 340)

    def show(pin: Pin) -> DetailPicture:
        model = PinListModel()
        model.append([pin])
        shown.show_face(model.face(0))
        return shown

    yield show
    thumbnails.close()


def test_the_large_picture_comes_and_is_never_faded(
    picture: Callable[[Pin], DetailPicture],
    a_pin: Callable[..., Pin],
    thumbnails: Thumbnails,
    qtbot: QtBot,
) -> None:
    shown = picture(a_pin(1, match_score=0.1, picture_file="oak.jpg", width=400, height=600))
    with qtbot.waitSignal(thumbnails.arrived):
        shown.grab()
    middle = shown.grab().toImage().pixelColor(150, 170)
    assert (middle.red() > 240, middle.green() < 15) == (True, True)
    assert shown.tallest(300) == 450


def test_a_covering_detail_keeps_the_shape(
    picture: Callable[[Pin], DetailPicture], a_pin: Callable[..., Pin]
) -> None:
    shown = picture(a_pin(1, width=400, height=800, dominant_color="#336699"))
    shown.keep_shape(shape_kept=True)
    shown.resize(900, 400)
    image = shown.grab().toImage()
    painted = [x for x in range(900) if image.pixelColor(x, 200) == QColor("#336699")]
    assert painted == list(range(350, 550))


def test_an_unreadable_picture_is_not_asked_for(
    picture: Callable[[Pin], DetailPicture],
    a_pin: Callable[..., Pin],
    thumbnails: Thumbnails,
    icons: Icons,
) -> None:
    shown = picture(a_pin(1, pending_reason="undecodable", picture_file="oak.jpg"))
    image = shown.grab().toImage()
    assert image.pixelColor(150, 20) == QColor(icons.theme.palette.sunken)
    assert thumbnails.decode_count == 0


def test_what_was_asked_for_before_a_jump_is_dropped_and_can_be_asked_again(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: Path
) -> None:
    wanted = Wanted("oak.jpg", 100, 150, 1.0)
    before_the_jump = thumbnails._generation
    thumbnails.jump()
    with qtbot.waitSignal(thumbnails._decoded) as told:
        thumbnails._decode(wanted, pictures / "oak.jpg", before_the_jump)
    assert told.args == [wanted, None]
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.pixmap(wanted)
    assert thumbnails.decode_count == 1
    assert thumbnails.bytes_kept == 100 * 150 * 4
    thumbnails.clear()
    assert thumbnails.bytes_kept == 0


class LaterTasks(TaskSet):
    """Keeps work until it is told to do it."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Coroutine[Any, Any, Any]] = []

    @override
    def spawn(self, coro: Coroutine[Any, Any, Any], owner: str) -> Any:
        self.waiting.append(coro)

    def do(self) -> None:
        waiting, self.waiting = self.waiting, []
        with asyncio.Runner() as runner:
            for coro in waiting:
                runner.run(coro)


def test_what_happens_while_the_store_is_read_is_not_lost(
    qapp: object,
    use_cases: tuple[Gallery, Review, Export],
    store: Any,
    a_pin: Callable[..., Pin],
) -> None:
    tasks = LaterTasks()
    presenter = GalleryPresenter(*use_cases, tasks)
    store.fill([a_pin(1)])
    presenter.open(PromptId("pr-1"))
    newer = a_pin(1, picture_file="oak.jpg")
    presenter.take([PinPictured(time=START, session_id=SessionId("run-1"), pin=newer)])
    assert presenter.model.rowCount() == 0
    tasks.do()
    assert presenter.model.face(0).picture == "oak.jpg"


def test_an_answer_for_a_prompt_that_was_left_is_dropped(
    qapp: object,
    use_cases: tuple[Gallery, Review, Export],
    store: Any,
    a_pin: Callable[..., Pin],
) -> None:
    tasks = LaterTasks()
    presenter = GalleryPresenter(*use_cases, tasks)
    store.fill([a_pin(1)])
    presenter.open(PromptId("pr-1"))
    presenter.open(PromptId("pr-gone"))
    tasks.do()
    assert presenter.model.rowCount() == 0
    assert presenter.prompt_id == "pr-gone"

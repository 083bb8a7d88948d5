"""Pictures and links out of the window: dragged, copied, and the menu that offers it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QDrag, QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ui.gallery.drag_picture import TALLEST, WIDTH, drag_picture
from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.panes.gallery_pane_taking_out import GalleryTakingOut
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.presenters.taking_out import MOST_AT_ONCE
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.toast import Toast

# The offscreen platform says so of every top-level widget with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def pictured(opened: GalleryPane, presenter: GalleryPresenter, store: Any) -> GalleryPane:
    """The first three pins have a picture."""
    store.pins.kept |= {
        f"pr-1:{number}": store.pins.kept[f"pr-1:{number}"].with_(picture_file="oak.jpg")
        for number in (1, 2, 3)
    }
    presenter.open(PromptId("pr-1"))
    return opened


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.clipboard().clear()


def pasted() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls()]


def toast(pane: GalleryPane) -> str:
    return next(one.accessibleName() for one in pane.findChildren(Toast) if one.isVisible())


def copy(pane: GalleryPane, modifiers: Qt.KeyboardModifier = Modifier.ControlModifier) -> None:
    QTest.keyClick(pane.view, Key.Key_C, modifiers)


def test_an_address_is_kept_by_its_number(a_pin: Callable[..., Pin]) -> None:
    model = PinListModel()
    odd = "https://www.pinterest.com/pin/99/?from=3"
    model.append([a_pin(1), a_pin(3, pin_url=odd), a_pin(4, pin_url="javascript:x")])
    ids = model.all_ids()
    assert [model.address_of(one) for one in ids] == ["https://www.pinterest.com/pin/1/", odd, ""]
    model.change([a_pin(1, pin_url="http://127.0.0.1:8000/pin/1/")])
    assert model.address_of(ids[0]) == "http://127.0.0.1:8000/pin/1/"
    assert model.address_of("pr-1:gone") == ""


def test_one_picture_is_copied_itself_with_its_link(pictured: GalleryPane) -> None:
    copy(pictured)
    image = pasted().imageData()
    assert (image.width(), image.height()) == (400, 600)
    assert pasted().text() == "https://www.pinterest.com/pin/1/"
    assert toast(pictured) == "Picture copied"


def test_several_are_copied_as_files_with_their_links(pictured: GalleryPane) -> None:
    pictured.view.selectAll()
    copy(pictured)
    named = [f"Picture {n} {n}.jpg" for n in (1, 2, 3)]
    assert [file.name for file in files(pasted())] == named
    assert all(file.is_file() for file in files(pasted()))
    assert len(pasted().text().splitlines()) == 8
    assert toast(pictured) == "3 pictures copied; 5 pins have no picture yet"


def test_without_a_picture_it_says_what_can_be_copied(opened: GalleryPane) -> None:
    copy(opened)
    assert toast(opened) == "There is no picture to take yet. The link can be copied."
    left = QGuiApplication.clipboard().mimeData()
    assert not left or not left.formats()  # without a screen there is not even an empty one


def test_the_link_has_a_key_of_its_own(opened: GalleryPane) -> None:
    both = Modifier.ControlModifier | Modifier.ShiftModifier
    copy(opened, both)
    assert pasted().text() == "https://www.pinterest.com/pin/1/"
    assert toast(opened) == "Link copied"
    opened.view.selectAll()
    copy(opened, both)
    assert len(pasted().text().splitlines()) == 8
    assert toast(opened) == "8 links copied"


def test_copying_in_the_search_is_left_to_the_search(pictured: GalleryPane) -> None:
    search = pictured.header.search
    search.setFocus()
    search.setText("oak")
    search.selectAll()
    QTest.keyClick(search, Key.Key_C, Modifier.ControlModifier)
    assert pasted().text() == "oak"


def test_more_than_fit_are_what_an_export_is_for(
    presenter: GalleryPresenter, a_pin: Callable[..., Pin]
) -> None:
    pins = [a_pin(n, picture_file="oak.jpg") for n in range(1, MOST_AT_ONCE + 2)]
    presenter.model.append(pins)
    told: list[str] = []
    presenter.taking_out.refused.connect(told.append)
    presenter.taking_out.copy(presenter.model.all_ids())
    assert told == ["At most 200 pictures leave at once this way. Export takes any number."]


def test_a_disk_that_takes_nothing_is_told(pictured: GalleryPane, pictures: Path) -> None:
    pictures.with_name("handed-out").write_text("a file is in the way")
    copy(pictured)
    assert toast(pictured).startswith(
        "The data folder cannot be used: The pictures cannot be copied"
    )


def test_moving_a_pressed_pin_drags_what_is_selected(pictured: GalleryPane) -> None:
    view = pictured.view
    view.drag_wanted.disconnect()  # nobody is there to drop it
    taken: list[list[str]] = []
    view.drag_wanted.connect(lambda: taken.append(view.selected_ids()))
    at = view.visualRect(view.model().index(1, 0)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for step in (8, 20, 40):
        QTest.mouseMove(view.viewport(), at + QPoint(step, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert taken == [["pr-1:2"]]


def test_a_drag_carries_files_links_and_a_small_picture(
    pictured: GalleryPane, presenter: GalleryPresenter, theme: Theme
) -> None:
    dropped: list[tuple[list[str], str, QPixmap]] = []

    def drop(drag: QDrag) -> None:
        data = drag.mimeData()
        assert data.hasUrls()
        dropped.append(([file.name for file in files(data)], data.text(), drag.pixmap()))

    view = pictured.view
    view.drag_wanted.disconnect()
    said = Toast(Icons(Path(), theme), pictured)
    GalleryTakingOut(
        presenter,
        view,
        said,
        pictured,
        thumbnails=pictured._thumbnails,
        theme=theme,
        keys=KeyMap(),
        act=lambda _: None,
        drop=drop,
    )
    view.selectAll()
    view.drag_wanted.emit()
    ((names, links, small),) = dropped
    assert names == [f"Picture {n} {n}.jpg" for n in (1, 2, 3)]
    assert len(links.splitlines()) == 8
    assert not small.isNull()
    assert said.accessibleName() == "5 pins have no picture yet"


def test_the_small_picture_keeps_its_shape_and_says_how_many(
    theme: Theme, a_pin: Callable[..., Pin]
) -> None:
    model = PinListModel()
    model.append([a_pin(1)])
    wide = QPixmap(400, 100)
    wide.fill(QColor("red"))
    one = drag_picture(theme, model.face(0), wide, "", 1.0).toImage()
    many = drag_picture(theme, model.face(0), None, "12", 2.0).toImage()
    assert one.width() < WIDTH + 40
    assert one.pixelColor(10, 20) == QColor("red")
    assert one.height() < TALLEST
    assert many.devicePixelRatio() == 2.0
    accent = theme.color("accent")
    assert any(many.pixelColor(x, 6) == accent for x in range(many.width()))


def texts(menu: QMenu) -> list[tuple[str, str, bool]]:
    return [
        (one.text(), one.shortcut().toString(), one.isEnabled())
        for one in menu.actions()
        if not one.isSeparator()
    ]


def test_the_menu_names_each_thing_and_its_key(opened: GalleryPane) -> None:
    assert texts(opened.taking_out.menu()) == [
        ("Open on Pinterest", "O", True),
        ("Copy the picture", "Ctrl+C", True),
        ("Copy the link", "Ctrl+Shift+C", True),
        ("Approve the pin", "A", True),
        ("Disqualify the pin", "D", True),
        ("Let the score decide", "U", True),
    ]
    opened.view.selectAll()
    assert texts(opened.taking_out.menu())[:3] == [
        ("Open on Pinterest", "O", False),
        ("Copy 8 pictures", "Ctrl+C", True),
        ("Copy 8 links", "Ctrl+Shift+C", True),
    ]


def test_the_menu_does_what_it_says(opened: GalleryPane, store: Any) -> None:
    menu = opened.taking_out.menu()
    next(one for one in menu.actions() if one.text() == "Disqualify the pin").trigger()
    assert store.pins.kept["pr-1:1"].human_status == "disqualified"


@pytest.mark.parametrize("narrow", [False, True])
def test_the_menu_key_opens_it_in_grid_and_detail(opened: GalleryPane, narrow: bool) -> None:
    focus = opened.detail if narrow else opened.view
    reason = QContextMenuEvent.Reason.Keyboard
    at = focus.rect().center()
    QApplication.sendEvent(focus, QContextMenuEvent(reason, at, focus.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert texts(menu)[1][0] == "Copy the picture"
    menu.close()


def test_a_click_beside_the_pins_opens_none(opened: GalleryPane) -> None:
    view = opened.view
    at = view.viewport().rect().bottomLeft()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_the_help_names_the_keys(opened: GalleryPane) -> None:
    opened._act(ReviewKey.SHOW_KEYS)
    said = [label.text() for label in opened.findChildren(QLabel)]
    assert "Copy the picture, or several" in said
    assert "Copy the link" in said

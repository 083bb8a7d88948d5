"""Pictures: decoded once, in the right size, within the budget."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.gallery.thumbnails import Thumbnails, Wanted, read_filling


def ready(qtbot: QtBot, thumbnails: Thumbnails, wanted: Wanted) -> None:
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.pixmap(wanted)


def test_a_picture_comes_in_the_size_that_was_asked_for(
    qtbot: QtBot, thumbnails: Thumbnails
) -> None:
    wanted = Wanted("oak.jpg", 200, 300, 2.0)
    assert thumbnails.pixmap(wanted) is None
    ready(qtbot, thumbnails, wanted)
    pixmap = thumbnails.pixmap(wanted)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (200, 300)
    assert pixmap.devicePixelRatio() == 2.0
    image = pixmap.toImage()
    assert image.pixelColor(100, 150).red() > 240
    assert image.pixelColor(0, 0).alpha() == 0


def test_a_picture_is_decoded_once(qtbot: QtBot, thumbnails: Thumbnails) -> None:
    wanted = Wanted("oak.jpg", 200, 300, 1.0)
    thumbnails.pixmap(wanted)
    ready(qtbot, thumbnails, wanted)
    for _ in range(20):
        assert thumbnails.pixmap(wanted) is not None
    assert thumbnails.decode_count == 1


def test_an_older_size_stands_in_until_the_new_one_is_here(
    qtbot: QtBot, thumbnails: Thumbnails
) -> None:
    small, large = Wanted("oak.jpg", 100, 150, 1.0), Wanted("oak.jpg", 200, 300, 1.0)
    ready(qtbot, thumbnails, small)
    stand_in = thumbnails.pixmap(large)
    assert stand_in is not None
    assert stand_in.width() == 100
    with qtbot.waitSignal(thumbnails.arrived):
        pass
    pixmap = thumbnails.pixmap(large)
    assert pixmap is not None
    assert pixmap.width() == 200


def test_the_budget_is_kept_and_the_oldest_goes(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: Path
) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        (pictures / name).write_bytes((pictures / "oak.jpg").read_bytes())
    one = 100 * 100 * 4
    tight = Thumbnails(lambda name, _: pictures / name, budget=2 * one)
    wanted = {name: Wanted(f"{name}.jpg", 100, 100, 1.0) for name in "abc"}
    for name in "ab":
        ready(qtbot, tight, wanted[name])
    assert tight.pixmap(wanted["a"]) is not None
    ready(qtbot, tight, wanted["c"])
    assert tight.bytes_kept == 2 * one
    assert tight.pixmap(wanted["a"]) is not None
    assert tight.pixmap(wanted["b"]) is None
    tight.close()


def test_bytes_that_are_no_picture_are_broken(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: Path
) -> None:
    (pictures / "bad.jpg").write_bytes(b"no picture at all")
    ready(qtbot, thumbnails, Wanted("bad.jpg", 10, 10, 1.0))
    assert thumbnails.is_broken("bad.jpg")
    assert thumbnails.pixmap(Wanted("bad.jpg", 10, 10, 1.0)) is None


def test_a_missing_file_is_not_looked_for_at_every_paint(pictures: Path, qapp: object) -> None:
    looks: list[str] = []

    def locate(name: str, width: int) -> None:
        looks.append(name)

    thumbnails = Thumbnails(locate)
    for _ in range(5):
        thumbnails.pixmap(Wanted("later.jpg", 10, 10, 1.0))
    assert looks == ["later.jpg"]
    assert not thumbnails.is_broken("later.jpg")
    thumbnails.look_again("later.jpg")
    thumbnails.pixmap(Wanted("later.jpg", 10, 10, 1.0))
    assert len(looks) == 2
    thumbnails.close()


@pytest.mark.parametrize(("width", "height"), [(100, 100), (300, 50), (50, 300), (400, 600)])
def test_a_picture_fills_any_shape(pictures: Path, width: int, height: int) -> None:
    image = read_filling(pictures / "oak.jpg", Wanted("oak.jpg", width, height, 1.0))
    assert (image.width(), image.height()) == (width, height)
    assert image.pixelColor(0, 0) == image.pixelColor(width - 1, height - 1)
    assert image.pixelColor(0, 0).red() > QColor("red").red() - 10

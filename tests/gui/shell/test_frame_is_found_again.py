"""Size and place of the window at the next start."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QRect, QSettings
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.frame import Frame
from pinagent_desktop.ui.icons import Icons

Open = Callable[[], Frame]


@pytest.fixture
def open_frame(icons: Icons, tmp_path: Path) -> Iterator[Open]:
    """Opens the frame on the same file, as each start of the app does."""
    frames: list[Frame] = []

    def open_() -> Frame:
        geometry = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        frames.append(Frame(stop=asyncio.Event(), icons=icons, geometry=geometry))
        return frames[-1]

    yield open_
    for frame in frames:
        shiboken6.delete(frame)


def test_it_opens_where_it_was_left(open_frame: Open, qtbot: QtBot) -> None:
    frame = open_frame()
    with qtbot.waitExposed(frame):
        frame.show()
    # The least width, for a wider one would be fitted to the small screen of some tests.
    left = QRect(0, 40, frame.minimumWidth(), 650)
    frame.setGeometry(left)
    frame.close()
    assert frame.isHidden()
    again = open_frame()
    assert (again.geometry().y(), again.size()) == (left.y(), left.size())


@pytest.mark.parametrize("kept", ["", "nonsense", "@ByteArray(\\x1\\xd9)"])
def test_a_damaged_file_gives_the_usual_size(open_frame: Open, tmp_path: Path, kept: str) -> None:
    usual = open_frame().size()
    (tmp_path / "window.ini").write_text(f"[General]\ngeometry={kept}\n", encoding="utf-8")
    assert open_frame().size() == usual

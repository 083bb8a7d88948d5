"""What a person finds when the window opens."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.ui.panes.restore_dialog import RestoreDialog
from tests.gui.window.person import Alt, Ctrl, Key, person_at


@pytest.mark.asyncio
async def test_a_practice_run_is_one_key_away(qtbot: QtBot, start: Start) -> None:
    async with person_at(start, "practice") as person:
        edit = person.form.form.prompt.edit
        assert QApplication.focusWidget() is edit
        assert edit.toPlainText() == "modern minimalist living room"
        buttons = person.window.findChildren(QAbstractButton)
        (begin,) = (
            one for one in buttons if one.accessibleName() == "Start the run" and one.isVisible()
        )
        assert begin.isEnabled()
        person.write("quiet stairs")
        assert edit.toPlainText() == "quiet stairs"
        await person.leave()


@pytest.mark.asyncio
async def test_without_practice_nothing_is_filled_in(qtbot: QtBot, start: Start) -> None:
    async with person_at(start) as person:
        assert not person.form.form.prompt.edit.toPlainText()
        await person.leave()


@pytest.mark.asyncio
async def test_keys_go_to_the_pane_they_call(qtbot: QtBot, start: Start) -> None:
    async with person_at(start, "practice") as person:
        window = person.window
        for number, pane in ((Key.Key_1, window._panes["accounts"]), (Key.Key_2, person.form)):
            person.key(number, Ctrl)
            focus = QApplication.focusWidget()
            assert focus is not None
            assert pane.isAncestorOf(focus)
        window.rail.panes.setFocus()
        person.key(Key.Key_Up)
        assert window.current_pane == "accounts"
        person.key(Key.Key_G)
        assert window.rail.panes.current_key() == "accounts"
        person.key(Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert window._panes["accounts"].isAncestorOf(focus)
        person.key(Key.Key_3, Alt)
        assert window.current_pane == "accounts"
        await person.leave()


@pytest.mark.asyncio
async def test_what_was_repaired_is_told(qtbot: QtBot, start: Start) -> None:
    async with person_at(start) as person:
        await person.leave()
    _damage(start.paths.home / "store.sqlite3")
    async with person_at(start) as person:
        banner = person.window.banners.banner("repaired")
        assert banner is not None
        assert banner.notice.heading == "The data was damaged."
        assert "It is back as of" in banner.notice.sentence
        person.press("See the copies…")
        dialog = person.window.findChild(RestoreDialog)
        assert dialog is not None
        await person.until(dialog._presenter.rows, lambda: dialog.list.count() > 0)
        dialog.reject()
        await person.leave()


def _damage(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + bytes(4096) + whole[4196:])

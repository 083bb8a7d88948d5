"""A newer version in the window: one banner, waved off by seeing or closing it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from pinagent_desktop.application.update_notice import Release, UpdateNotice
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.update_teller import UpdateTeller

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

NOTES = "https://updates.example/new"


class SampleUpdates(UpdateNotice):
    """Knows one release, or none."""

    def __init__(self, release: Release | None) -> None:
        self.release = release
        self.waved_off: list[str] = []

    @override
    async def look(self) -> Release | None:
        return self.release

    @override
    def wave_off(self, version: str) -> None:
        self.waved_off.append(version)


def told(window: MainWindow, stage: "Stage") -> tuple[SampleUpdates, list[str]]:
    updates = SampleUpdates(Release(version="0.4.0", notes=NOTES, is_newer=True))
    opened: list[str] = []
    UpdateTeller(updates, window, stage.tasks, opened.append).look()
    return updates, opened


def button(window: MainWindow, name: str) -> QAbstractButton:
    banner = window.banners.banner("update")
    assert banner is not None
    return next(
        one
        for one in banner.findChildren(QAbstractButton)
        if name in (one.accessibleName(), one.text())
    )


def test_its_page_is_a_press_away(window: MainWindow, stage: "Stage") -> None:
    updates, opened = told(window, stage)
    button(window, "See what is new…").click()
    assert (opened, updates.waved_off) == ([NOTES], ["0.4.0"])
    assert window.banners.keys() == ()


def test_closed_it_is_told_no_more_and_nothing_opens(window: MainWindow, stage: "Stage") -> None:
    updates, opened = told(window, stage)
    button(window, "Close this notice").click()
    assert (opened, updates.waved_off) == ([], ["0.4.0"])


def test_without_a_newer_version_nothing_is_said(window: MainWindow, stage: "Stage") -> None:
    updates = SampleUpdates(None)
    teller = UpdateTeller(updates, window, stage.tasks)
    teller.look()
    assert window.banners.keys() == ()
    window.banners.acted.emit("update")
    window.banners.acted.emit("another")
    assert updates.waved_off == []

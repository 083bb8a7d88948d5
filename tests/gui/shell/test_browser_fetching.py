"""A browser is downloaded from the first steps: told as it comes, stopped, gone on with."""

import asyncio
from typing import TYPE_CHECKING

import pytest

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.errors import BrowserUnusable, DiskFull
from pinagent_desktop.ports.browser_source import Fetched
from pinagent_desktop.ports.diagnostics import Finding
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.first_steps.browser_row import BrowserRow
from pinagent_desktop.ui.presenters.first_steps.browser_step import BrowserStep
from pinagent_desktop.ui.tasks import TaskSet
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore
from tests.gui.shell.sample_browsers import SampleBrowsers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.gui, pytest.mark.asyncio]

NONE_FOUND = Finding(name="browser", state="error", sentence="no browser was found")


class Scene:
    """The row of somebody who has no browser."""

    def __init__(self, icons: Icons, qtbot: "QtBot") -> None:
        preferences = Preferences(FakeSettingsStore(), MemorySecrets(), FakeJudges())
        self.browsers = SampleBrowsers(preferences)
        self.browsers.finding = NONE_FOUND
        self.tasks = TaskSet()
        self.step = BrowserStep(self.browsers, self.tasks)
        self.row = BrowserRow(icons, self.step)
        qtbot.addWidget(self.row)
        self.row.show()

    async def settled(self) -> None:
        """Let everything that can go on do so."""
        for _ in range(10):
            await asyncio.sleep(0)

    async def looked(self) -> None:
        self.step.look()
        await self.settled()

    async def told(self, told: Fetched | Exception | None) -> None:
        await self.browsers.coming.put(told)  # type: ignore[arg-type]  # errors of ours alone
        await self.settled()

    @property
    def offered(self) -> list[str]:
        row = self.row
        buttons = {"again": row.again, "choose": row.choose, "fetch": row.fetch, "stop": row.stop}
        return [name for name, button in buttons.items() if button.isVisible()]


@pytest.fixture
def scene(icons: Icons, qtbot: "QtBot") -> Scene:
    return Scene(icons, qtbot)


async def test_it_is_offered_only_where_there_is_none(scene: Scene) -> None:
    assert "fetch" not in scene.offered
    await scene.looked()
    assert scene.offered == ["again", "choose", "fetch"]
    assert "Download one" in scene.step.line


async def test_it_is_told_as_it_comes_and_then_looked_at(scene: Scene) -> None:
    await scene.looked()
    scene.row.fetch.click()
    await scene.told(Fetched(42_000_000, 168_000_000))
    assert scene.offered == ["stop"]
    assert scene.step.line == "Downloading Chromium: 42 of 168 MB have come."
    assert scene.row.bar.isVisible()
    assert scene.row.bar.value() == 250
    scene.browsers.finding = Finding(name="browser", state="ok", sentence="Chromium 159 starts")
    await scene.told(None)
    assert (scene.step.state, scene.step.line) == ("done", "Chromium 159 starts.")
    assert scene.offered == ["choose"]
    assert not scene.row.bar.isVisible()


async def test_it_can_be_stopped_and_taken_up_again_by_the_keyboard(scene: Scene) -> None:
    await scene.looked()
    scene.row.fetch.setFocus()
    scene.row.fetch.click()
    assert scene.row.window().focusWidget() is scene.row.stop
    await scene.told(Fetched(42_000_000, None))
    assert not scene.row.bar.isVisible()
    scene.row.stop.click()
    await scene.settled()
    assert scene.browsers.left == 1
    assert scene.step.line.startswith("Stopped. What has come is kept")
    assert scene.row.window().focusWidget() is scene.row.fetch
    scene.row.fetch.click()
    await scene.settled()
    assert scene.step.is_fetching
    await scene.tasks.cancel_all(1.0)


async def test_why_it_broke_off_is_said(scene: Scene) -> None:
    await scene.looked()
    scene.row.fetch.click()
    await scene.told(BrowserUnusable("the download from cdn.example broke off (ConnectError)"))
    assert scene.step.state == "failed"
    assert scene.step.line == (
        "The download from cdn.example broke off (ConnectError). Download it again: it goes on "
        "where it stood. Or install Chrome or Edge."
    )
    assert scene.offered == ["again", "choose", "fetch"]


async def test_a_full_disk_has_its_own_words(scene: Scene) -> None:
    scene.step.fetch()
    await scene.told(DiskFull("no room"))
    assert "Free at least 200 MB" in scene.step.line

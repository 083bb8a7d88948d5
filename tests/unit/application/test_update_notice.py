"""A newer version is told of: once a day asked, once a version told, never installed."""

import pytest
from typing_extensions import override

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.update_notice import UpdateNotice
from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.releases import Release, Releases
from pinagent_desktop.ports.site_files import Refusal
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from tests.fakes.clock import FakeClock
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore

pytestmark = pytest.mark.asyncio
NOTES = "https://updates.example/new"
DAY = 24 * 3600.0


class SampleReleases(Releases):
    """One release, or nobody who answers."""

    def __init__(self) -> None:
        self.known = True
        self.release: Release | None = Release(version="0.4.0", notes=NOTES, is_newer=True)
        self.asked = 0

    @property
    @override
    def is_known(self) -> bool:
        return self.known

    @override
    async def newest(self) -> Release:
        self.asked += 1
        if self.release is None:
            raise SiteFileRefused("updates.example cannot be reached", reason=Refusal.UNREACHABLE)
        return self.release


class Stage:
    def __init__(self) -> None:
        self.releases, self.clock = SampleReleases(), FakeClock()
        self.preferences = Preferences(FakeSettingsStore(), MemorySecrets(), FakeJudges())
        self.notice = UpdateNotice(self.releases, self.preferences, self.clock)


@pytest.fixture
def stage() -> Stage:
    return Stage()


async def test_it_is_asked_once_a_day(stage: Stage) -> None:
    release = await stage.notice.look()
    assert release is not None
    assert release.version == "0.4.0"
    assert await stage.notice.look() is None
    stage.clock.advance(DAY - 1)
    assert await stage.notice.look() is None
    assert stage.releases.asked == 1
    stage.clock.advance(1)
    assert await stage.notice.look() is not None


async def test_a_clock_that_was_set_back_does_not_silence_it(stage: Stage) -> None:
    await stage.notice.look()
    stage.clock.set(-30 * DAY)
    assert await stage.notice.look() is not None


async def test_what_was_waved_off_is_told_no_more_but_the_next_one_is(stage: Stage) -> None:
    stage.notice.wave_off("0.4.0")
    assert await stage.notice.look() is None
    stage.clock.advance(DAY)
    stage.releases.release = Release(version="0.5.0", notes=NOTES, is_newer=True)
    assert await stage.notice.look() is not None


async def test_switched_off_nobody_is_asked(stage: Stage) -> None:
    stage.preferences.change(tell_of_updates=False)
    assert await stage.notice.look() is None
    assert (await stage.notice.run()).sentence.startswith("Not looked for")
    assert stage.releases.asked == 0


async def test_without_an_address_nobody_is_asked(stage: Stage) -> None:
    stage.releases.known = False
    assert await stage.notice.look() is None
    assert "knows nobody" in (await stage.notice.run()).sentence
    assert stage.releases.asked == 0


async def test_that_nobody_answers_is_no_news_and_is_tried_again(stage: Stage) -> None:
    stage.releases.release = None
    assert await stage.notice.look() is None
    assert await stage.notice.look() is None
    assert stage.releases.asked == 2
    found = await stage.notice.run()
    assert (found.name, found.state) == ("update", "warning")
    assert "updates.example cannot be reached" in found.sentence


async def test_the_doctor_says_what_is_newer_and_where(stage: Stage) -> None:
    found = await stage.notice.run()
    assert (found.state, found.sentence) == ("warning", "Pinagent 0.4.0 is out")
    assert NOTES in found.next_step
    stage.releases.release = Release(version="0.3.0", notes=NOTES, is_newer=False)
    assert (await stage.notice.run()).sentence == "This is the newest version"
    assert await stage.notice.look() is None

"""The browser to use: looked for by the doctor's check, kept in the settings."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.application.browsers import Browsers
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.browser_source import BrowserSource, Fetched
from pinagent_desktop.ports.diagnostics import Check, Finding
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore

FOUND = Finding(name="browser", state="ok", sentence="Chromium 141 starts")


STEPS = [Fetched(0, 2_000_000), Fetched(1_400_000, 2_000_000)]


class Found(Check, BrowserSource):
    """There is a browser, and one more to be had."""

    @override
    async def run(self) -> Finding:
        return FOUND

    @override
    async def fetch(self) -> AsyncGenerator[Fetched, None]:
        for step in STEPS:
            yield step


def browsers(file: FakeSettingsStore, named: Settings | None = None) -> Browsers:
    found = Found()
    return Browsers(found, Preferences(file, MemorySecrets(), FakeJudges(), named), found)


@pytest.mark.asyncio
async def test_looking_is_asking_the_check() -> None:
    assert await browsers(FakeSettingsStore()).look() == FOUND


@pytest.mark.asyncio
async def test_one_of_our_own_is_brought_and_told_of() -> None:
    told = [one async for one in browsers(FakeSettingsStore()).fetch()]
    assert [one.sentence for one in told] == ["0 of 2 MB have come", "1 of 2 MB have come"]
    assert Fetched(3_000_000, None).sentence == "3 MB have come"


def test_a_program_is_chosen_and_given_up_again() -> None:
    file = FakeSettingsStore()
    mine = browsers(file)
    assert not mine.is_chosen

    assert mine.choose(Path("/opt/mine"))

    assert (mine.is_chosen, file.kept.browser) == (True, str(Path("/opt/mine")))
    assert mine.choose_any()
    assert (mine.is_chosen, file.kept.browser) == (False, "auto")


def test_where_the_environment_names_another_the_choice_is_kept_and_does_not_count() -> None:
    file = FakeSettingsStore()
    mine = browsers(file, Settings(browser="chrome"))

    assert not mine.choose(Path("/opt/mine"))

    assert file.kept.browser == str(Path("/opt/mine"))
    assert not mine.choose_any()

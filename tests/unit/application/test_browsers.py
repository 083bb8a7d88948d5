"""The browser to use: looked for by the doctor's check, kept in the settings."""

from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.application.browsers import Browsers
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.diagnostics import Check, Finding
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore

FOUND = Finding(name="browser", state="ok", sentence="Chromium 141 starts")


class Found(Check):
    """There is a browser."""

    @override
    async def run(self) -> Finding:
        return FOUND


def browsers(file: FakeSettingsStore, named: Settings | None = None) -> Browsers:
    return Browsers(Found(), Preferences(file, MemorySecrets(), FakeJudges(), named))


@pytest.mark.asyncio
async def test_looking_is_asking_the_check() -> None:
    assert await browsers(FakeSettingsStore()).look() == FOUND


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

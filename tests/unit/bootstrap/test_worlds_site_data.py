"""Which site file a world speaks: the current one for real accounts, in practice our own."""

from pathlib import Path

import pytest

from pinagent_desktop.application.use_cases import PracticeChoice
from pinagent_desktop.bootstrap.environment import Environment
from pinagent_desktop.bootstrap.judges import Judges
from pinagent_desktop.bootstrap.worlds import AccountWorlds
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID, Account
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.paths import Paths
from pinagent_desktop.services.automation.site_agent import BrowserAgent
from pinagent_desktop.services.automation.site_profile import load_profile
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from pinagent_desktop.services.system_clock import SystemClock
from tests.builders import an_account

RESOURCES = Path(__file__).parents[3] / "resources"
BUILT_IN = "2026.11.1"


@pytest.fixture
def worlds(tmp_path: Path) -> AccountWorlds:
    """Worlds of a home where site data 2027.1.1 is current."""
    paths = Paths(home=tmp_path, resources=RESOURCES)
    newer = tmp_path / "newer.toml"
    text = paths.site_data.read_text(encoding="utf-8")
    assert f'version = "{BUILT_IN}"' in text
    newer.write_text(text.replace(BUILT_IN, "2027.1.1", 1), encoding="utf-8")

    async def current() -> Path:
        return newer

    clock, secrets = SystemClock(), MemorySecrets()
    return AccountWorlds(
        paths,
        Judges(paths, secrets, Environment(Settings()), clock, lambda _: None),
        secrets,
        clock,
        Settings,
        PracticeChoice(),
        current,
        lambda: load_profile(paths.site_data).data.pacing,
    )


async def version_spoken(worlds: AccountWorlds, account: Account) -> str:
    async with worlds.open(account) as world:
        assert isinstance(world.agent, BrowserAgent)
        return world.agent.facts(world.site).version


@pytest.mark.asyncio
async def test_a_real_account_speaks_what_was_installed(worlds: AccountWorlds) -> None:
    assert await version_spoken(worlds, an_account()) == "2027.1.1"


@pytest.mark.asyncio
async def test_practice_speaks_what_its_site_speaks(worlds: AccountWorlds) -> None:
    assert await version_spoken(worlds, an_account(id=PRACTICE_ACCOUNT_ID)) == BUILT_IN

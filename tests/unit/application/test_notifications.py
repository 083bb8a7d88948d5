import pytest
from typing_extensions import override

from pinagent_desktop.application.notifications import Notifications
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.desktop import Desktop
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore

pytestmark = pytest.mark.asyncio


class Shown(Desktop):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.notices: list[tuple[str, str]] = []

    @override
    async def tell(self, heading: str, sentence: str) -> bool:
        self.notices.append((heading, sentence))
        return True


@pytest.mark.parametrize("wanted", [True, False])
async def test_it_is_told_where_it_is_wanted(wanted: bool) -> None:
    preferences = Preferences(FakeSettingsStore(), MemorySecrets(), FakeJudges())
    preferences.change(notifications=wanted)
    desktop = Shown()
    assert await Notifications(desktop, preferences).tell("40 approved", "Done.") is wanted
    assert desktop.notices == ([("40 approved", "Done.")] if wanted else [])
    assert Settings().notifications

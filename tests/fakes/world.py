"""A world of fakes, and what else a run asks for."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from typing_extensions import override

from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.ports.power import WakeLock
from pinagent_desktop.ports.world import World, Worlds
from tests.builders import pace_rules
from tests.fakes.judge import FakeJudge
from tests.fakes.pictures import FakePictures
from tests.fakes.site import FakeSite


class FakeWorlds(Worlds):
    """The same world for every account."""

    def __init__(self, site: FakeSite) -> None:
        self.site = site
        self.judge = FakeJudge()
        self.pictures = FakePictures()
        self.password: str | None = None

    @override
    def open(
        self, account: Account, password: str | None = None
    ) -> AbstractAsyncContextManager[World]:
        return self._open(password)

    @asynccontextmanager
    async def _open(self, password: str | None) -> AsyncIterator[World]:
        yield World(
            site="http://127.0.0.1:1",
            agent=self.site,
            judge=self.judge,
            pictures=self.pictures,
            pace=pace_rules(),
            hours=WorkingHours(begin=0, end=0),  # at any time
            password=password or self.password,
        )


class NoWakeLock(WakeLock):
    """Nothing to keep awake."""

    @override
    def held(self, why: str) -> AbstractAsyncContextManager[None]:
        return self._held()

    @asynccontextmanager
    async def _held(self) -> AsyncIterator[None]:
        yield

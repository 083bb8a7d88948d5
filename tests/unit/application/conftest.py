"""A run in a world of fakes, over the real store in memory."""

from collections.abc import AsyncIterator

import pytest_asyncio

from pinagent_desktop.application.crash_reports import CrashReports
from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.events import Event
from pinagent_desktop.application.live_run import Outcome
from pinagent_desktop.application.run_controller import RunController, RunRequest
from pinagent_desktop.application.run_means import RunMeans
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import RunSettings
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.services.storage.opening import open_in_memory
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_prompt, a_run, an_account, drafts
from tests.fakes.clock import FakeClock
from tests.fakes.site import FakeSite
from tests.fakes.surroundings import FakeCrashWriter, FakeFiles, FakeRoom
from tests.fakes.world import FakeWorlds, NoWakeLock


class Stage:
    """Everything around one run."""

    def __init__(self, store: DocumentStore) -> None:
        self.store = store
        self.clock = FakeClock()
        self.site = FakeSite(ideas=drafts(1, 20), results=drafts(101, 112))
        self.worlds = FakeWorlds(self.site)
        self.judge = self.worlds.judge
        self.pictures = self.worlds.pictures
        self.bus = EventBus()
        self.events: list[Event] = []
        self.bus.subscribe(self.events.append)
        self.settings = Settings()
        self.room = FakeRoom()
        self.files = FakeFiles()
        self.crashes = FakeCrashWriter()
        self.runs = self.controller()

    def controller(self) -> RunController:
        """Return a fresh controller: what a new start of the app has."""
        return RunController(
            self.store,
            RunMeans(self.worlds, NoWakeLock(), self.room, self.files, CrashReports(self.crashes)),
            self.bus,
            self.clock,
            lambda: self.settings,
        )

    def request(self, prompt: str = "japandi lobby", **settings: float) -> RunRequest:
        """Return a request with few saves."""
        chosen = {"pins": 10, "saves": 3, **settings}
        # Each save must make More ideas better, or the warm-up rightly ends early.
        self.site.junk = drafts(201, 200 + int(chosen["saves"]))
        self.judge.grades |= {draft.pinterest_id.encode(): 0 for draft in self.site.junk}
        return RunRequest(
            prompt=prompt,
            account_id=an_account().id,
            settings=RunSettings.model_validate(chosen),
        )

    async def run(self, **settings: float) -> Outcome:
        """Run to the end."""
        session_id = await self.runs.start(
            self.request("japandi lobby", **settings), wait_seconds=60.0
        )
        return await self.runs.finished(session_id)

    async def resume(self, session_id: SessionId) -> Outcome:
        """Resume as a new start of the app would."""
        self.runs = self.controller()
        return await self.runs.finished(await self.runs.resume(session_id, wait_seconds=60.0))

    async def undo(self, session_id: SessionId) -> Outcome:
        """Take the saved pins off again, as a new start of the app would."""
        self.runs = self.controller()
        return await self.runs.finished(await self.runs.undo_warm_up(session_id, wait_seconds=60.0))

    def of_type(self, name: str) -> list[Event]:
        """Return the events of one type."""
        return [event for event in self.events if event.type == name]


def a_record(store: DocumentStore) -> RunRecord:
    """Return a run that goes on and counts what it pays."""
    return RunRecord(a_run(), a_prompt(), an_account(), store, EventBus(), FakeClock())


@pytest_asyncio.fixture
async def store() -> AsyncIterator[DocumentStore]:
    """An empty store in memory."""
    opened = await open_in_memory()
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def stage(store: DocumentStore) -> Stage:
    """A world with one account."""
    await store.accounts.put(an_account())
    return Stage(store)

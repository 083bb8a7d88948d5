"""Visits of the site: whose session, when not, how slowly, and what is told."""

from collections.abc import AsyncGenerator, Sequence
from datetime import timedelta

import pytest
from typing_extensions import override

from pinagent_desktop.application.accounts import Accounts
from pinagent_desktop.application.site_visits import SiteVisits, walk_document, walk_rows
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID, AccountState
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import (
    AccountBlocked,
    AlreadyRunning,
    Challenged,
    NoticeNotAccepted,
    SiteLimit,
    UnknownAccount,
    UsageError,
)
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.automation import SiteAccess, SiteListener
from pinagent_desktop.ports.diagnostics import PartSeen, SiteWalker, WalkStep
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_run, an_account, pace_rules
from tests.fakes.clock import FakeClock
from tests.fakes.site import FakeSite
from tests.fakes.surroundings import FakeProfiles
from tests.fakes.world import FakeWorlds

REAL = "https://www.pinterest.com"
STEPS = (
    WalkStep(step="start page", page="start", state="ok", read="somebody is signed in", who="lena"),
    WalkStep(step="profile", page="profile", state="ok"),
    WalkStep(step="board", page="board", state="not looked at"),
    WalkStep(step="search", page="search", state="ok"),
)


class FakeWalker(SiteWalker):
    """Sees the same everywhere, until it is stopped."""

    def __init__(self) -> None:
        self.accesses: list[SiteAccess] = []
        self.stopped_by: Exception | None = None
        self.closed = False

    @override
    async def walk(
        self, access: SiteAccess, listener: SiteListener
    ) -> AsyncGenerator[WalkStep, None]:
        self.accesses.append(access)
        try:
            for step in STEPS:
                yield step
            if self.stopped_by is not None:
                raise self.stopped_by
        finally:
            self.closed = True


class Visit:
    """A visit with fakes around it."""

    def __init__(self, store: DocumentStore) -> None:
        self.store = store
        self.clock = FakeClock()
        self.worlds = FakeWorlds(FakeSite(ideas=[]))
        self.worlds.password = "stored"
        self.walker = FakeWalker()
        self.settings = Settings()
        accounts = Accounts(
            store, MemorySecrets(), self.worlds, FakeProfiles(), self.clock, pace_rules
        )
        self.visits = SiteVisits(
            store,
            accounts,
            self.worlds,
            self.walker,
            self.clock,
            lambda: self.settings,
        )

    async def walk(self, **account: object) -> Sequence[WalkStep]:
        return [step async for step in self.visits.walk(an_account(**account))]


@pytest.fixture
def visit(store: DocumentStore) -> Visit:
    return Visit(store)


@pytest.mark.asyncio
async def test_the_only_account_is_taken_and_practice_where_there_is_none(visit: Visit) -> None:
    assert (await visit.visits.account(None)).id == PRACTICE_ACCOUNT_ID

    await visit.store.accounts.put(an_account())
    assert (await visit.visits.account(None)).username == "lena"
    assert (await visit.visits.account("practice")).id == PRACTICE_ACCOUNT_ID
    with pytest.raises(UnknownAccount):
        await visit.visits.account("nobody")

    await visit.store.accounts.put(an_account(id=AccountId("acc-2"), username="tom"))
    with pytest.raises(UsageError, match="--account"):
        await visit.visits.account(None)
    assert (await visit.visits.account("tom")).id == "acc-2"


@pytest.mark.asyncio
async def test_on_this_machine_it_signs_in_as_a_run_would_and_does_not_wait(visit: Visit) -> None:
    assert tuple(await visit.walk()) == STEPS

    (access,) = visit.walker.accesses
    assert (access.password, access.headed, access.wait_seconds) == ("stored", False, 0.0)
    assert visit.clock.slept == []


@pytest.mark.asyncio
async def test_on_the_real_site_it_types_nothing_and_pauses_between_pages(visit: Visit) -> None:
    visit.settings = Settings(notice_accepted=1)
    assert tuple(await visit.walk(site=REAL)) == STEPS

    assert visit.walker.accesses[0].password is None
    assert len(visit.clock.slept) == 3, "a page that was not opened needs no pause"
    assert all(seconds >= 4.0 for seconds in visit.clock.slept)


@pytest.mark.asyncio
async def test_the_real_site_needs_the_accepted_notice(visit: Visit) -> None:
    with pytest.raises(NoticeNotAccepted):
        await visit.walk(site=REAL)
    assert visit.walker.accesses == []


@pytest.mark.asyncio
async def test_an_account_that_a_run_uses_is_left_alone(visit: Visit) -> None:
    now = visit.clock.now()
    await visit.store.runs.put(a_run(lease_until=now + timedelta(seconds=5)))
    with pytest.raises(AlreadyRunning):
        await visit.walk()
    assert visit.walker.accesses == []
    assert await visit.walk(id=AccountId("acc-2")), "another account's run is no hindrance"

    await visit.store.runs.put(a_run(lease_until=now - timedelta(seconds=5)))
    assert await visit.walk(), "a run that was killed long ago is none either"


@pytest.mark.asyncio
async def test_what_stops_the_walk_comes_after_its_steps_and_the_browser_is_closed(
    visit: Visit,
) -> None:
    visit.walker.stopped_by = Challenged("verify")
    walk = visit.visits.walk(an_account())
    assert tuple([await anext(walk) for _ in STEPS]) == STEPS
    assert not visit.walker.closed
    with pytest.raises(Challenged):
        await anext(walk)
    assert visit.walker.closed


def test_a_step_in_rows_and_as_a_document() -> None:
    step = WalkStep(
        step="pin",
        page="pin",
        state="gone",
        read="its picture in 4 sizes",
        parts=(
            PartSeen(key="closeup", name="the pin's own page", strategy=2, strategies=3),
            PartSeen(key="save", name="the Save button", strategy=None, strategies=4),
        ),
        left=("the board picker",),
    )
    assert walk_rows(step) == [
        ("gone", "pin", "pin", "its picture in 4 sizes"),
        ("2 of 3", "", "", "the pin's own page"),
        ("gone", "", "", "the Save button"),
        ("", "", "", "the board picker"),
    ]
    assert walk_rows(STEPS[0])[0][3] == "somebody is signed in as lena"
    document = walk_document(step)
    assert (document["type"], document["gone"]) == ("walk", ["the Save button"])


@pytest.mark.asyncio
async def test_an_account_that_is_stopped_or_rests_is_left_alone(visit: Visit) -> None:
    with pytest.raises(AccountBlocked):
        await visit.walk(state=AccountState.STOPPED, state_reason="account_blocked")
    until = visit.clock.now() + timedelta(minutes=20)
    with pytest.raises(SiteLimit) as refused:
        await visit.walk(state=AccountState.RESTING, resting_until=until)
    assert refused.value.facts["until"] == f"{until.astimezone():%H:%M}"
    assert visit.walker.accesses == []


@pytest.mark.asyncio
async def test_a_break_that_the_site_asks_for_meanwhile_is_kept_to(visit: Visit) -> None:
    visit.settings = Settings(notice_accepted=1)
    visit.walker.stopped_by = SiteLimit("Too many requests", limit="site", retry_after=1200.0)
    for _ in range(2):
        with pytest.raises(SiteLimit):
            await visit.walk(site=REAL)

    assert len(visit.walker.accesses) == 1
    (asked,) = await visit.store.ledger.of_account(an_account().id, 9, Act.ASKED_TO_REST)
    assert asked.rest_seconds == pytest.approx(1200, abs=60)
    kept = await visit.store.accounts.get(an_account().id)
    assert kept is not None
    assert kept.state is AccountState.RESTING


@pytest.mark.asyncio
async def test_an_account_that_has_rested_is_walked_with(visit: Visit) -> None:
    steps = await visit.walk(state=AccountState.RESTING, resting_until=visit.clock.now())
    assert len(steps) == len(STEPS)

"""The repositories over every engine: what the ports promise."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from pinagent_desktop.domain.account import Account, AccountState, Proxy
from pinagent_desktop.domain.effect import Act, Intent, IntentState, LedgerEntry, intent_id
from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.ids import AccountId, PromptId, SessionId
from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.pin import LeftOutReason, PinStatus
from pinagent_desktop.domain.prompt import Counters
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.run import Board, Checkpoint, Cost, Counts, Run, RunSettings
from pinagent_desktop.domain.verdict import Grades
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.services.storage.engine import Engine
from pinagent_desktop.services.storage.errors import DuplicateId
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt

pytestmark = pytest.mark.asyncio
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
PROMPT = PromptId("pr-1")
RUN = SessionId("run-1")
LENA = AccountId("acc-1")


async def counters(store: Store, prompt: PromptId = PROMPT) -> Counters:
    found = await store.prompts.get(prompt)
    assert found is not None
    return found.counters


class TestAccounts:
    async def test_come_back_as_they_were_oldest_first(self, store: Store) -> None:
        late = Account(
            id=LENA,
            username="lena@example.test",
            display_name="Lena",
            created_at=NOON,
            proxy=Proxy(type="socks5", server="proxy.test", port=1080, user="u"),
            state=AccountState.RESTING,
            resting_until=NOON + timedelta(hours=3, microseconds=7),
        )
        early = late.with_(id=AccountId("acc-0"), created_at=NOON - timedelta(days=1), proxy=None)
        await store.accounts.put(late)
        await store.accounts.put(early)
        assert await store.accounts.all() == [early, late]
        await store.accounts.remove(early.id)
        assert await store.accounts.get(early.id) is None
        assert await store.accounts.get(LENA) == late


class TestPrompts:
    async def test_come_back_as_they_were(self, store: Store) -> None:
        prompt = a_prompt(
            must_have=("light",),
            avoid=("text",),
            like=(Reference(file="references/a.jpg", name="mine.jpg", width=800, height=1200),),
            minded_problems=frozenset({Problem.COLLAGE}),
        )
        await store.prompts.put(prompt)
        assert await store.prompts.get(PROMPT) == prompt

    async def test_by_text_finds_the_newest(self, store: Store) -> None:
        old = a_prompt(id=PromptId("pr-old"), text="oak stairs", created_at=NOON)
        new = old.with_(id=PromptId("pr-new"), created_at=NOON + timedelta(seconds=1))
        other = old.with_(id=PromptId("pr-other"), text="oak", created_at=NOON + timedelta(days=1))
        for prompt in (new, other, old):
            await store.prompts.put(prompt)
        assert await store.prompts.by_text("oak stairs") == new
        assert await store.prompts.by_text("Oak stairs") is None
        assert await store.prompts.newest(2) == [other, new]

    async def test_putting_never_touches_the_counters(self, store: Store) -> None:
        stale = a_prompt()
        await store.prompts.put(stale)
        await store.pins.add([a_pin(1)])
        await store.prompts.put(stale.with_(threshold=0.9))
        kept = await store.prompts.get(PROMPT)
        assert kept == stale.with_(threshold=0.9, counters=Counters(pending=1))

    async def test_removing_takes_its_pins_along(self, store: Store) -> None:
        other = PromptId("pr-2")
        for prompt in (PROMPT, other):
            await store.prompts.put(a_prompt(id=prompt))
            await store.pins.add([a_pin(1, prompt_id=prompt), a_pin(2, prompt_id=prompt)])
        await store.prompts.remove(PROMPT)
        assert await store.prompts.get(PROMPT) is None
        assert await store.pins.of_prompt(PROMPT) == []
        assert len(await store.pins.of_prompt(other)) == 2


class TestRuns:
    async def test_come_back_as_they_were_newest_first(self, store: Store) -> None:
        run = Run(
            id=RUN,
            prompt_id=PROMPT,
            account_id=LENA,
            timestamp=NOON,
            log=("one", "two"),
            settings=RunSettings(pins=20, saves=0),
            counts=Counts(found=5, kept=3, left_out={LeftOutReason.VIDEO: 2}),
            checkpoint=Checkpoint(board=Board(name="oak stairs", url="/lena/oak-stairs/")),
            cost=Cost(usd=None, calls=3),
            lease_until=NOON + timedelta(seconds=30),
        )
        later = run.with_(id=SessionId("run-2"), timestamp=NOON + timedelta(hours=1))
        other = later.with_(id=SessionId("run-0"), prompt_id=PromptId("pr-9"))
        for each in (run, later):
            await store.runs.put(each)
        assert await store.runs.get(RUN) == run
        assert await store.runs.newest(5) == [later, run]
        assert await store.runs.newest(1) == [later]
        await store.runs.put(other)
        assert await store.runs.of_prompt(PROMPT) == [later, run]
        await store.runs.remove(RUN)
        assert await store.runs.get(RUN) is None


async def test_verdicts_are_kept_by_key(store: Store) -> None:
    grades = Grades(
        what_is_seen="stairs", subject=4, style=2, problems=(Problem.COLLAGE,), reason="oak"
    )
    assert await store.verdicts.get("key") is None
    await store.verdicts.put("key", grades, "some-model", Cost(usd=0.001, calls=1))
    await store.verdicts.put("key", grades, "some-model", Cost(usd=0.001, calls=1))
    assert await store.verdicts.get("key") == grades


async def test_intents_are_settled_in_place(store: Store) -> None:
    first = Intent(
        id=intent_id(RUN, Act.SAVE_PIN, "1"),
        session_id=RUN,
        account_id=LENA,
        act=Act.SAVE_PIN,
        object="1",
        planned_at=NOON,
    )
    second = first.with_(
        id=intent_id(RUN, Act.SAVE_PIN, "2"), object="2", planned_at=NOON + timedelta(seconds=1)
    )
    await store.intents.put(second)
    await store.intents.put(first)
    done = first.with_(state=IntentState.DONE, settled_at=NOON + timedelta(seconds=2))
    await store.intents.put(done)
    assert await store.intents.get(first.id) == done
    assert await store.intents.of_run(RUN) == [done, second]
    assert await store.intents.of_run(SessionId("run-2")) == []


async def test_the_ledger_keeps_the_order_of_writing_whatever_the_clocks_said(store: Store) -> None:
    entry = LedgerEntry(
        id="l-0",
        account_id=LENA,
        session_id=None,
        act=Act.SAVE_PIN,
        object="1",
        at=NOON,
        boot="one",
        boot_seconds=1.5,
    )
    entries = [
        entry.with_(seq=1),
        entry.with_(id="l-1", seq=2, at=NOON - timedelta(days=1)),
        entry.with_(id="l-2", seq=3, at=NOON + timedelta(minutes=60)),
        entry.with_(id="l-3", seq=4, act=Act.SIGN_IN, at=NOON - timedelta(days=2)),
        entry.with_(id="l-4", seq=5, account_id=AccountId("acc-2"), site_at=NOON),
    ]
    for each in entries:
        await store.ledger.add(each.with_(seq=0))
    assert await store.ledger.of_account(LENA, 9) == entries[3::-1]
    assert await store.ledger.of_account(LENA, 2) == [entries[3], entries[2]]
    assert await store.ledger.of_account(LENA, 2, Act.SAVE_PIN) == [entries[2], entries[1]]
    assert await store.ledger.of_account(AccountId("acc-2"), 9) == [entries[4]]
    assert await store.ledger.of_account(LENA, 9, Act.CREATE_BOARD) == []
    with pytest.raises(DuplicateId):
        await store.ledger.add(entry)


async def test_events_of_a_run_keep_their_order(store: Store) -> None:
    events = [{"type": "step", "number": number, "at": NOON} for number in range(12)]
    await asyncio.gather(*(store.events.add(RUN, event) for event in events))
    await store.events.add(SessionId("run-2"), {"type": "other"})
    found = await store.events.of_run(RUN)
    assert [event["number"] for event in found] == list(range(12))
    assert found[0]["at"] == "2026-07-01T12:00:00.000000Z"
    await store.events.remove_run(RUN)
    assert await store.events.of_run(RUN) == []
    assert await store.events.of_run(SessionId("run-2")) == [{"type": "other"}]


async def test_one_transaction_over_several_collections(store: Store) -> None:
    await store.prompts.put(a_prompt())

    async def broken_off() -> None:
        async with store.transaction():
            await store.pins.add([a_pin(1)])
            await store.events.add(RUN, {"type": "pin"})
            raise StorageError("stop")

    with pytest.raises(StorageError, match="stop"):
        await broken_off()
    assert await store.pins.of_prompt(PROMPT) == []
    assert await store.events.of_run(RUN) == []
    assert await counters(store) == Counters()
    async with store.transaction():
        await store.pins.add([a_pin(1)])
        await store.events.add(RUN, {"type": "pin"})
    assert await counters(store) == Counters(pending=1)
    assert await store.events.of_run(RUN) == [{"type": "pin"}]


async def test_check_rebuilds_wrong_counters(engine: Engine) -> None:
    handle = StoreHandle(engine)
    await handle.open()
    store = DocumentStore(handle)
    await store.prompts.put(a_prompt())
    await store.pins.add([a_pin(1), a_pin(2, status=PinStatus.APPROVED)])
    await handle.update("prompts", PROMPT, set_={"counters": {"approved": 9}})
    problems = await store.check()
    assert len(problems) == 1
    assert PROMPT in problems[0]
    assert await counters(store) == Counters(approved=1, pending=1)
    assert await store.check() == []
    await store.close()


async def test_a_document_that_does_not_fit_is_named(engine: Engine) -> None:
    handle = StoreHandle(engine)
    await handle.open()
    store = DocumentStore(handle)
    await store.prompts.put(a_prompt())
    await handle.update("prompts", PROMPT, set_={"threshold": "high"})
    with pytest.raises(StorageError, match="threshold"):
        await store.prompts.get(PROMPT)
    await store.close()

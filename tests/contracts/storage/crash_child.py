"""Writes into a home for ever and says what was acknowledged; its parent kills it.

Run as ``python crash_child.py <home> <first number> <engine>``; prints ``ack <number>`` lines.
"""

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pinagent_desktop.domain.effect import Act, Intent, LedgerEntry, intent_id
from pinagent_desktop.domain.ids import AccountId, PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Run, RunSettings
from pinagent_desktop.services.storage.opening import EngineName, open_store
from pinagent_desktop.services.storage.store import DocumentStore

START = datetime(2026, 7, 1, tzinfo=UTC)
PROMPT = PromptId("pr-1")
ACCOUNT = AccountId("acc-1")
WORKERS = 4
SPAN = 10_000
"""Numbers of one worker in one round; far more than it gets to."""
KINDS = 4


def run_id(number: int) -> SessionId:
    return SessionId(f"run-{number}")


def pin(number: int) -> Pin:
    return Pin(
        id=pin_id(PROMPT, str(number)),
        pinterest_id=str(number),
        prompt_id=PROMPT,
        session_id=run_id(0),
        seq=number,
        pin_url="https://example.test/",
        image_url="https://example.test/x.jpg",
        metadata=PinMetadata(collected_at=START),
    )


async def write(store: DocumentStore, number: int) -> None:
    """One operation; which one follows from its number, so that the parent knows it too."""
    at = START + timedelta(seconds=number)
    match number % KINDS:
        case 0:
            await store.pins.add([pin(number)])
        case 1:
            await store.pins.add([pin(number)])
            await store.pins.put(pin(number).with_(status=PinStatus.APPROVED, match_score=0.9))
        case 2:
            settings = RunSettings()
            await store.runs.put(
                Run(
                    id=run_id(number),
                    prompt_id=PROMPT,
                    account_id=ACCOUNT,
                    timestamp=at,
                    settings=settings,
                )
            )
            await store._handle.compare_and_set(
                "sessions",
                run_id(number),
                expected={"status": "pending"},
                set_={"status": "running"},
            )
        case _:
            await write_together(store, number, at)


async def write_together(store: DocumentStore, number: int, at: datetime) -> None:
    session, object_ = run_id(number), str(number)
    async with store.transaction():
        await store.ledger.add(
            LedgerEntry(
                id=f"l-{number}",
                account_id=ACCOUNT,
                session_id=session,
                act=Act.SAVE_PIN,
                object=object_,
                at=at,
                boot_seconds=0.0,
            )
        )
        await store.intents.put(
            Intent(
                id=intent_id(session, Act.SAVE_PIN, object_),
                session_id=session,
                account_id=ACCOUNT,
                act=Act.SAVE_PIN,
                object=object_,
                planned_at=at,
            )
        )
        await store.events.add(session, {"number": number})


async def work(store: DocumentStore, first: int) -> None:
    number = first
    while True:
        await write(store, number)
        sys.stdout.write(f"ack {number}\n")
        sys.stdout.flush()
        number += 1


async def main(home: Path, first: int, engine: EngineName) -> None:
    store = (await open_store(home, datetime.now(UTC), engine=engine)).store
    if await store.prompts.get(PROMPT) is None:
        await store.prompts.put(Prompt(id=PROMPT, text="oak", created_at=START))
    await asyncio.gather(*(work(store, first + worker * SPAN) for worker in range(WORKERS)))


if __name__ == "__main__":
    chosen: EngineName = "mongita" if sys.argv[3] == "mongita" else "neosqlite"
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), chosen))

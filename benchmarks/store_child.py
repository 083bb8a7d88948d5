"""Child: 100,000 pins in the app's own store and in plain SQLite; one figure after the other."""

import asyncio
import json
import random
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from benchmarks.store_plain import PlainStore
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.storage.opening import open_store
from pinagent_desktop.services.storage.store import DocumentStore

PROMPTS: Final = 50
AT_ONCE: Final = 50
ROUNDS: Final = 40
PAGE: Final = 100
BEAT: Final = 0.004
BEATING_SECONDS: Final = 25.0
_START: Final = datetime(2026, 1, 1, tzinfo=UTC)
_STATUSES: Final = tuple(PinStatus)

Step = Callable[[int], Awaitable[object]]


@dataclass
class Figures:
    """Seconds of each round, by what was done and by whose store."""

    ours: dict[str, list[float]] = field(default_factory=dict)
    plain: dict[str, list[float]] = field(default_factory=dict)


def pin(number: int, status: PinStatus = PinStatus.PENDING) -> Pin:
    """Return one of the pins, about 0.95 kB as a document."""
    prompt, pinterest_id = PromptId(f"pr-{number % PROMPTS}"), f"{10**15 + number}"
    address = f"https://i.pinimg.com/{{}}/ab/cd/ef/{pinterest_id}.jpg"
    return Pin(
        id=pin_id(prompt, pinterest_id),
        pinterest_id=pinterest_id,
        prompt_id=prompt,
        session_id=SessionId(f"run-{number % PROMPTS}"),
        seq=number // PROMPTS + 1,
        pin_url=f"https://www.pinterest.com/pin/{pinterest_id}/",
        image_url=address.format("originals"),
        title=f"Quiet room with a bench and a lamp, number {number}",
        description="A few words that a person wrote below the picture they liked.",
        width=1000,
        height=1500,
        status=status,
        metadata=PinMetadata(
            collected_at=_START,
            image_signature=f"{number:032x}",
            addresses={size: address.format(size) for size in ("orig", "736x", "236x")},
        ),
    )


async def main(folder: Path, number: int) -> dict[str, Any]:
    """Fill both, measure in turn, then let a heart beat beside the app's store."""
    opened = await open_store(folder / "home", datetime.now(UTC))
    plain, store = PlainStore(folder / "plain.sqlite3"), opened.store
    for prompt in range(PROMPTS):
        await store.prompts.put(
            Prompt(id=PromptId(f"pr-{prompt}"), text=f"room {prompt}", created_at=_START)
        )
    for first in range(0, number, 2000):
        pins = [pin(one, _STATUSES[one % 7 % 3]) for one in range(first, first + 2000)]
        await store.pins.add(pins)
        await asyncio.gather(*(plain.insert(_document(one)) for one in pins))
    figures = Figures()
    for round_ in range(ROUNDS):
        await _round(figures, store, plain, number, round_)
    plain.close()
    beats, processor, spans = await _beating(store, number)
    await store.close()
    return {
        "ours": figures.ours,
        "plain": figures.plain,
        "beats": beats,
        "processor": processor,
        "spans": spans,
    }


async def _round(
    figures: Figures, store: DocumentStore, plain: PlainStore, number: int, round_: int
) -> None:
    """Do each thing once in either store, the order changing from round to round."""
    fresh = [pin(number + 10_000 + round_ * AT_ONCE + place) for place in range(AT_ONCE)]
    chosen = random.Random(round_).sample(range(number), AT_ONCE)  # noqa: S311 - picks pins
    judged = [pin(one, _STATUSES[round_ % 3]) for one in chosen]
    after = [10 * place % (number // PROMPTS // 2) for place in range(8)]
    prompts = [PromptId(f"pr-{(round_ * 8 + place) % PROMPTS}") for place in range(8)]
    approved = PinStatus.APPROVED

    async def ours_pages() -> None:
        for prompt, seq in zip(prompts, after, strict=True):
            assert len(await store.pins.page(prompt, approved, seq, PAGE)) == PAGE  # noqa: S101 - else nothing is measured

    async def plain_pages() -> None:
        for prompt, seq in zip(prompts, after, strict=True):
            found = await plain.page(prompt, approved.value, f"{seq:08}", PAGE)
            assert len(found) == PAGE  # noqa: S101 - else nothing is measured

    turns: list[tuple[dict[str, list[float]], str, Callable[[], Awaitable[None]]]] = [
        (figures.ours, "insert", lambda: _all(store.pins.add([one]) for one in fresh)),
        (figures.plain, "insert", lambda: _all(plain.insert(_document(one)) for one in fresh)),
        (figures.ours, "update", lambda: _all(store.pins.put(one) for one in judged)),
        (figures.plain, "update", lambda: _all(plain.update(_document(one)) for one in judged)),
        (figures.ours, "page", ours_pages),
        (figures.plain, "page", plain_pages),
    ]
    for whose, what, work in turns if round_ % 2 else reversed(turns):
        began = time.perf_counter()
        await work()
        whose.setdefault(what, []).append(time.perf_counter() - began)


async def _all(works: Any) -> None:
    await asyncio.gather(*works)


def _document(one: Pin) -> dict[str, Any]:
    return one.model_dump(mode="json")


async def _beating(
    store: DocumentStore, number: int
) -> tuple[list[float], list[float], Sequence[float]]:
    """Beat every 4 ms while the store does what a run and a person ask of it.

    Returns:
        The beats; the seconds of processor time that this process had used at each; begin and end.
    """
    beats: list[float] = []
    processor: list[float] = []

    async def beat() -> None:
        while True:
            beats.append(time.time())
            processor.append(time.process_time())
            await asyncio.sleep(BEAT)

    heart = asyncio.create_task(beat())
    began = time.time()
    turn = 0
    while time.time() - began < BEATING_SECONDS:
        await _one_step(store, number, turn)
        await asyncio.sleep(0.02)
        turn += 1
    span = (began, time.time())
    heart.cancel()
    return beats, processor, span


async def _one_step(store: DocumentStore, number: int, turn: int) -> None:
    prompt = PromptId(f"pr-{turn % PROMPTS}")
    status = _STATUSES[turn % 3]
    match turn % 40:
        case 0:  # the gallery of a prompt is opened
            await store.pins.of_prompt(prompt)
        case 10:  # fifty verdicts at once
            await _all(
                store.pins.put(pin((turn * 61 + place * 7) % number, status))
                for place in range(AT_ONCE)
            )
        case 20:  # a screen of the feed arrives
            first = number + 50_000 + turn * AT_ONCE
            await store.pins.add([pin(first + place) for place in range(AT_ONCE)])
        case rest if rest % 2:
            await store.pins.put(pin(turn * 37 % number, status))
        case _:
            await store.pins.page(prompt, PinStatus.APPROVED, turn % 500, PAGE)


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))))

"""Damage at random places: what is there afterwards is right, or is said to be missing."""

import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.services.storage.opening import FILE_NAME, keep_snapshots, open_store
from tests.builders import a_pin, a_prompt

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
PINS = [a_pin(number) for number in range(1, 201)]
SPARED = 100
"""The copy knows this many of the pins."""


async def _filled(home: Path) -> bytes:
    opened = await open_store(home, NOW)
    await opened.store.prompts.put(a_prompt())
    await opened.store.pins.add(PINS[:SPARED])
    await keep_snapshots(opened, NOW)
    await opened.store.pins.add(PINS[SPARED:])
    await opened.store.close()
    return (home / FILE_NAME).read_bytes()


def _damaged(whole: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(whole))
    match chance.choice(("flipped", "truncated", "garbage")):
        case "flipped":
            flipped = bytearray(whole)
            for _ in range(chance.choice((1, 8, 64))):
                flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
            return bytes(flipped)
        case "truncated":
            return whole[:place]
        case _:
            return whole[:place] + chance.randbytes(min(4096, len(whole) - place)) + whole[place:]


async def _outcome(home: Path) -> str:
    opened = await open_store(home, NOW + timedelta(hours=1))
    try:
        if opened.notice is not None:
            assert "damaged" in opened.notice
            assert f"{FILE_NAME}.damaged-20260701T130000Z" in opened.notice
            assert await opened.store.pins.of_prompt(PromptId("pr-1")) == PINS[:SPARED]
            assert await opened.store.check() == []
            return "restored"
        try:
            found = await opened.store.pins.of_prompt(PromptId("pr-1"))
        except StorageError:
            return "said when it is read"
        # Inside a text a bit cannot be seen to be wrong; but nothing is ever gone silently.
        assert len(found) == len(PINS)
        return "unharmed" if found == PINS else "another letter"
    finally:
        await opened.store.close()


async def _sweep(folder: Path, rounds: int) -> None:
    seed = random.SystemRandom().randrange(2**32)
    sys.stdout.write(f"seed {seed}\n")
    chance = random.Random(seed)  # noqa: S311 - picks places to damage
    home = folder / "home"
    whole = await _filled(home)
    told: dict[str, int] = {}
    for _ in range(rounds):
        (home / FILE_NAME).write_bytes(_damaged(whole, chance))
        outcome = await _outcome(home)
        told[outcome] = told.get(outcome, 0) + 1
        for leftover in home.glob(f"{FILE_NAME}*"):
            leftover.unlink()
    sys.stdout.write(f"{told}\n")
    assert told.get("restored", 0) > 0


@pytest.mark.row("S4")
async def test_damage_at_random_places_is_never_an_empty_store(tmp_path: Path) -> None:
    await _sweep(tmp_path, 8)


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_damage_at_sixty_random_places(tmp_path: Path) -> None:
    """By hand: ``pytest -m slow -k sixty -rP tests/unit/services/storage``."""
    await _sweep(tmp_path, 60)

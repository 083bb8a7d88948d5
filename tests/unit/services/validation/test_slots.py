"""Fewer calls after trouble, slowly more after success."""

import asyncio

import pytest

from pinagent_desktop.services.validation.slots import AdaptiveSlots


def test_calls_of_one_bad_moment_halve_once() -> None:
    slots = AdaptiveSlots(8)
    for _ in range(8):
        slots.shrink(0)
    assert slots.limit == 4
    slots.shrink(1)
    assert slots.limit == 2
    for cuts in range(2, 9):
        slots.shrink(cuts)
    assert slots.limit == 1


def test_five_good_calls_give_one_more_slot_and_never_too_many() -> None:
    slots = AdaptiveSlots(4)
    slots.shrink(0)
    for _ in range(5):
        slots.grow()
    assert slots.limit == 3
    for _ in range(100):
        slots.grow()
    assert slots.limit == 4


@pytest.mark.asyncio
async def test_no_more_than_the_limit_are_under_way() -> None:
    slots = AdaptiveSlots(3)
    under_way, most = 0, 0

    async def call() -> None:
        nonlocal under_way, most
        async with slots.one():
            under_way += 1
            most = max(most, under_way)
            await asyncio.sleep(0)
            under_way -= 1

    await asyncio.gather(*(call() for _ in range(30)))
    assert most == 3

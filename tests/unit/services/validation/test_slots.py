"""Fewer calls after trouble, slowly more after success."""

import asyncio

import pytest

from pinagent_desktop.services.validation.slots import AdaptiveSlots


def test_it_begins_with_few_and_doubles_until_the_first_trouble() -> None:
    slots = AdaptiveSlots(16)
    assert slots.limit == 2
    for _ in range(2 + 4 + 8):
        slots.grow(1.0)
    assert slots.limit == 16


def test_a_server_that_takes_longer_the_more_it_is_asked_gets_no_more() -> None:
    slots = AdaptiveSlots(16)
    for seconds in (5.0, 10.0, 15.0, 20.0, 25.0):
        slots.grow(seconds)
    assert slots.limit == 4


def test_calls_of_one_bad_moment_halve_once() -> None:
    slots = AdaptiveSlots(8, first=8)
    assert [slots.shrink(0) for _ in range(8)] == [True] + [False] * 7
    assert slots.limit == 4
    slots.shrink(1)
    assert slots.limit == 2
    for cuts in range(2, 9):
        slots.shrink(cuts)
    assert slots.limit == 1


def test_five_good_calls_give_one_more_slot_and_never_too_many() -> None:
    slots = AdaptiveSlots(4, first=4)
    slots.shrink(0)
    for _ in range(5):
        slots.grow(1.0)
    assert slots.limit == 3
    for _ in range(100):
        slots.grow(1.0)
    assert slots.limit == 4


@pytest.mark.asyncio
async def test_no_more_than_the_limit_are_under_way() -> None:
    slots = AdaptiveSlots(3, first=3)
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

"""Events cross in batches; tasks are owned, told about and ended."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.events import Event
from pinagent_desktop.ui.event_bridge import MOST_PER_TICK, EventBridge
from pinagent_desktop.ui.tasks import TaskSet


def test_events_come_in_one_batch_in_their_order(
    qtbot: QtBot, half_way_events: list[Event]
) -> None:
    bus = EventBus()
    bridge = EventBridge(bus)
    with qtbot.waitSignal(bridge.batch, timeout=2000) as got:
        for event in half_way_events:
            bus.publish(event)
    assert got.args == [half_way_events]


def test_a_flood_is_cut_into_ticks(qtbot: QtBot, half_way_events: list[Event]) -> None:
    bus = EventBus()
    bridge = EventBridge(bus)
    sizes: list[int] = []
    bridge.batch.connect(lambda batch: sizes.append(len(batch)))
    for _ in range(MOST_PER_TICK + 20):
        bus.publish(half_way_events[0])
    qtbot.waitUntil(lambda: len(sizes) == 2, timeout=2000)
    assert sizes == [MOST_PER_TICK, 20]


def test_closing_hands_over_the_rest_and_listens_no_more(half_way_events: list[Event]) -> None:
    bus = EventBus()
    bridge = EventBridge(bus)
    got: list[Event] = []
    bridge.batch.connect(got.extend)
    bus.publish(half_way_events[0])
    bridge.close()
    bus.publish(half_way_events[1])
    assert got == half_way_events[:1]


def start(tasks: TaskSet, work: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
    return tasks.spawn(work, "Work")


@pytest.mark.asyncio
async def test_an_error_is_shown_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    shown: list[tuple[str, BaseException]] = []
    tasks = TaskSet(lambda owner, error: shown.append((owner, error)))

    async def fail() -> None:
        raise ValueError("no")

    task = start(tasks, fail())
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert [(owner, str(error)) for owner, error in shown] == [("Work", "no")]
    assert "Work failed" in caplog.text
    assert len(tasks) == 0


@pytest.mark.asyncio
async def test_cancelling_waits_until_everything_let_go() -> None:
    tasks = TaskSet()
    held: list[str] = []
    started = asyncio.Event()

    async def hold() -> None:
        held.append("open")
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.01)
            held.append("closed")

    start(tasks, hold())
    await started.wait()
    await tasks.cancel_all(timeout=3)
    assert held == ["open", "closed"]


@pytest.mark.asyncio
async def test_a_task_that_does_not_end_is_named(caplog: pytest.LogCaptureFixture) -> None:
    tasks = TaskSet()
    started, leave = asyncio.Event(), asyncio.Event()

    async def stay() -> None:
        started.set()
        while not leave.is_set():
            try:
                await leave.wait()
            except asyncio.CancelledError:
                continue

    task = start(tasks, stay())
    await started.wait()
    await tasks.cancel_all(timeout=0.05)
    assert "The task Work did not end in time" in caplog.text
    leave.set()
    await task

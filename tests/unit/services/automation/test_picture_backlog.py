import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import pytest

from pinagent_desktop.services.automation.picture_backlog import PictureBacklog

pytestmark = pytest.mark.asyncio


@dataclass(frozen=True)
class Asked:
    number: int
    resource_type: str = "image"


class Page:
    """A page's events."""

    def __init__(self) -> None:
        self.listeners: dict[str, list[Callable[[Asked], None]]] = defaultdict(list)

    def on(self, event: str, listener: Callable[[Asked], None]) -> None:
        self.listeners[event].append(listener)

    def remove_listener(self, event: str, listener: Callable[[Asked], None]) -> None:
        self.listeners[event].remove(listener)

    def tell(self, event: str, *numbers: int, kind: str = "image") -> None:
        for number in numbers:
            for listener in self.listeners[event]:
                listener(Asked(number, kind))


def watched(page: Page) -> PictureBacklog:
    backlog = PictureBacklog()
    backlog.watch(cast("object", page))  # type: ignore[arg-type]  # the three methods it uses
    return backlog


async def test_pictures_count_until_they_came_or_failed() -> None:
    page = Page()
    backlog = watched(page)
    page.tell("request", 1, 2, 3)
    page.tell("request", 9, kind="fetch")
    page.tell("requestfinished", 1, 9)
    page.tell("requestfailed", 2)
    assert len(backlog) == 1


async def test_waiting_ends_when_enough_came() -> None:
    page = Page()
    backlog = watched(page)
    page.tell("request", 1, 2, 3)
    waiting = asyncio.create_task(backlog.wait_below(2, 5.0))
    await asyncio.sleep(0)
    page.tell("requestfinished", 1)
    await asyncio.sleep(0)
    assert not waiting.done()
    page.tell("requestfinished", 2)
    async with asyncio.timeout(1.0):
        await waiting


async def test_pictures_that_never_come_are_waited_for_once() -> None:
    page = Page()
    backlog = watched(page)
    page.tell("request", 1, 2)
    await backlog.wait_below(1, 0.01)
    async with asyncio.timeout(1.0):
        await backlog.wait_below(1, 60.0)
    assert len(backlog) == 2


async def test_another_page_begins_at_nothing_and_the_old_one_is_left() -> None:
    page, other = Page(), Page()
    backlog = watched(page)
    page.tell("request", 1)
    backlog.watch(cast("object", other))  # type: ignore[arg-type]  # the three methods it uses
    assert len(backlog) == 0
    assert not any(page.listeners.values())
    backlog.close()
    backlog.close()
    assert not any(other.listeners.values())

"""Reads a whole feed with the app's own adapter: ``-m benchmarks.feed_child HOME ADDRESSES BOARD``.

What it found is one JSON object on its last line.
"""

import asyncio
import dataclasses
import json
import sys
import time
from collections import Counter
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import httpx2
from typing_extensions import override

from benchmarks.feed_memory import sizes_now
from benchmarks.practice_site import places_of
from pinagent_desktop.domain.account import Account, SignInWay
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ports.automation import (
    Attention,
    FeedStep,
    SiteAccess,
    SiteDrift,
    SiteListener,
)
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.services.automation.site_agent import BrowserAgent
from pinagent_desktop.services.system_clock import SystemClock

FIRST_SCREEN: Final = 50
"""Entries until the first screen, and what the page draws below it, is full."""
_PER_SAMPLE: Final = 100


class _Drifts(SiteListener):
    def __init__(self) -> None:
        self.parts: list[str] = []

    @override
    async def attention(self, wanted: Attention) -> None:
        raise SystemExit(f"the practice site wants a person: {wanted}")

    @override
    async def attention_over(self) -> None:
        return

    @override
    async def drift(self, drift: SiteDrift) -> None:
        self.parts.append(drift.part)


class _Reading:
    """What the feed brought, and how large the processes were meanwhile."""

    def __init__(self) -> None:
        self.pins: list[str] = []
        self.left_out: list[str] = []
        self.warnings: list[str] = []
        self.sizes: list[dict[str, float]] = []
        self._next_sample = FIRST_SCREEN

    async def read(self, feed: AsyncGenerator[FeedStep, None]) -> float:
        began = time.perf_counter()
        async for step in feed:
            self._take(step)
            entries = len(self.pins) + len(self.left_out)
            if entries >= self._next_sample or step.ended:
                self._next_sample = entries + _PER_SAMPLE
                sizes = dataclasses.asdict(await asyncio.to_thread(sizes_now))
                self.sizes.append({"entries": entries, **sizes})
        return time.perf_counter() - began

    def _take(self, step: FeedStep) -> None:
        self.pins += [pin.pinterest_id for pin in step.pins]
        self.left_out += [left.pinterest_id or "" for left in step.left_out]
        self.warnings += step.warnings


async def _read(home: Path, addresses: PracticeAddresses, board_name: str) -> dict[str, Any]:
    places = places_of(home)
    agent = BrowserAgent(
        site_file=places.resources / "sites" / "pinterest.toml",
        home=home,
        clock=SystemClock(),
        can_show=False,
    )
    account = Account(
        id=AccountId("bench"),
        username=addresses.username,
        display_name="bench",
        site=addresses.site,
        created_at=datetime.now(UTC),
        sign_in=SignInWay.STORED_PASSWORD,
    )
    access = SiteAccess(account, addresses.password, None, headed=False, wait_seconds=0)
    reading, drifts = _Reading(), _Drifts()
    async with agent.open(access, drifts) as session:
        await session.sign_in()
        board = await session.find_board(board_name)
        if board is None:
            raise SystemExit(f"the practice site has no board {board_name}")
        before = await _served(addresses)
        seconds = await reading.read(session.more_ideas(board))
        served = await _served(addresses) - before
    return {
        "served": served,
        "board": board.url,
        "seconds": seconds,
        "pins": reading.pins,
        "left_out": reading.left_out,
        "warnings": [*reading.warnings, *drifts.parts],
        "sizes": reading.sizes,
    }


async def _served(addresses: PracticeAddresses) -> Counter[str]:
    """Return how many objects of each kind the site noted as served in More ideas.

    Modules and headers are no objects of a feed, the pins inside are.
    """
    async with httpx2.AsyncClient(trust_env=False) as client:
        state = (await client.get(f"{addresses.site}/_practice/state")).json()
    counted: Counter[str] = Counter()
    for feed, record in state["served"].items():
        if feed.startswith("more-ideas:"):
            counted.update(record["kinds"])
    for opened in ("module", "header"):
        del counted[opened]
    return counted


def main() -> int:
    """Read the feed and tell about it."""
    home, addresses, board = sys.argv[1:]
    told = asyncio.run(_read(Path(home), PracticeAddresses.model_validate_json(addresses), board))
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A whole feed read by the adapter, against a scroll-and-sleep loop and against the bound."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.bare_page import growth_of_bare_page
from benchmarks.children import command_of, environment, told
from benchmarks.feed_bound import Bound, draw_pictures, read_bare
from benchmarks.feed_loop import SCREENS, scroll_and_sleep
from benchmarks.feed_pictures import fill_with_pictures
from benchmarks.practice_site import places_of
from benchmarks.result import Goal, Result
from pinagent_desktop import paths
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.catalogue import MAX_CUTS
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.process import PracticeProcess

PINS: Final = 1_000
MANY_PINS: Final = 10_000
RESOURCE_MS: Final = 250
BOARD: Final = "Modern minimalist living room"
SUBJECT: Final = "living room"
_MOST_SECONDS = 1_800.0

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Harvest:
    """What the adapter read, as ``feed_child`` tells it."""

    told: Json

    @property
    def entries(self) -> int:
        """Pins, and what was left out."""
        return len(self.told["pins"]) + len(self.told["left_out"])

    @property
    def served(self) -> int:
        """How many objects the site noted as served meanwhile."""
        return sum(self.told["served"].values())

    def growth(self, process: str) -> float:
        """Return how much a process grew from its first full screen to its largest size, MB."""
        sizes = [float(sample[process]) for sample in self.told["sizes"]]
        return max(sizes) - sizes[0]


def measure_feed() -> Sequence[Result]:
    """Read a feed of 1,000 pins at 250 ms an answer in all three ways."""
    return asyncio.run(_measure_feed())


def measure_feed_long() -> Sequence[Result]:
    """Read a feed of 10,000 pins as fast as it comes, for its memory."""
    return asyncio.run(_measure_feed_long())


async def _measure_feed() -> Sequence[Result]:
    async with _site(PINS, RESOURCE_MS) as (home, addresses):
        bound = await read_bare(addresses, BOARD)
        await draw_pictures(addresses, bound)
        harvest = await _harvest(home, addresses)
        loop = await scroll_and_sleep(addresses, harvest.told["board"])
    seconds = float(harvest.told["seconds"])
    _say(harvest, bound)
    return [
        Result(
            "feed_speedup",
            seconds,
            "s",
            loop.seconds_for(len(bound.objects)),
            f"scroll, sleep 2 s, read the DOM; from {SCREENS} screens",
            Goal("ratio", ">=", 3),
            inverse=True,
        ),
        Result(
            "feed_bound",
            seconds,
            "s",
            bound.seconds + loop.page_load,
            f"{bound.pages} pages by a bare client, one page load",
            Goal("ratio", "<=", 2),
        ),
        *_counted(harvest, bound.objects),
        *_grown("feed", harvest, Goal("value", "<=", 150)),
    ]


async def _measure_feed_long() -> Sequence[Result]:
    async with _site(MANY_PINS, 0, own_pictures=MANY_PINS // MAX_CUTS + 50) as (home, addresses):
        bound = await read_bare(addresses, BOARD)
        harvest = await _harvest(home, addresses)
        bare = await growth_of_bare_page(addresses, harvest.told["board"])
    _say(harvest, bound)
    count = bound.length
    name = "feed_long" if count >= MANY_PINS else f"feed_long_{count}_pins"
    return [
        *_counted(harvest, bound.objects, name),
        *_grown(name, harvest, Goal("value", "<=", 300)),
        Result(
            f"{name}_browser_over_bare",
            harvest.growth("browser"),
            "MB",
            bare,
            "the same page scrolled by nobody who reads it, the browser's network log on",
            Goal("ratio", "<=", 1.1),
        ),
    ]


def _counted(harvest: Harvest, objects: Sequence[str], name: str = "feed") -> Sequence[Result]:
    """Compare what was read with the site's record, by numbers and by ids."""
    pins, served = harvest.told["pins"], harvest.served
    known = {*pins, *harvest.told["left_out"]}
    missed = max(len(set(objects) - known), served - harvest.entries, 0)
    twice = max(len(pins) - len(set(pins)), harvest.entries - served, 0)
    nothing = Goal("value", "<=", 0)
    words = f"of {served} that the site served"
    return [
        Result(f"{name}_missed", missed, "pins", 0, words, nothing),
        Result(f"{name}_twice", twice, "pins", 0, words, nothing),
    ]


def _grown(name: str, harvest: Harvest, goal: Goal) -> Sequence[Result]:
    """Growth of each process from the first full screen on, against its size at that moment."""
    first = harvest.told["sizes"][0]
    words = f"its size at {first['entries']:.0f} entries"
    return [
        Result(
            f"{name}_{process}_growth",
            harvest.growth(process),
            "MB",
            float(first[process]),
            words,
            goal if process == "browser" else None,
        )
        for process in ("browser", "driver", "app")
    ]


def _say(harvest: Harvest, bound: Bound) -> None:
    told = harvest.told
    print(
        f"{len(told['pins'])} pins and {harvest.entries - len(told['pins'])} left out of "
        f"{len(bound.objects)} served in {told['seconds']:.1f} s; a bare client: "
        f"{bound.seconds:.1f} s; warnings: {told['warnings'] or 'none'}; "
        f"browser at last: {told['sizes'][-1]['browser']:.0f} MB",
        file=sys.stderr,
        flush=True,
    )


async def _harvest(home: Path, addresses: PracticeAddresses) -> Harvest:
    """Read the feed in a process of its own."""
    command = command_of("benchmarks.feed_child", str(home), addresses.model_dump_json(), BOARD)
    return Harvest(await asyncio.to_thread(told, command, environment(home), _MOST_SECONDS))


@asynccontextmanager
async def _site(
    pins: int, resource_ms: int, *, own_pictures: int = 0
) -> AsyncIterator[tuple[Path, PracticeAddresses]]:
    """Run a practice site; with pictures of our own where the drawn ones are too few."""
    process = PracticeProcess()
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        places, pictures = places_of(Path(folder) / "home"), Path(folder) / "pictures"
        places.home.mkdir()
        if own_pictures:
            await asyncio.to_thread(fill_with_pictures, pictures, own_pictures, SUBJECT)
        options = PracticeOptions(
            resources=places.resources / "practice",
            pictures=pictures if own_pictures else None,
            resource_latency_ms=resource_ms,
            feed_length=pins,
        )
        try:
            yield places.home, await process.start(paths.child_command(), places.home, options)
        finally:
            await process.stop()

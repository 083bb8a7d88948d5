"""The original's order: with everything scraped, fetch and judge one picture after the other."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.judging import BareJudge
from benchmarks.practice_run import PROMPT
from benchmarks.practice_site import BareClient, places_of, practice_site


@dataclass(frozen=True)
class Sequential:
    """Seconds of each picture, in order.

    Attributes:
        fetched: Until its bytes were there.
        judged: From then until its grades were there.
    """

    fetched: Sequence[float]
    judged: Sequence[float]

    @property
    def seconds(self) -> float:
        """All of it."""
        return self.seconds_of(len(self.judged))

    def seconds_of(self, calls: int) -> float:
        """Return how long it takes to fetch all, but to judge only so many."""
        return sum(self.fetched) + sum(self.judged[:calls])


async def judge_one_by_one(
    home: Path, urls: Sequence[str], *, judge_ms: int, resource_ms: int
) -> Sequential:
    """Fetch and judge every picture, each after the one before.

    Args:
        home: Of an app that has ended; its practice site is started again.
        urls: Addresses of the pictures.
        judge_ms: Latency of the judge.
        resource_ms: Latency of the site's resources.
    """
    places = places_of(home)
    fetched, judged = [], []
    async with practice_site(places, judge_ms=judge_ms, resource_ms=resource_ms) as addresses:
        client = BareClient(addresses)
        judge = BareJudge(addresses.judge, places.resources / "prompts", PROMPT)
        try:
            for url in urls:
                began = time.perf_counter()
                picture = await client.picture(url)
                here = time.perf_counter()
                await judge.grade(picture)
                fetched.append(here - began)
                judged.append(time.perf_counter() - here)
        finally:
            await judge.close()
            await client.close()
    return Sequential(fetched, judged)

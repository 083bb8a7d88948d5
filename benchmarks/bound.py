"""The bound: feed pages and pictures by a bare HTTP client, beside the judge."""

import asyncio
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.judging import BareJudge
from benchmarks.practice_site import BareClient, places_of, practice_site
from benchmarks.result import NotMeasured
from pinagent_desktop.domain.settings import Settings


async def bound_seconds(
    home: Path,
    pictures: Mapping[str, str],
    calls: int,
    *,
    brief: str,
    judge_ms: int,
    resource_ms: int,
) -> float:
    """Return how long the same work takes at least.

    The pages of the same feed are read one after the other, as their bookmarks demand; each
    picture is fetched as soon as its page is there, and judged as soon as it is fetched.

    Args:
        home: Of an app that has ended; its practice site is started again.
        pictures: Address of each picture that the app kept, by the id of its pin, in order.
        calls: How many of them are judged.
        brief: What the judge is asked for.
        judge_ms: Latency of the judge.
        resource_ms: Latency of the site's resources.

    Raises:
        NotMeasured: The feed does not show what it showed to the app.
    """
    places = places_of(home)
    async with practice_site(places, judge_ms=judge_ms, resource_ms=resource_ms) as addresses:
        client = BareClient(addresses)
        judge = BareJudge(addresses.judge, places.resources / "prompts", brief)
        try:
            await client.sign_in()
            board = await client.newest_board()
            work = _Work(client, judge, pictures, calls)
            began = time.perf_counter()
            await work.done(board)
            return time.perf_counter() - began
        finally:
            await judge.close()
            await client.close()


class _Work:
    """The pictures of the app's run, fetched and judged at its own concurrency."""

    def __init__(
        self, client: BareClient, judge: BareJudge, pictures: Mapping[str, str], calls: int
    ) -> None:
        self._client = client
        self._judge = judge
        self._missing = dict(pictures)
        self._judged = set(list(pictures.values())[:calls])
        at_once = Settings().judge_concurrency
        self._fetching = asyncio.Semaphore(at_once)
        self._judging = asyncio.Semaphore(at_once)

    async def done(self, board: str) -> None:
        try:
            async with asyncio.TaskGroup() as tasks:
                await self._read(board, tasks)
        except* NotMeasured as failed:
            raise NotMeasured(str(failed.exceptions[0])) from failed
        if self._missing:
            count = len(self._missing)
            raise NotMeasured(f"the feed does not show {count} pictures that the app kept")

    async def _read(self, board: str, tasks: asyncio.TaskGroup) -> None:
        async for page in self._client.more_ideas(board):
            for entry in [pin for one in page for pin in (one, *one.get("objects", ()))]:
                url = self._missing.pop(str(entry.get("id")), None)
                if url is not None:
                    tasks.create_task(self._one(url))
            if not self._missing:
                return

    async def _one(self, url: str) -> None:
        async with self._fetching:
            picture = await self._client.picture(url)
        if url in self._judged:
            async with self._judging:
                await self._judge.grade(picture)

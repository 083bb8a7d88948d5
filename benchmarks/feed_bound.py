"""The bound of a feed: its pages by a bare HTTP client, one after the other."""

import asyncio
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.practice_site import BareClient
from pinagent_desktop.practice.addresses import PracticeAddresses

SHOWN: Final = "236x"
_AT_ONCE: Final = 4


@dataclass(frozen=True)
class Bound:
    """The feed as a bare client gets it.

    Attributes:
        seconds: From the first request to the last answer.
        pages: How many answers it took.
        objects: Id of every pin, advertisement and repeat in feed order, modules opened.
        pictures: Address of each picture at the size that the grid shows.
    """

    seconds: float
    pages: int
    objects: tuple[str, ...]
    pictures: frozenset[str]

    @property
    def length(self) -> int:
        """How many different pins it holds, advertisements left out."""
        return len({one for one in self.objects if one.isdecimal()})


async def read_bare(addresses: PracticeAddresses, board_name: str) -> Bound:
    """Read the feed of a new board, bookmark after bookmark."""
    client = BareClient(addresses)
    try:
        await client.sign_in()
        board = await client.create_board(board_name)
        began = time.perf_counter()
        pages = [page async for page in client.more_ideas(board)]
        seconds = time.perf_counter() - began
    finally:
        await client.close()
    objects = [one for page in pages for entry in page for one in _objects(entry)]
    return Bound(
        seconds,
        len(pages),
        tuple(str(one["id"]) for one in objects),
        frozenset(one["images"][SHOWN]["url"] for one in objects if one["images"]),
    )


async def draw_pictures(addresses: PracticeAddresses, bound: Bound) -> None:
    """Have the site draw all pictures of the feed, as a picture host has long done.

    It draws each when it is asked for the first time, which takes two thirds of one processor while
    a feed is read: a reader would be measured by that.
    """
    client = BareClient(addresses)
    places = asyncio.Semaphore(_AT_ONCE)

    async def draw(url: str) -> None:
        async with places:
            await client.picture(url)

    try:
        await asyncio.gather(*map(draw, bound.pictures))
    finally:
        await client.close()


def _objects(entry: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if entry["type"] == "story":
        for inside in entry["objects"]:
            yield from _objects(inside)
    else:
        yield entry

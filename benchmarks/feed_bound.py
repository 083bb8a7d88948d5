"""The bound of a feed: its pages by a bare HTTP client, one after the other."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.practice_site import BareClient
from pinagent_desktop.practice.addresses import PracticeAddresses


@dataclass(frozen=True)
class Bound:
    """The feed as a bare client gets it.

    Attributes:
        seconds: From the first request to the last answer.
        pages: How many answers it took.
        objects: Id of every pin, advertisement and repeat in feed order, modules opened.
    """

    seconds: float
    pages: int
    objects: tuple[str, ...]

    @property
    def length(self) -> int:
        """How many different pins it holds, advertisements left out."""
        return len({one for one in self.objects if one.isdecimal()})


async def read_bare(addresses: PracticeAddresses) -> Bound:
    """Read the newest board's feed, bookmark after bookmark."""
    client = BareClient(addresses)
    try:
        await client.sign_in()
        board = await client.newest_board()
        began = time.perf_counter()
        pages = [page async for page in client.more_ideas(board)]
        seconds = time.perf_counter() - began
    finally:
        await client.close()
    objects = tuple(one for page in pages for entry in page for one in _ids(entry))
    return Bound(seconds, len(pages), objects)


def _ids(entry: Mapping[str, Any]) -> Iterator[str]:
    if entry["type"] == "story":
        for inside in entry["objects"]:
            yield from _ids(inside)
    else:
        yield str(entry["id"])

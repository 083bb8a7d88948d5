"""A home with pins that nobody has judged, as a run without a key leaves it."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from pinagent_desktop.bootstrap.open_store import store_to_write
from pinagent_desktop.domain.account import Account, AccountState
from pinagent_desktop.domain.ids import AccountId, PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinMetadata
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Checkpoint, Run, RunSettings, RunStatus
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.paths import Paths
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.catalogue import Catalogue, PinKind
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.world import open_book
from pinagent_desktop.services.system_clock import SystemClock

BRIEF: Final = "modern minimalist living room"
_ACCOUNT: Final = AccountId("acc-bench")
_PROMPT: Final = PromptId("pr-bench")
FIRST_SIZE, TWIN_SIZE = "736x", "236x"
"""A twin is the same picture as another pin's, smaller and encoded anew."""


@dataclass(frozen=True)
class Shown:
    """One pin of the feed: which picture it shows, and in which size it is known."""

    signature: str
    size: str


def feed(places: Paths, pins: int, twins: int) -> Sequence[Shown]:
    """Return what a feed shows: different pictures, and among them twins of earlier ones.

    Args:
        places: Of the practice site.
        pins: How many in all.
        twins: How many of them repeat a picture.
    """
    options = PracticeOptions(resources=places.resources / "practice")
    catalogue = Catalogue(
        open_book(options, places.home / "practice"), options.seed, options.feed_length
    )
    photos = [pin.signature for pin in catalogue.pins if pin.cut == 0 and pin.kind is PinKind.PHOTO]
    distinct = photos[: pins - twins]
    firsts = [Shown(signature, FIRST_SIZE) for signature in distinct]
    again = [Shown(signature, TWIN_SIZE) for signature in distinct[:twins]]
    every = (pins - twins) // twins if twins else 1
    shown: list[Shown] = []
    for number, first in enumerate(firsts, 1):
        shown.append(first)
        if again and number % every == 0:
            shown.append(again.pop(0))
    return shown + again


async def keep(places: Paths, addresses: PracticeAddresses, shown: Sequence[Shown]) -> SessionId:
    """Put the pins into the home as a new run's, without a score; return the run."""
    now = datetime.now(UTC)
    session = SessionId(f"run-bench-{now:%H%M%S%f}")
    with _umask():
        async with store_to_write(places.home, Settings(), None, SystemClock()) as home:
            store = home.store
            await store.accounts.put(_account(addresses, now))
            await store.prompts.put(Prompt(id=_PROMPT, text=BRIEF, created_at=now))
            await store.runs.put(_run(session, len(shown), now))
            for earlier in await store.runs.of_prompt(_PROMPT):
                await store.pins.remove_run(earlier.id)
            await store.pins.add(
                [_pin(one, number, session, addresses, now) for number, one in enumerate(shown, 1)]
            )
    return session


@contextlib.contextmanager
def _umask() -> Iterator[None]:
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def _account(addresses: PracticeAddresses, now: datetime) -> Account:
    return Account(
        id=_ACCOUNT,
        username=addresses.username,
        display_name=addresses.username,
        site=addresses.site,
        created_at=now,
        state=AccountState.READY,
    )


def _run(session: SessionId, pins: int, now: datetime) -> Run:
    done = Checkpoint(warm_up_done=True, scraping_done=True, next_seq=pins + 1)
    return Run(
        id=session,
        prompt_id=_PROMPT,
        account_id=_ACCOUNT,
        status=RunStatus.COMPLETED,
        timestamp=now,
        settings=RunSettings(pins=pins),
        checkpoint=done,
    )


def _pin(
    one: Shown, number: int, session: SessionId, addresses: PracticeAddresses, now: datetime
) -> Pin:
    name = one.signature
    url = f"{addresses.pictures}/{one.size}/{name[:2]}/{name[2:4]}/{name[4:6]}/{name}.jpg"
    pinterest_id = f"{100_000 + number}"
    return Pin(
        id=pin_id(_PROMPT, pinterest_id),
        pinterest_id=pinterest_id,
        prompt_id=_PROMPT,
        session_id=session,
        seq=number,
        pin_url=f"{addresses.site}/pin/{pinterest_id}/",
        image_url=url,
        metadata=PinMetadata(collected_at=now, addresses={one.size: url}),
    )

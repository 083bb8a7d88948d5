"""The site as the run needs it: sign in, board, search, save, collect."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.pin import LeftOut, PinDraft
from pinagent_desktop.domain.run import Board

AttentionKind = Literal["sign_in", "challenge", "code", "questions", "blocked"]


@dataclass(frozen=True)
class Attention:
    """The site wants the person."""

    kind: AttentionKind
    url: str
    words: str = ""
    """The site's own words, if it has some."""


@dataclass(frozen=True)
class SiteAccess:
    """How to open the site for one account."""

    account: Account
    password: str | None
    proxy_password: str | None
    headed: bool
    wait_seconds: float
    """How long to wait for the person (0 = not at all)."""


@dataclass(frozen=True)
class FeedStep:
    """What one look at a feed brought: new pins in feed order, and what was left out."""

    pins: tuple[PinDraft, ...]
    left_out: tuple[LeftOut, ...] = ()
    ended: bool = False
    """The site said that nothing more comes."""
    source: Literal["network", "dom"] = "network"
    warnings: tuple[str, ...] = ()
    """Drift noticed on the way, each said once a session."""


@dataclass(frozen=True)
class SiteDrift:
    """Something of the site is not what the site data expects first; the run goes on."""

    part: str
    """What it is about, as people call it: "the Save button"."""
    version: str
    """Of the site data."""
    site: str = "Pinterest"
    strategy: int = 0
    """Index of the strategy that found the part, 0 when it is not about strategies."""
    words: str = ""
    """What is odd, where it is not about finding a part."""


@dataclass(frozen=True)
class Sighting:
    """How one part of the site was found in a session so far."""

    name: str
    last: int | None = None
    """Index of the strategy that fitted last; ``None`` when none ever did."""
    times: Mapping[int, int] = field(default_factory=dict)
    """How often each strategy fitted, by its index."""
    missed: int = 0
    """How often a step needed the part and no strategy fitted."""
    missed_at: datetime | None = None
    """When that last was so."""


@dataclass(frozen=True)
class Sightings:
    """What a session has looked for, by the part's key in the site data."""

    version: str = ""
    parts: Mapping[str, Sighting] = field(default_factory=dict)


@dataclass(frozen=True)
class OnBoard:
    """What a board holds. A saved pin is a copy with an id of its own; the picture is the same."""

    pinterest_ids: frozenset[str] = frozenset()
    """Of the copies, and of the originals where told."""
    signatures: frozenset[str] = frozenset()
    """Of their pictures."""
    number: int = 0
    """How many pins it holds."""

    def has(self, pinterest_id: str, image_signature: str | None = None) -> bool:
        """Whether a pin, or a copy of it, is among them."""
        return pinterest_id in self.pinterest_ids or image_signature in self.signatures


class SiteListener(Protocol):
    """Whom the site tells what a person should know meanwhile."""

    async def attention(self, wanted: Attention) -> None:
        """The site wants the person; the browser window is in front."""
        ...

    async def slow(self, seconds: float) -> None:
        """A page has not come for so many seconds; it is waited for until its deadline."""
        del seconds  # who does not care says nothing

    async def attention_over(self) -> None:
        """The person is done; the run goes on."""
        ...

    async def drift(self, drift: SiteDrift) -> None:
        """The site is not quite what its data says; told once a session for each cause."""
        ...

    async def before_password(self) -> None:
        """The stored password is about to be typed: an automatic sign-in.

        Raises:
            LimitReached: There were enough of them today; nothing is typed.
        """
        return

    def site_time(self, at: datetime) -> None:  # noqa: ARG002 - most have no use for it
        """The site's own clock, as an answer to the page has just told it."""
        return


class SiteSession(Protocol):
    """An open, signed-in-able browser on the site. One act at a time.

    Every method may raise ``BrowserGone``, ``SiteUnreachable``, ``SiteChanged``, ``Challenged``,
    ``SignInNeeded`` or ``LimitReached`` (the site asks for a break; fact ``retry_after``).
    """

    async def sign_in(self) -> str:
        """Make sure that the account is signed in; return its handle on the site.

        Raises:
            WrongPassword: The site refused the stored password.
            AccountBlocked: The site suspended or protected the account.
        """
        ...

    async def find_board(self, name: str) -> Board | None:
        """Return the account's board of exactly this name."""
        ...

    async def create_board(self, name: str, *, secret: bool) -> Board:
        """Create the board and read it back."""
        ...

    async def delete_board(self, board: Board) -> None:
        """Delete the board and see that it is gone."""
        ...

    async def board_pins(self, board: Board) -> OnBoard:
        """Return what the board holds, read to its end.

        Raises:
            SiteChanged: The board tells nothing, and does not say that it is empty either.
        """
        ...

    async def save(self, pinterest_id: str, board: Board) -> None:
        """Save a pin to exactly this board and see it confirmed; already saved is fine.

        Raises:
            UsageError: The pin is not there any more.
        """
        ...

    async def remove(self, pinterest_id: str, board: Board) -> None:
        """Take a saved pin off the board again; not there is fine."""
        ...

    def search(self, query: str) -> AsyncGenerator[FeedStep, None]:
        """Yield the search results, step by step, until the consumer stops or the feed ends."""
        ...

    def more_ideas(self, board: Board) -> AsyncGenerator[FeedStep, None]:
        """Yield the board's More ideas, step by step, until the consumer stops or they end."""
        ...

    async def picture(self) -> bytes | None:
        """Return a small JPEG of the page as it is now, or ``None`` when it cannot be had."""
        ...

    async def to_front(self) -> None:
        """Bring the browser's window to the front; also while the person is awaited."""
        return

    def doing(self) -> str:
        """Return what the session does now, in two or three words: "Saving a pin"."""
        return ""

    def sightings(self) -> Sightings:
        """Return how each part of the site was found so far."""
        return Sightings()


class SiteAgent(Protocol):
    """Opens the site."""

    def open(
        self, access: SiteAccess, listener: SiteListener
    ) -> AbstractAsyncContextManager[SiteSession]:
        """Open the account's own browser profile.

        Raises:
            BrowserUnusable: No browser, or it does not start.
            AlreadyRunning: The profile is in use.
        """
        ...


PageWatcher = Callable[[bytes], Awaitable[None]]


@dataclass(frozen=True)
class SiteFacts:
    """What the doctor tells about the site data."""

    version: str
    base_url: str
    notes: tuple[str, ...] = field(default=())

"""A site in memory, with boards, feeds and faults at the n-th act."""

from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from typing_extensions import override

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PinDraft
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import (
    FeedStep,
    OnBoard,
    SiteAccess,
    SiteAgent,
    SiteListener,
    SiteSession,
)

PAGE = 5


class FakeSite(SiteAgent):
    """The site itself: what it knows outlives every browser."""

    def __init__(self, ideas: Sequence[PinDraft], results: Sequence[PinDraft] = ()) -> None:
        self.ideas = list(ideas)
        self.results = list(results)
        self.junk: list[PinDraft] = []
        """Shown first in More ideas; each saved pin drives one of them away."""
        self.left_out: list[LeftOut] = [LeftOut(reason=LeftOutReason.PROMOTED, pinterest_id="ad1")]
        self.boards: dict[str, Board] = {}
        self.on_board: dict[str, list[str]] = {}
        self.acts: Counter[str] = Counter()
        self.faults: dict[tuple[str, int], BaseException] = {}
        """What the n-th act of a kind (from 1) raises, before it happens."""
        self.lost_answers: dict[tuple[str, int], BaseException] = {}
        """The same, but after the site has done it."""
        self.tells_originals = True
        """Whether a board names the pins that its own were saved from."""
        self.handle = "lena"
        self.opened = 0
        self.accesses: list[SiteAccess] = []
        self.before: Callable[[str], None] = lambda _act: None

    @override
    def open(
        self, access: SiteAccess, listener: SiteListener
    ) -> AbstractAsyncContextManager[SiteSession]:
        return self._open(access)

    @asynccontextmanager
    async def _open(self, access: SiteAccess) -> AsyncIterator[SiteSession]:
        self.opened += 1
        self.accesses.append(access)
        yield FakeSession(self)

    def act(self, name: str) -> None:
        """Count an act; raise what was scripted for it."""
        self.acts[name] += 1
        self.before(name)
        fault = self.faults.pop((name, self.acts[name]), None)
        if fault is not None:
            raise fault

    def answer(self, name: str) -> None:
        """Raise what was scripted for the answer of an act that is done."""
        fault = self.lost_answers.pop((name, self.acts[name]), None)
        if fault is not None:
            raise fault


class FakeSession(SiteSession):
    """One open browser."""

    def __init__(self, site: FakeSite) -> None:
        self._site = site

    @override
    async def sign_in(self) -> str:
        self._site.act("sign_in")
        return self._site.handle

    @override
    async def find_board(self, name: str) -> Board | None:
        self._site.act("find_board")
        return self._site.boards.get(name)

    @override
    async def create_board(self, name: str, *, secret: bool) -> Board:
        self._site.act("create_board")
        assert name not in self._site.boards, "a second board of this name"
        board = Board(name=name, url=f"/lena/{self._site.acts['create_board']}/", secret=secret)
        self._site.boards[name] = board
        self._site.on_board[board.url] = []
        self._site.answer("create_board")
        return board

    @override
    async def delete_board(self, board: Board) -> None:
        self._site.act("delete_board")
        self._site.boards.pop(board.name, None)
        self._site.answer("delete_board")

    @override
    async def board_pins(self, board: Board) -> OnBoard:
        self._site.act("board_pins")
        held = self._site.on_board[board.url]
        if not self._site.tells_originals:
            known = {draft.pinterest_id: draft.image_signature for draft in self._site.results}
            signatures = frozenset(sign for one in held if (sign := known.get(one)))
            return OnBoard(frozenset(f"copy-{one}" for one in held), signatures, len(held))
        return OnBoard(frozenset(held), number=len(held))

    @override
    async def save(self, pinterest_id: str, board: Board) -> None:
        self._site.act("save")
        self._site.on_board[board.url].append(pinterest_id)
        self._site.answer("save")

    @override
    async def remove(self, pinterest_id: str, board: Board) -> None:
        self._site.act("remove")
        held = self._site.on_board[board.url]
        if pinterest_id in held:
            held.remove(pinterest_id)
        self._site.answer("remove")

    @override
    async def search(self, query: str) -> AsyncGenerator[FeedStep, None]:
        async for step in self._pages("search", self._site.results, ()):
            yield step

    @override
    async def more_ideas(self, board: Board) -> AsyncGenerator[FeedStep, None]:
        saved = len(self._site.on_board[board.url])
        ideas = [*self._site.junk[saved:], *self._site.ideas]
        async for step in self._pages("more_ideas", ideas, self._site.left_out):
            yield step

    async def _pages(
        self, name: str, pins: Sequence[PinDraft], left_out: Sequence[LeftOut]
    ) -> AsyncGenerator[FeedStep, None]:
        starts = range(0, max(len(pins), 1), PAGE)
        for start in starts:
            self._site.act(name)
            page = tuple(pins[start : start + PAGE])
            yield FeedStep(
                pins=page,
                left_out=tuple(left_out) if start == 0 else (),
                ended=start + PAGE >= len(pins),
            )

    @override
    async def picture(self) -> bytes | None:
        return b"jpeg"

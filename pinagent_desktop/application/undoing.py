"""What of a run can be taken back on the account, and what goes with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pinagent_desktop.application.unheard import Unheard
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.effect import Act, Intent, IntentState
from pinagent_desktop.domain.errors import (
    BoardNotOurs,
    SignInNeeded,
    UnknownAccount,
    UnknownRun,
    UsageError,
)
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import Board, Run, RunStatus, Undo
from pinagent_desktop.ports.automation import SiteAccess, SiteSession
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.ports.world import Worlds

_ENDED = frozenset({RunStatus.PAUSED, RunStatus.STOPPED, RunStatus.COMPLETED, RunStatus.FAILED})


@dataclass(frozen=True)
class Undoable:
    """What the store knows of a run's traces on the account."""

    board: Board | None
    """The run's board, as long as it is not deleted."""
    saved: int
    """Pins that this run saved and that are not taken off yet."""
    is_ours: bool
    """Whether this run made the board; only then it may be deleted."""


@dataclass(frozen=True)
class BoardToGo:
    """A board as the site shows it now, before it is deleted."""

    board: Board
    is_there: bool
    pins: int = 0
    """Everything on it, also what the person added."""
    saved: int = 0
    """Those of them that this run saved."""


def board_words(to_go: BoardToGo) -> Sequence[str]:
    """Return in sentences what goes with a board."""
    name = to_go.board.name
    if not to_go.is_there:
        return (f"The board “{name}” is not there any more.",)
    if to_go.pins == 0:
        return (f"The board “{name}” is deleted on the site. It holds no pins now.",)
    pins = "1 pin" if to_go.pins == 1 else f"{to_go.pins} pins"
    others = to_go.pins - to_go.saved
    whose = f"{to_go.saved} saved by this run"
    whose += f", {others} by you or by other runs" if others else ""
    return (
        f"The board “{name}” is deleted on the site, with the {pins} on it now: {whose}.",
        "Pins that you added to it yourself go too.",
    )


class Undoing:
    """Looks before anything is undone; the undoing itself is a start of the run."""

    def __init__(self, store: Store, worlds: Worlds) -> None:
        self._store = store
        self._worlds = worlds

    async def of_run(self, session_id: SessionId) -> Undoable:
        """Return what can be undone, without asking the site.

        Raises:
            UnknownRun: No such run.
        """
        run = await self._run(session_id)
        ours = made_board(run, await self._store.intents.of_run(run.id))
        return Undoable(
            board=run.checkpoint.board,
            saved=len(run.checkpoint.saved_pins),
            is_ours=ours is not None,
        )

    async def board_to_go(self, session_id: SessionId) -> BoardToGo:
        """Look at the site what would go with the board; nothing is changed there.

        Raises:
            UnknownRun: No such run.
            UsageError: It has no board, or it is deleted already.
            BoardNotOurs: The board was there before the run, or another one has its name now.
            AlreadyRunning: The account's browser is in use.
            PinAgentError: Why the site cannot be looked at.
        """
        run = await self._run(session_id)
        board = await board_of(self._store, run)
        account = await self._store.accounts.get(run.account_id)
        if account is None:
            raise UnknownAccount(account=run.account_id)
        async with self._worlds.open(account) as world:
            access = SiteAccess(
                account=account.with_(site=world.site),
                password=world.password,
                proxy_password=world.proxy_password,
                headed=False,
                wait_seconds=0.0,
            )
            async with world.agent.open(access, Unheard()) as session:
                await _signed_in(session, account)
                if await same_board(session, board) is None:
                    return BoardToGo(board, is_there=False)
                held = await session.board_pins(board)
        saved = min(len(run.checkpoint.saved_pins), held.number)
        return BoardToGo(board, is_there=True, pins=held.number, saved=saved)

    async def _run(self, session_id: SessionId) -> Run:
        run = await self._store.runs.get(session_id)
        if run is None:
            raise UnknownRun(run=session_id)
        return run


def made_board(run: Run, intents: Sequence[Intent]) -> Board | None:
    """Return the run's board if its own intents say that it made it, and did not delete it."""
    board = run.checkpoint.board
    if board is None:
        return None
    done = {
        one.act: one
        for one in intents
        if one.object == board.name and one.state is IntentState.DONE
    }
    made, deleted = done.get(Act.CREATE_BOARD), done.get(Act.DELETE_BOARD)
    if made is None:
        return None
    if deleted is not None and deleted.planned_at >= made.planned_at:
        return None
    return board


async def board_of(store: Store, run: Run) -> Board:
    """Return the board that this run made.

    Raises:
        UsageError: It has no board, or it is deleted already.
        BoardNotOurs: The board was there before the run.
    """
    if run.checkpoint.board is None:
        raise UsageError("the run has no board on the account that could be deleted")
    board = made_board(run, await store.intents.of_run(run.id))
    if board is None:
        name = run.checkpoint.board.name
        raise BoardNotOurs("The board was not made by this run", board=name)
    return board


async def same_board(session: SiteSession, board: Board) -> Board | None:
    """Return the board as the site's list shows it now; ``None`` when it is gone.

    Raises:
        BoardNotOurs: Another board has its name now.
    """
    found = await session.find_board(board.name)
    if found is None:
        return None
    both = found.id is not None and board.id is not None
    if (found.id != board.id) if both else (found.url != board.url):
        raise BoardNotOurs("Another board has this name now", board=board.name)
    return found


async def begun_undo(store: Store, run: Run, *, board: bool) -> Run:
    """Return the run with the mark that it is being undone.

    Args:
        store: Has the run's intents.
        run: As it stands.
        board: Whether its board goes too.

    Raises:
        UsageError: There is no board to delete.
        BoardNotOurs: The board was there before the run.
    """
    if board:
        await board_of(store, run)
    known = run.checkpoint.undo
    before = known.before if known is not None else run.status
    # Killed or never begun: nobody keeps it running, and it can be resumed.
    undo = Undo(board=board, before=before if before in _ENDED else RunStatus.STOPPED)
    return run.with_(checkpoint=run.checkpoint.with_(undo=undo))


async def _signed_in(session: SiteSession, account: Account) -> None:
    handle = await session.sign_in()
    if account.handle is not None and account.handle != handle:
        words = f"The browser is signed in as {handle}, not as {account.handle}"
        raise SignInNeeded(words, account=account.display_name)

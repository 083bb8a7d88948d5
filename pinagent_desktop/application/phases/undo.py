"""Undoing on the account: the saved pins come off the board, or the board itself goes."""

from functools import partial

from pinagent_desktop.application.effects import Effects
from pinagent_desktop.application.events import WarmUpTold
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.undoing import board_of, same_board
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import SiteSession
from pinagent_desktop.ports.storage import Store

RUNS_LOOKED_AT = 10_000


class UndoPhase:
    """Takes back what one run did; a start that was killed in it goes on where it stood."""

    def __init__(
        self, session: SiteSession, record: RunRecord, effects: Effects, gate: Gate
    ) -> None:
        self._session = session
        self._record = record
        self._effects = effects
        self._gate = gate

    async def remove_saves(self) -> None:
        """Take the pins that this run saved off its board again."""
        record = self._record
        board = record.checkpoint.board
        before = len(record.checkpoint.saved_pins)
        if board is None or not before:
            self._tell("No saved pin is left to take off.")
            return
        for pinterest_id in record.checkpoint.saved_pins:
            await self._gate.passed()
            await self._effects.perform(
                Act.REMOVE_PIN,
                pinterest_id,
                do=partial(_removed, self._session, pinterest_id, board),
                # The copy has an id of its own: only the removal itself sees whether it is gone.
                already=_unknown,
                keep=partial(self._keep_removed, pinterest_id),
            )
        pins = "1 saved pin is" if before == 1 else f"{before} saved pins are"
        self._tell(f"{pins} off the board “{board.name}” again.")

    async def delete_board(self) -> None:
        """Delete the board that this run made, with everything on it.

        Raises:
            UsageError: It has no board.
            BoardNotOurs: It did not make it, or another board has its name now.
        """
        record = self._record
        board = await board_of(record.store, record.run)
        await self._gate.passed()
        gone = await self._effects.perform(
            Act.DELETE_BOARD,
            board.name,
            do=partial(self._deleted, board),
            already=partial(self._is_gone, board),
            keep=partial(self._keep_deleted, board),
        )
        words = "is deleted, with everything on it" if gone else "was not there any more"
        self._tell(f"The board “{board.name}” {words}.")

    async def _keep_removed(self, pinterest_id: str, _store: Store, _result: object) -> None:
        record = self._record
        left = tuple(one for one in record.checkpoint.saved_pins if one != pinterest_id)
        record.checkpoint_with(saved_pins=left)
        record.change(counts=record.counts())

    async def _keep_deleted(self, board: Board, store: Store, _result: object) -> None:
        record = self._record
        record.checkpoint_with(
            board=None, board_is_new=False, saved_pins=(), measures=(), warm_up_done=False
        )
        record.change(counts=record.counts())
        await self._effects.void(store, Act.CREATE_BOARD, board.name)
        await self._let_go(store, board)

    async def _deleted(self, board: Board) -> bool:
        """Delete it unless it is gone; whether it was there."""
        if await same_board(self._session, board) is None:
            return False
        await self._session.delete_board(board)
        return True

    async def _is_gone(self, board: Board) -> bool | None:
        return True if await same_board(self._session, board) is None else None

    async def _let_go(self, store: Store, board: Board) -> None:
        """Let other runs that used the board look for one anew when they go on."""
        run = self._record.run
        for other in await store.runs.newest(RUNS_LOOKED_AT):
            used = other.checkpoint.board
            if other.id == run.id or other.account_id != run.account_id or used is None:
                continue
            if used.url == board.url:
                changed = other.checkpoint.with_(board=None, board_is_new=False, saved_pins=())
                counts = other.counts.with_(saved=0)
                await store.runs.put(other.with_(checkpoint=changed, counts=counts))

    def _tell(self, message: str) -> None:
        record = self._record
        record.publish(
            WarmUpTold(time=record.clock.now(), session_id=record.run.id, message=message)
        )


async def _removed(session: SiteSession, pinterest_id: str, board: Board) -> bool:
    await session.remove(pinterest_id, board)
    return True


async def _unknown() -> None:
    return None

"""Sign in, and find or make the prompt's board."""

from functools import partial

from pinagent_desktop.application.account_states import refuse_second
from pinagent_desktop.application.effects import Effects
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.sign_in_count import SignInCount
from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import SignInNeeded
from pinagent_desktop.domain.prompt import board_name
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import SiteSession
from pinagent_desktop.ports.storage import Store


async def sign_in(session: SiteSession, record: RunRecord, count: SignInCount) -> str:
    """Make sure that the right account is signed in; return its handle.

    Raises:
        SignInNeeded: Another account than ours is signed in in this profile, or one that is here
            twice.
    """
    record.stage("sign_in", "started")
    handle = await count.signed_in(session.sign_in)
    account = record.account
    if account.handle is not None and account.handle != handle:
        raise SignInNeeded(
            f"The browser is signed in as {handle}, not as {account.handle}",
            account=account.display_name,
        )
    refuse_second(account, handle, await record.store.accounts.all())
    signed_in = account.with_(
        handle=handle,
        state=AccountState.READY,
        state_reason=None,
        last_signed_in_at=record.clock.now(),
    )
    async with record.transaction() as store:
        await store.accounts.put(signed_in)
    record.account = signed_in
    record.stage("sign_in", "done", f"as {handle}")
    return handle


async def find_or_make_board(session: SiteSession, record: RunRecord, effects: Effects) -> Board:
    """Return the board of the prompt: the one of that name, else a new secret one."""
    record.stage("board", "started")
    known = record.checkpoint.board
    if known is not None:
        record.stage("board", "done", _fact(known, new=record.checkpoint.board_is_new))
        return known
    name = board_name(record.prompt.text)
    board = await session.find_board(name)
    # Before the intent was written no board had this name: one that is there now is its work.
    is_new = board is None or await effects.was_begun(Act.CREATE_BOARD, name)
    if board is None or is_new:

        async def keep(_store: Store, made: Board) -> None:
            record.checkpoint_with(board=made, board_is_new=True)

        board = await effects.perform(
            Act.CREATE_BOARD,
            name,
            do=partial(session.create_board, name, secret=True),
            already=partial(session.find_board, name),
            keep=keep,
        )
    else:
        async with record.transaction():
            record.checkpoint_with(board=board, board_is_new=False)
    record.stage("board", "done", _fact(board, new=is_new))
    return board


def _fact(board: Board, *, new: bool) -> str:
    secrecy = {True: "secret", False: "public", None: ""}[board.secret]
    return ", ".join(word for word in (secrecy, "new" if new else "found again") if word)

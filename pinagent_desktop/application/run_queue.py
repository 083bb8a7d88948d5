"""Runs that wait until their account is free: listed, taken out, begun one after the other."""

import logging
from collections.abc import Callable, Sequence

from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.run import Run, RunStatus
from pinagent_desktop.ports.storage import Store

logger = logging.getLogger(__name__)

GOES_ON_AFTER = frozenset({RunStatus.COMPLETED, RunStatus.STOPPED})
"""After a run that paused or failed the next would most likely meet the same trouble."""


class RunQueue:
    """One line an account. It stands in the store, so a restart does not empty it.

    After a restart nothing begins by itself: the first in line waits for the person.
    """

    def __init__(self, runs: RunController, store: Store) -> None:
        self._runs = runs
        self._store = store

    async def waiting(self, account_id: AccountId | None = None) -> Sequence[Run]:
        """Return who waits, the first in line first; of one account or of all."""
        queued = await self._store.runs.queued()
        return [run for run in queued if account_id in {None, run.account_id}]

    async def take_out(self, session_id: SessionId) -> None:
        """Let a run wait no more; it becomes a stopped one and can be resumed."""
        for run in await self.waiting():
            if run.id == session_id:
                stopped = run.with_(status=RunStatus.STOPPED, queued_at=None)
                await self._store.runs.put(stopped)

    async def follow(
        self, session_id: SessionId, begins: Callable[[SessionId], None] = lambda _: None
    ) -> SessionId | None:
        """Wait until a run has ended, then begin the next of its account.

        Args:
            session_id: The run that goes on.
            begins: Told before the next one begins.

        Returns:
            The run that was begun; ``None`` when nobody waits, or the line has to stand still.

        Raises:
            PinAgentError: Why the last one tried could not begin, when none could.
        """
        ended = (await self._runs.finished(session_id)).run
        if ended.status not in GOES_ON_AFTER:
            return None
        refused: PinAgentError | None = None
        for run in await self.waiting(ended.account_id):
            if self._runs.is_busy(ended.account_id):
                return None  # the person was quicker
            begins(run.id)
            try:
                return await self._runs.resume(run.id)
            except PinAgentError as error:
                # It would be refused for ever, and nobody behind it would ever have a turn.
                logger.warning("The run %s could not begin: %s", run.id, error.detail)
                failed = run.with_(status=RunStatus.FAILED, queued_at=None, problem=error.code)
                await self._store.runs.put(failed)
                refused = error
        if refused is not None:
            raise refused
        return None

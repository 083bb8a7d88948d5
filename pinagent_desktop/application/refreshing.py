"""Prompts that are looked up again by themselves: set, listed, begun when their time has come."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pinagent_desktop.application.new_runs import more_of
from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.application.run_request import RunRequest
from pinagent_desktop.domain.account import IMPORTED_ACCOUNT_ID
from pinagent_desktop.domain.errors import PinAgentError, UnknownAccount, UnknownRun, UsageError
from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.limits import DEFAULT_SEEN
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.refresh import DEFAULT_REFRESH_PINS, Every, Refresh
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Store

logger = logging.getLogger(__name__)

LOOK_SECONDS = 60.0
"""How late one may begin: a computer that slept is noticed by the clock, not by a long sleep."""
_ALL = 1_000_000

Begun = Callable[[Prompt, SessionId | None, PinAgentError | None], None]
"""Told for every prompt whose time has come: the run, or why there is none."""


@dataclass(frozen=True)
class Wish:
    """How a prompt is to be refreshed."""

    every: Every = Every.WEEK
    pins: int = DEFAULT_REFRESH_PINS
    stop_after_seen: int = DEFAULT_SEEN


class Refreshing:
    """Keeps each prompt's own refresh beside it; those due at once wait in line."""

    def __init__(self, store: Store, runs: RunController, clock: Clock) -> None:
        self._store = store
        self._runs = runs
        self._clock = clock

    async def all(self) -> Sequence[Prompt]:
        """Return the prompts that have a refresh, the next one first."""
        prompts = await self._store.prompts.newest(_ALL)
        found = [prompt for prompt in prompts if prompt.refresh is not None]
        return sorted(found, key=_next_at)

    async def set(self, session_id: SessionId, wish: Wish) -> Prompt:
        """Let the prompt of a run be refreshed on the run's account, first after one span.

        Raises:
            UnknownRun: No such run.
            UsageError: The run came from files, so there is nobody to look it up as.
        """
        run = await self._run(session_id)
        if run.account_id == IMPORTED_ACCOUNT_ID:
            raise UsageError("An imported prompt has no account that could look it up again")
        if await self._store.accounts.get(run.account_id) is None:
            raise UnknownAccount(account=run.account_id)
        refresh = Refresh(
            account_id=run.account_id,
            every=wish.every,
            pins=wish.pins,
            stop_after_seen=wish.stop_after_seen,
            next_at=self._clock.now() + wish.every.span,
        )
        return await self._keep(run.prompt_id, refresh)

    async def off(self, session_id: SessionId) -> Prompt:
        """Let the prompt of a run be refreshed no more.

        Raises:
            UnknownRun: No such run.
        """
        return await self._keep((await self._run(session_id)).prompt_id, None)

    async def of_run(self, session_id: SessionId) -> Refresh | None:
        """Return how the prompt of a run is refreshed.

        Raises:
            UnknownRun: No such run.
        """
        prompt = await self._store.prompts.get((await self._run(session_id)).prompt_id)
        return prompt.refresh if prompt is not None else None

    async def due(self) -> Sequence[Prompt]:
        """Return the prompts whose time has come, the longest waiting first."""
        now = self._clock.now()
        return [one for one in await self.all() if one.refresh and one.refresh.is_due(now)]

    async def begin(self, prompt: Prompt, *, wait_seconds: float | None = None) -> SessionId | None:
        """Begin the refresh of one prompt, or put it in its account's line.

        The next time is kept first: what cannot begin today is no reason to try every minute.

        Returns:
            The run; ``None`` where the last one of this prompt has not had its turn yet.

        Raises:
            PinAgentError: It cannot begin. Without its account it is refreshed no more.
        """
        refresh = prompt.refresh
        if refresh is None:
            return None
        await self._keep(prompt.id, refresh.after(self._clock.now()))
        if any(run.prompt_id == prompt.id for run in await self._store.runs.queued()):
            return None
        try:
            request = await self._request(prompt, refresh)
            if wait_seconds is None:
                return await self._runs.start(request, queue=True)
            return await self._runs.start(request, wait_seconds=wait_seconds)
        except UnknownAccount:
            await self._keep(prompt.id, None)
            raise

    async def go_on(self, begun: Begun) -> None:
        """Begin what is due, for as long as it is not cancelled."""
        while True:
            for prompt in await self.due():
                try:
                    begun(prompt, await self.begin(prompt), None)
                except PinAgentError as error:
                    logger.warning("“%s” could not be refreshed: %s", prompt.text, error.detail)
                    begun(prompt, None, error)
            await self._clock.sleep(LOOK_SECONDS)

    async def _request(self, prompt: Prompt, refresh: Refresh) -> RunRequest:
        runs = await self._store.runs.of_prompt(prompt.id)
        of_account = [run for run in runs if run.account_id == refresh.account_id]
        if not of_account:
            raise UnknownAccount(account=refresh.account_id)
        request = await more_of(self._store, of_account[0], refresh.pins)
        settings = request.settings.with_(
            stop_after_seen=refresh.stop_after_seen, sample_first=None, headed=False
        )
        return replace(request, settings=settings)

    async def _keep(self, prompt_id: PromptId, refresh: Refresh | None) -> Prompt:
        prompt = await self._store.prompts.get(prompt_id)
        if prompt is None:
            raise UnknownRun(prompt=prompt_id)
        changed = prompt.with_(refresh=refresh)
        await self._store.prompts.put(changed)
        return changed

    async def _run(self, session_id: SessionId) -> Run:
        run = await self._store.runs.get(session_id)
        if run is None:
            raise UnknownRun(run=session_id)
        return run


def _next_at(prompt: Prompt) -> float:
    return prompt.refresh.next_at.timestamp() if prompt.refresh is not None else 0.0

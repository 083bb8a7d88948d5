"""Runs in the store: checkpoint, lease and settings as one document each."""

from collections.abc import Sequence

from typing_extensions import override

from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.run import Run, RunStatus
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import decoded, encoded
from pinagent_desktop.services.storage.errors import StoreFull
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import PROMPTS, SESSIONS

_NEWEST_FIRST = [("timestamp", -1)]


class RunStore(ports.RunStore):
    """The collection ``sessions``, as the original named it."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def get(self, session_id: SessionId) -> Run | None:
        document = await self._handle.get(SESSIONS, session_id)
        return None if document is None else decoded(Run, document)

    @override
    async def newest(self, limit: int) -> Sequence[Run]:
        documents = await self._handle.find(SESSIONS, {}, sort=_NEWEST_FIRST, limit=limit)
        return [decoded(Run, document) for document in documents]

    @override
    async def of_prompt(self, prompt_id: PromptId) -> Sequence[Run]:
        documents = await self._handle.find_all(
            SESSIONS, {"prompt_id": prompt_id}, sort=_NEWEST_FIRST
        )
        return [decoded(Run, document) for document in documents]

    @override
    async def queued(self) -> Sequence[Run]:
        pending = await self._handle.find_all(SESSIONS, {"status": RunStatus.PENDING.value})
        runs = (decoded(Run, document) for document in pending)
        return sorted(
            (run for run in runs if run.is_queued), key=lambda run: (str(run.queued_at), run.id)
        )

    @override
    async def put(self, run: Run) -> None:
        if self._handle.most_pins is None:
            await self._handle.put(SESSIONS, encoded(run))
            return
        async with self._handle.transaction():
            if await self._handle.get(SESSIONS, run.id) is None:
                await self._refuse_too_large(run, self._handle.most_pins)
            await self._handle.put(SESSIONS, encoded(run))

    @override
    async def remove(self, session_id: SessionId) -> None:
        await self._handle.delete(SESSIONS, [session_id])

    async def _refuse_too_large(self, run: Run, most: int) -> None:
        """Say before a run that its pins would not fit, rather than in its middle."""
        prompts = await self._handle.find_all(PROMPTS, {})
        kept = sum(sum(prompt["counters"].values()) for prompt in prompts)
        if kept + run.settings.pins > most:
            raise StoreFull(
                f"the {self._handle.engine_name} store takes at most {most} pins",
                engine=self._handle.engine_name,
                most=most,
                kept=kept,
                wanted=run.settings.pins,
            )

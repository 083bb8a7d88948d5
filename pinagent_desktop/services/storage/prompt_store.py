"""Prompts in the store, each with its counters of pins by status."""

from collections.abc import Mapping, Sequence

from typing_extensions import override

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.prompt import Counters, Prompt
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import decoded, encoded
from pinagent_desktop.services.storage.documents import Change
from pinagent_desktop.services.storage.engine import Engine, Problem
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import PINS, PROMPTS

_COUNTERS = "counters"


class PromptStore(ports.PromptStore):
    """The collection ``prompts``."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def get(self, prompt_id: PromptId) -> Prompt | None:
        document = await self._handle.get(PROMPTS, prompt_id)
        return None if document is None else decoded(Prompt, document)

    @override
    async def by_text(self, text: str) -> Prompt | None:
        documents = await self._handle.find(
            PROMPTS, {"text": text}, sort=[("created_at", -1)], limit=1
        )
        return decoded(Prompt, documents[0]) if documents else None

    @override
    async def newest(self, limit: int) -> Sequence[Prompt]:
        documents = await self._handle.find(PROMPTS, {}, sort=[("created_at", -1)], limit=limit)
        return [decoded(Prompt, document) for document in documents]

    @override
    async def put(self, prompt: Prompt) -> None:
        fields = encoded(prompt)
        # Counters belong to the pins: a prompt read a while ago must not put old ones back.
        del fields[_COUNTERS]
        await self._handle.upsert(
            PROMPTS,
            fields.pop("_id"),
            set_=fields,
            on_insert={_COUNTERS: Counters().model_dump()},
        )

    @override
    async def remove(self, prompt_id: PromptId) -> None:
        async with self._handle.transaction():
            pins = await self._handle.find_all(PINS, {"prompt_id": prompt_id})
            await self._handle.delete(PINS, [pin["_id"] for pin in pins])
            await self._handle.delete(PROMPTS, [prompt_id])

    async def rebuild_counters(self) -> list[Problem]:
        """Recount the pins of every prompt; return what was wrong and is right again."""
        problems = []
        for document in await self._handle.find_all(PROMPTS, {}):
            async with self._handle.transaction():
                problem = await self._recount(PromptId(document["_id"]))
            if problem is not None:
                problems.append(problem)
        return problems

    async def _recount(self, prompt_id: PromptId) -> Problem | None:
        document = await self._handle.get(PROMPTS, prompt_id)
        if document is None:
            return None
        counts = await self._handle.count_by(PINS, "status", {"prompt_id": prompt_id})
        right = {status.value: counts.get(status.value, 0) for status in PinStatus}
        if document.get(_COUNTERS) == right:
            return None
        await self._handle.update(PROMPTS, prompt_id, set_={_COUNTERS: right})
        return Problem("counters", f"The counters of prompt {prompt_id} were wrong; recounted.")


def move_counters(engine: Engine, prompt_id: PromptId, moves: Mapping[PinStatus, int]) -> None:
    """Add to a prompt's counters, in the operation that changes its pins; no prompt = nothing."""
    steps = {f"{_COUNTERS}.{status}": step for status, step in moves.items() if step}
    if steps:
        engine.update(PROMPTS, prompt_id, {}, Change(inc=steps))

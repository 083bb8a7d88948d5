"""Earlier runs: listed, looked at, removed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pinagent_desktop.application.named_references import files_of, named_files
from pinagent_desktop.application.new_runs import examples_now
from pinagent_desktop.domain.account import IMPORTED_ACCOUNT_ID
from pinagent_desktop.domain.errors import UnknownRun
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.lesson import characters_of
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.rubric import rubric_of
from pinagent_desktop.domain.run import Run, RunStatus
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.pictures import PictureRemover
from pinagent_desktop.ports.storage import Store

THUMBNAILS = 4
RUNS_LOOKED_AT = 50
"""An older run that was resumed and killed waits for its lease to run out."""


@dataclass(frozen=True)
class PastRun:
    """A run with its prompt and the few pictures that stand for it."""

    run: Run
    """Its counts by status are of now: the person's later words are in them."""
    prompt: Prompt
    account_name: str
    best: Sequence[Pin]
    """Approved pins, the best first."""
    interrupted: bool
    can_resume: bool


class History:
    """Reads and removes runs."""

    def __init__(self, store: Store, pictures: PictureRemover, clock: Clock) -> None:
        self._store = store
        self._pictures = pictures
        self._clock = clock

    async def newest(self, limit: int = 50) -> Sequence[PastRun]:
        """Return runs, newest first."""
        return [
            past
            for run in await self._store.runs.newest(limit)
            if (past := await self._past(run)) is not None
        ]

    async def prompts(self, limit: int = 20) -> Sequence[tuple[Prompt, Pin | None]]:
        """Return prompts, newest first, each with its best picture."""
        rows: list[tuple[Prompt, Pin | None]] = []
        for prompt in await self._store.prompts.newest(limit):
            best = await self._store.pins.best(prompt.id, 1)
            rows.append((prompt, best[0] if best else None))
        return rows

    async def taught(self, text: str) -> int:
        """Return how many characters of the person's decisions a new run of a prompt would show.

        Args:
            text: The prompt; one that was never run has taught nothing.
        """
        prompt = await self._store.prompts.by_text(text)
        return 0 if prompt is None else characters_of(await examples_now(self._store, prompt.id))

    async def take_over(self) -> None:
        """Free the runs that a killed start left behind; only where nobody else can run them.

        Their leases would run out by themselves, but a person should not wait for that.
        """
        for run in await self._store.runs.newest(RUNS_LOOKED_AT):
            if run.status is RunStatus.RUNNING and run.lease_until is not None:
                await self._store.runs.put(run.with_(lease_until=None))

    async def run(self, session_id: SessionId) -> PastRun:
        """Return one run.

        Raises:
            UnknownRun: No such run.
        """
        run = await self._store.runs.get(session_id)
        past = await self._past(run) if run is not None else None
        if past is None:
            raise UnknownRun(run=session_id)
        return past

    async def remove(self, session_id: SessionId) -> int:
        """Remove a run with its pins and pictures; return how many pins went.

        Raises:
            UnknownRun: No such run.
        """
        past = await self.run(session_id)
        pins = await self._store.pins.of_run(session_id)
        async with self._store.transaction():
            await self._store.pins.remove_run(session_id)
            await self._store.events.remove_run(session_id)
            await self._store.runs.remove(session_id)
            others = await self._store.runs.of_prompt(past.prompt.id)
            if not others:
                await self._store.prompts.remove(past.prompt.id)
        # Rows first: a kill in between leaves files without a pin, never a pin without its file.
        kept = {pin.picture_file for pin in await self._store.pins.of_prompt(past.prompt.id)}
        gone = [
            pin.picture_file for pin in pins if pin.picture_file and pin.picture_file not in kept
        ]
        await self._pictures.remove_files([*gone, *await self._unnamed(past)])
        return len(pins)

    async def _unnamed(self, past: PastRun) -> Sequence[str]:
        """Return the reference pictures of a removed run that no other run or prompt names."""
        gone = files_of(past.run.rubric) | files_of(rubric_of(past.prompt))
        return sorted(gone - await named_files(self._store)) if gone else ()

    async def _past(self, run: Run) -> PastRun | None:
        prompt = await self._store.prompts.get(run.prompt_id)
        if prompt is None:
            return None
        account = await self._store.accounts.get(run.account_id)
        now = self._clock.now()
        by_status = await self._store.pins.count_of_run(run.id)
        return PastRun(
            run=_as_it_stands(run, by_status),
            prompt=prompt,
            account_name=account.display_name if account else _nobody(run),
            best=await self._store.pins.best(prompt.id, THUMBNAILS, run.id),
            interrupted=run.is_interrupted(now),
            can_resume=run.can_resume(now) and run.account_id != IMPORTED_ACCOUNT_ID,
        )


def _nobody(run: Run) -> str:
    return "imported" if run.account_id == IMPORTED_ACCOUNT_ID else "removed account"


def _as_it_stands(run: Run, by_status: Mapping[PinStatus, int]) -> Run:
    counts = run.counts.with_(
        approved=by_status.get(PinStatus.APPROVED, 0),
        disqualified=by_status.get(PinStatus.DISQUALIFIED, 0),
        pending=by_status.get(PinStatus.PENDING, 0),
    )
    return run.with_(counts=counts)

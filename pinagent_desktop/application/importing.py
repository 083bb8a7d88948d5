"""Takes dumps of the web version and folders of pictures in, so that they can be reviewed here."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pinagent_desktop.application.client_words import Answered, ClientWords
from pinagent_desktop.domain.account import IMPORTED_ACCOUNT_ID
from pinagent_desktop.domain.dump import (
    ClientAnswers,
    Dump,
    DumpedPin,
    DumpedPrompt,
    DumpedRun,
    Unread,
)
from pinagent_desktop.domain.errors import InvalidPrompt
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import PendingReason, Pin, PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Prompt, PromptStatus, checked_prompt_text
from pinagent_desktop.domain.run import Checkpoint, Counts, Run, RunSettings, RunStatus, Stage
from pinagent_desktop.domain.verdict import status
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.importing import DumpReader
from pinagent_desktop.ports.storage import Store

ORIGINAL_THRESHOLD = 0.5
"""From which score on the web version approved; its dumps do not name it."""
SCORER = "imported"
BATCH = 50


@dataclass(frozen=True)
class Imported:
    """What came in for one prompt."""

    session_id: SessionId
    prompt: Prompt
    new: int
    """Pins that are here now and were not before."""
    known: int
    """Pins that were here already."""


@dataclass(frozen=True)
class ImportResult:
    """Everything that became of some files."""

    imported: Sequence[Imported]
    unread: Sequence[Unread]
    accounts: int = 0
    """Accounts that were left out: they are never taken in."""
    answered: Sequence[Answered] = ()
    """What clients sent back."""


class Import:
    """Makes documents of the web version ours; what is known stays as it is here."""

    def __init__(self, store: Store, reader: DumpReader, clock: Clock) -> None:
        self._store = store
        self._reader = reader
        self._clock = clock
        self._words = ClientWords(store)

    async def of_files(self, files: Sequence[Path]) -> ImportResult:
        """Take in what the files hold.

        Raises:
            UsageError: A file is not there or may not be opened.
            StorageError: It cannot be kept. What was taken in before is, and importing the same
                files again goes on from there.
        """
        dump = await asyncio.to_thread(self._reader.read, files)
        unread = list(dump.unread)
        imported: list[Imported] = []
        for prompt_id in dict.fromkeys(
            [prompt.id for prompt in dump.prompts]
            + [run.prompt_id for run in dump.runs]
            + [pin.prompt_id for pin in dump.pins]
        ):
            prompt = await self._prompt(PromptId(prompt_id), dump, unread)
            if prompt is not None:
                imported.append(await self._fill(prompt, dump))
        answered = [await self._merged(one, unread) for one in dump.answers]
        return ImportResult(
            imported, unread, dump.accounts, [one for one in answered if one is not None]
        )

    async def _merged(self, answers: ClientAnswers, unread: list[Unread]) -> Answered | None:
        answered = await self._words.merge(answers)
        if answered is None:
            why = f"its prompt “{answers.prompt_text}” is not here"
            unread.append(Unread(file=answers.file, place="", why=why))
        return answered

    async def _prompt(self, prompt_id: PromptId, dump: Dump, unread: list[Unread]) -> Prompt | None:
        """Return the prompt as it is here, made from its document if it is new."""
        known = await self._store.prompts.get(prompt_id)
        if known is not None:
            return known
        document = next((one for one in dump.prompts if one.id == prompt_id), None)
        why = "it is neither in the files nor here"
        if document is not None:
            try:
                prompt = self._new_prompt(document)
            except InvalidPrompt as error:
                why = error.detail
            else:
                async with self._store.transaction():
                    await self._store.prompts.put(prompt)
                return prompt
        lost = sum(pin.prompt_id == prompt_id for pin in dump.pins)
        named = f"{why}; its {lost} pins are left out"
        unread.append(Unread(file="prompts", place=str(prompt_id), why=named))
        return None

    def _new_prompt(self, document: DumpedPrompt) -> Prompt:
        known = {word.value: word for word in PromptStatus}
        return Prompt(
            id=PromptId(document.id),
            text=checked_prompt_text(document.text),
            threshold=ORIGINAL_THRESHOLD if document.threshold is None else document.threshold,
            created_at=document.created_at or self._clock.now(),
            status=known.get(document.status, PromptStatus.COMPLETED),
        )

    async def _fill(self, prompt: Prompt, dump: Dump) -> Imported:
        documents = [pin for pin in dump.pins if pin.prompt_id == prompt.id]
        runs = await self._runs(prompt, dump, documents)
        ids = list(dict.fromkeys(one.pinterest_id for one in documents))
        known = await self._store.pins.known(prompt.id, ids)
        fresh = {one.pinterest_id: one for one in reversed(documents)}
        last = max((pin.seq for pin in await self._store.pins.of_prompt(prompt.id)), default=0)
        new = [fresh[one] for one in ids if one not in known]
        pins = [
            _pin(document, prompt, _run_of(document, runs), seq, self._clock.now())
            for seq, document in enumerate(new, last + 1)
        ]
        for start in range(0, len(pins), BATCH):
            async with self._store.transaction():
                await self._store.pins.add(pins[start : start + BATCH])
        for run in runs.values():
            await self._count(run)
        first = next(iter(runs))
        return Imported(first, prompt, len(pins), len(ids) - len(pins))

    async def _runs(
        self, prompt: Prompt, dump: Dump, pins: Sequence[DumpedPin]
    ) -> Mapping[SessionId, Run]:
        """Return the prompt's runs, those of the files first; there is always one."""
        documents = [run for run in dump.runs if run.prompt_id == prompt.id]
        if not documents:
            earlier = await self._store.runs.of_prompt(prompt.id)
            if earlier:
                return {run.id: run for run in earlier}
            began = min((pin.collected_at for pin in pins if pin.collected_at), default=None)
            documents = [
                DumpedRun(id=f"imported-{prompt.id}", prompt_id=prompt.id, timestamp=began)
            ]
        found: dict[SessionId, Run] = {}
        async with self._store.transaction():
            for document in documents:
                run = await self._store.runs.get(SessionId(document.id))
                if run is None:
                    run = _run(document, prompt)
                    await self._store.runs.put(run)
                found[run.id] = run
        return found

    async def _count(self, run: Run) -> None:
        if run.account_id != IMPORTED_ACCOUNT_ID:
            return  # a run of our own counts itself
        pins = await self._store.pins.of_run(run.id)
        of = Counter(pin.status for pin in pins)
        counts = Counts(
            found=len(pins),
            kept=len(pins),
            validated=sum(pin.match_score is not None for pin in pins),
            approved=of[PinStatus.APPROVED],
            disqualified=of[PinStatus.DISQUALIFIED],
            pending=of[PinStatus.PENDING],
            pending_reasons=Counter(
                pin.pending_reason or PendingReason.NOT_JUDGED
                for pin in pins
                if pin.status is PinStatus.PENDING
            ),
        )
        async with self._store.transaction():
            await self._store.runs.put(run.with_(counts=counts))


def _run(document: DumpedRun, prompt: Prompt) -> Run:
    stages = {stage.value: stage for stage in Stage}
    # What did not end there does not go on here either.
    ends = {"completed": RunStatus.COMPLETED, "failed": RunStatus.FAILED}
    return Run(
        id=SessionId(document.id),
        prompt_id=prompt.id,
        account_id=IMPORTED_ACCOUNT_ID,
        stage=stages.get(document.stage, Stage.VALIDATION),
        status=ends.get(
            document.status, RunStatus.STOPPED if document.status else RunStatus.COMPLETED
        ),
        timestamp=document.timestamp or prompt.created_at,
        log=document.log,
        settings=RunSettings(),
        checkpoint=Checkpoint(warm_up_done=True, scraping_done=True),
    )


def _run_of(document: DumpedPin, runs: Mapping[SessionId, Run]) -> SessionId:
    named = SessionId(document.session_id or "")
    return named if named in runs else max(runs.values(), key=lambda run: run.timestamp).id


def _pin(
    document: DumpedPin, prompt: Prompt, session_id: SessionId, seq: int, now: datetime
) -> Pin:
    by_score = status(document.score, prompt.threshold, None)
    # A word that the score does not give was a person's, there.
    said = document.status if document.status is not PinStatus.PENDING else None
    human = said if said is not None and said is not by_score else None
    is_judged = document.score is not None
    address = {document.size_name: document.image_url} if document.image_url else {}
    return Pin(
        id=pin_id(prompt.id, document.pinterest_id),
        pinterest_id=document.pinterest_id,
        prompt_id=prompt.id,
        session_id=session_id,
        seq=seq,
        pin_url=document.pin_url,
        image_url=document.image_url,
        thumbnail_url=document.image_url,
        title=document.title,
        description=document.description,
        source="import",
        scorer=SCORER if is_judged else None,
        match_score=document.score,
        ai_explanation=document.explanation,
        status=human or by_score,
        pending_reason=None if is_judged else PendingReason.NOT_JUDGED,
        human_status=human,
        metadata=PinMetadata(
            collected_at=document.collected_at or now,
            image_signature=document.signature,
            addresses=address,
        ),
    )


def merged(results: Sequence[ImportResult]) -> ImportResult:
    """Return several results as one."""
    return ImportResult(
        [one for result in results for one in result.imported],
        [one for result in results for one in result.unread],
        sum(result.accounts for result in results),
        [one for result in results for one in result.answered],
    )

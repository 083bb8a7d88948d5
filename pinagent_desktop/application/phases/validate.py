"""Validation: each kept pin gets its picture and its grades while scraping goes on."""

import asyncio

from pinagent_desktop.application.duplicates import Duplicates
from pinagent_desktop.application.events import PinPictured, PinValidated
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.grading import Graded, Grader
from pinagent_desktop.application.pictured import draft_of, with_picture
from pinagent_desktop.application.review import settled, with_looks
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.status_history import noted
from pinagent_desktop.domain.pin import PendingReason, Pin
from pinagent_desktop.domain.pin_text import pin_text
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.ports.pictures import PictureSource

PICTURES_AT_ONCE = 8


class ValidationLine:
    """A line of pins with a fixed number of workers; a failure never decides about a pin."""

    def __init__(
        self,
        record: RunRecord,
        gate: Gate,
        grader: Grader,
        pictures: PictureSource,
        duplicates: Duplicates,
        concurrency: int,
    ) -> None:
        self._record = record
        self._gate = gate
        self._grader = grader
        self._pictures = pictures
        self._at_once = asyncio.Semaphore(concurrency)
        self._fetching = asyncio.Semaphore(PICTURES_AT_ONCE)
        self._duplicates = duplicates
        self._tasks: set[asyncio.Task[None]] = set()
        self._moved = asyncio.Event()
        self._failure: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._started = False
        self.out_of_budget = False
        self.failed = 0
        """Pins that left the line without grades."""

    @property
    def open(self) -> int:
        """Pins in the line that are not judged yet."""
        return len(self._tasks)

    @property
    def failure(self) -> "asyncio.Future[None]":
        """Set to the error when the line cannot go on (the store fails, the disk is full)."""
        return self._failure

    def put(self, pin: Pin) -> None:
        """Add a kept pin to the line."""
        if not self._started:
            self._started = True
            self._record.stage("validation", "started")
        task = asyncio.create_task(self._judge(pin), name=f"judge {pin.id}")
        self._tasks.add(task)
        task.add_done_callback(self._done)

    async def progress(self) -> None:
        """Return when at least one more pin has left the line."""
        self._moved.clear()
        if self._tasks:
            await self._moved.wait()

    async def join(self) -> None:
        """Return when every pin of the line is through."""
        while self._tasks:
            await asyncio.wait(tuple(self._tasks))

    async def cancel(self) -> None:
        """Stop at once; what is not judged stays pending."""
        for task in tuple(self._tasks):
            task.cancel()
        await self.join()
        if self._failure.done():
            # Whoever waited for it has met it; after another error nobody asks any more.
            self._failure.exception()

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._moved.set()
        if task.cancelled():
            return
        error = task.exception()
        if error is not None and not self._failure.done():
            self._failure.set_exception(error)

    async def _judge(self, pin: Pin) -> None:
        await self._gate.opened()
        pictured = pin
        if pin.picture_file is None or not self._pictures.has(pin.picture_file):
            pictured = await self._fetch(pin)
        if pictured.picture_file is None:
            await self._settle(pictured, Graded(None, PendingReason.UNDECODABLE))
            return
        twin = self._duplicates.claim(pictured)
        if twin is not None:
            await self._copy(pictured, twin)
            return
        graded = Graded(None, PendingReason.CANCELLED)
        try:
            graded = await self._grade(pictured, pictured.picture_file)
        finally:
            self._duplicates.answer(pictured.id, graded)
        await self._settle(pictured, graded)

    async def _grade(self, pin: Pin, picture_file: str) -> Graded:
        async with self._at_once:
            await self._gate.opened()
            said = pin_text(pin.title, pin.description)
            return await self._grader.grade(picture_file, said)

    async def _fetch(self, pin: Pin) -> Pin:
        async with self._fetching:
            picture = await self._pictures.fetch(draft_of(pin), self._record.prompt.id)
        async with self._record.transaction() as store:
            # The person may have decided meanwhile.
            pictured = with_picture(await store.pins.get(pin.id) or pin, picture)
            await store.pins.put(pictured)
            self._record.track([pictured])
        self._record.publish(
            PinPictured(time=self._record.clock.now(), session_id=self._record.run.id, pin=pictured)
        )
        return pictured

    async def _copy(self, pin: Pin, twin: str) -> None:
        known = self._duplicates.known(twin)
        if known is not None and known.picture_file is not None:
            # Its own picture: what was asked about it before, and in the same way, costs nothing.
            graded = await self._grade(known, known.picture_file)
        else:
            graded = await self._duplicates.answer_of(twin)
            graded = Graded(graded.looks, graded.failure)
        await self._settle(pin.with_(duplicate_of=twin), graded)

    async def _settle(self, pin: Pin, graded: Graded) -> None:
        record = self._record
        self.out_of_budget |= graded.failure is PendingReason.BUDGET
        self.failed += graded.looks is None
        async with record.transaction() as store:
            # The person may have decided meanwhile: only the judge's fields are ours.
            stored = await store.pins.get(pin.id) or pin
            prompt = await store.prompts.get(record.prompt.id) or record.prompt
            judged = settled(
                _with_grades(
                    stored.with_(duplicate_of=pin.duplicate_of), graded, prompt, self._grader.name
                ),
                prompt.threshold,
            )
            judged = noted(stored, judged, "judge", record.clock.now())
            await store.pins.put(judged)
            record.add_cost(graded.known_from_earlier)
            record.track([judged])
        record.publish(
            PinValidated(
                time=record.clock.now(),
                session_id=record.run.id,
                pin_id=judged.id,
                score=judged.match_score,
                label=judged.status,
                valid=judged.status == "approved",
                pin=judged,
            )
        )
        counts = record.run.counts
        record.stage("validation", "started", f"{counts.validated} of {counts.kept}")
        record.tell_counts()


def _with_grades(pin: Pin, graded: Graded, prompt: Prompt, scorer: str) -> Pin:
    if graded.looks is None:
        # What was judged before keeps its score: a failure is never a verdict.
        return pin if pin.match_score is not None else pin.with_(pending_reason=graded.failure)
    return with_looks(pin, graded.looks, prompt).with_(
        scorer=scorer,
        ai_explanation=graded.looks.first.reason,
        pending_reason=None,
    )

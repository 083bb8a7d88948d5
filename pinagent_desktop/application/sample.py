"""Sample first: a few pictures are judged, then the run waits until the person has looked."""

import asyncio

from pinagent_desktop.application.events import SampleJudged
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.verdict import Looks


class SampleFirst:
    """Lets the first pictures of a run be judged and no others, once a run.

    What comes after them waits, wherever in the run it is, so that nothing more is spent.
    """

    def __init__(self, record: RunRecord, gate: Gate) -> None:
        self._record = record
        self._gate = gate
        self._size = record.run.settings.sample_first or 0
        self._begun = 0
        self._ended = 0
        self._scores: list[float] = []
        self._over = asyncio.Event()
        if not self._size or record.checkpoint.sampled:
            self._over.set()

    async def admitted(self) -> bool:
        """Wait for one's turn; whether the picture is part of the sample."""
        if not self._over.is_set() and self._begun < self._size:
            self._begun += 1
            return True
        await self._over.wait()
        await self._gate.opened()
        return False

    async def note(self, looks: Looks | None, *, is_over: bool) -> None:
        """Note the answer to a picture of the sample; after the last one the run stands still.

        Args:
            looks: What came of it.
            is_over: Whether the judge can go on no more. Then there is nothing to look at and
                nothing to be spent, and the sample is drawn when there is a judge again.
        """
        if is_over:
            self._over.set()
        if looks is not None:
            self._scores.append(looks.score(self._record.prompt.minded_problems))
        self._ended += 1
        if self._over.is_set() or self._ended < self._size:
            return
        record = self._record
        async with record.transaction():
            record.checkpoint_with(sampled=True)
        await self._gate.pause()
        record.publish(
            SampleJudged(
                time=record.clock.now(),
                session_id=record.run.id,
                scores=tuple(sorted(self._scores)),
                threshold=record.prompt.threshold,
                size=self._size,
            )
        )
        self._over.set()

"""A run with a sample first: stopped when the sample is judged, its spread as lines of text."""

import asyncio
from collections.abc import Sequence

from pinagent_desktop.application.events import Event, SampleJudged
from pinagent_desktop.application.live_run import Outcome
from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.domain.ids import SessionId

_BINS = 10


class SampleWatch:
    """Waits for the end of a run, or stops it once its sample is judged."""

    def __init__(self, runs: RunController) -> None:
        self._runs = runs
        self._judged = asyncio.Event()
        self.seen: SampleJudged | None = None

    def see(self, event: Event) -> None:
        """Look out for the sample."""
        if isinstance(event, SampleJudged):
            self.seen = event
            self._judged.set()

    async def finished(self, session_id: SessionId) -> Outcome:
        """Return how the run ended; one with a sample ends with it and can be resumed."""
        end = asyncio.ensure_future(self._runs.finished(session_id))
        judged = asyncio.ensure_future(self._judged.wait())
        try:
            await asyncio.wait({end, judged}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            judged.cancel()
        if not end.done():
            await self._runs.stop(session_id)
        return await end


def spread_lines(sample: SampleJudged) -> Sequence[str]:
    """Return the scores as bars, highest on top, with the threshold between them."""
    counts = [0] * _BINS
    for score in sample.scores:
        counts[min(_BINS - 1, int(score * _BINS + 1e-6))] += 1
    lines = []
    for place in reversed(range(_BINS)):
        low, high = place / _BINS, (place + 1) / _BINS
        here = low <= sample.threshold < high
        mark = f"  threshold {sample.threshold:.2f}" if here else ""
        lines.append(f"{low:.1f} {'█' * counts[place]}{mark}".rstrip())
    return lines

"""Tries, pauses and the breaker: when the next call may be made, and when no more may."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.verdict import Grades
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.services.validation.answers import Answer
from pinagent_desktop.services.validation.faults import NO_ANSWER_IN_TIME, Fault, Treatment
from pinagent_desktop.services.validation.rate_pace import RatePace
from pinagent_desktop.services.validation.slots import AdaptiveSlots

TRIES: Mapping[Treatment, int] = {
    Treatment.SLOWER: 6,
    Treatment.AGAIN: 4,
    Treatment.ASK_AGAIN: 2,
    Treatment.MAYBE_FINAL: 2,
    Treatment.GIVE_UP: 1,
    Treatment.STOP: 1,
}
"""Tries of one picture in all, by what was wrong."""
# First and longest pause without a word from the server, seconds; doubled each time.
_BACKOFF: Mapping[Treatment, tuple[float, float]] = {
    Treatment.SLOWER: (1.0, 60.0),
    Treatment.AGAIN: (0.5, 8.0),
    Treatment.ASK_AGAIN: (0.0, 0.0),
    Treatment.MAYBE_FINAL: (1.0, 1.0),
}
_SERVER_IS_BUSY = {Treatment.SLOWER, Treatment.AGAIN, Treatment.MAYBE_FINAL}


@dataclass(frozen=True)
class FlowLimits:
    """The numbers of the flow; tests make them small."""

    at_once: int = 8
    request_seconds: float = 30.0
    picture_seconds: float = 120.0
    """For all tries of one picture, without the pauses that the server asked for."""
    longest_pause: float = 600.0
    """A server that wants more than this is not waited for."""
    server_faults_in_a_row: int = 20


class CallFlow:
    """Makes calls as the server lets us, for all pictures of one run together."""

    def __init__(
        self, clock: Clock, limits: FlowLimits, randomness: random.Random | None = None
    ) -> None:
        self._clock = clock
        self._limits = limits
        self._random = randomness or random.Random()  # noqa: S311 - jitter, no secret
        self._slots = AdaptiveSlots(limits.at_once)
        self._pace = RatePace(clock)
        self._beginning = asyncio.Lock()
        self._not_before = 0.0
        self._server_faults = 0
        self._final: Fault | None = None
        self._stopped = asyncio.Event()

    async def run(self, call: Callable[[], Awaitable[Answer]]) -> Grades | Fault:
        """Call until there are grades or the tries are used up.

        Args:
            call: Makes one request; answers with a fault instead of raising.

        Raises:
            ValidationStopped: No further call may be made (fact: ``reason``).
        """
        tries: Counter[Treatment] = Counter()
        spent = 0.0
        while True:
            result, seconds = await self._one(call, self._limits.picture_seconds - spent)
            if isinstance(result, Grades):
                return result
            tries[result.treatment] += 1
            out_of_tries = tries[result.treatment] >= TRIES[result.treatment]
            if out_of_tries and result.treatment in {Treatment.STOP, Treatment.MAYBE_FINAL}:
                self._stop(result)
            self._check_open()
            spent += seconds
            if out_of_tries or spent >= self._limits.picture_seconds:
                return result
            if result.retry_after is None:
                spent += await self._back_off(result.treatment, tries[result.treatment])

    def reopen(self) -> None:
        """Let calls through again, after a check found that all is well."""
        self._final = None
        self._server_faults = 0
        self._stopped.clear()

    async def _one(
        self, call: Callable[[], Awaitable[Answer]], seconds_left: float
    ) -> tuple[Grades | Fault, float]:
        async with self._slots.one() as cuts:
            async with self._beginning:
                if not await self._allowed():
                    return self._too_long_a_pause(), 0.0
                # Making a request takes milliseconds: one a turn, so that a window stays awake.
                await asyncio.sleep(0)
                self._check_open()
                number = self._pace.begin()
            began = self._clock.monotonic()
            answer = await self._timed(call, min(self._limits.request_seconds, seconds_left))
            seconds = self._clock.monotonic() - began
            self._learn(answer, cuts, number, seconds)
            return answer.result, seconds

    async def _timed(self, call: Callable[[], Awaitable[Answer]], seconds: float) -> Answer:
        try:
            async with asyncio.timeout(seconds):
                return await call()
        except TimeoutError:
            return Answer.failed(NO_ANSWER_IN_TIME)

    def _learn(self, answer: Answer, cuts: int, number: int, seconds: float) -> None:
        result = answer.result
        if isinstance(result, Grades):
            self._slots.grow(seconds)
            self._pace.learn(number, answer.told, answer.usage.total_tokens)
        elif result.treatment in _SERVER_IS_BUSY:
            if self._slots.shrink(cuts) and result.treatment is not Treatment.AGAIN:
                self._pace.refused()
            pause = result.retry_after or 0.0
            self._not_before = max(self._not_before, self._clock.monotonic() + pause)
        if isinstance(result, Fault) and result.treatment is Treatment.AGAIN:
            self._server_faults += 1
            if self._server_faults >= self._limits.server_faults_in_a_row:
                self._stop(result)
        elif not (isinstance(result, Fault) and result.treatment is Treatment.SLOWER):
            self._server_faults = 0

    async def _allowed(self) -> bool:
        """Wait until the server takes calls again; ``False`` when that is too long."""
        while (pause := max(self._not_before - self._clock.monotonic(), self._pace.wait)) > 0:
            if pause > self._limits.longest_pause:
                return False
            self._check_open()
            await self._pause(pause)
        return True

    async def _back_off(self, treatment: Treatment, number: int) -> float:
        first, longest = _BACKOFF[treatment]
        pause = min(longest, first * float(1 << (number - 1)))
        # Jitter upwards for "slower": never sooner than the plan says.
        factor = 1.25 if treatment is Treatment.SLOWER else 1.0
        pause *= self._random.uniform(factor - 0.25, factor)
        await self._pause(pause)
        self._check_open()
        return pause

    async def _pause(self, seconds: float) -> None:
        """Sleep, but no longer than the run may go on."""
        sleep = asyncio.ensure_future(self._clock.sleep(seconds))
        stopped = asyncio.ensure_future(self._stopped.wait())
        try:
            await asyncio.wait({sleep, stopped}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleep.cancel()
            stopped.cancel()

    def _stop(self, fault: Fault) -> None:
        self._final = self._final or fault
        self._stopped.set()

    def _check_open(self) -> None:
        if self._final is not None:
            raise ValidationStopped(self._final.detail, reason=self._final.reason)

    def _too_long_a_pause(self) -> Fault:
        detail = "The server wants a longer pause than a run can wait"
        return Fault(Treatment.GIVE_UP, PendingReason.RATE, detail)

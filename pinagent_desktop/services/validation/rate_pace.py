"""When the next call may begin, so that a server's limit is filled and not passed.

A server that tells how much it still takes (``left``) and when it takes its most again
(``seconds``) gets its calls evenly over that time. With a limit that begins anew each minute this
uses up exactly what is left; with a bucket that refills all the time it settles at the rate of
the refill, with half the bucket in reserve. A server that tells nothing is learned from its
refusals.
"""

from dataclasses import dataclass

from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.services.validation.rate_headers import Allowance, Allowances

# A hint, not an order: it never holds things up for longer than a minute.
LONGEST_HINT = 60.0
# A little slower than what was refused, then carefully faster; faster still when all stays well.
_BELOW_REFUSED = 0.95
_CAREFUL, _BOLD = 1.0005, 1.01
_CAREFUL_CALLS = 200
_ENOUGH_TO_MEASURE = 5
_FIRST_GUESS = 1.0
_MADE_UP_FOR = 1.0


@dataclass(frozen=True)
class _Told:
    """An allowance, when it was told, and how many calls had begun when its own call began."""

    allowance: Allowance
    at: float
    number: int

    def due(self, last: float, begun: int, each: float) -> float:
        """Return when the next call may begin.

        Args:
            last: When the last one began.
            begun: Calls that have begun in all; what the server did not know yet counts too.
            each: How much one call takes of what is allowed.
        """
        seconds = min(LONGEST_HINT, self.allowance.seconds)
        left = self.allowance.left / each - (begun - self.number)
        if left < 1:
            return self.at + seconds
        return last + max(0.0, seconds - max(0.0, last - self.at)) / left


class RatePace:
    """One pace for all calls to a server.

    Args:
        clock: Time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._begun = 0
        self._last_begin = -LONGEST_HINT
        self._calls: _Told | None = None
        self._tokens: _Told | None = None
        self._tokens_each = 1.0
        self._learned_gap = 0.0
        self._accepted = 0
        self._accepted_since = 0.0

    @property
    def wait(self) -> float:
        """Seconds until the next call may begin."""
        return max(0.0, self._due() - self._clock.monotonic())

    def begin(self) -> int:
        """Count a call that begins now; returns its number for ``learn``."""
        now = self._clock.monotonic()
        due = self._due()
        # A sleep always ends a little late: what is lost by that is made up for.
        self._last_begin = due if 0 < now - due <= _MADE_UP_FOR else now
        if not self._begun:
            self._accepted_since = now
        self._begun += 1
        return self._begun

    def learn(self, number: int, told: Allowances, tokens: int) -> None:
        """A call was answered well.

        Args:
            number: As ``begin`` gave it.
            told: What its answer said about limits.
            tokens: What it used; 0 is not known.
        """
        now = self._clock.monotonic()
        self._accepted += 1
        self._learned_gap /= _CAREFUL if self._accepted <= _CAREFUL_CALLS else _BOLD
        if tokens:
            self._tokens_each += (tokens - self._tokens_each) / min(number, 20)
        if self._calls is None or number >= self._calls.number:
            self._calls = _told(told.calls, now, number)
            self._tokens = _told(told.tokens, now, number)

    def refused(self) -> None:
        """The server found it too fast: go a little below what it took since it last said so."""
        now = self._clock.monotonic()
        if self._calls is None and self._accepted:
            each = (now - self._accepted_since) / self._accepted
            measured, gap = each / _BELOW_REFUSED, self._learned_gap
            if self._accepted < _ENOUGH_TO_MEASURE:
                measured = max(gap / _BELOW_REFUSED, min(measured, max(2 * gap, _FIRST_GUESS)))
            self._learned_gap = min(LONGEST_HINT, measured)
        self._accepted, self._accepted_since = 0, now

    def _due(self) -> float:
        due = self._last_begin + self._learned_gap
        for told, each in ((self._calls, 1.0), (self._tokens, self._tokens_each)):
            if told is not None:
                due = max(due, told.due(self._last_begin, self._begun, each))
        return due


def _told(allowance: Allowance | None, now: float, number: int) -> _Told | None:
    return None if allowance is None else _Told(allowance, now, number)

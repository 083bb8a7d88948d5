"""How many calls the practice judge takes a minute: a bucket that refills all the time."""

import math
import time

WIDE = 30_000
"""Calls a minute where nobody asked for less."""
_TOKENS_A_MINUTE = 150_000_000
_TOKENS_EACH = 800


class CallLimit:
    """Counts calls against a limit and says how things stand, in OpenAI's headers."""

    def __init__(self, calls_a_minute: int) -> None:
        """Begin with the bucket half full, as for a key that has just been used elsewhere.

        Args:
            calls_a_minute: The limit; 0 stands for one that nobody reaches.
        """
        self._most = calls_a_minute or WIDE
        self._left = self._most / 2
        self._filled_at = time.monotonic()

    def take(self) -> float:
        """Count one call.

        Returns:
            0, or the seconds after which the call that is refused now would be taken.
        """
        self._fill()
        if self._left < 1:
            return (1 - self._left) / self._a_second
        self._left -= 1
        return 0.0

    def headers(self) -> dict[str, str]:
        """How much is left, and when the bucket is full again."""
        self._fill()
        return {
            "x-ratelimit-limit-requests": str(self._most),
            "x-ratelimit-remaining-requests": str(math.floor(self._left)),
            "x-ratelimit-reset-requests": _span((self._most - self._left) / self._a_second),
            "x-ratelimit-limit-tokens": str(_TOKENS_A_MINUTE),
            "x-ratelimit-remaining-tokens": str(_TOKENS_A_MINUTE - _TOKENS_EACH),
            "x-ratelimit-reset-tokens": "0s",
        }

    @property
    def _a_second(self) -> float:
        return self._most / 60

    def _fill(self) -> None:
        now = time.monotonic()
        self._left = min(self._most, self._left + (now - self._filled_at) * self._a_second)
        self._filled_at = now


def _span(seconds: float) -> str:
    """Write a time as OpenAI does: ``20ms``, ``1.5s``, ``1m0s``."""
    if seconds < 1:
        return f"{math.ceil(seconds * 1000)}ms"
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes)}m{rest:.0f}s" if minutes else f"{rest:.3g}s"

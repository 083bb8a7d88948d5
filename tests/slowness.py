"""How slow this machine is just now: limits in seconds are meant for one that is not."""

import time

_ROUNDS = 300_000
_USUAL_SECONDS = 0.015
"""What the rounds take on an ordinary machine with nothing else to do."""


def slowness() -> float:
    """Return how many times slower this process gets on than usual; at least 1."""
    began = time.perf_counter()
    total = 0
    for number in range(_ROUNDS):
        total += number
    return max(1.0, (time.perf_counter() - began) / _USUAL_SECONDS)

"""What Python's debug mode tells of callbacks that kept the window's loop."""

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from typing_extensions import override

from tests.slowness import slowness

SECONDS = 0.1
"""So long a person does not notice; on a machine without other work."""
_SLOW = re.compile(r"Executing (?P<what>.*) took (?P<seconds>\d+\.\d+) seconds", re.DOTALL)


def in_debug_mode() -> bool:
    """Whether this is a run for slow callbacks: ``PYTHONASYNCIODEBUG=1``."""
    return bool(os.environ.get("PYTHONASYNCIODEBUG"))


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[tuple[float, str]] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        found = _SLOW.search(record.getMessage())
        if found is not None:
            self.heard.append((float(found["seconds"]), found["what"]))


@contextmanager
def noted() -> Iterator[list[str]]:
    """Fill the list, once the block is left, with the callbacks that took too long in it."""
    ear, slow = _Ear(), list[str]()
    loggers = [logging.getLogger(name) for name in ("asyncio", "qasync")]
    before = slowness()
    for logger in loggers:
        logger.addHandler(ear)
    try:
        yield slow
    finally:
        for logger in loggers:
            logger.removeHandler(ear)
        limit = SECONDS * max(before, slowness()) if ear.heard else SECONDS
        slow += [f"{seconds:.3f} s: {what}" for seconds, what in ear.heard if seconds > limit]

"""Waiting for a line of the log, from wherever it is written."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from typing_extensions import override


class _Ear(logging.Handler):
    def __init__(self, words: str) -> None:
        super().__init__(logging.INFO)
        self._words = words
        self._loop = asyncio.get_running_loop()
        self.heard = asyncio.Event()

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._words in record.getMessage():
            self._loop.call_soon_threadsafe(self.heard.set)


@contextmanager
def listening(logger: str, words: str) -> Iterator[asyncio.Event]:
    """Listen while the block runs; the event is set once a logged line holds the words.

    Args:
        logger: Whose lines.
        words: Part of the line.
    """
    ear, source = _Ear(words), logging.getLogger(logger)
    level = source.level
    source.addHandler(ear)
    source.setLevel(logging.INFO)
    try:
        yield ear.heard
    finally:
        source.removeHandler(ear)
        source.setLevel(level)

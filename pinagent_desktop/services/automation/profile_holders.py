"""Who has a profile open, when nobody should: a browser whose driver died ends a moment later."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import psutil

_LOG = logging.getLogger(__name__)

_PROFILE: Final = "--user-data-dir="
_STEERED: Final = "--remote-debugging-pipe"


async def outlast_own(folder: Path, seconds: float) -> bool:
    """Wait for the browsers of ours that still have a profile open; stop what does not end.

    Whoever asks holds the profile's lock and steers no browser on it, so that one which is made to
    be steered has lost its driver. It ends when it notices, within a second or, on a busy computer,
    some more. A browser that a person opened is neither waited for nor touched.

    Args:
        folder: The profile's, as the browser was given it.
        seconds: How long to wait for an end, and again after stopping.

    Returns:
        Whether no browser has it open any more, as far as the processes tell.
    """
    return await asyncio.to_thread(_outlast_own, folder, seconds)


def _outlast_own(folder: Path, seconds: float) -> bool:
    import psutil

    own = [one for one, steered in _holders(folder) if steered]
    if own:
        _LOG.info("a browser whose driver is gone has the profile open still; its end is awaited")
    _, left = psutil.wait_procs(own, timeout=seconds)
    for process in left:
        _LOG.warning("a browser whose driver is gone does not end and is stopped")
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(left, timeout=seconds)
    return not any(_holders(folder))


def _holders(folder: Path) -> Iterator[tuple["psutil.Process", bool]]:
    """Each browser that was given this profile, and whether it is made to be steered."""
    import psutil

    for process in psutil.process_iter():
        try:
            words = process.cmdline()
        except psutil.Error:  # it ended, or it is another user's
            continue
        if f"{_PROFILE}{folder}" in words and not any(word.startswith("--type=") for word in words):
            yield process, _STEERED in words

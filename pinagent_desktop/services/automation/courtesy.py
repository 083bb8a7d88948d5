"""On a busy computer the app's window comes before what it has started."""

import logging
import os
from pathlib import Path
from typing import Final

_LOG = logging.getLogger(__name__)

NICE: Final = 10
"""Nice value of the app's children; what a process starts has its own."""

_PROCESSES: Final = Path("/proc")


def step_back(process: int) -> None:
    """Lower the priority of a process, and so of those that it starts later, where one can."""
    if hasattr(os, "setpriority"):  # not on Windows
        try:
            nice = max(NICE, os.getpriority(os.PRIO_PROCESS, process))
            os.setpriority(os.PRIO_PROCESS, process, nice)
        except OSError as error:
            _LOG.info("a process keeps its priority: %s", error)


def browsers_step_back(driver: int, processes: Path = _PROCESSES) -> None:
    """Lower the priority of the browsers that a driver has started, as a group.

    Linux shares the processor between sessions first where it groups them by itself (sched(7),
    "The autogroup feature"), and the driver starts each browser in a session of its own: its nice
    value alone counts for nothing there. On two busy cores the window waited for 130 ms and more.
    """
    family = processes / str(driver) / "task" / str(driver) / "children"
    try:
        for browser in family.read_text(encoding="ascii").split():
            group = processes / browser / "autogroup"
            group.write_text(str(NICE), encoding="ascii")
    except OSError as error:  # no Linux, no such groups, or a browser that is gone already
        _LOG.debug("the browser keeps its share: %s", error)

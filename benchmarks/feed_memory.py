"""How much memory the browser, its driver and the app take now."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass

import psutil

_MEGA = 1e6
_DRIVER = "run-driver"


@dataclass(frozen=True)
class Sizes:
    """Resident sets of the processes of one session, 10^6 bytes.

    What several processes of the browser share counts for each of them: too much for a size, but
    right or too much for a growth. Proportional sets change when another browser on the machine
    starts or ends, private ones leave out the decoded pictures, which are shared memory.
    """

    browser: float
    driver: float
    app: float


def sizes_now() -> Sizes:
    """Measure this process and what it has started.

    The driver is the child that Playwright runs; everything below it is the browser.
    """
    app = psutil.Process()
    drivers = [child for child in app.children() if _is_driver(child)]
    browsers = [child for driver in drivers for child in driver.children(recursive=True)]
    return Sizes(_sum(browsers), _sum(drivers), _sum([app]))


def _is_driver(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.Error):
        return _DRIVER in process.cmdline()
    return False


def _sum(processes: Iterable[psutil.Process]) -> float:
    return sum(map(_size, processes)) / _MEGA


def _size(process: psutil.Process) -> int:
    """Return the size of a process, 0 when it is gone meanwhile."""
    with contextlib.suppress(psutil.Error):
        return int(process.memory_info().rss)
    return 0

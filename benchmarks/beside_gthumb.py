"""From the start to the first thumbnails, beside gThumb: the same pictures on the same screen."""

import os
import shutil
import statistics
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from benchmarks.beside_home import draw, link, stored
from benchmarks.children import command_of, environment
from benchmarks.result import Goal, NotMeasured, Result, Skipped
from benchmarks.screen_watch import Screen

TOOLS: Final = ("gthumb", "Xvfb", "openbox", "dbus-run-session")
SOME, MANY, ROUNDS = 10_000, 50_000, 3
NOT_SLOWER: Final = Goal("ratio", "<=", 1.0)
FLAT: Final = Goal("ratio", "<=", 1.3)
_SECONDS: Final = 120.0
TRIES: Final = 3
"""gThumb sometimes ends at once on a bare screen."""


def measure_beside_gthumb() -> Sequence[Result]:
    """Open 10,000 and 50,000 pictures in both, in turn; each was opened once before."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if lacking:
        raise Skipped(f"apt-get install gthumb xvfb openbox dbus ({', '.join(lacking)} is missing)")
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        few, many = (_both(Path(folder), number) for number in (SOME, MANY))
    return [
        Result("beside_first_10k", *_pair(few), "gThumb", NOT_SLOWER),
        Result("beside_first_50k", *_pair(many), "gThumb", NOT_SLOWER),
        Result("beside_flat", many[0], "s", few[0], "the same at 10,000", FLAT),
    ]


def _pair(seconds: tuple[float, float]) -> tuple[float, str, float]:
    return seconds[0], "s", seconds[1]


def _both(folder: Path, number: int) -> tuple[float, float]:
    """Return the median seconds of ours and of gThumb over that many pictures."""
    drawn = draw(folder / "drawn")
    home, other = folder / f"home-{number}", folder / f"other-{number}"
    stored(home, drawn, number)
    link(drawn, other / "pictures", number)
    ours, theirs = _ours(home), _gthumb(other)
    for start in (ours, theirs):
        start()
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for which, start in enumerate((ours, theirs)):
            taken[which].append(start())
    return statistics.median(taken[0]), statistics.median(taken[1])


def _ours(home: Path) -> Callable[[], float]:
    variables = {**environment(home), "QT_QPA_PLATFORM": "xcb"}
    return lambda: _first(command_of("pinagent_desktop"), variables)


def _gthumb(other: Path) -> Callable[[], float]:
    homes = {"HOME": "", "XDG_CACHE_HOME": ".cache", "XDG_CONFIG_HOME": ".config"}
    variables = {**os.environ, **{name: str(other / "home" / at) for name, at in homes.items()}}
    (other / "home").mkdir(exist_ok=True)
    command = ["dbus-run-session", "--", "gthumb", str(other / "pictures")]
    return lambda: _first(command, variables)


def _first(command: Sequence[str], variables: dict[str, str]) -> float:
    for _ in range(TRIES):
        with Screen() as screen:
            seconds = screen.first_pictures(command, variables, _SECONDS)
        if seconds is not None:
            return seconds
    raise NotMeasured(f"{command[-1]} showed no thumbnails, neither at once nor again")

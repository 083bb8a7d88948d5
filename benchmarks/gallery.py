"""The wall of pins beside Qt's own views."""

import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.children import command_of, environment, told
from benchmarks.result import Goal, Result

FLAT: Final = Goal("ratio", "<=", 1.5)
FLAT_CHANGE: Final = Goal("ratio", "<=", 2)
FRAME: Final = Goal("value", "<=", 8)
OPEN: Final = Goal("value", "<=", 500)
TURN: Final = Goal("value", "<=", 100)
FILTER: Final = Goal("ratio", ">=", 20)
TICK: Final = Goal("value", "<=", 16)
APPEND: Final = Goal("ratio", ">=", 100)
SORT: Final = Goal("ratio", ">=", 50)
_SECONDS = 600.0


def measure_gallery() -> Sequence[Result]:
    """Append one pin to 100,000 and sort 10,000, ours and Qt's in turn."""
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        variables = environment(Path(folder))
        seconds = told(command_of("benchmarks.gallery_child"), variables, _SECONDS)
    (append, icon_mode), (sort, proxy) = seconds["append"], seconds["sort"]
    return [
        Result(
            "gallery_append_100k",
            append * 1000,
            "ms",
            icon_mode * 1000,
            "QListView in IconMode",
            APPEND,
            inverse=True,
        ),
        Result(
            "gallery_sort_10k",
            sort * 1000,
            "ms",
            proxy * 1000,
            "QSortFilterProxyModel",
            SORT,
            inverse=True,
        ),
    ]


def measure_wall() -> Sequence[Result]:
    """Scroll, append, change, open, filter, sort, widen and tick at 100,000 pins."""
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        variables = environment(Path(folder))
        seconds = told(command_of("benchmarks.gallery_wall_child"), variables, _SECONDS)
    return [*_flat(seconds), *_opened(seconds), *_orders(seconds), *_tick(seconds)]


def _flat(seconds: dict[str, Any]) -> list[Result]:
    """The same at 100,000 pins and at 1,000."""
    found = []
    for name, goal, of in (
        ("scroll", FLAT, _p95),
        ("append", FLAT, statistics.median),
        ("change", FLAT_CHANGE, statistics.median),
    ):
        few, many = (of(one) * 1000 for one in seconds[name])
        found.append(Result(f"wall_{name}_flat", many, "ms", few, "the same at 1,000", goal))
    frame = _p95(seconds["scroll"][1]) * 1000
    found.append(Result("wall_scroll_frame", frame, "ms", 8, "half a frame", FRAME))
    return found


def _opened(seconds: dict[str, Any]) -> list[Result]:
    turns = [1000 * one for one in seconds["open"]]
    return [
        Result("wall_open", sum(turns), "ms", 500, "half a second", OPEN),
        Result("wall_open_turn", max(turns), "ms", 100, "what nobody notices", TURN),
    ]


def _orders(seconds: dict[str, Any]) -> list[Result]:
    names = ("filter", "search", "sort_score", "sort_title", "sort_doubt", "width")
    alone = [
        Result(f"wall_{name}", 1000 * seconds[name], "ms", 100, "what nobody notices", TURN)
        for name in names
    ]
    beside = Result(
        "wall_filter_stock",
        1000 * seconds["filter"],
        "ms",
        1000 * seconds["stock_filter"],
        "QSortFilterProxyModel",
        FILTER,
        inverse=True,
    )
    return [*alone, beside]


def _tick(seconds: dict[str, Any]) -> list[Result]:
    ours, repaint = (1000 * _p95(seconds["tick"][one]) for one in ("ours", "repaint"))
    return [Result("wall_threshold_tick", ours, "ms", repaint, "a repaint of the wall", TICK)]


def _p95(seconds: Sequence[float]) -> float:
    return statistics.quantiles(seconds, n=20)[-1]

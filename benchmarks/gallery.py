"""The wall of pins beside Qt's own views."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.children import command_of, environment, told
from benchmarks.result import Goal, Result

APPEND: Final = Goal("ratio", ">=", 100)
SORT: Final = Goal("ratio", ">=", 50)
_SECONDS = 300.0


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

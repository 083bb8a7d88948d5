"""``python -m benchmarks [NAME…] [--json]``: measure, print, say how it went."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from benchmarks.beside_gthumb import measure_beside_gthumb
from benchmarks.exports import measure_exports
from benchmarks.feed import measure_feed, measure_feed_long
from benchmarks.first_window import measure_first_window
from benchmarks.gallery import measure_gallery, measure_wall
from benchmarks.heartbeat import measure_heartbeat
from benchmarks.judge_calls import measure_judge_calls
from benchmarks.judge_estimate import measure_judge_estimate
from benchmarks.judge_foreign import measure_judge_foreign
from benchmarks.judge_throughput import measure_judge_throughput
from benchmarks.learned_order import measure_learned_order
from benchmarks.memory import measure_memory
from benchmarks.pipeline import measure_pipeline
from benchmarks.result import NotMeasured, Result, Skipped, table
from benchmarks.separation import measure_separation, measure_separation_stamps
from benchmarks.store import measure_store

Measure = Callable[[], Sequence[Result]]

MEASURES: Final[Mapping[str, Measure]] = {
    "first_window": measure_first_window,
    "separation": measure_separation,
    "separation_stamps": measure_separation_stamps,
    "learned_order": measure_learned_order,
    "gallery": measure_gallery,
    "wall": measure_wall,
    "heartbeat": measure_heartbeat,
    "exports": measure_exports,
    "store": measure_store,
    "feed": measure_feed,
    "pipeline": measure_pipeline,
    "judge_calls": measure_judge_calls,
    "judge_estimate": measure_judge_estimate,
    "judge_throughput": measure_judge_throughput,
    "memory": measure_memory,
}
"""By name, the short ones first."""

ON_DEMAND: Final[Mapping[str, Measure]] = {
    "feed_long": measure_feed_long,
    "judge_foreign": measure_judge_foreign,
    "beside_gthumb": measure_beside_gthumb,
}
"""Measured only when they are named: they take many minutes, or what is not installed with us."""

LINES: Final[Mapping[str, str]] = {
    "feed_speedup": "feed",
    "feed_bound": "feed",
    "feed_missed": "feed",
    "feed_twice": "feed",
    "feed_browser_growth": "feed",
    "feed_driver_growth": "feed",
    "feed_app_growth": "feed",
    "pipeline_speedup": "pipeline",
    "pipeline_speedup_same_calls": "pipeline",
    "pipeline_bound": "pipeline",
    "pipeline_bound_all_judged": "pipeline",
    "whole_run": "pipeline",
    "heartbeat_p95": "heartbeat",
    "heartbeat_gaps": "heartbeat",
    "heartbeat_worst": "heartbeat",
    "judge_calls": "judge_calls",
    "judge_calls_again": "judge_calls",
    "judge_estimate": "judge_estimate",
    "judge_throughput_60": "judge_throughput",
    "judge_throughput_300": "judge_throughput",
    "judge_throughput_600": "judge_throughput",
    "judge_refused_60": "judge_throughput",
    "judge_refused_300": "judge_throughput",
    "judge_refused_600": "judge_throughput",
    "headless_memory": "memory",
    "store_insert": "store",
    "store_update": "store",
    "store_page": "store",
    "store_gaps": "store",
    "store_gaps_work": "store",
    "store_long_gaps": "store",
    "exports_xlsx": "exports",
    "exports_csv": "exports",
    "exports_json": "exports",
    "exports_html": "exports",
    "exports_client": "exports",
    "exports_zip": "exports",
    "exports_folder": "exports",
    "exports_pdf": "exports",
    "exports_moodboard_pdf": "exports",
    "exports_moodboard_png": "exports",
    "exports_loop_p95": "exports",
    "exports_loop_gaps": "exports",
    "separation_practice": "separation",
    "separation_practice_top": "separation",
    "separation_practice_f1": "separation",
    "separation_practice_twice": "separation",
    "separation_stamps_top": "separation_stamps",
    "separation_stamps_f1": "separation_stamps",
    "separation_stamps_twice": "separation_stamps",
    "learned_order_worst": "learned_order",
    "gallery_append_100k": "gallery",
    "gallery_sort_10k": "gallery",
    "wall_scroll_flat": "wall",
    "wall_append_flat": "wall",
    "wall_change_flat": "wall",
    "wall_scroll_frame": "wall",
    "wall_open": "wall",
    "wall_open_turn": "wall",
    "wall_filter": "wall",
    "wall_search": "wall",
    "wall_sort_score": "wall",
    "wall_sort_title": "wall",
    "wall_sort_doubt": "wall",
    "wall_width": "wall",
    "wall_filter_stock": "wall",
    "wall_threshold_tick": "wall",
}
"""Lines that may be asked for by name, and what measures them."""

NOT_MEASURED: Final = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is named, or everything; return 0 when all of it could be measured."""
    words = _parser().parse_args(arguments)
    wanted = dict.fromkeys(LINES.get(name, name) for name in words.names or MEASURES)
    results: list[Result] = []
    failed = False
    for name in wanted:
        print(f"Measuring {name} …", file=sys.stderr, flush=True)
        try:
            measured = {**MEASURES, **ON_DEMAND}[name]()
        except Skipped as skipped:
            print(f"{name} is left out: {skipped}", file=sys.stderr, flush=True)
            continue
        except NotMeasured as error:
            failed = True
            print(f"{name} could not be measured: {error}", file=sys.stderr, flush=True)
            continue
        results += measured
        if words.json:
            for one in measured:
                print(one.as_line(), flush=True)
    if results and not words.json:
        print(table(results))
    return NOT_MEASURED if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="run.py bench", description="Measure speed and size; docs/benchmarks.md explains."
    )
    known = sorted({*MEASURES, *ON_DEMAND, *LINES})
    parser.add_argument(
        "names", nargs="*", metavar="NAME", type=_among(known), help=", ".join(known)
    )
    parser.add_argument("--json", action="store_true", help="one JSON line each, nothing else")
    return parser


def _among(known: Sequence[str]) -> Callable[[str], str]:
    def checked(name: str) -> str:
        if name not in known:
            message = f"no benchmark {name}; there are {', '.join(known)}"
            raise argparse.ArgumentTypeError(message)
        return name

    return checked


if __name__ == "__main__":
    sys.exit(main())

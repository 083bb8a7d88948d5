"""The kill sweep: the app and its parts are killed at random instants, a thousand times.

    .venv/bin/python -m tests.sweeps.kills --count 1000 --jobs 2 --json kills.json

Each story is a small practice run that is killed some times and resumed. One kill in five hits the
app itself, the others Chromium, its renderers, Playwright's driver or the picture worker.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.end2end.app import App, app_environment
from tests.end2end.kill_story import KillStory, Told

KILLS_A_STORY = 5
APP_SHARE = 0.2
LONGEST_SECONDS = 6.0
_COUNTED = ("lost", "boards_twice", "saves_twice", "stores_bad", "paid_twice", "orphans")


def story(seed: int) -> dict[str, Any]:
    """Play one story on a home of its own and return what was counted."""
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        home = Path(folder) / "home"
        app = App(home, app_environment(home))
        try:
            told = KillStory(app).random_kills(seed, KILLS_A_STORY, APP_SHARE, LONGEST_SECONDS)
        except AssertionError as error:
            told = Told(trouble=[str(error)[:2000]])
        finally:
            app.end()
    return {"seed": seed, **told.document()}


def main(words: Sequence[str] | None = None) -> int:
    """Kill so often; 0 when nothing happened that must not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=1000, help="kills (default 1000)")
    parser.add_argument("--jobs", type=int, default=1, help="stories side by side (default 1)")
    parser.add_argument("--seed", type=int, help="of the first story; random by default")
    parser.add_argument("--seconds", type=float, help="begin no further story after so long")
    parser.add_argument("--json", type=Path, help="write the results to this file")
    chosen = parser.parse_args(words)
    first = random.SystemRandom().randrange(2**31) if chosen.seed is None else chosen.seed
    rows: list[dict[str, Any]] = []
    began = time.monotonic()

    def play(_job: int) -> None:
        while _kills(rows) < chosen.count and not (
            chosen.seconds and time.monotonic() - began > chosen.seconds
        ):
            row = story(first + len(rows))
            rows.append(row)
            sys.stdout.write(f"{_kills(rows):>5} kills  {row}\n")
            sys.stdout.flush()
            if chosen.json:
                chosen.json.write_text(json.dumps(_summary(rows) | {"stories": rows}, indent=1))

    with ThreadPoolExecutor(chosen.jobs) as pool:
        list(pool.map(play, range(chosen.jobs)))
    summary = _summary(rows)
    sys.stdout.write(json.dumps(summary, indent=1) + "\n")
    return 1 if any(summary[name] for name in (*_COUNTED, "troubles")) else 0


def _kills(rows: Sequence[dict[str, Any]]) -> int:
    return sum(sum(row["kills"].values()) for row in rows)


def _summary(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    kills: Counter[str] = Counter()
    for row in rows:
        kills.update(row["kills"])
    resumed = sorted(seconds for row in rows for seconds in row["resumed"])
    return {
        "kills": sum(kills.values()),
        "by_part": dict(kills),
        **{name: sum(row[name] for row in rows) for name in _COUNTED},
        "troubles": sum(len(row["trouble"]) for row in rows),
        "resume_p95": resumed[int(0.95 * (len(resumed) - 1))] if resumed else None,
        "resume_max": resumed[-1] if resumed else None,
    }


if __name__ == "__main__":
    sys.exit(main())

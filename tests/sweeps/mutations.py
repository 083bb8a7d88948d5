"""The mutation sweep: each thing a run goes by is removed, renamed and moved, one at a time.

    .venv/bin/python -m tests.sweeps.mutations [--kind removed] [--only board_row] [--jobs 2]

Each case is a whole small run of the app in a real browser. It must complete with everything the
feed holds, or end with exit code 6 and the name of what cannot be found. What a removal never met
is not there on the practice site, and its other two cases are left away.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from pinagent_desktop.practice.site.mutations import Kind
from pinagent_desktop.services.automation.site_profile import load_profile
from tests.end2end.app import ROOT
from tests.sweeps.small_run import PROMPT, Outcome, SmallRuns
from tests.sweeps.targets import KINDS, Target, targets

VARIANTS = ("banner", "twostep")
"""So that every part of the sign-in is there to be changed."""


class Sweep:
    """Spreads the cases over some practice sites and keeps the results."""

    def __init__(self, kinds: Sequence[Kind], chosen: Sequence[Target], jobs: int) -> None:
        self._kinds = kinds
        self._chosen = chosen
        self._jobs = jobs
        self._idle: SimpleQueue[SmallRuns] = SimpleQueue()
        self.rows: list[dict[str, Any]] = []

    def run(self, folder: Path) -> None:
        """Do all runs; every result is printed as it comes."""
        sites = [SmallRuns(folder / f"job-{n}", VARIANTS) for n in range(self._jobs)]
        try:
            with ThreadPoolExecutor(self._jobs) as pool:
                list(pool.map(_opened, sites))
                for site in sites:
                    self._idle.put(site)
                list(pool.map(self._cases_of, self._chosen))
        finally:
            for site in sites:
                site.close()

    def _cases_of(self, target: Target) -> None:
        site = self._idle.get()
        try:
            for kind in self._kinds:
                outcome = site.run(target.mutation(kind), target.called)
                self._note(target, kind, outcome)
                if kind == "removed" and not outcome.met and not outcome.wrong:
                    return  # It is not there on this site: nothing to rename or move.
        finally:
            self._idle.put(site)

    def _note(self, target: Target, kind: Kind, outcome: Outcome) -> None:
        row = {
            "part": target.group,
            "what": target.name,
            "kind": kind,
            "verdict": verdict(outcome),
            "code": outcome.code,
            "seconds": outcome.seconds,
            "kept": len(outcome.kept),
            "left_out": outcome.left_out,
            "missing": outcome.missing,
            "drifts": outcome.drifts,
            "problem": outcome.problem,
        }
        self.rows.append(row)
        sys.stdout.write(
            f"{row['verdict']:<12} {kind:<8} {target.group:<20} {target.name[:62]:<62} "
            f"{outcome.seconds:>5.1f} s  {outcome.problem[:110]}\n"
        )
        sys.stdout.flush()


def _opened(site: SmallRuns) -> None:
    site.open()
    site.usual()  # what fails on the unchanged site fails at once


def verdict(outcome: Outcome) -> str:
    """Return the verdict on a run in a word or two."""
    if outcome.wrong:
        return f"WRONG: {outcome.wrong}"
    if outcome.code:
        return "named"
    if not outcome.met:
        return "not there"
    return "fallback" if outcome.drifts else "completed"


def main(words: Sequence[str] | None = None) -> int:
    """Run the sweep; 0 when no ending was wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kind", choices=KINDS, help="only this kind of change")
    parser.add_argument("--only", help="only what has this in its part or name")
    parser.add_argument("--jobs", type=int, default=1, help="runs side by side (default 1)")
    parser.add_argument("--every", type=int, default=1, help="only every n-th target")
    parser.add_argument("--skip", type=int, default=0, help="pass over the first so many targets")
    parser.add_argument("--json", type=Path, help="write the results to this file")
    parser.add_argument("--list", action="store_true", help="only list what would be changed")
    chosen = parser.parse_args(words)
    profile = load_profile(ROOT / "resources" / "sites" / "pinterest.toml")
    found = [
        target
        for target in targets(profile, PROMPT)
        if not chosen.only or chosen.only in f"{target.group} {target.name}"
    ][chosen.skip :: chosen.every]
    if chosen.list:
        sys.stdout.writelines(f"{target.group:<20} {target.name}\n" for target in found)
        return 0
    kinds: Sequence[Kind] = [chosen.kind] if chosen.kind else KINDS
    sweep, started = Sweep(kinds, found, chosen.jobs), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="sweep-") as folder:
        sweep.run(Path(folder))
    return _ended(sweep.rows, time.monotonic() - started, profile.data.version, chosen.json)


def _ended(rows: Sequence[dict[str, Any]], seconds: float, version: str, to: Path | None) -> int:
    totals = Counter(str(row["verdict"]).partition(":")[0] for row in rows)
    told = ", ".join(f"{number} {word}" for word, number in sorted(totals.items()))
    sys.stdout.write(f"\n{len(rows)} runs, site data {version}, {seconds / 60:.1f} min: {told}\n")
    if to is not None:
        result = {"site_data": version, "seconds": seconds, "totals": totals, "runs": rows}
        to.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if totals["WRONG"] else 0


if __name__ == "__main__":
    sys.exit(main())

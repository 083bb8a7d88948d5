"""One run that is killed again and again, and what must be true of it at its end."""

import random
import shutil
import sqlite3
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.end2end.app import App, Ended, Line, Running, event
from tests.end2end.parts import CHROMIUM, DRIVER, PICTURES, RENDERER, kill, parts
from tests.end2end.site_record import SiteRecord

PROMPT = "japandi dining room"
PINS = 8
WORDS = ("--run", PROMPT, "--pins", str(PINS), "--judge-latency", "100", "--json", "--saves", "2")
APP = "app"
ORPHANS_GONE = 5.0
RESUMED_WITHIN = 10.0
BROWSER_GONE = 7
_BROWSER_KILLS_A_START = 3
"""After so many the app gives up by itself, as it should, and is resumed."""


@dataclass
class Told:
    """What was counted in one story."""

    kills: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    boards_twice: int = 0
    saves_twice: int = 0
    stores_bad: int = 0
    paid_twice: int = 0
    orphans: int = 0
    resumed: list[float] = field(default_factory=list)
    """Seconds from the start after a kill of the app to its first event."""
    went_on: list[float] = field(default_factory=list)
    """Seconds from the kill of a part to the run's next event."""
    trouble: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> bool:
        """Whether anything happened that must not."""
        counted = (self.lost, self.boards_twice, self.saves_twice, self.stores_bad)
        return any(counted) or bool(self.paid_twice or self.orphans or self.trouble)

    def document(self) -> Mapping[str, Any]:
        """Return it as JSON."""
        return {**vars(self), "kills": dict(self.kills)}


class KillStory:
    """Starts the run, kills, resumes, and keeps book of what was acknowledged."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.told = Told()
        self.running = app.start("practice", *WORDS)
        self._lines: list[Line] = []
        self._on_their_way = 0
        self._browser_kills = 0

    def wait_for(self, *wanted: Callable[[Line], bool]) -> None:
        """Let the run go on until these events came, one after the other."""
        for one in wanted:
            self.running.wait_for(one, 120)

    def kill_app(self) -> None:
        """Kill the app itself and resume what it did."""
        self.running.kill()
        self._resume_after(self.running)

    def goes_on_for(self, seconds: float) -> bool:
        """Let it run; ``False`` when it ended by itself meanwhile."""
        try:
            self.running.process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            return True
        return False

    def kill_part(self, kind: str) -> None:
        """Kill a part of the run, if it is there at this instant."""
        if kind != PICTURES:
            self._browser_kills += 1
            if self._browser_kills > _BROWSER_KILLS_A_START:
                return
        killed = kill(parts(self.app, kind))
        if killed:
            self.told.kills[kind] += 1

    def ends(self) -> Told:
        """Let the run come to its end, and hold it against what the site wrote down."""
        ended = self.running.ended(180)
        self._lines += self.running.events
        if ended.code != 0:
            self.told.trouble.append(f"exit {ended.code}: {ended.err[-500:]}")
            return self.told
        self._check(ended)
        return self.told

    def random_kills(self, seed: int, number: int, app_share: float, longest: float) -> Told:
        """Kill at random instants, then let it end.

        Args:
            seed: Of instants and victims.
            number: How many kills.
            app_share: How many of them hit the app itself, 0 to 1; the others hit a part.
            longest: Seconds from one kill to the next, at most.
        """
        rng = random.Random(seed)  # noqa: S311 - instants, not secrets
        for _ in range(number):
            if not self.goes_on_for(rng.uniform(0.2, longest)):
                break
            if rng.random() < app_share:
                self.kill_app()
            else:
                self.kill_part(rng.choice((CHROMIUM, RENDERER, DRIVER, PICTURES)))
        return self.ends()

    def _resume_after(self, killed: Running) -> None:
        self.told.kills[APP] += 1
        self._browser_kills = 0
        before = killed.events
        self._lines += before
        self.told.orphans += len(self.app.left_behind(ORPHANS_GONE))
        self.told.stores_bad += not self._store_is_whole()
        told = max((one["calls"] for one in self._lines if one["type"] == "cost"), default=0)
        if (self.app.home / "practice" / "ledger.jsonl").exists():
            self._on_their_way += max(0, sum(self._record().billed.values()) - told)
        session_id = next((one["session_id"] for one in self._lines), None)
        words: Sequence[str] = ("practice", *WORDS)
        if session_id is None:
            listed = self.app.run("runs", "list", "--json").lines
            session_id = listed[0]["session_id"] if listed else None
        if session_id is not None:
            words = ("runs", "resume", session_id, "--json")
        self.running = self.app.start(*words)
        self.running.wait_for(event("stage"), 60)
        self.told.resumed.append(round(self.running.clock(), 2))

    def _store_is_whole(self) -> bool:
        """Whether the store as the kill left it passes its own check; looked at in a copy."""
        files = list(self.app.home.glob("store.sqlite3*"))
        if not files:
            return True
        with tempfile.TemporaryDirectory(prefix="store-") as folder:
            for file in files:
                shutil.copy(file, folder)
            connection = sqlite3.connect(Path(folder) / "store.sqlite3")
            try:
                return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            except sqlite3.DatabaseError:
                return False
            finally:
                connection.close()

    def _record(self) -> SiteRecord:
        return SiteRecord.read(self.app.home)

    def _check(self, ended: Ended) -> None:
        told, last, site = self.told, ended.lines[-1], self._record()
        listed = self.app.run("pins", "--run", last["session_id"], "--json").lines
        kept = {one["pin_id"]: one for one in listed}
        told.lost += _lost(kept, self._lines)
        if not len(kept) == last["counts"]["kept"] == last["counts"]["validated"] == PINS:
            told.trouble.append(f"{len(kept)} pins stored, {last['counts']}")
        told.boards_twice += len(site.of("create")) - 1
        told.boards_twice += len(site.boards_named(PROMPT)) - 1
        told.saves_twice += sum(number - 1 for number in site.saves.values())
        if len(site.saves) != last["counts"]["saved"]:
            told.trouble.append(f"{len(site.saves)} saves at the site, {last['counts']['saved']}")
        again = Counter(site.billed) - Counter(set(site.billed))
        told.paid_twice += max(0, sum(again.values()) - self._on_their_way)
        told.stores_bad += self.app.run("store", "check").code != 0


def _lost(kept: Mapping[str, Line], lines: Sequence[Line]) -> int:
    """How many acknowledged records are not there, or are others."""
    lost = 0
    for line in lines:
        if line["type"] == "scraped_image":
            lost += line["pin_id"] not in kept
        if line["type"] == "validation" and line["score"] is not None:
            pin = kept.get(line["pin_id"])
            lost += pin is None or pin["match_score"] != line["score"]
    return lost

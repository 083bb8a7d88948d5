"""A whole small run of the app on a changed site, and whether its ending was right."""

import json
import re
import shutil
import urllib.request
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from pinagent_desktop.application.events import SITE_DRIFT
from pinagent_desktop.practice.site.mutations import Mutation
from tests.end2end.app import App, Ended, app_environment
from tests.end2end.site_record import left_out
from tests.end2end.stand_in import PASSWORD, USERNAME, StandIn

PROMPT = "modern minimalist living room"
SITE_CHANGED = 6
_CANNOT_FIND = re.compile(r"cannot find (?P<part>.+) \(site data")
_FEED = "short:30"
_WORDS = ("--pins", "60", "--saves", "1", "--json", "--password-stdin")


@dataclass(frozen=True)
class Outcome:
    """How one run ended.

    Attributes:
        code: Exit code.
        seconds: How long it took.
        met: How often the change was met by the page or an answer.
        kept: Ids of the pins that were kept.
        left_out: Numbers of what was left out, by reason.
        saved: How many saves the site knows of.
        drifts: Each change of the site that the run told and went on with.
        missing: What the run says it cannot find, where it ended by that.
        problem: What the run said about its end.
        scraping_at: When the collecting began, seconds of the wall clock; 0 when it did not.
        wrong: What speaks against the ending; empty when it is right.
    """

    code: int
    seconds: float
    met: int
    kept: frozenset[str]
    left_out: Mapping[str, int]
    saved: int
    drifts: tuple[str, ...]
    missing: str
    problem: str
    scraping_at: float
    wrong: str = ""


@dataclass
class SmallRuns:
    """Runs on one practice site that is given a fresh account each time."""

    folder: Path
    variants: tuple[str, ...] = ()
    _usual: Outcome | None = None
    _site: StandIn | None = None
    _number: int = field(default=0)

    def open(self) -> None:
        """Start the site and prepare a home."""
        self._site = StandIn(self.folder / "site", _FEED, *self.variants)
        home = self.folder / "empty"
        added = App(home, self._environment(home)).run("accounts", "add", USERNAME)
        assert added.code == 0, added.err

    def close(self) -> None:
        """End the site."""
        if self._site is not None:
            self._site.close()

    def usual(self) -> Outcome:
        """Return the ending of a run on the unchanged site; done once, when it is asked for."""
        if self._usual is None:
            usual = self.run(None)
            assert usual.wrong == "", usual
            self._usual = usual
        return self._usual

    def run(self, mutation: Mutation | None, called: Collection[str] = ()) -> Outcome:
        """Do one run on the site changed like this.

        Args:
            mutation: The change, if any.
            called: What a run that cannot find it may call it; anything when empty.
        """
        self._number += 1
        self._door("reset", {})
        order = {} if mutation is None else mutation.model_dump()
        self._door("mutation", order)
        home = self.folder / f"home-{self._number}"
        shutil.copytree(self.folder / "empty", home)
        app = App(home, self._environment(home))
        words = ("run", PROMPT, "--account", USERNAME, *_WORDS)
        try:
            ended = app.start(*words, stdin=f"{PASSWORD}\n").ended(240)
            outcome = self._outcome(ended, called, is_changed=mutation is not None)
        finally:
            app.end()
            shutil.rmtree(home, ignore_errors=True)
        return outcome

    def _outcome(self, ended: Ended, called: Collection[str], *, is_changed: bool) -> Outcome:
        facts = self._door("facts")
        counts: Mapping[str, Any] = ended.of("run")[-1]["counts"] if ended.of("run") else {}
        drifts, problems = _told(ended)
        named = _CANNOT_FIND.search(problems[-1]) if problems else None
        outcome = Outcome(
            code=ended.code,
            seconds=round(ended.seconds, 1),
            met=self._door("mutation")["met"],
            kept=frozenset(str(one["pin_id"]).split(":")[-1] for one in ended.of("scraped_image")),
            left_out=dict(counts.get("left_out", {})),
            saved=sum(fact["kind"] == "save" for fact in facts),
            drifts=drifts,
            scraping_at=_scraping_at(ended),
            missing=named["part"] if named else "",
            problem=" ".join(problems) or ended.err.strip()[-300:],
        )
        usual = self.usual() if is_changed and outcome.code == 0 else None
        wrong = _judged(outcome, usual, facts, called)
        wrong += " traceback" if "Traceback" in ended.err else ""
        return Outcome(**{**vars(outcome), "wrong": wrong.strip()})

    def _environment(self, home: Path) -> dict[str, str]:
        assert self._site is not None
        there = self._site.addresses
        return {
            **app_environment(home),
            "PINAGENT_SITE_URL": there.site,
            "OPENAI_BASE_URL": there.judge,
            "OPENAI_API_KEY": "canary-key-52c0e7",
        }

    def _door(self, path: str, body: object = None) -> Any:
        assert self._site is not None
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - the loopback
            f"{self._site.addresses.site}/_practice/{path}", data=data
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return json.load(answer)


def _told(ended: Ended) -> tuple[tuple[str, ...], list[str]]:
    """Return the drifts that were told, and the problems."""
    drifts: list[str] = []
    problems: list[str] = []
    for one in ended.of("problem"):
        (drifts if one["code"] == SITE_DRIFT else problems).append(str(one["message"]))
    return tuple(drifts), problems


def _scraping_at(ended: Ended) -> float:
    began = [one["time"] for one in ended.of("stage") if one["stage"] == "scraping"]
    return datetime.fromisoformat(str(began[0])).timestamp() if began else 0.0


def held_by_the_feed(facts: list[Mapping[str, Any]], since: float) -> Counter[str]:
    """Return what the ideas that were served since then held, by kind; the site's own record."""
    kinds: Counter[str] = Counter()
    for fact in facts:
        if (
            fact["kind"] == "served"
            and fact["feed"].startswith("more-ideas:")
            and fact["at"] >= since
        ):
            kinds += Counter(fact["kinds"])
    return kinds


def _judged(
    outcome: Outcome,
    usual: Outcome | None,
    facts: list[Mapping[str, Any]],
    called: Collection[str],
) -> str:
    """Return what speaks against an ending: completed with all, or site changed and the part."""
    if outcome.code == SITE_CHANGED:
        return _named(outcome.missing, called)
    if outcome.code != 0:
        return f"exit code {outcome.code}"
    if outcome.saved != 1:
        return f"{outcome.saved} saves"
    if usual is None:
        promised = left_out(held_by_the_feed(facts, outcome.scraping_at))
        empty = "" if outcome.kept and promised else "nothing was held"
        return empty or _miscounted(outcome.left_out, promised)
    # The same feed was served, and the usual run counted it as the site did.
    return _compared(outcome, usual)


def _named(missing: str, called: Collection[str]) -> str:
    if not missing:
        return "no part is named"
    return "" if not called or missing in called else f"named {missing}"


def _compared(outcome: Outcome, usual: Outcome) -> str:
    if fewer := usual.kept - outcome.kept:
        return f"COMPLETED WITH {len(fewer)} FEWER PINS"
    if more := outcome.kept - usual.kept:
        return "" if outcome.drifts else f"{len(more)} pins more than the feed held, and not a word"
    return _miscounted(outcome.left_out, usual.left_out)


def _miscounted(told: Mapping[str, int], promised: Mapping[str, int]) -> str:
    """Compare what was left out with what the site says it served, reason by reason.

    An own pin that is shown again is left out for one of two reasons, as far as the page tells.
    """
    told, promised = _own_as_repeated(told), _own_as_repeated(promised)
    differences = [
        f"{reason} {told.get(reason, 0)} of {promised.get(reason, 0)}"
        for reason in sorted({*told, *promised})
        if told.get(reason, 0) != promised.get(reason, 0)
    ]
    return f"left out: {', '.join(differences)}" if differences else ""


def _own_as_repeated(numbers: Mapping[str, int]) -> Mapping[str, int]:
    known_again = numbers.get("own_board", 0) + numbers.get("repeat", 0)
    return {**numbers, "own_board": 0, "repeat": known_again}

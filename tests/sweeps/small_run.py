"""A whole small run of the app on a changed site, and whether its ending was right."""

import json
import shutil
import urllib.request
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pinagent_desktop.practice.site.mutations import Mutation
from tests.end2end.app import App, Ended, app_environment
from tests.end2end.site_record import left_out
from tests.end2end.stand_in import PASSWORD, USERNAME, StandIn

PROMPT = "modern minimalist living room"
SITE_CHANGED = 6
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
        drifts: Parts that were found by a later way, as the run told it.
        problem: What the run said about its end.
        wrong: What speaks against the ending; empty when it is right.
    """

    code: int
    seconds: float
    met: int
    kept: frozenset[str]
    left_out: Mapping[str, int]
    saved: int
    drifts: tuple[str, ...]
    problem: str
    wrong: str = ""


@dataclass
class SmallRuns:
    """Runs on one practice site that is given a fresh account each time."""

    folder: Path
    variants: tuple[str, ...] = ()
    usual: Outcome | None = None
    """The ending of a run on the unchanged site."""
    _site: StandIn | None = None
    _number: int = field(default=0)

    def open(self) -> None:
        """Start the site, prepare a home, and do one run on the unchanged site."""
        self._site = StandIn(self.folder / "site", _FEED, *self.variants)
        home = self.folder / "empty"
        added = App(home, self._environment(home)).run("accounts", "add", USERNAME)
        assert added.code == 0, added.err
        usual = self.run(None)
        assert usual.wrong == "", usual
        self.usual = usual

    def close(self) -> None:
        """End the site."""
        if self._site is not None:
            self._site.close()

    def run(self, mutation: Mutation | None) -> Outcome:
        """Do one run on the site changed like this."""
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
            outcome = self._outcome(ended)
        finally:
            app.end()
            shutil.rmtree(home, ignore_errors=True)
        return outcome

    def _outcome(self, ended: Ended) -> Outcome:
        facts = self._door("facts")
        counts: Mapping[str, Any] = ended.of("run")[-1]["counts"] if ended.of("run") else {}
        problems = [str(one["message"]) for one in ended.of("problem")]
        outcome = Outcome(
            code=ended.code,
            seconds=round(ended.seconds, 1),
            met=self._door("mutation")["met"],
            kept=frozenset(str(one["pin_id"]).split(":")[-1] for one in ended.of("scraped_image")),
            left_out=dict(counts.get("left_out", {})),
            saved=sum(fact["kind"] == "save" for fact in facts),
            drifts=tuple(json.dumps(one)[:200] for one in ended.of("drift")),
            problem=" ".join(problems) or ended.err.strip()[-300:],
        )
        wrong = _judged(outcome, self.usual, facts)
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


def held_by_the_feed(facts: list[Mapping[str, Any]]) -> Counter[str]:
    """Return what the ideas that were served last held, by kind; the site's own record."""
    kinds: Counter[str] = Counter()
    for fact in facts:
        if fact["kind"] == "served" and fact["feed"].startswith("more-ideas:"):
            kinds += Counter(fact["kinds"])
    return kinds


def _judged(outcome: Outcome, usual: Outcome | None, facts: list[Mapping[str, Any]]) -> str:
    """Return what speaks against an ending: completed with all, or site changed and the part."""
    if outcome.code == SITE_CHANGED:
        return "" if "cannot find" in outcome.problem.lower() else "no part is named"
    if outcome.code != 0:
        return f"exit code {outcome.code}"
    if outcome.saved != 1:
        return f"{outcome.saved} saves"
    if usual is None:
        promised = sum(left_out(held_by_the_feed(facts)).values())
        return "" if outcome.kept and promised else "nothing was held"
    return _compared(outcome.kept, usual.kept)


def _compared(kept: frozenset[str], usual: frozenset[str]) -> str:
    if fewer := usual - kept:
        return f"COMPLETED WITH {len(fewer)} FEWER PINS"
    more = kept - usual
    return f"{len(more)} pins more than the feed held" if more else ""

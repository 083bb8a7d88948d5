"""Killed at any instant: nothing acknowledged is lost, nothing is done or paid for twice."""

import logging
import random
from collections import Counter
from collections.abc import Callable, Sequence

import pytest

from tests.end2end.app import App, Line, Running, event
from tests.end2end.site_record import SiteRecord

logger = logging.getLogger(__name__)

PROMPT = "japandi dining room"
PINS = 18  # more than one page of the feed
WORDS = ("--run", PROMPT, "--pins", str(PINS), "--judge-latency", "100", "--json", "--saves")
ORPHANS_GONE = 5.0
RESUMED_WITHIN = 10.0
BETWEEN_SAVES = "between two saves"

STAGES: dict[str, Sequence[Callable[[Line], bool]]] = {
    "sign_in": [event("stage", stage="sign_in", state="started")],
    "board": [event("stage", stage="board", state="started")],
    BETWEEN_SAVES: [event("saved")],
    "scraping": [event("scraped_image")],
    "validation": [event("stage", stage="scraping", state="done"), event("validation")],
}


@pytest.mark.parametrize("stage", STAGES)
def test_killed_in_the_middle_of_a_stage(app: App, stage: str) -> None:
    saves = "2" if stage == BETWEEN_SAVES else "1"
    running = app.start("practice", *WORDS, saves)
    for wanted in STAGES[stage]:
        running.wait_for(wanted)
    running.kill()
    _goes_on(app, running)


@pytest.mark.parametrize(
    "number",
    [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 200))],
)
def test_killed_at_a_random_instant(app: App, number: int) -> None:
    seed = random.SystemRandom().randrange(2**32)
    instant = random.Random(seed).uniform(0.5, 15.0)  # noqa: S311 - an instant, not a secret
    logger.info("case %d, seed %d: killed after %.2f s", number, seed, instant)
    running = app.start("practice", *WORDS, "2")
    if running.kill_after(instant):
        _goes_on(app, running)
    else:  # a fast machine was done before that
        assert running.ended().code == 0


def _goes_on(app: App, running: Running) -> None:
    """Resume what was killed, and compare with what the site wrote down about both starts."""
    before = running.events
    assert app.left_behind(ORPHANS_GONE) == []
    killed_at = _record(app)
    listed = app.run("runs", "list", "--json")
    runs = listed.lines
    # Where a mere listing takes seconds the machine is busy with other work.
    patience = max(RESUMED_WITHIN, 5 * listed.seconds)
    if not runs:  # killed before the run itself was kept: then nothing was announced either
        assert before == []
        resumed = app.start("practice", *WORDS, "1")
    else:
        (run,) = runs
        assert run["status"] == "running"
        resumed = app.start("runs", "resume", run["session_id"], "--json")
    first = resumed.wait_for(event("stage"), patience)
    logger.info("first event (%s) after %.2f s", first["stage"], resumed.clock())
    ended = resumed.ended()

    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err
    assert ended.lines[-1]["status"] == "completed"
    _nothing_lost(app, ended.lines[-1], before)
    _nothing_twice(_record(app), ended.lines[-1])
    _nothing_paid_twice(app, killed_at, before)


def _nothing_lost(app: App, last: Line, before: Sequence[Line]) -> None:
    counts = last["counts"]
    kept = {
        one["pin_id"]: one for one in app.run("pins", "--run", last["session_id"], "--json").lines
    }
    assert len(kept) == counts["kept"] == counts["validated"] == PINS
    assert counts["found"] == PINS + sum(counts["left_out"].values())
    for line in before:
        if line["type"] == "scraped_image":
            assert line["pin_id"] in kept
        if line["type"] == "validation":
            assert kept[line["pin_id"]]["match_score"] == line["score"]
    assert app.run("store", "check").code == 0


def _nothing_twice(site: SiteRecord, last: Line) -> None:
    assert len(site.of("create")) == len(site.boards_named(PROMPT)) == 1
    assert set(site.saves.values()) == {1}, site.saves
    assert len(site.saves) == last["counts"]["saved"]


def _nothing_paid_twice(app: App, killed_at: SiteRecord, before: Sequence[Line]) -> None:
    """Only an answer that was still on its way at the kill may have been asked for again."""
    told = max((line["calls"] for line in before if line["type"] == "cost"), default=0)
    on_their_way = sum(killed_at.billed.values()) - told
    twice = Counter(_record(app).billed) - Counter(set(_record(app).billed))
    logger.info("%d asked again, %d were on their way", sum(twice.values()), on_their_way)
    assert sum(twice.values()) <= on_their_way


def _record(app: App) -> SiteRecord:
    return SiteRecord.read(app.home)

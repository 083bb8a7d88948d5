"""The app against judges that others wrote: one of them gives a verdict on it.

They are programs of their own. This installs both and runs what is here:

    .venv/bin/python -m tests.sweeps.foreign_judges
"""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks.stored_pins import feed, keep
from pinagent_desktop.paths import find
from tests.end2end.app import App, Ended
from tests.end2end.event_shapes import assert_known
from tests.end2end.foreign_judges import asked, program, served
from tests.end2end.stand_in import KEY, PASSWORD, USERNAME, StandIn

pytestmark = [pytest.mark.foreign, pytest.mark.slow, pytest.mark.timeout(600)]
PINS, TWINS = 40, 8
FITS = {
    "what_is_seen": "A desk of light wood.",
    "subject": 4,
    "style": 3,
    "problems": [],
    "reason": "A desk, clearly.",
}
MISSES = {**FITS, "what_is_seen": "A cake.", "subject": 1, "style": 1, "reason": "No desk."}
LLMOCK_TROUBLE: list[dict[str, Any]] = [
    {"type": "fail", "status": 429, "retry_after": 1, "times": 3},
    {"type": "fail", "status": 503, "times": 2},
    {"type": "delay", "seconds": 1, "times": 2},
    {"type": "fail", "status": 500, "times": 1},
]
AIMOCK_CHAOS = ("--chaos-ratelimit", "0.1", "--chaos-drop", "0.1", "--chaos-malformed", "0.1")


def _run(app: App, site: StandIn, judge: str, *words: str) -> tuple[App, Ended]:
    """Do a whole run in a real browser: sign-in, board, warm-up, collecting, judging."""
    there = app.with_(
        PINAGENT_SITE_URL=site.addresses.site,
        OPENAI_BASE_URL=f"{judge}/v1",
        OPENAI_API_KEY=KEY,
    )
    assert there.run("accounts", "add", USERNAME).code == 0
    usual = ("run", "oak desk", "--account", USERNAME, "--password-stdin", "--json")
    ended = there.run(*usual, *words, stdin=f"{PASSWORD}\n", seconds=400)
    for line in ended.lines:
        assert_known(line)
    assert KEY not in ended.out + ended.err
    return there, ended


def _judged(app: App, site: StandIn, judge: str) -> tuple[App, str, Ended]:
    """Put pins into the home as a run without a key leaves them, and let the judge look at them."""
    places = find({"PINAGENT_HOME": str(app.home)})
    shown = feed(places, PINS, TWINS)
    session = asyncio.run(keep(places, site.addresses, shown))
    there = app.with_(OPENAI_BASE_URL=f"{judge}/v1", OPENAI_API_KEY=KEY)
    return there, session, there.run("runs", "judge-pending", session, "--json", seconds=400)


def _verdict(judge: str) -> dict[str, Any]:
    """Return llmock's verdict, shown with -s and when a test fails."""
    sys.stdout.write(f"\n{asked(judge, '/_llmock/verdict?format=text')}")
    found: dict[str, Any] = json.loads(asked(judge, "/_llmock/verdict"))
    return found


@pytest.mark.browser
def test_llmock_finds_nothing_wrong_with_a_whole_run(
    app: App, stand_in: Callable[..., StandIn], tmp_path: Path
) -> None:
    command = [program("PINAGENT_LLMOCK"), "serve", "--rpm", "240"]
    answers = [
        {"type": "reply", "text": json.dumps(FITS), "times": 12},
        {"type": "reply", "text": json.dumps(MISSES), "times": 6},
        {"type": "reply", "text": json.dumps(FITS), "times": None},
    ]
    with served(command, tmp_path / "llmock.log") as judge:
        asked(judge, "/_llmock/scenario", {"behaviors": [*LLMOCK_TROUBLE, *answers]})
        _, ended = _run(app, stand_in(), judge, "--pins", "24", "--saves", "3")
        verdict = _verdict(judge)
    last = ended.lines[-1]
    assert (ended.code, last["status"]) == (0, "completed"), ended.err
    assert (last["counts"]["kept"], last["counts"]["validated"]) == (24, 24)
    assert last["counts"]["approved"] + last["counts"]["disqualified"] == 24
    assert last["counts"]["saved"] == len(ended.of("saved")) > 0
    assert verdict["faults_injected"] >= 6
    assert verdict["findings"] == []
    assert last["cost"]["calls"] == verdict["calls"]


@pytest.mark.browser
def test_aimock_with_chaos_spoils_no_whole_run(
    app: App, stand_in: Callable[..., StandIn], tmp_path: Path
) -> None:
    command = _aimock(tmp_path)
    with served([*command, *AIMOCK_CHAOS], tmp_path / "aimock.log") as judge:
        there, ended = _run(app, stand_in(), judge, "--pins", "24", "--saves", "3")
    last = ended.lines[-1]
    assert last["status"] == "completed", ended.err
    assert last["counts"]["saved"] == len(ended.of("saved")) > 0
    _judged_or_pending(ended, 24)
    _all_judged_in_the_calm(there, last["session_id"], command, tmp_path, 24)


def test_llmock_finds_nothing_wrong(
    app: App, stand_in: Callable[..., StandIn], tmp_path: Path
) -> None:
    command = [program("PINAGENT_LLMOCK"), "serve", "--rpm", "240"]
    with served(command, tmp_path / "llmock.log") as judge:
        asked(judge, "/_llmock/scenario", {"behaviors": LLMOCK_TROUBLE})
        _, _, ended = _judged(app, stand_in(), judge)
        verdict = _verdict(judge)
    assert ended.lines[-1]["counts"]["validated"] == PINS, ended.err
    assert verdict["faults_injected"] >= 6
    assert verdict["findings"] == []
    assert ended.lines[-1]["cost"]["calls"] == verdict["calls"]


def test_aimock_with_chaos_decides_about_no_pin(
    app: App, stand_in: Callable[..., StandIn], tmp_path: Path
) -> None:
    command = _aimock(tmp_path)
    with served([*command, *AIMOCK_CHAOS], tmp_path / "aimock.log") as judge:
        there, session, ended = _judged(app, stand_in(), judge)
    _judged_or_pending(ended, PINS)
    _all_judged_in_the_calm(there, session, command, tmp_path, PINS)


def _aimock(folder: Path) -> list[str]:
    """Return the command that starts it with an answer to each question about a picture."""
    fixtures = folder / "fixtures.json"
    answers = [
        {"match": {"userMessage": asked_with}, "response": {"content": json.dumps(FITS)}}
        for asked_with in ("what_is_seen", "Your last answer could not be used")
    ]
    fixtures.write_text(json.dumps({"fixtures": answers}))
    return [program("PINAGENT_AIMOCK"), "--fixtures", str(fixtures), "--log-level", "warn"]


def _judged_or_pending(ended: Ended, pins: int) -> None:
    """What chaos spoiled waits with a reason of the judge's; nothing is disqualified by it."""
    counts = ended.lines[-1]["counts"]
    assert counts["kept"] == pins, ended.err
    assert counts["disqualified"] == 0
    assert set(counts["pending_reasons"]) <= {"rate", "server", "bad_answer", "timeout"}


def _all_judged_in_the_calm(
    there: App, session: str, command: list[str], folder: Path, pins: int
) -> None:
    with served(command, folder / "aimock-calm.log") as judge:
        calm = there.with_(OPENAI_BASE_URL=f"{judge}/v1")
        again = calm.run("runs", "judge-pending", session, "--json")
    assert again.lines[-1]["counts"]["validated"] == pins, again.err
    scores = {one["match_score"] for one in calm.run("pins", "--run", session, "--json").lines}
    assert scores == {0.9}

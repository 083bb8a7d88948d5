"""No key, refused keys, no credit, broken answers, kills: pins stay pending, none is paid twice.

Pictures are collected once, without a key; each case judges a copy of that home, which needs no
browser. All points and kills:
``python3 run.py test -m "slow or not slow" tests/end2end/test_judge_trouble.py``.
"""

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.app import App, Ended, Line, app_environment, event
from tests.end2end.stand_in import KEY, PASSWORD, USERNAME, StandIn

PINS = 4
FINAL = 0
"""After such an answer nothing more is asked in the whole run."""
_LAST_ANSWERS = 2
"""At an address that is not OpenAI's, "quota" may only mean rate: it is asked once more."""


@dataclass(frozen=True)
class Collected:
    """A home with pins that nobody has judged, and the site they came from."""

    home: Path
    site: StandIn
    session_id: str

    def app(self, app: App, **settings: object) -> App:
        """Return the app on a copy of this home, with a key, one picture at a time."""
        shutil.copytree(self.home, app.home)
        chosen = {"judge_concurrency": 1, **settings}
        (app.home / "settings.json").write_text(json.dumps(chosen), "utf-8")
        return app.with_(
            PINAGENT_SITE_URL=self.site.addresses.site,
            OPENAI_BASE_URL=self.site.addresses.judge,
            OPENAI_API_KEY=KEY,
        )

    def judge(self, app: App) -> Ended:
        """Judge what is pending."""
        return app.run("runs", "judge-pending", self.session_id, "--json")

    def pins(self, app: App) -> Mapping[str, Line]:
        """Return the pins as they are stored."""
        listed = app.run("pins", "--run", self.session_id, "--json")
        return {one["pin_id"]: one for one in listed.lines}

    def called(self) -> tuple[int, Counter[str]]:
        """Return the calls so far, and how often each picture was paid for."""
        judge: Mapping[str, Any] = self.site.state()["judge"]
        return judge["calls"], Counter(judge["billed_per_picture"])


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collected]:
    """Collect a few pins without a key."""
    folder = tmp_path_factory.mktemp("collected")
    site = StandIn(folder / "site")
    app = App(folder / "home", app_environment(folder / "home"))
    there = app.with_(PINAGENT_SITE_URL=site.addresses.site)
    try:
        assert there.run("accounts", "add", USERNAME).code == 0
        words = ("run", "oak desk", "--account", USERNAME, "--password-stdin", "--json")
        ended = there.run(*words, "--pins", str(PINS), "--saves", "0", stdin=f"{PASSWORD}\n")
        assert ended.code == 8, ended
        _collected_without_a_key(ended)
        yield Collected(app.home, site, ended.lines[-1]["session_id"])
    finally:
        there.end()
        site.close()


def _collected_without_a_key(ended: Ended) -> None:
    counts = ended.lines[-1]["counts"]
    assert ended.lines[-1]["status"] == "completed"
    assert (counts["kept"], counts["pending"], counts["saved"]) == (PINS, PINS, 0)
    assert counts["pending_reasons"] == {"no_key": PINS}
    assert ended.problem["code"] == "validation_stopped"
    assert "no API key" in ended.problem["message"]
    assert {one["score"] for one in ended.of("validation")} == {None}


def _row(name: str, reason: str, tries: int, **fault: object) -> Any:
    return pytest.param(fault, reason, tries, id=f"{name} {reason}", marks=pytest.mark.row(name))


ROWS = [
    _row("V1", "key_refused", FINAL, status=401, code="invalid_api_key"),
    _row("V2", "no_credit", FINAL, status=429, code="insufficient_quota"),
    _row("V3", "rate", 6, status=429, retry_after=0.01),
    _row("V4", "server", 4, cut=True),
    _row("V5", "bad_answer", 2, body='{"subject": "3"}'),
    _row("V6", "declined", 1, code="refusal"),
]
POINTS = [
    pytest.param(0, id="start", marks=pytest.mark.slow),
    pytest.param(PINS // 2, id="middle"),
    pytest.param(PINS - 1, id="end", marks=pytest.mark.slow),
]


@pytest.mark.parametrize("good", POINTS)
@pytest.mark.parametrize(("fault", "reason", "tries"), ROWS)
def test_a_fault_decides_about_no_pin(
    app: App, collected: Collected, fault: dict[str, object], reason: str, tries: int, good: int
) -> None:
    there = collected.app(app)
    before, paid_before = collected.called()
    collected.site.fail_judge(after=good, **fault)
    ended = collected.judge(there)
    collected.site.heal_judge()
    asked, _ = collected.called()

    counts = ended.lines[-1]["counts"]
    assert counts["validated"] == good
    assert counts["pending_reasons"] == {reason: PINS - good}
    assert asked - before <= good + (_LAST_ANSWERS if tries == FINAL else tries * (PINS - good))
    assert KEY not in ended.out + ended.err
    pins = collected.pins(there)
    scores = {key: one["match_score"] for key, one in pins.items()}
    assert [one["status"] for one in pins.values()].count("pending") == PINS - good

    again = collected.judge(there)
    assert again.code == 0, again.err
    assert again.lines[-1]["counts"]["validated"] == PINS
    for key, one in collected.pins(there).items():
        assert scores[key] in {None, one["match_score"]}  # what was judged was not touched
    calls, paid = collected.called()
    assert calls - asked == PINS - good
    assert max((paid - paid_before).values()) <= 1 + max(tries, 1)


@pytest.mark.parametrize("good", POINTS)
@pytest.mark.parametrize(("fault", "reason", "tries"), ROWS)
@pytest.mark.slow
def test_killed_at_the_call_of_a_fault(
    app: App, collected: Collected, fault: dict[str, object], reason: str, tries: int, good: int
) -> None:
    _killed(app, collected, good, **fault)


@pytest.mark.row("V8")
def test_killed_at_a_call_nothing_stored_is_paid_again(app: App, collected: Collected) -> None:
    _killed(app, collected, PINS // 2)


def _killed(app: App, collected: Collected, good: int, **fault: object) -> None:
    there = collected.app(app)
    before, paid_before = collected.called()
    collected.site.fail_judge(**{"after": good, "delay_ms": 2000, **fault})
    running = there.start("runs", "judge-pending", collected.session_id, "--json")
    running.wait_for(event("stage", stage="validation"))
    for _ in range(good):
        running.wait_for(event("validation"))
    running.kill()
    collected.site.heal_judge()
    told = {one["pin_id"]: one["score"] for one in running.events if one["type"] == "validation"}
    again = collected.judge(there)
    assert again.code == 0, again.err
    assert again.lines[-1]["counts"]["validated"] == PINS
    pins = collected.pins(there)
    assert all(pins[key]["match_score"] == score for key, score in told.items())
    assert there.run("store", "check").code == 0
    calls, paid = collected.called()
    assert calls - before <= PINS + 1  # the call that was on its way at the kill
    assert sum((paid - paid_before).values()) <= PINS + 1


@pytest.mark.row("V8")
def test_the_budget_of_a_day_is_never_passed(app: App, collected: Collected) -> None:
    there = collected.app(app, daily_budget_usd=0.004).with_(PINAGENT_MODEL="gpt-5.4-mini")
    calls, _ = collected.called()
    ended = collected.judge(there)
    last = ended.lines[-1]
    assert ended.code == 5
    assert ended.problem["code"] == "budget_used"
    assert "$0.00 a day" in ended.problem["message"]
    assert 0 < last["cost"]["usd"] <= 0.004
    assert 0 < last["counts"]["validated"] < PINS
    assert last["counts"]["pending_reasons"] == {"budget": PINS - last["counts"]["validated"]}
    after, _ = collected.called()
    assert after - calls == last["counts"]["validated"]

    # The store knows what the day has cost: a new start buys nothing more.
    assert collected.judge(there).code == 5
    assert collected.called()[0] == after


@pytest.mark.row("V8")
@pytest.mark.slow  # that of a day, which is the same rule, is there each time
def test_the_budget_of_a_run_is_never_passed(app: App, stand_in: Callable[..., StandIn]) -> None:
    site = stand_in()
    there = app.with_(
        PINAGENT_SITE_URL=site.addresses.site,
        OPENAI_BASE_URL=site.addresses.judge,
        OPENAI_API_KEY=KEY,
        PINAGENT_MODEL="gpt-5.4-mini",
    )
    budget = 0.006
    assert there.run("accounts", "add", USERNAME).code == 0
    words = ("run", "oak desk", "--account", USERNAME, "--password-stdin", "--json")
    limits = ("--pins", "12", "--saves", "0", "--budget", str(budget))
    ended = there.run(*words, *limits, stdin=f"{PASSWORD}\n")
    assert ended.code == 5
    last = ended.lines[-1]
    assert last["status"] == "completed"
    assert 0 < last["cost"]["usd"] <= budget
    assert last["counts"]["kept"] == 12
    assert 0 < last["counts"]["validated"] < 12
    assert last["counts"]["pending_reasons"] == {"budget": 12 - last["counts"]["validated"]}
    assert ended.problem["code"] == "budget_used"
    assert site.state()["judge"]["billed"] == last["cost"]["calls"] == last["counts"]["validated"]

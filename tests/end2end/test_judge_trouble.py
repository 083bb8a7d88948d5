"""No key, a key that is refused, money that is used: collecting completes, pins stay pending."""

from collections.abc import Callable

from tests.end2end.app import App, Ended
from tests.end2end.stand_in import PASSWORD, USERNAME, StandIn

KEY = "canary-key-52c0e7"


def _run(app: App, *words: str) -> Ended:
    assert app.run("accounts", "add", USERNAME).code == 0
    words = ("run", "oak desk", "--account", USERNAME, "--password-stdin", *words)
    return app.run(*words, stdin=f"{PASSWORD}\n")


def test_without_a_key_everything_is_collected_and_stays_pending(
    app: App, stand_in: Callable[..., StandIn]
) -> None:
    site = stand_in()
    ended = _run(app.with_(PINAGENT_SITE_URL=site.addresses.site), "--pins", "4", "--json")

    assert ended.code == 8
    counts = ended.lines[-1]["counts"]
    assert ended.lines[-1]["status"] == "completed"
    assert (counts["kept"], counts["pending"], counts["saved"]) == (4, 4, 0)
    assert counts["pending_reasons"] == {"no_key": 4}
    assert ended.problem["code"] == "validation_stopped"
    assert "no API key" in ended.problem["message"]
    assert {one["score"] for one in ended.of("validation")} == {None}
    assert site.state()["saves"] == []


def test_a_refused_key_then_the_pending_ones_are_judged(
    app: App, stand_in: Callable[..., StandIn]
) -> None:
    site = stand_in()
    site.fail_judge(status=401, code="invalid_api_key")
    there = app.with_(
        PINAGENT_SITE_URL=site.addresses.site,
        OPENAI_BASE_URL=site.addresses.judge,
        OPENAI_API_KEY=KEY,
    )
    ended = _run(there, "--pins", "3", "--saves", "0", "--json")
    assert ended.code == 8
    assert ended.lines[-1]["counts"]["pending_reasons"] == {"key_refused": 3}
    assert "the key was not accepted" in ended.problem["message"]
    assert KEY not in ended.out + ended.err

    site.heal_judge()
    session_id = ended.lines[-1]["session_id"]
    judged = there.run("runs", "judge-pending", session_id, "--json")
    assert judged.code == 0, judged.err
    assert judged.lines[-1]["counts"]["validated"] == 3
    assert judged.lines[-1]["counts"]["pending_reasons"] == {}
    assert set(site.state()["judge"]["billed_per_picture"].values()) == {1}


def test_the_budget_is_never_passed(app: App, stand_in: Callable[..., StandIn]) -> None:
    site = stand_in()
    there = app.with_(
        PINAGENT_SITE_URL=site.addresses.site,
        OPENAI_BASE_URL=site.addresses.judge,
        OPENAI_API_KEY=KEY,
        PINAGENT_MODEL="gpt-5.4-mini",
    )
    budget = 0.006
    ended = _run(there, "--pins", "12", "--saves", "0", "--budget", str(budget), "--json")
    assert ended.code == 5
    last = ended.lines[-1]
    assert last["status"] == "completed"
    assert 0 < last["cost"]["usd"] <= budget
    assert last["counts"]["kept"] == 12
    assert 0 < last["counts"]["validated"] < 12
    assert last["counts"]["pending_reasons"] == {"budget": 12 - last["counts"]["validated"]}
    assert ended.problem["code"] == "budget_used"
    assert site.state()["judge"]["billed"] == last["cost"]["calls"] == last["counts"]["validated"]

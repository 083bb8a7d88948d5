"""A site that does not answer, does not know the password, or wants the person."""

from collections.abc import Callable

import pytest

from tests.end2end.app import App
from tests.end2end.site_record import SiteRecord
from tests.end2end.stand_in import USERNAME, StandIn

TINY = ("--pins", "2", "--saves", "0", "--json")


@pytest.mark.row("B9")
def test_a_site_that_does_not_answer(app: App) -> None:
    away = app.with_(PINAGENT_SITE_URL="http://127.0.0.1:1")
    assert away.run("accounts", "add", USERNAME).code == 0
    ended = away.run("run", "oak desk", "--account", USERNAME, *TINY)
    assert ended.code == 9
    assert ended.seconds <= 30.0
    assert ended.problem["code"] == "site_unreachable"
    assert "http://127.0.0.1:1" in ended.problem["message"]
    told = away.run("run", "oak desk", "--account", USERNAME)
    assert told.code == 9
    assert len(told.err.splitlines()) == 2


@pytest.mark.row("B4")
def test_a_wrong_password_is_tried_once(app: App, stand_in: Callable[..., StandIn]) -> None:
    site = stand_in()
    there = app.with_(PINAGENT_SITE_URL=site.addresses.site)
    assert there.run("accounts", "add", USERNAME).code == 0
    words = ("run", "oak desk", "--account", USERNAME, "--password-stdin", *TINY)

    ended = there.run(*words, stdin="not-the-password\n")

    assert ended.code == 3
    assert ended.problem["code"] == "wrong_password"
    assert [fact["right"] for fact in site.state()["logins"]] == [False]
    assert "not-the-password" not in ended.out + ended.err
    (account, _practice) = there.run("accounts", "list", "--json").lines
    assert (account["username"], account["state"]) == (USERNAME, "needs_sign_in")
    assert account["sign_in"] == "in_browser"


def test_nobody_signed_in_and_nobody_waited_for(app: App, stand_in: Callable[..., StandIn]) -> None:
    there = app.with_(PINAGENT_SITE_URL=stand_in().addresses.site)
    assert there.run("accounts", "add", USERNAME).code == 0
    ended = there.run("run", "oak desk", "--account", USERNAME, *TINY)
    assert ended.code == 3
    assert ended.problem["code"] == "sign_in_needed"
    assert [one["what"] for one in ended.of("attention")] == ["sign_in"]


@pytest.mark.parametrize(
    ("variant", "code"),
    [
        pytest.param("captcha", "challenged", marks=pytest.mark.slow),
        ("challenge:3", "challenged"),
        pytest.param("code", "code_wanted", marks=pytest.mark.slow),
    ],
)
def test_a_challenge_is_left_to_the_person(app: App, variant: str, code: str) -> None:
    ended = app.run("practice", "--run", "oak desk", "--variant", variant, "--wait", "0", *TINY)
    assert ended.code == 4
    assert ended.problem["code"] == code
    assert ended.of("attention")
    assert ended.lines[-1]["status"] == "failed"
    assert SiteRecord.read(app.home).of("input") == []


@pytest.mark.slow
def test_practice_goes_its_own_way_until_enough_are_approved(app: App) -> None:
    elsewhere = app.with_(
        PINAGENT_SITE_URL="http://127.0.0.1:1",
        OPENAI_BASE_URL="http://127.0.0.1:1/v1",
        OPENAI_API_KEY="canary-key-52c0e7",
        PINAGENT_MODEL="no-such-model",
    )
    words = ("--until-approved", "3", "--saves", "0", "--json")
    ended = elsewhere.run("practice", "--run", "modern minimalist living room", *words)
    assert ended.code == 0, ended.err
    assert ended.lines[-1]["cost"]["usd"] == 0
    counts = ended.lines[-1]["counts"]
    assert counts["approved"] >= 3
    assert counts["pending"] == 0
    (run,) = app.run("runs", "list", "--json").lines
    assert run["checkpoint"]["stop_rule"] == "approved"
    assert run["settings"]["pins"] == 300


@pytest.mark.row("B18")
@pytest.mark.slow
def test_a_short_feed_is_a_complete_run_that_says_so(app: App) -> None:
    words = ("--pins", "40", "--saves", "0", "--json", "--variant", "short:9")
    ended = app.run("practice", "--run", "oak desk", *words)
    assert ended.code == 0, ended.err
    assert 0 < ended.lines[-1]["counts"]["kept"] <= 9
    (run,) = app.run("runs", "list", "--json").lines
    assert run["checkpoint"]["stop_rule"] == "feed_ended"

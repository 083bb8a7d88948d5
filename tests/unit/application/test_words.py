"""What people read: sentences of events, problems in words, JSON lines."""

import inspect
import json

import pytest

from pinagent_desktop.application import events
from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.sentences import (
    PENDING_WORDS,
    duration,
    end_sentence,
    kept_sentence,
    left_out_words,
    money,
    sentence,
)
from pinagent_desktop.domain import errors
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.pin import LeftOutReason, PendingReason, PinStatus
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from tests.builders import a_pin
from tests.fakes.clock import START

EVERY_ERROR = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.PinAgentError) and kind is not errors.PinAgentError
]


@pytest.mark.parametrize("kind", EVERY_ERROR)
def test_every_error_has_a_cause_and_a_next_step(kind: type[errors.PinAgentError]) -> None:
    problem = problem_of(kind("the technical detail"))

    assert problem.code == kind.code
    for text in (problem.message, problem.next_step):
        assert text[0].isupper()
        assert text.rstrip()[-1] in ".)" or text.rsplit(maxsplit=1)[-1].isascii()
        assert "{" not in text
        assert "!" not in text
        assert "please" not in text.lower()


def test_facts_are_named_in_the_sentence() -> None:
    problem = problem_of(errors.SiteChanged("x", part="the Save button", version="2026.11.1"))

    assert "cannot find the Save button (site data 2026.11.1)" in problem.message


def test_an_error_that_is_not_ours_says_no_more_than_it_must() -> None:
    problem = problem_of(KeyError("sk-secret"))

    assert problem.code == "unexpected"
    assert "sk-secret" not in problem.message + problem.next_step


def test_left_out_is_said_most_first() -> None:
    left_out = {
        LeftOutReason.VIDEO: 6,
        LeftOutReason.PROMOTED: 12,
        LeftOutReason.SEEN_BEFORE: 9,
        LeftOutReason.REPEAT: 4,
    }

    assert left_out_words(left_out) == "12 ads, 9 already seen, 6 videos, 4 repeats"
    assert (
        kept_sentence(Counts(kept=50, left_out=left_out))
        == "Kept 50, left out 31: 12 ads, 9 already seen, 6 videos, 4 repeats."
    )
    assert left_out_words({LeftOutReason.STORY: 1}) == "1 story"


@pytest.mark.parametrize("reason", list(LeftOutReason))
def test_every_reason_has_words(reason: LeftOutReason) -> None:
    assert left_out_words({reason: 2}).startswith("2 ")


def test_every_pending_reason_has_words() -> None:
    assert set(PENDING_WORDS) == set(PendingReason)


@pytest.mark.parametrize(
    ("usd", "words"),
    [(0.0, "$0.00"), (0.0004, "$0.0004"), (0.02, "$0.02"), (1.5, "$1.50"), (None, "price unknown")],
)
def test_money(usd: float | None, words: str) -> None:
    assert money(usd) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (40, "40 seconds"), (720, "12 minutes"), (7500, "2 hours 5 minutes")],
)
def test_duration(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("usd", "is_practice", "words"),
    [
        (0.02, False, "$0.02 spent, $0.0004 for each approved pin."),
        (0.0, False, "$0.00 spent."),
        (None, False, "52,000 tokens used, what they cost is not known."),
        (0.0, True, "Free."),
    ],
)
def test_the_end_says_all_three_numbers_and_the_price(
    usd: float | None,
    is_practice: bool,
    words: str,
) -> None:
    counts = Counts(kept=80, approved=48, disqualified=27, pending=5)
    ended = events.RunEnded(
        time=START,
        session_id=SessionId("run-1"),
        status=RunStatus.COMPLETED,
        counts=counts,
        cost=Cost(usd=usd, input_tokens=45_000, output_tokens=7_000),
        seconds=720,
        is_practice=is_practice,
    )

    assert sentence(ended) == (
        f"Done in 12 minutes: 48 approved, 27 disqualified, 5 pending. {words}"
    )
    assert "is_practice" not in json.loads(events.as_line(ended))


def test_a_run_that_is_not_complete_says_how_far_it_came() -> None:
    said = end_sentence(RunStatus.STOPPED, Counts(kept=80), Cost(), 3, is_practice=False)

    assert said.startswith("Stopped with 80 pins")


def test_a_json_line_begins_with_type_time_and_session() -> None:
    event = events.PinValidated(
        time=START,
        session_id=SessionId("run-1"),
        pin_id=a_pin(1).id,
        score=None,
        label=PinStatus.PENDING,
        valid=False,
        pin=a_pin(1),
    )

    line = events.as_line(event)

    assert list(json.loads(line)) == [
        "type", "time", "session_id", "pin_id", "score", "label", "valid",
    ]  # fmt: skip
    assert json.loads(line)["score"] is None
    assert sentence(event) == "“Pin 1” stays pending: in the queue."


def test_only_the_originals_and_the_specified_events_leave_the_app() -> None:
    page = events.PageSeen(time=START, session_id=SessionId("r"), picture=b"x")
    progress = events.StageChanged(
        time=START, session_id=SessionId("r"), stage="scraping", state="started", fact="3 of 5"
    )

    assert not events.is_public(page)
    assert not events.is_public(progress)
    assert events.is_public(progress.with_(fact=""))


def test_nothing_left_out_is_said_so() -> None:
    assert kept_sentence(Counts(kept=7)) == "Kept 7, left out nothing."


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("sign_in", "sign in"),
        ("challenge", "that it is you"),
        ("code", "code"),
        ("blocked", "e-mail"),
        ("over", "goes on"),
    ],
)
def test_every_wish_of_the_site_says_what_to_do(what: str, words: str) -> None:
    wanted = events.AttentionWanted.model_validate(
        {"time": START, "session_id": "run-1", "what": what, "url": ""}
    )

    assert words in (sentence(wanted) or "")

from dataclasses import replace
from typing import Any

import pytest

from pinagent_desktop.domain.errors import (
    AccountBlocked,
    AccountProtected,
    Challenged,
    CodeWanted,
    PinAgentError,
    QuestionsAsked,
    SignInNeeded,
    SiteLimit,
)
from pinagent_desktop.services.automation.faults import (
    Fault,
    Observation,
    diagnose,
    fault_in_words,
    observation_spec,
    read_observation,
)
from pinagent_desktop.services.automation.page_parts import SignalKind
from pinagent_desktop.services.automation.site_profile import SiteProfile

HOME = "https://www.pinterest.com/"


def kind(profile: SiteProfile, **seen: Any) -> str | None:
    fault = diagnose(Observation(**{"url": HOME, **seen}), profile)
    return fault.kind if fault else None


def shown(profile: SiteProfile, needle: str) -> tuple[bool, ...]:
    return tuple(needle in look["selector"] for look in observation_spec(profile)["css"])


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("login/mfa/", "code"),
        ("secure/panic/", "challenge"),
        ("password/reset/", "protected"),
        ("login/", "signed_out"),
        ("age_verification", "challenge"),
        ("lena/login-screens/", None),
        ("search/pins/?q=/login/", None),
    ],
)
def test_addresses(profile: SiteProfile, path: str, fault: str | None) -> None:
    assert kind(profile, url=HOME + path) == fault


def test_what_a_page_says_beats_its_address(profile: SiteProfile) -> None:
    words = "We protected your account"
    assert kind(profile, url=f"{HOME}secure/panic/", words=words) == "protected"


def test_visible_captcha_beats_the_login_page_it_stands_on(profile: SiteProfile) -> None:
    assert kind(profile, url=f"{HOME}login/", shown=shown(profile, "captcha")) == "challenge"
    assert kind(profile, shown=shown(profile, "unauth-header")) == "signed_out"
    assert kind(profile, shown=shown(profile, "unauth-header"), signed_in=True) is None


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("Your account has been suspended", "blocked"),
        ("We noticed some unusual activity. Please verify you are a person", "challenge"),
        ("Sorry! You’ve hit a block (logins)", "challenge"),
        ("Please try again later", "rate_limited"),
        ("Hemos detectado actividad inusual", "challenge"),
        ("What's your name", "questions"),
        ("More ideas", None),
    ],
)
def test_the_site_s_own_words(profile: SiteProfile, words: str, fault: str | None) -> None:
    assert kind(profile, body=words) == fault
    assert kind(profile, words=words, signed_in=True) == fault


def test_words_of_pins_are_no_fault(profile: SiteProfile) -> None:
    assert kind(profile, body="How to spot unusual activity", signed_in=True) is None


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("signed_out", SignInNeeded),
        ("challenge", Challenged),
        ("code", CodeWanted),
        ("questions", QuestionsAsked),
        ("blocked", AccountBlocked),
        ("protected", AccountProtected),
        ("rate_limited", SiteLimit),
    ],
)
def test_each_fault_is_its_own_error(fault: SignalKind, error: type[PinAgentError]) -> None:
    made = Fault(fault, HOME, "words").error(900.0)
    assert type(made) is error
    if isinstance(made, SiteLimit):
        assert made.facts["retry_after"] == 900.0


def test_reading_what_the_page_told() -> None:
    seen = read_observation({"url": "u", "shown": [True, 1, None], "signedIn": True}, "v")
    assert seen == replace(Observation("u"), shown=(True, False, False), signed_in=True)
    assert read_observation(None, "v") == Observation("v")


@pytest.mark.parametrize(
    ("words", "kind_of"),
    [
        ("Your account has been suspended.", "blocked"),
        ("We put your account in safe mode to protect it.", "protected"),
        ("Please verify you are a person.", "challenge"),
        ("Too many requests", "rate_limited"),
        ("The password you entered is incorrect.", None),
    ],
)
def test_what_an_answer_says_is_told_apart(
    profile: SiteProfile, words: str, kind_of: SignalKind | None
) -> None:
    fault = fault_in_words(words, HOME, profile)
    assert (fault.kind if fault else None) == kind_of
    assert fault is None or fault.words == words

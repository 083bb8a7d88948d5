"""Answers in Relay's way: registered in a page's scripts, or asked for by the page."""

import json
from typing import Any

import pytest

from pinagent_desktop.services.automation.page_parser import RELAY, read_answer, resource_of
from pinagent_desktop.services.automation.relay_parser import read_registered, read_relay_pins
from pinagent_desktop.services.automation.site_profile import SiteProfile

PIN = {"entityId": "123456789012345678", "imageSignature": "0" * 32}
QUERY = {"v3GetPinQuery": {"__typename": "V3GetPin", "data": PIN}}
HOME = "https://www.pinterest.com"


def registered(*answers: Any) -> str:
    calls = (
        f'window.__PWS_RELAY_REGISTER_COMPLETED_REQUEST__("%7B%22a%22%3A1%7D", {json.dumps(one)});'
        for one in answers
    )
    return "\n".join(calls)


def test_every_registration_of_a_page_is_read(profile: SiteProfile) -> None:
    script = registered({"response": {"data": QUERY}}, {"response": {"data": {"other": None}}})
    found = list(read_registered([script, registered({"response": {}})], profile))
    assert [read_relay_pins(one, profile) for one in found] == [(PIN,), (), ()]


@pytest.mark.parametrize(
    "script",
    [
        "",
        "window.__PWS_RELAY_REGISTER_COMPLETED_REQUEST__ = (request, answer) => {};",
        'window.__PWS_RELAY_REGISTER_COMPLETED_REQUEST__("cut", {"response": {"da',
        'window.__PWS_RELAY_REGISTER_COMPLETED_REQUEST__("deep", ' + "[" * 100_000,
    ],
)
def test_what_is_no_registration_tells_nothing(profile: SiteProfile, script: str) -> None:
    assert list(read_registered([script], profile)) == []


def test_what_the_page_asks_for_in_relay_s_way_is_an_answer_too(profile: SiteProfile) -> None:
    assert resource_of(f"{HOME}/_/graphql/?x=1", profile) == (RELAY, "get")
    answer = read_answer(RELAY, "get", 200, json.dumps({"data": QUERY}), profile)
    assert answer.ok
    assert read_relay_pins(answer.data, profile) == (PIN,)
    assert not read_answer(RELAY, "get", 403, json.dumps({"errors": []}), profile).ok
    assert not read_answer(RELAY, "get", 200, "no JSON", profile).ok

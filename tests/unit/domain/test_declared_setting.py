"""Every setting says by itself where it is shown, what it may be and how its value reads."""

import pytest

from pinagent_desktop.domain.declared_setting import (
    declared,
    declared_settings,
    limit_words,
    refusals,
)
from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.domain.setting_place import Page
from pinagent_desktop.domain.settings import Settings


def test_what_the_app_keeps_by_itself_is_no_setting_that_people_see() -> None:
    seen = {one.key for one in declared_settings()}
    kept = {"first_steps", "keys", "last_pane", "notice_accepted"}
    kept |= {"updates_looked_at", "update_waved_off"}
    assert set(Settings.model_fields) - seen == kept
    assert declared("notice_accepted") is None


def test_every_page_has_a_setting_and_they_stand_page_by_page() -> None:
    pages = [one.page for one in declared_settings()]
    assert list(dict.fromkeys(pages)) == list(Page)
    assert pages == sorted(pages, key=list(Page).index)


def test_names_are_not_used_twice_on_a_page() -> None:
    names = [(one.page, one.name) for one in declared_settings()]
    assert len(names) == len(set(names))


def test_every_choice_has_words_and_every_word_is_a_choice() -> None:
    for one in declared_settings():
        if one.place.choices:
            assert one.limit == "one of " + ", ".join(each.value for each in one.place.choices)


def test_the_limits_of_a_number_are_those_that_are_checked() -> None:
    numbers = [one for one in declared_settings() if one.least is not None]
    assert {one.key for one in numbers} == {
        "judge_concurrency", "budget_usd", "daily_budget_usd", "pictures_gb",
    }  # fmt: skip
    for one in numbers:
        assert one.least is not None
        assert one.most is not None
        for good in (one.kind(one.least), one.kind(one.most)):
            assert refusals(one.key, good) == []
        for bad in (one.kind(one.least - 1), one.kind(one.most + 1)):
            assert refusals(one.key, bad) == [f"{one.key} is {bad}, it has to be {one.limit}"]


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("appearance", "system", "As the system"),
        ("motion", True, "on"),
        ("motion", False, "off"),
        ("budget_usd", 2.5, "$2.50"),
        ("judge_concurrency", 4, "4"),
        ("pictures_gb", 2, "2 GB"),
        ("model", "gpt-6-luna", "gpt-6-luna"),
        ("working_hours", WorkingHours(), "8 to 20 o'clock"),
        (
            "working_hours",
            WorkingHours(begin=9, end=9, weekdays_only=True),
            "at any time, weekdays only",
        ),
    ],
)
def test_a_value_in_words(key: str, value: object, words: str) -> None:
    setting = declared(key)
    assert setting is not None
    assert setting.words(value) == words


def test_a_choice_that_is_not_offered_is_shown_while_it_holds() -> None:
    engine = declared("store_engine")
    assert engine is not None
    assert [one.value for one in engine.choices("neosqlite")] == ["neosqlite", "mongita"]
    assert [one.value for one in engine.choices("mongodb")] == ["neosqlite", "mongita", "mongodb"]


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("budget_usd", "5", 'budget_usd is "5", it has to be a number from 0 to 1000'),
        ("motion", 1, "motion is 1, it has to be true or false"),
        ("model", "", 'model is "", it has to be text of at least 1 character'),
        (
            "working_hours",
            {"begin": 25},
            "working_hours.begin is 25, it has to be a whole number from 0 to 24",
        ),
        ("working_hours", {"noon": 12}, "there is no setting working_hours.noon"),
        (
            "working_hours",
            "always",
            ('working_hours is "always", it has to be begin (a whole number from 0 to 24), end (a '
            "whole number from 0 to 24), weekdays_only (true or false)"),
        ),
        ("budget_usd", float("nan"), "budget_usd is NaN, it has to be a number from 0 to 1000"),
        ("appearance", "p" * 90, (f'appearance is "{"p" * 38}…, it has to be one of system, '
         "light, dark")),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_is_named_with_its_limit(key: str, value: object, why: str) -> None:
    assert refusals(key, value) == [why]


@pytest.mark.parametrize("key", ["site", "base_url"])
def test_a_password_in_an_address_is_refused_and_not_repeated(key: str) -> None:
    (why,) = refusals(key, "https://lena:s3cret@www.pinterest.com")
    assert why == f"{key} cannot be used, an address never carries credentials"


def test_a_kind_of_limit_without_words_is_noticed() -> None:
    with pytest.raises(TypeError, match="say it in words"):
        limit_words(int, [object()])

"""Values and documents: times sort as text, nothing is lost on the way."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.storage.codecs import (
    decoded,
    encoded,
    seq_text,
    time_text,
)
from pinagent_desktop.services.storage.errors import RefusedDocument

_moments = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis wants it naive and adds the zone
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))]),
)


@given(_moments, _moments)
def test_times_are_of_one_width_and_sort_as_text(first: datetime, second: datetime) -> None:
    texts = time_text(first), time_text(second)
    assert {len(text) for text in texts} == {27}
    assert (texts[0] < texts[1]) == (first < second)
    assert datetime.fromisoformat(texts[0]) == first


@given(
    st.text(min_size=1),
    st.lists(st.text(), max_size=3),
    st.frozensets(st.sampled_from(list(Problem))),
    st.floats(0, 1),
    _moments,
)
def test_a_prompt_survives(
    text: str, words: list[str], minded: frozenset[Problem], threshold: float, at: datetime
) -> None:
    prompt = Prompt(
        id=PromptId("p"),
        text=text,
        must_have=tuple(words),
        minded_problems=minded,
        threshold=threshold,
        created_at=at,
    )
    assert decoded(Prompt, encoded(prompt)) == prompt


@given(st.integers(0, 99_999_999), st.integers(0, 99_999_999))
def test_arrival_numbers_sort_as_text(first: int, second: int) -> None:
    assert (seq_text(first) < seq_text(second)) == (first < second)


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(RefusedDocument):
        time_text(datetime(2026, 1, 1))  # noqa: DTZ001 - the very mistake under test

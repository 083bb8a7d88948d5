"""Words are found whatever their case and accents, and it is known where."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinagent_desktop.domain.setting_search import all_words_in, spans


@pytest.mark.parametrize(
    ("query", "is_there"),
    [("", True), ("budget", True), ("DAY budget", True), ("ete", True), ("budget night", False)],
)
def test_every_word_has_to_be_in_one_of_the_texts(query: str, is_there: bool) -> None:
    assert all_words_in(query, ["Budget of a day", "Été"]) is is_there


def test_where_the_words_stand() -> None:
    assert spans("bud DAY", "Budget of a day") == [(0, 3), (12, 15)]
    assert spans("ete", "L'été") == [(2, 5)]
    assert spans("strasse", "Die Straße") == [(4, 10)]
    assert spans("aa", "aaa") == [(0, 3)]
    assert spans(" ", "Budget") == []


@settings(deadline=None)
@given(st.text(max_size=6), st.text(max_size=30))
def test_marks_are_in_order_inside_the_text_and_there_when_it_is_found(
    query: str, text: str
) -> None:
    found = spans(query, text)
    flat = [place for one in found for place in one]
    assert flat == sorted(set(flat))
    assert all(0 <= place <= len(text) for place in flat)
    if found:
        assert any(all_words_in(word, [text]) for word in query.split())

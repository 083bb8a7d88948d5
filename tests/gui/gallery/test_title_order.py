"""Titles as numbers: the order is that of the letters, whatever letters there are."""

from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from pinagent_desktop.ui.models.title_order import TitleOrder

LONG = "modern minimalist living room with "
TITLES = st.lists(
    st.builds(
        lambda start, end: start + end,
        st.sampled_from(["", "a", LONG]),
        st.text(alphabet="aAéñß静Ω🙂 \x00", max_size=5),
    ),
    max_size=40,
)


@given(TITLES, st.booleans(), st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_the_order_is_that_of_the_whole_titles(
    titles: list[str], descending: bool, chance: Random
) -> None:
    order = TitleOrder()
    for start in range(0, len(titles), 7):
        order.write(slice(start, start + len(titles[start : start + 7])), titles[start : start + 7])
    rows = list(range(len(titles)))
    chance.shuffle(rows)

    found = order.sorted(np.array(rows, dtype=np.int64), descending=descending)

    by_words = sorted(rows, key=lambda row: titles[row].casefold(), reverse=descending)
    assert found.tolist() == by_words


def test_a_title_that_changes_has_another_place() -> None:
    order = TitleOrder()
    order.write(slice(0, 3), ["b", "c", "d"])
    order.write(slice(2, 3), ["a"])

    assert order.sorted(np.arange(3), descending=False).tolist() == [2, 0, 1]

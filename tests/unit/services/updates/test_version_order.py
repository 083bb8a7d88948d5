import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinagent_desktop.services.updates.version_order import app_order, version_order

NUMBERS = st.lists(st.integers(0, 10**6), min_size=1, max_size=6)


def test_numbers_count_not_letters() -> None:
    rising = ["0", "2026.1", "2026.11.1", "2026.11.2", "2026.11.10", "2026.12.1", "2027"]
    mixed = [rising[index] for index in (3, 0, 6, 4, 1, 5, 2)]
    assert sorted(mixed, key=version_order) == rising
    assert version_order("2026.11.0") == version_order("2026.11")


@given(NUMBERS, NUMBERS)
def test_the_order_is_that_of_the_numbers(one: list[int], other: list[int]) -> None:
    length = max(len(one), len(other))
    padded = [[*numbers, *[0] * (length - len(numbers))] for numbers in (one, other)]
    versions = [".".join(map(str, numbers)) for numbers in (one, other)]
    assert (version_order(versions[0]) < version_order(versions[1])) == (padded[0] < padded[1])


@pytest.mark.parametrize(
    "text", ["", "2026..1", "v1", "1.2-beta", "1\n", "../1", "\u0661.2", "1." * 9 + "1", "9" * 20]
)
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        version_order(text)


def test_an_app_in_the_making_counts_as_what_it_will_be() -> None:
    assert app_order("0.2.0.dev3+g1234") == version_order("0.2")
    assert app_order("unknown") < version_order("0.0.1")

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from pinagent_desktop.services.automation.drawn_pins import DrawnPins, Suspect


def answers(number: int, size: int = 6) -> list[list[str]]:
    return [[f"{answer}-{place}" for place in range(size)] for answer in range(number)]


def named(pages: Iterable[list[str]]) -> DrawnPins:
    drawn = DrawnPins()
    for page in pages:
        drawn.name(page)
    return drawn


def test_one_that_its_neighbours_go_without_is_suspected_when_the_page_has_passed() -> None:
    drawn = named(answers(4))
    drawn.draw([one for one in answers(1)[0] if one != "0-2"], top=100.0)
    drawn.draw(answers(2)[1], top=900.0)
    assert not drawn.suspects
    drawn.draw(answers(3)[2], top=1700.0)
    assert drawn.suspects == [Suspect("0-2", frozenset({"0-0", "0-1", "0-3", "0-4"}), 100.0)]


def test_one_drawn_later_is_none() -> None:
    drawn = named(answers(4))
    drawn.draw([one for one in answers(1)[0] if one != "0-2"], top=100.0)
    drawn.draw(["0-2"], top=700.0)
    drawn.draw(answers(3)[2], top=1700.0)
    assert not drawn.suspects


def test_what_was_never_reached_is_not_suspected() -> None:
    drawn = named(answers(6))
    drawn.draw(answers(1)[0][:3], top=0.0)
    drawn.draw([*answers(6)[4], *answers(6)[5]], top=9000.0)
    assert not drawn.suspects


def test_nothing_drawn_at_all_is_blindness_not_a_suspect() -> None:
    drawn = named(answers(3))
    blind = []
    for _ in range(7):
        blind.append(drawn.is_blind)
        drawn.draw([], top=0.0)
    assert (blind[0], drawn.is_blind) == (False, True)
    drawn.draw(["0-0"], top=0.0)
    assert not drawn.is_blind
    assert not drawn.suspects


def test_a_feed_that_names_nothing_is_not_blind() -> None:
    drawn = named([[], []])
    for _ in range(9):
        drawn.draw([], top=0.0)
    assert not drawn.is_blind


def test_opened_anew_the_old_answers_are_forgotten() -> None:
    drawn = named(answers(2))
    drawn.draw([one for one in answers(1)[0] if one != "0-2"], top=100.0)
    drawn.forget()
    for page in answers(5)[2:]:
        drawn.name(page)
        drawn.draw(page, top=2000.0)
    assert not drawn.suspects


@given(
    number=st.integers(1, 12),
    size=st.integers(1, 9),
    window=st.integers(2, 20),
    late=st.integers(0, 3),
)
def test_a_grid_that_draws_everything_in_the_end_is_never_suspected(
    number: int, size: int, window: int, late: int
) -> None:
    """A window goes over the grid by less than its length; new tiles may be drawn looks later."""
    pages = answers(number, size)
    drawn = named(pages[:25])
    whole = [one for page in pages for one in page]
    step = max(1, window // (late + 2))
    for top in range(0, len(whole) + window, step):
        hydrated = whole[: max(0, top + window - late * step)]
        drawn.draw(hydrated[top : top + window], float(top))
    assert not drawn.suspects

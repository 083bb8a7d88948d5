"""The order of a review, and how it goes on."""

from pinagent_desktop.ui.presenters.review_queue import ReviewQueue


def queue() -> ReviewQueue:
    return ReviewQueue([("a",), ("b", "b2", "b3"), ("c",)])


def test_it_begins_at_the_first_and_ends_behind_the_last() -> None:
    one = queue()
    for expected in (("a",), ("b", "b2", "b3"), ("c",), None):
        assert one.at() == expected
        one.advance(())
    assert one.is_over


def test_steps_stay_within() -> None:
    one = queue()
    assert not one.step(-1)
    assert one.step(2)
    assert not one.step(1)
    assert one.at() == ("c",)


def test_going_on_passes_over_what_is_judged_already() -> None:
    one = queue()
    one.advance({"b", "b2", "b3"})
    assert one.at() == ("c",)


def test_a_stack_of_which_one_is_open_is_not_passed_over() -> None:
    one = queue()
    one.advance({"b", "b2"})
    assert one.at() == ("b", "b2", "b3")


def test_it_finds_a_pin_in_any_stack() -> None:
    one = queue()
    assert one.go_to("b3")
    assert one.position == 1
    assert not one.go_to("z")
    assert one.position == 1


def test_a_stack_is_taken_apart_where_it_lies() -> None:
    one = queue()
    one.step(1)
    assert one.take_apart()
    assert list(one.stacks) == [("a",), ("b",), ("b2",), ("b3",), ("c",)]
    assert one.at() == ("b",)
    assert not one.take_apart()


def test_neighbours_are_seen_and_nothing_beyond_the_ends() -> None:
    one = queue()
    assert one.at(-1) is None
    assert one.at(1) == ("b", "b2", "b3")
    assert one.at(3) is None

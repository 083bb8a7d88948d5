"""What is heard of the page's own requests, and what no longer counts."""

from pinagent_desktop.services.automation.page_parser import Answer
from pinagent_desktop.services.automation.responses import Ear

GOOD = Answer(resource="Feed", act="get", status=200, readable=True, ok=True)
REFUSED = Answer(resource="Feed", act="get", status=403, readable=True)


def an_ear(*requests: str) -> Ear:
    ear = Ear(frozenset({"Feed"}))
    for request in requests:
        ear.asked(request)
    return ear


def test_answers_come_in_the_order_they_arrived_and_losses_are_counted() -> None:
    ear = an_ear("first", "second", "third")
    ear.answered("second", REFUSED)
    ear.failed("third")
    waited = ear.is_waiting
    ear.answered("first", GOOD)
    assert (waited, ear.is_waiting) == (True, False)
    assert (ear.take(), ear.take_lost()) == ([REFUSED, GOOD], 1)
    assert (ear.take(), ear.take_lost()) == ([], 0)


def test_what_an_earlier_page_asked_for_is_forgotten() -> None:
    ear = an_ear("first")
    ear.forget()
    ear.answered("first", GOOD)
    ear.failed("first")
    assert (ear.take(), ear.take_lost()) == ([], 0)


def test_once_the_person_came_only_good_answers_from_before_count() -> None:
    ear = an_ear("heard", "good", "refused", "lost", "late")
    ear.answered("heard", REFUSED)
    ear.answered("good", GOOD)
    ear.excuse()
    ear.answered("refused", REFUSED)
    ear.failed("lost")
    ear.answered("late", GOOD)
    assert (ear.take(), ear.take_lost()) == ([GOOD, GOOD], 0)
    assert not ear.is_waiting


def test_what_is_asked_after_the_person_came_counts_as_ever() -> None:
    ear = an_ear("before")
    ear.excuse()
    for request in ("after", "cut"):
        ear.asked(request)
    ear.answered("after", REFUSED)
    ear.failed("cut")
    assert (ear.take(), ear.take_lost()) == ([REFUSED], 1)

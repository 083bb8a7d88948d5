"""When a prompt is looked up again."""

from datetime import UTC, datetime, timedelta

import pytest

from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.refresh import Every, Refresh

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
WEEKLY = Refresh(account_id=AccountId("acc-1"), every=Every.WEEK, next_at=NOON)


def test_it_is_due_from_its_time_on() -> None:
    assert WEEKLY.is_due(NOON)
    assert not WEEKLY.is_due(NOON - timedelta(seconds=1))


@pytest.mark.parametrize(("late_days", "next_days"), [(0, 7), (3, 7), (7, 14), (30, 35)])
def test_what_was_slept_through_is_looked_up_once(late_days: int, next_days: int) -> None:
    after = WEEKLY.after(NOON + timedelta(days=late_days))
    assert after.next_at == NOON + timedelta(days=next_days)
    assert not after.is_due(NOON + timedelta(days=late_days))


@pytest.mark.parametrize("every", list(Every))
def test_every_span_is_whole_days(every: Every) -> None:
    assert every.span.days in {1, 7, 14, 28}
    assert every.span.seconds == 0

from datetime import UTC, datetime, timedelta

from pinagent_desktop.cli.listings import newest_first
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.ids import AccountId
from tests.builders import an_account

MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)


def test_the_newest_account_is_listed_first_and_the_practice_one_last() -> None:
    added = [AccountId("acc-1"), PRACTICE_ACCOUNT_ID, AccountId("acc-2")]
    accounts = [
        an_account(id=one, created_at=MONDAY + timedelta(days=day)) for day, one in enumerate(added)
    ]
    listed = [one.id for one in newest_first(accounts)]
    assert listed == ["acc-2", "acc-1", PRACTICE_ACCOUNT_ID]

"""Accounts: added with their secrets first, checked on the site, removed with everything."""

from datetime import timedelta

import pytest
import pytest_asyncio
from typing_extensions import override

from pinagent_desktop.application.accounts import Accounts, NewAccount
from pinagent_desktop.application.pacing import counted, moment_of
from pinagent_desktop.domain.account import AccountState, SignInWay
from pinagent_desktop.domain.effect import Act, LedgerEntry
from pinagent_desktop.domain.errors import (
    SecretsUnavailable,
    SignInNeeded,
    UnknownAccount,
    UsageError,
)
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.secret_not_forgotten import SecretNotForgotten
from pinagent_desktop.ports.secrets import ACCOUNT_PASSWORD, PROXY_PASSWORD
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from tests.builders import an_account, pace_rules
from tests.fakes.surroundings import FakeProfiles
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
SITE = "http://127.0.0.1:1"


class NoKeyring(MemorySecrets):
    """Keeps nothing."""

    @override
    async def put(self, kind: str, owner: str, secret: str) -> None:
        raise SecretsUnavailable("no keyring")


class Closed(MemorySecrets):
    """Lets nothing out."""

    def __init__(self, cause: str) -> None:
        super().__init__()
        self._cause = cause

    @override
    async def forget(self, kind: str, owner: str) -> None:
        raise SecretsUnavailable("the keyring is closed", cause=self._cause)


class Desk:
    """The use cases with what is around them."""

    def __init__(self, stage: Stage, secrets: MemorySecrets | None = None) -> None:
        self.stage = stage
        self.secrets = secrets or MemorySecrets()
        self.profiles = FakeProfiles()
        self.accounts = Accounts(
            stage.store, self.secrets, stage.worlds, self.profiles, stage.clock, pace_rules
        )


@pytest_asyncio.fixture
async def desk(stage: Stage) -> Desk:
    return Desk(stage)


async def test_added_with_its_secrets_and_found_by_any_of_its_names(desk: Desk) -> None:
    new = NewAccount(
        " mia@example.com ",
        SITE,
        sign_in=SignInWay.STORED_PASSWORD,
        password="p",
        proxy_password="q",
    )
    added = await desk.accounts.add(new)

    assert (added.username, added.display_name) == ("mia@example.com", "mia")
    assert await desk.secrets.get(ACCOUNT_PASSWORD, added.id) == "p"
    assert await desk.secrets.get(PROXY_PASSWORD, added.id) == "q"
    for name in ("MIA", "mia@EXAMPLE.com", added.id):
        assert await desk.accounts.named(name) == added
    with pytest.raises(UnknownAccount):
        await desk.accounts.named(" ")


@pytest.mark.parametrize("username", ["  ", "LENA"])
async def test_no_name_or_a_second_of_the_same_is_refused(desk: Desk, username: str) -> None:
    with pytest.raises(UsageError):
        await desk.accounts.add(NewAccount(username, SITE))
    assert len(await desk.accounts.all()) == 1


async def test_without_a_keyring_no_account_is_promised_a_password(stage: Stage) -> None:
    desk = Desk(stage, NoKeyring())
    with pytest.raises(SecretsUnavailable):
        await desk.accounts.add(NewAccount("mia", SITE, password="p"))
    assert [one.username for one in await desk.accounts.all()] == ["lena"]


async def test_changed_fields_and_secrets_are_kept(desk: Desk) -> None:
    changed = await desk.accounts.change(an_account(display_name="Lena K."), password="new")

    assert await desk.accounts.named("Lena K.") == changed
    assert await desk.secrets.get(ACCOUNT_PASSWORD, changed.id) == "new"
    assert await desk.secrets.get(PROXY_PASSWORD, changed.id) is None


async def test_a_check_keeps_who_is_signed_in(desk: Desk) -> None:
    seen = await desk.accounts.check(an_account().id, wait_seconds=5.0, headed=True)

    assert (seen.handle, seen.state) == ("lena", AccountState.READY)
    assert seen.last_signed_in_at is not None
    assert await desk.accounts.named("lena") == seen
    (access,) = desk.stage.site.accesses
    assert (access.headed, access.wait_seconds) == (True, 5.0)


async def test_a_check_that_finds_nobody_says_so_and_keeps_it(desk: Desk) -> None:
    desk.stage.site.faults[("sign_in", 1)] = SignInNeeded("nobody")
    with pytest.raises(SignInNeeded) as caught:
        await desk.accounts.check(an_account().id)

    assert caught.value.facts["account"] == "lena"
    kept = await desk.accounts.named("lena")
    assert (kept.state, kept.state_reason) == (AccountState.NEEDS_SIGN_IN, "sign_in_needed")


async def test_removed_with_profile_and_secrets(desk: Desk) -> None:
    account = await desk.accounts.add(NewAccount("mia", SITE, password="p"))
    await desk.accounts.remove(account.id)

    assert desk.profiles.removed == [account.id]
    assert await desk.secrets.get(ACCOUNT_PASSWORD, account.id) is None
    with pytest.raises(UnknownAccount):
        await desk.accounts.remove(account.id)


@pytest.mark.parametrize("cause", ["no_keyring", "locked"])
async def test_where_nothing_was_kept_a_closed_keyring_is_no_hindrance(
    stage: Stage, cause: str
) -> None:
    desk = Desk(stage, Closed(cause))
    in_browser = an_account().with_(sign_in=SignInWay.IN_BROWSER, proxy=None)
    await stage.store.accounts.put(in_browser)
    assert await desk.accounts.remove(in_browser.id)
    assert await desk.accounts.all() == []


async def test_a_locked_keyring_keeps_the_account_whose_password_it_holds(stage: Stage) -> None:
    desk = Desk(stage, Closed("locked"))
    await stage.store.accounts.put(an_account().with_(sign_in=SignInWay.STORED_PASSWORD))
    with pytest.raises(SecretNotForgotten, match="is closed"):
        await desk.accounts.remove(an_account().id)
    assert [one.id for one in await desk.accounts.all()] == [an_account().id]
    assert desk.profiles.removed == []


async def test_without_any_keyring_it_is_said_that_none_was_asked(stage: Stage) -> None:
    desk = Desk(stage, Closed("no_keyring"))
    await stage.store.accounts.put(an_account().with_(sign_in=SignInWay.STORED_PASSWORD))
    assert not await desk.accounts.remove(an_account().id)
    assert await desk.accounts.all() == []


async def test_a_password_that_is_not_used_any_more_leaves_the_keyring(desk: Desk) -> None:
    new = NewAccount("mia", SITE, sign_in=SignInWay.STORED_PASSWORD, password="p")
    account = await desk.accounts.add(new)
    await desk.accounts.change(account.with_(display_name="Mia"))
    assert await desk.secrets.get(ACCOUNT_PASSWORD, account.id) == "p"
    await desk.accounts.change(account.with_(sign_in=SignInWay.IN_BROWSER))
    assert await desk.secrets.get(ACCOUNT_PASSWORD, account.id) is None


async def test_the_practice_account_is_made_once_stays_and_comes_last(desk: Desk) -> None:
    practice = await desk.accounts.ensure_practice()
    assert await desk.accounts.ensure_practice() == practice
    await desk.accounts.add(NewAccount("zoe", SITE))

    assert [one.username for one in await desk.accounts.all()][-1] == "practice"
    with pytest.raises(UsageError):
        await desk.accounts.remove(practice.id)


async def test_caps_count_what_the_ledger_holds(desk: Desk) -> None:
    now = desk.stage.clock.now()
    account_id = AccountId("acc-1")
    await desk.stage.store.ledger.add(
        LedgerEntry(
            id="l-1",
            account_id=account_id,
            session_id=None,
            act=Act.SAVE_PIN,
            object="1",
            at=now,
            boot_seconds=1.0,
        )
    )
    uses = await desk.accounts.caps(account_id)

    used = {(use.act, use.words): (use.used, use.of) for use in uses}
    assert used[Act.SAVE_PIN, "this hour"] == (1, 10)
    assert used[Act.CREATE_BOARD, "today"] == (0, 3)
    assert {use.next_at for use in uses} == {None}


async def test_a_full_cap_says_when_it_lets_the_next_act_happen(desk: Desk) -> None:
    account_id = AccountId("acc-1")
    first = moment_of(desk.stage.clock)
    for number in range(3):
        name = f"board {number}"
        await desk.stage.store.ledger.add(
            counted(name, account_id, None, Act.CREATE_BOARD, name, first)
        )
    desk.stage.clock.advance(3600)

    uses = await desk.accounts.caps(account_id)

    boards = next(use for use in uses if use.act is Act.CREATE_BOARD)
    assert (boards.used, boards.of) == (3, 3)
    assert boards.next_at == first.at + timedelta(days=1)


async def test_caps_are_halved_for_the_day_after_the_site_asked_for_a_break(desk: Desk) -> None:
    account_id = AccountId("acc-1")
    now = moment_of(desk.stage.clock)
    await desk.stage.store.ledger.add(
        counted("asked", account_id, None, Act.ASKED_TO_REST, "Too many requests", now)
    )

    async def numbers() -> dict[tuple[Act, str], int]:
        return {(use.act, use.words): use.of for use in await desk.accounts.caps(account_id)}

    halved = await numbers()
    desk.stage.clock.advance(24 * 3600 - 1)
    assert await numbers() == halved
    desk.stage.clock.advance(2)
    whole = await numbers()
    assert halved == {key: max(1, number // 2) for key, number in whole.items()}
    assert halved != whole

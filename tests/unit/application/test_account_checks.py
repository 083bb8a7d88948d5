"""*Check account* types the password as a run does: counted first, and not beyond the cap."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from typing_extensions import override

from pinagent_desktop.application.accounts import Accounts
from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import LimitReached, SiteLimit
from pinagent_desktop.ports.automation import SiteAccess, SiteListener, SiteSession
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from tests.builders import an_account, pace_rules
from tests.fakes.site import FakeSession, FakeSite
from tests.fakes.surroundings import FakeProfiles
from tests.fakes.world import FakeWorlds
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


class LoginPage(FakeSite):
    """Nobody is ever signed in, so that each time the password is typed."""

    def __init__(self) -> None:
        super().__init__([])
        self.typed = 0

    @override
    def open(
        self, access: SiteAccess, listener: SiteListener
    ) -> AbstractAsyncContextManager[SiteSession]:
        return self._on_login_page(listener)

    @asynccontextmanager
    async def _on_login_page(self, listener: SiteListener) -> AsyncIterator[SiteSession]:
        yield TypingSession(self, listener)


class TypingSession(FakeSession):
    """Types the password, after asking."""

    def __init__(self, site: LoginPage, listener: SiteListener) -> None:
        super().__init__(site)
        self._page = site
        self._listener = listener

    @override
    async def sign_in(self) -> str:
        await self._listener.before_password()
        self._page.typed += 1
        return await super().sign_in()


async def test_a_check_counts_its_sign_ins_and_beyond_the_cap_nothing_is_typed(
    stage: Stage,
) -> None:
    page, ledger = LoginPage(), stage.store.ledger
    account = an_account(site="https://site.example")
    await stage.store.accounts.put(account)
    accounts = Accounts(
        stage.store, MemorySecrets(), FakeWorlds(page), FakeProfiles(), stage.clock, pace_rules
    )
    for number in (1, 2):
        await accounts.check(account.id)
        counted = await ledger.of_account(account.id, 9, Act.SIGN_IN)
        assert (len(counted), page.typed) == (number, number)

    with pytest.raises(LimitReached, match="2 of 2 today"):
        await accounts.check(account.id)

    assert page.typed == 2
    (refused,) = await ledger.of_account(account.id, 9, Act.REFUSED)
    assert "2 of 2 today" in refused.object
    stage.clock.advance(24 * 3600)
    await accounts.check(account.id)
    assert page.typed == 3


async def test_a_break_that_the_site_asks_for_is_kept_to_by_checks_too(stage: Stage) -> None:
    account = an_account(site="https://site.example")
    await stage.store.accounts.put(account)
    accounts = Accounts(
        stage.store, MemorySecrets(), stage.worlds, FakeProfiles(), stage.clock, pace_rules
    )
    before = [use.of for use in await accounts.caps(account.id)]
    stage.site.faults["sign_in", 1] = SiteLimit("Too fast", limit="site", retry_after=600.0)
    for _ in range(2):
        with pytest.raises(SiteLimit) as refused:
            await accounts.check(account.id)
        assert refused.value.facts["account"] == account.display_name
        assert "until" in refused.value.facts

    assert stage.site.opened == 1
    (asked,) = await stage.store.ledger.of_account(account.id, 9, Act.ASKED_TO_REST)
    assert (asked.session_id, asked.rest_seconds) == (None, 600.0)
    after = [use.of for use in await accounts.caps(account.id)]
    assert after == [max(1, number // 2) for number in before]
    stage.clock.advance(601)
    assert (await accounts.check(account.id)).state is AccountState.READY

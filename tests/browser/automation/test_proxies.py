"""An account's proxy: asked for everything, named when it fails, never gone past."""

import time
from collections.abc import Callable, Iterator

import pytest

from pinagent_desktop.domain.account import Account, Proxy, SignInWay
from pinagent_desktop.domain.errors import ProxyUnreachable
from pinagent_desktop.ports.automation import SiteAccess
from tests.browser.automation.conftest import Rig
from tests.browser.practice_site import PracticeSite
from tests.builders import an_account
from tests.end2end.small_proxy import SmallProxy

pytestmark = [pytest.mark.browser, pytest.mark.asyncio, pytest.mark.row("B3")]

LOGIN = "office:canary-proxy-41"


@pytest.fixture
def proxy() -> Iterator[SmallProxy]:
    made = SmallProxy(LOGIN)
    yield made
    made.close()


@pytest.fixture
def site(start_practice: Callable[..., PracticeSite]) -> PracticeSite:
    return start_practice(proxied=True)


def _access(site: PracticeSite, port: int, password: str | None) -> SiteAccess:
    account: Account = an_account(
        site=site.addresses.site,
        username="practice",
        sign_in=SignInWay.STORED_PASSWORD,
        proxy=Proxy(server="127.0.0.1", port=port, user="office" if password else None),
    )
    return SiteAccess(account, site.addresses.password, password, headed=False, wait_seconds=0)


async def test_everything_comes_through_it_and_its_death_is_named(
    rig: Rig, site: PracticeSite, proxy: SmallProxy
) -> None:
    name, password = LOGIN.split(":")
    assert name == "office"
    with pytest.raises(ProxyUnreachable) as caught:  # noqa: PT012 - the death is in the middle
        async with rig.agent.open(_access(site, proxy.port, password), rig.notes) as session:
            assert await session.sign_in() == "practice"
            proxy.die()
            await session.find_board("Modern minimalist living room")
    assert caught.value.facts["proxy"] == proxy.url
    assert caught.value.facts["trouble"] == "it does not answer"
    assert len(proxy.carried) > 1
    assert await site.door("facts?kind=direct") == []


@pytest.mark.parametrize("password", [None, "wrong"], ids=["no login", "a wrong one"])
async def test_a_login_that_it_does_not_accept(
    rig: Rig, site: PracticeSite, proxy: SmallProxy, password: str | None
) -> None:
    began = time.monotonic()
    with pytest.raises(ProxyUnreachable) as caught:
        async with rig.agent.open(_access(site, proxy.port, password), rig.notes) as session:
            await session.sign_in()
    assert caught.value.facts["trouble"] == "it does not accept the user name and password"
    assert time.monotonic() - began < 30
    assert await site.door("facts?kind=direct") == []


async def test_one_that_refuses_from_the_start(
    rig: Rig, site: PracticeSite, proxy: SmallProxy
) -> None:
    proxy.die()
    with pytest.raises(ProxyUnreachable) as caught:
        async with rig.agent.open(_access(site, proxy.port, "x"), rig.notes) as session:
            await session.sign_in()
    assert caught.value.facts["trouble"] == "it does not answer"
    assert await site.door("facts?kind=direct") == []

"""The navigation guard is asked for the proxy's login too: given once a request, and only to it."""

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from pinagent_desktop.services.automation.navigation_guard import NavigationGuard
from pinagent_desktop.services.automation.site_profile import load_profile
from tests.end2end.app import ROOT

pytestmark = pytest.mark.asyncio

PROFILE = load_profile(ROOT / "resources" / "sites" / "pinterest.toml")


class Channel:
    """What a browser's inspector answers and asks."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, Any]]] = []
        self._heard: dict[str, Callable[[dict[str, Any]], None]] = {}

    def on(self, event: str, heard: Callable[[dict[str, Any]], None]) -> None:
        self._heard[event] = heard

    async def send(self, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        self.sent.append((method, params or {}))
        return {}

    async def asks(self, number: str, source: str) -> str:
        """Ask for a login and return the answer."""
        self._heard["Fetch.authRequired"](
            {"requestId": number, "authChallenge": {"source": source}}
        )
        await asyncio.sleep(0)
        method, params = self.sent[-1]
        assert (method, params["requestId"]) == ("Fetch.continueWithAuth", number)
        return str(params["authChallengeResponse"]["response"])


async def _watched(guard: NavigationGuard) -> Channel:
    channel = Channel()

    async def new_browser_cdp_session() -> Channel:
        return channel

    browser = SimpleNamespace(new_browser_cdp_session=new_browser_cdp_session)
    context = SimpleNamespace(browser=browser, on=lambda _event, _heard: None)
    await guard.attach(context)  # type: ignore[arg-type]  # what it uses
    return channel


async def test_the_login_is_given_once_a_request_in_each_browser() -> None:
    guard = NavigationGuard(PROFILE, ("office", "canary-proxy-41"))
    for _ in range(2):
        channel = await _watched(guard)
        assert channel.sent[-1][1]["handleAuthRequests"] is True
        assert await channel.asks("interception-job-1.0", "Proxy") == "ProvideCredentials"
        assert await channel.asks("interception-job-1.0", "Proxy") == "CancelAuth"


async def test_a_site_that_asks_is_never_told() -> None:
    channel = await _watched(NavigationGuard(PROFILE, ("office", "canary-proxy-41")))
    assert await channel.asks("interception-job-1.0", "Server") == "Default"
    assert "canary" not in str(channel.sent)


async def test_without_a_login_nobody_is_asked() -> None:
    channel = await _watched(NavigationGuard(PROFILE))
    assert "handleAuthRequests" not in channel.sent[-1][1]

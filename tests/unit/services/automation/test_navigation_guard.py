"""Which documents may come: the site's own, frames inside a page, and a sign-in window's way."""

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from pinagent_desktop.services.automation.navigation_guard import NavigationGuard
from pinagent_desktop.services.automation.site_profile import load_profile
from tests.end2end.app import ROOT

pytestmark = pytest.mark.asyncio

SITE_FILE = ROOT / "resources" / "sites" / "pinterest.toml"
FOREIGN = "https://elsewhere.example/"
PAGES = (
    {"targetId": "main", "type": "page"},
    {"targetId": "window", "type": "page", "openerId": "main"},
    {"targetId": "captcha", "type": "iframe"},
)


class Browser:
    """Holds documents up and does with each as it is told."""

    def __init__(self) -> None:
        self._heard: Callable[[dict[str, Any]], None]
        self._decisions: asyncio.Queue[str] = asyncio.Queue()

    async def new_browser_cdp_session(self) -> "Browser":
        return self

    def on(self, event: str, heard: Callable[[dict[str, Any]], None]) -> None:
        if event == "Fetch.requestPaused":
            self._heard = heard

    async def send(self, method: str, _params: object = None) -> dict[str, Any]:
        if method in {"Fetch.continueRequest", "Fetch.failRequest"}:
            self._decisions.put_nowait(method)
        return {"targetInfos": PAGES}

    async def lets_through(self, url: str, frame: str, *, hop: bool = False) -> bool:
        """Ask for a document; whether it may come."""
        asked = {"requestId": "1", "request": {"url": url}, "frameId": frame}
        self._heard({**asked, "redirectedRequestId": "0"} if hop else asked)
        return await self._decisions.get() == "Fetch.continueRequest"


async def guarded(site: str | None = None) -> tuple[NavigationGuard, Browser]:
    guard, browser = NavigationGuard(load_profile(SITE_FILE, site)), Browser()
    context = SimpleNamespace(browser=browser, on=lambda _event, _heard: None)
    await guard.attach(context)  # type: ignore[arg-type]  # what it uses
    return guard, browser


async def test_own_pages_and_frames_inside_a_page_come_foreign_pages_do_not() -> None:
    _, browser = await guarded()
    assert await browser.lets_through("https://www.pinterest.com/pin/1/", "main")
    assert await browser.lets_through(FOREIGN, "captcha")
    assert await browser.lets_through(FOREIGN, "an inner frame of the same process")
    for frame in ("main", "window"):
        assert not await browser.lets_through(FOREIGN, frame)
        assert not await browser.lets_through(FOREIGN, frame, hop=True)


async def test_a_sign_in_window_may_be_sent_on_while_the_person_acts_the_page_may_not() -> None:
    guard, browser = await guarded()
    provider = "https://accounts.google.com/o/oauth2"
    assert not await browser.lets_through(provider, "window")
    guard.person_acts = True
    assert await browser.lets_through(provider, "window")
    assert await browser.lets_through(FOREIGN, "window", hop=True)
    assert not await browser.lets_through(FOREIGN, "window")
    assert not await browser.lets_through(FOREIGN, "main", hop=True)


async def test_a_stand_in_may_send_on_only_what_the_app_opens_and_only_on_this_machine() -> None:
    guard, browser = await guarded("http://127.0.0.1:4711")
    other = "http://localhost:4712/"
    assert not await browser.lets_through(other, "main", hop=True)
    assert guard.stopped == other
    with guard.opening():
        assert not await browser.lets_through(FOREIGN, "main", hop=True)
        assert await browser.lets_through(other, "main", hop=True)
    assert await browser.lets_through(other, "main")

"""Pages of the site try to lead the browser elsewhere: it stays, and nobody else hears of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import closing
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
import pytest_asyncio
from typing_extensions import override

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.services.automation.site_page import SitePage
from tests.browser.automation.conftest import Notes, opened
from tests.end2end.loopback_server import LoopbackServer

if TYPE_CHECKING:
    from playwright.async_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]

WAYS = {
    "link": '<a id="go" href="{to}">go</a>',
    "link to a new window": '<a id="go" target="_blank" href="{to}">go</a>',
    "window.open": '<button id="go" onclick="window.open(\'{to}\')">go</button>',
    "location": '<button id="go" onclick="location = \'{to}\'">go</button>',
    "form": '<form method="post" action="{to}"><button id="go">go</button></form>',
    "download": '<a id="go" download="loot.txt" href="{to}">go</a>',
}
HTTP_WAYS = {
    **WAYS,
    "redirect": '<a id="go" href="/away?{to}">go</a>',
    "redirect of a form": WAYS["form"].format(to="/away?{to}"),
    "refresh": '<a id="go" href="/refresh?{to}">go</a>',
}
SCHEMES = {
    "data": "data:text/html,<h1>elsewhere</h1>",
    "file": "file:///etc/hostname",
    "view-source": "view-source:{own}/",
    "javascript": "javascript:void(document.title = location.href)",
}
BLOB = '<button id="go" onclick="location = URL.createObjectURL(new Blob([\'x\']))">go</button>'
KEPT = "/kept.js"
RIGHTS = ("geolocation", "notifications", "camera", "microphone")


class Listener(LoopbackServer):
    """A small server that writes down what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.page = ""
        """What it shows at every address but ``/away?…`` and ``/refresh?…``, which lead on."""
        super().__init__()

    @override
    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        path = head.split(b" ", 2)[1].decode()
        self.asked.append(path)
        status, body = "200 OK", self.page
        if path.startswith("/away?"):
            status = f"302 Found\r\nLocation: {unquote(path.removeprefix('/away?'))}"
        if path.startswith("/refresh?"):
            body = f'<meta http-equiv="refresh" content="0; url={path.removeprefix("/refresh?")}">'
        lines = [f"HTTP/1.1 {status}", "Content-Type: text/html", f"Content-Length: {len(body)}"]
        if path == KEPT:
            lines.append("Cache-Control: max-age=600")
        writer.write("\r\n".join((*lines, "Connection: close", "", body)).encode())
        await writer.drain()


class Yard:
    """A browser on a small site, and a foreign listener at another port."""

    def __init__(self, site: SitePage, own: Listener, foreign: Listener) -> None:
        self.site = site
        self.own = own
        self.foreign = foreign

    @property
    def page(self) -> "Page":
        return self.site.page

    async def press(self, page: str) -> str:
        """Press the button of a page, let come what comes of it, and return where it led."""
        self.own.page = page
        await self.page.goto(f"{self.own.url}/")
        await self.page.click("#go", no_wait_after=True)
        for _ in range(3):
            await self._pulse()
        await self._alone()
        return self.page.url

    async def _pulse(self) -> None:
        """Go a way round through the browser's network, as what was asked for before must."""
        from playwright.async_api import Error

        try:
            await self.page.evaluate(
                "fetch('/pulse').catch(() => 0).then(() => new Promise(requestAnimationFrame))"
            )
        except Error:  # another page came in its place
            await self.page.wait_for_load_state()

    async def _alone(self) -> None:
        async with asyncio.timeout(5):
            while len(others := self.page.context.pages) > 1:
                await others[-1].wait_for_event("close")


@pytest_asyncio.fixture
async def yard(tmp_path: Path) -> AsyncIterator[Yard]:
    """One browser for all the ways."""
    with closing(Listener()) as own, closing(Listener()) as foreign:
        async with opened(tmp_path, own.url, Notes()) as site:
            yield Yard(site, own, foreign)


async def test_no_way_leads_out_of_the_site(yard: Yard) -> None:
    away = f"{yard.foreign.url}/loot"
    led = {way: await yard.press(page.format(to=away)) for way, page in HTTP_WAYS.items()}
    for scheme, target in SCHEMES.items():
        to = escape(target.format(own=yard.own.url))
        pages = {way: WAYS[way].format(to=to) for way in ("link", "window.open", "location")}
        led |= {f"{scheme}: {way}": await yard.press(page) for way, page in pages.items()}
    led["blob"] = await yard.press(BLOB)
    led["own window"] = await yard.press(WAYS["window.open"].format(to="/"))

    out = {way: where for way, where in led.items() if not where.startswith(f"{yard.own.url}/")}
    assert out == {}
    assert yard.foreign.asked == []
    with pytest.raises(SiteChanged, match="another host"):
        await yard.site.go(f"{yard.own.url}/away?http://elsewhere.example/")
    async with yard.page.expect_download() as loading:
        await yard.press('<a id="go" download="loot.txt" href="/loot">go</a>')
    assert await (await loading.value).failure() is not None
    rights = await yard.page.evaluate(
        "names => Promise.all(names.map(name => "
        "navigator.permissions.query({name}).then(right => right.state)))",
        RIGHTS,
    )
    assert "granted" not in rights


async def test_the_same_ways_would_be_noticed(yard: Yard) -> None:
    from playwright.async_api import TimeoutError as NeverCame

    yard.site.profile.sent_on_to.add(urlsplit(yard.foreign.url).netloc)
    away = f"{yard.foreign.url}/loot"
    unheard = []
    for way in ("link", "location", "form", "refresh", "redirect"):
        yard.foreign.asked.clear()
        await yard.press(HTTP_WAYS[way].format(to=away))
        try:
            await yard.page.wait_for_url(away)
        except NeverCame:
            unheard.append(way)
        if "/loot" not in yard.foreign.asked:
            unheard.append(way)
    assert unheard == []


async def test_what_the_site_lets_the_browser_keep_is_asked_for_once(yard: Yard) -> None:
    yard.own.page = f"<script src='{KEPT}'></script>"
    for address in ("/", "/again", "/and-again"):
        await yard.site.go(yard.own.url + address)
    assert yard.own.asked.count(KEPT) == 1

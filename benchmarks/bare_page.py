"""What Chromium itself takes for a long feed: the page, scrolled, with nobody who reads it.

Steered without Playwright. Its network log (``Network.enable``) is on as Playwright has it on every
page, with no way to say how much it may keep: bodies of pictures and answers, up to a fixed number
of bytes. Without the log the same page grows by a sixth of that.
"""

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import aiohttp
import psutil

from benchmarks.practice_site import BareClient
from benchmarks.result import NotMeasured
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.services.automation.browser_finder import browser_choices
from pinagent_desktop.services.automation.page_scripts import SCROLL

_SHARE: Final = 0.8
_PAUSE: Final = 0.12
_AT_THE_END: Final = 8
_MOVES_PER_CLEANING: Final = 8
_MOVES_PER_SAMPLE: Final = 4
_FIRST_SCREEN: Final = 2.0
_PORT_FILE: Final = "DevToolsActivePort"
_MEGA: Final = 1e6


class BarePage:
    """One page of a browser, spoken to in its own protocol."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, browser: psutil.Process) -> None:
        self._socket = socket
        self._browser = browser
        self._asked = 0

    async def ask(self, method: str, **words: object) -> Any:
        """Return the answer to a command; events are passed over."""
        self._asked += 1
        await self._socket.send_json({"id": self._asked, "method": method, "params": words})
        while True:
            told = json.loads((await self._socket.receive()).data)
            if told.get("id") == self._asked:
                return told.get("result")

    async def scrolls(self) -> bool:
        """Scroll by a step, as the reader does; ``False`` when nothing moved."""
        expression = f"({SCROLL})({_SHARE})"
        told = await self.ask(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        return bool(told["result"]["value"]["moved"])

    async def clean(self) -> None:
        """Free what the reader frees."""
        await self.ask("HeapProfiler.collectGarbage")
        await self.ask("Memory.simulatePressureNotification", level="critical")

    def size(self) -> float:
        """Resident sets of all its processes, MB."""
        family = [self._browser, *self._browser.children(recursive=True)]
        return sum(one.memory_info().rss for one in family if one.is_running()) / _MEGA


async def growth_of_bare_page(addresses: PracticeAddresses, board_url: str) -> float:
    """Scroll a board's feed to its end; return by how much the browser grew at most, MB.

    Args:
        addresses: The practice site.
        board_url: Path of the board.

    Raises:
        NotMeasured: There is no Chromium.
    """
    async with _page() as page:
        for cookie in await _cookies(addresses):
            await page.ask("Network.setCookie", **cookie)
        await page.ask(
            "Emulation.setDeviceMetricsOverride",
            width=1920,
            height=1080,
            deviceScaleFactor=1,
            mobile=False,
        )
        await page.ask("Network.enable")
        await page.ask("Page.navigate", url=f"{addresses.site}{board_url}_tools/more-ideas/")
        await asyncio.sleep(_FIRST_SCREEN)
        return await _grown(page)


async def _grown(page: BarePage) -> float:
    first = largest = page.size()
    moves = still = 0
    while still < _AT_THE_END:
        moved = await page.scrolls()
        await asyncio.sleep(_PAUSE)
        moves += moved
        still = 0 if moved else still + 1
        if moved and moves % _MOVES_PER_CLEANING == 0:
            await page.clean()
        if moves % _MOVES_PER_SAMPLE == 0:
            largest = max(largest, page.size())
    return largest - first


async def _cookies(addresses: PracticeAddresses) -> list[dict[str, str]]:
    client = BareClient(addresses)
    try:
        await client.sign_in()
        jar = client.http.cookies.jar
        return [{"name": c.name, "value": c.value or "", "url": addresses.site} for c in jar]
    finally:
        await client.close()


@asynccontextmanager
async def _page() -> AsyncIterator[BarePage]:
    program = browser_choices("chromium")[0].executable
    if program is None:
        raise NotMeasured("there is no Chromium on the PATH")
    with tempfile.TemporaryDirectory(prefix="pinagent-bare-") as folder:
        words = ("--headless=new", "--no-sandbox", "--remote-debugging-port=0", "--hide-scrollbars")
        process = await asyncio.create_subprocess_exec(
            *(str(program), *words, f"--user-data-dir={folder}", "about:blank"),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            port = await _port(Path(folder) / _PORT_FILE)
            async with aiohttp.ClientSession() as session:
                told = await (await session.get(f"http://127.0.0.1:{port}/json/list")).json()
                address = next(one for one in told if one["type"] == "page")["webSocketDebuggerUrl"]
                async with session.ws_connect(address, max_msg_size=0) as socket:
                    yield BarePage(socket, psutil.Process(process.pid))
        finally:
            process.terminate()
            await process.wait()


async def _port(file: Path) -> str:
    async with asyncio.timeout(30):
        while True:
            text = await asyncio.to_thread(_read, file)
            if text.strip():
                return text.split()[0]
            await asyncio.sleep(0.1)


def _read(file: Path) -> str:
    return file.read_text("ascii") if file.exists() else ""

"""Addresses that lead round in circles, and proof that a touched challenge would be noticed."""

import asyncio
from contextlib import closing
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.domain.errors import SiteChanged
from tests.browser.automation.conftest import Notes, opened
from tests.browser.conftest import PracticeStarter
from tests.end2end.loopback_server import LoopbackServer

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]


class Roundabout(LoopbackServer):
    """A site whose every page leads to itself."""

    @override
    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n")
        writer.write(b"Connection: close\r\n\r\n")
        await writer.drain()


async def test_a_circle_of_redirects_is_no_outage_to_wait_for(tmp_path: Path) -> None:
    with closing(Roundabout()) as server:
        async with opened(tmp_path, server.url, Notes()) as site:
            with pytest.raises(SiteChanged) as caught:
                await site.go(f"{server.url}/")
    assert "circles" in str(caught.value.facts["part"])


async def test_a_touched_challenge_would_be_noticed(
    tmp_path: Path, start_practice: PracticeStarter
) -> None:
    practice = start_practice("captcha")
    async with opened(tmp_path, practice.addresses.site, Notes()) as site:
        page = site.page
        await page.goto(f"{practice.addresses.site}/login/")
        await page.fill("#email", "practice")
        await page.fill("#password", practice.addresses.password)
        await page.click('button[type="submit"]')
        await page.wait_for_selector("#practice-captcha")
        async with page.expect_response("**/challenge/input/"):
            await page.mouse.click(5, 5)
    assert (await practice.state())["challenge_inputs"] != []

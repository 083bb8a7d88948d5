"""The client's page: it asks nobody, runs only our lines, and its answers come back."""

import base64
import hashlib
import os
import re
import shutil
from pathlib import Path

import pytest

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.services.exporters.client_page import ClientPageExporter
from pinagent_desktop.services.importing.dump_reader import CollectionsReader
from tests.builders import a_prompt

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")


def _page(pins: list[Pin], pictures: Path, folder: Path) -> Path:
    prompt = a_prompt(text="japandi </title><b>lobby</b>")
    return ClientPageExporter().write(
        prompt, pins, pictures, folder / "for a client.html", lambda _done, _of: None
    )


def test_only_our_own_lines_may_run(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    html = _page(pins, pictures, tmp_path).read_text("utf-8")
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', html)
    for kind in ("script", "style"):
        ((text,)) = re.findall(rf"<{kind}>(.*?)</{kind}>", html, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'")
    assert " style=" not in html
    assert " onerror=alert" not in re.sub(r"&[a-z]+;.*?&[a-z]+;", "", html)
    assert "javascript:" not in html
    assert html.count("<article") == len(pins)


def test_the_client_is_not_led(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    html = _page(pins, pictures, tmp_path).read_text("utf-8")
    words = re.sub(
        r"<style>.*?</style>|<script>.*?</script>|base64,[^\"]*", "", html, flags=re.DOTALL
    )
    for told in ("0.90", "Approved", "Disqualified", "Pending", "Bare walls"):
        assert told not in words


@pytest.mark.browser
@pytest.mark.asyncio
@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
async def test_stars_and_vetoes_come_back_as_a_file(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    from playwright.async_api import async_playwright

    page_file = _page(pins, pictures, tmp_path)
    asked: list[str] = []
    complaints: list[str] = []
    async with async_playwright() as driver:
        sandbox = os.name != "posix" or os.geteuid() != 0
        browser = await driver.chromium.launch(executable_path=CHROMIUM, chromium_sandbox=sandbox)
        page = await (await browser.new_context(accept_downloads=True)).new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(page_file.as_uri())
        assert await page.locator("#save").is_disabled()
        cards = page.locator("article")
        await cards.nth(0).get_by_role("button", name="Star").click()
        await cards.nth(1).get_by_role("button", name="Veto").press("Enter")
        await cards.nth(2).get_by_role("button", name="Star").click()
        await cards.nth(2).get_by_role("button", name="Star").click()
        await page.get_by_label("Your name").fill("Anna & Co")
        assert await page.locator("#count").inner_text() == "1 starred, 1 vetoed, of 5"
        await page.reload()
        assert await page.locator("#count").inner_text() == "1 starred, 1 vetoed, of 5"
        async with page.expect_download() as waiting:
            await page.get_by_role("button", name="Save my answers").click()
        saved = await waiting.value
        assert saved.suggested_filename.startswith("answers japandi")
        await saved.save_as(tmp_path / "answers.json")
        await browser.close()
    assert complaints == []
    loaded = {url for url in asked if not url.startswith(("data:", "blob:"))}
    assert loaded == {page_file.as_uri()}
    dump = CollectionsReader(str, str).read([tmp_path / "answers.json"])
    (answers,) = dump.answers
    assert (answers.by, answers.prompt_id) == ("Anna & Co", "pr-1")
    assert answers.words == {pins[0].id: "star", pins[1].id: "veto"}

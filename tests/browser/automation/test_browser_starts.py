import asyncio
import shutil
import time
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.services.automation import profile_holders
from pinagent_desktop.services.automation.site_agent import BrowserAgent
from pinagent_desktop.services.system_clock import SystemClock
from tests.browser.automation.conftest import Rig
from tests.browser.practice_site import ROOT
from tests.builders import an_account
from tests.log_ear import listening

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]


@pytest.mark.parametrize("program", ["/nowhere/chromium", "/bin/false", "sleeps"])
async def test_what_is_no_browser_is_told_within_ten_seconds(tmp_path: Path, program: str) -> None:
    if program == "sleeps":
        script = tmp_path / "browser"
        script.write_text("#!/bin/sh\nexec sleep 60\n")
        script.chmod(0o755)
        program = str(script)
    rig = Rig(tmp_path)
    rig.agent = BrowserAgent(
        site_file=ROOT / "resources" / "sites" / "pinterest.toml",
        home=tmp_path,
        clock=SystemClock(),
        browser=program,
        can_show=False,
    )
    began = time.monotonic()
    with pytest.raises(BrowserUnusable) as caught:
        async with rig.open("http://127.0.0.1:9", password="x"):
            pass
    assert time.monotonic() - began < 15  # 10 on a machine of its own
    assert program in caught.value.detail
    assert "\n" not in caught.value.detail


@pytest.mark.row("B14")
async def test_a_browser_that_is_still_ending_is_waited_for(rig: Rig, tmp_path: Path) -> None:
    """On a busy computer a browser outlives its killed driver, or the killed app, by seconds."""
    from playwright.async_api import async_playwright

    profile = tmp_path / "profiles" / an_account().id
    profile.mkdir(parents=True)
    async with async_playwright() as earlier:
        left_over = await earlier.chromium.launch_persistent_context(
            profile, executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        with listening(profile_holders.__name__, "its end is awaited") as waits:
            opening = asyncio.ensure_future(_opens(rig))
            waiting = asyncio.ensure_future(waits.wait())
            await asyncio.wait((opening, waiting), return_when=asyncio.FIRST_COMPLETED)
        assert not opening.done(), opening.result()
        await left_over.close()
        await opening


async def _opens(rig: Rig) -> None:
    async with rig.open("http://127.0.0.1:9", password="x"):
        pass

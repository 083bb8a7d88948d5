import time
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.services.automation.site_agent import BrowserAgent
from pinagent_desktop.services.system_clock import SystemClock
from tests.browser.automation.conftest import Rig
from tests.browser.practice_site import ROOT

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

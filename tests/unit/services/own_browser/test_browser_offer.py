"""Playwright's own installer says what can be had, and where it looks for it."""

from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.services.own_browser.browser_offer import offered_browser, read_offer

SAID = """Some browser 7.1 (driver chromium v12)
  Install location:    /home/lena/my browsers/chromium-12
  Download url:        https://cdn.example/7.1/browser.zip
  Download fallback 1: https://other.example/7.1/browser.zip

A part (driver chromium-headless-shell v12)
  Install location:    /home/lena/my browsers/chromium_headless_shell-12
  Download url:        https://cdn.example/7.1/part.zip
"""


def test_the_browser_is_taken_and_not_its_parts() -> None:
    offer = read_offer(SAID)
    assert offer.title == "Some browser 7.1"
    assert offer.folder == Path("/home/lena/my browsers/chromium-12")
    assert offer.urls == (
        "https://cdn.example/7.1/browser.zip",
        "https://other.example/7.1/browser.zip",
    )


@pytest.mark.parametrize("said", ["", "ERROR: not supported\n", SAID.partition("\n\n")[2]])
def test_nothing_to_be_had_is_said(said: str) -> None:
    with pytest.raises(BrowserUnusable, match="no browser to download"):
        read_offer(said)


@pytest.mark.asyncio
async def test_the_real_installer_is_understood(tmp_path: Path) -> None:
    offer = await offered_browser(tmp_path / "browsers")
    assert offer.folder.parent == tmp_path / "browsers"
    assert offer.folder.name.startswith("chromium-")
    assert offer.urls[0].startswith("https://")
    assert "Chrom" in offer.title
    assert not offer.folder.exists()

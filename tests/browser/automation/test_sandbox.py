"""The browser that ships runs in its sandbox; as root it opens nothing but this machine."""

import os
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from pinagent_desktop.domain.errors import RootRefused
from pinagent_desktop.services.automation import sandbox
from tests.browser.automation.conftest import Rig
from tests.browser.practice_site import PracticeSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]

FILTERED = "2"
"""What /proc says of a process whose system calls are filtered."""


@pytest.mark.skipif(os.geteuid() == 0, reason="as root Chromium has no sandbox")
async def test_every_page_is_drawn_inside_the_sandbox(
    rig: Rig, start_practice: Callable[..., PracticeSite]
) -> None:
    async with rig.open(start_practice()) as session:
        await session.sign_in()
        family = _browser_family()
        renderers = [one for one in family if "--type=renderer" in one[1]]
        assert renderers
        assert [words for _, words in family if "no-sandbox" in words] == []
        for pid, _ in renderers:
            status = _status(pid)
            assert status["Seccomp"] == FILTERED
            assert len(status["NSpid"].split()) > 1  # in a world of processes of its own


@pytest.mark.parametrize(
    "site",
    [
        "https://www.pinterest.com",
        "http://10.0.0.1",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org:8080",
    ],
)
async def test_as_root_only_this_machine_is_opened(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, site: str
) -> None:
    monkeypatch.setattr(sandbox, "is_root", lambda: True)
    before = psutil.Process().children(recursive=True)
    with pytest.raises(RootRefused):
        async with rig.open(site, password="x"):
            pass
    started = set(psutil.Process().children(recursive=True)) - set(before)
    assert [one for one in started if "chrom" in one.name()] == []


def _browser_family() -> list[tuple[int, str]]:
    children = psutil.Process().children(recursive=True)
    return [(one.pid, " ".join(one.cmdline())) for one in children if "chrom" in one.name()]


def _status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}

import asyncio
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.snapshots import Snapshots

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


class APage:
    """As much of a browser's page as a snapshot needs."""

    def __init__(self, url: str, *, fails: bool = False) -> None:
        self.url = url
        self.fails = fails
        self.pictures = 0

    async def evaluate(self, _script: str, spec: dict[str, Any]) -> dict[str, Any]:
        if self.fails:
            raise RuntimeError("Target closed")
        return {"tag": "button", spec["testId"]: "x", "testId": "save-it", "box": [1, 2, 3, 4]}

    async def screenshot(self, **_how: Any) -> bytes:
        self.pictures += 1
        return b"jpeg"


def kept(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.asyncio
async def test_one_for_each_kind_readable_by_this_user_only(
    tmp_path: Path, profile: SiteProfile
) -> None:
    snapshots = Snapshots(tmp_path / "snapshots", profile, lambda: NOW)
    page: Any = APage("https://www.pinterest.com/pin/123456789/")

    first = await snapshots.keep(page, "board_picker", ["zoe"])
    page.url = "https://www.pinterest.com/pin/987654321/"
    again = await snapshots.keep(page, "board_picker", ["zoe"])
    page.url = "https://www.pinterest.com/zoe/garden/"
    other = await snapshots.keep(page, "board_picker", ["zoe"])

    stem = f"board_picker-pin-{profile.data.version}"
    assert first == again == str(tmp_path / "snapshots" / f"{stem}.json")
    assert other is not None
    assert page.pictures == 2
    assert kept(tmp_path / "snapshots")[2:] == [f"{stem}.jpg", f"{stem}.json"]
    told = json.loads(await asyncio.to_thread(Path(first).read_text, encoding="utf-8"))
    assert (told["part"], told["page"]) == ("board_picker", "/pin/{id}/")
    assert told["site_data"] == profile.data.version
    assert told["elements"]["test_id"] == "save-it"
    if os.name == "posix":
        modes = {file.stat().st_mode & 0o777 for file in (tmp_path / "snapshots").iterdir()}
        assert modes == {0o600}
        assert (tmp_path / "snapshots").stat().st_mode & 0o777 == 0o700


@pytest.mark.asyncio
async def test_twenty_kinds_at_most_and_the_oldest_go(tmp_path: Path, profile: SiteProfile) -> None:
    snapshots = Snapshots(tmp_path, profile, lambda: NOW)
    page: Any = APage("https://www.pinterest.com/pin/123456789/")
    for number in range(22):
        file = await snapshots.keep(page, f"part{number:02}", [])
        assert file is not None
        os.utime(file, (number, number))
    names = {name.split("-")[0] for name in kept(tmp_path)}
    assert names == {f"part{number:02}" for number in range(2, 22)}
    assert len(kept(tmp_path)) == 40


@pytest.mark.asyncio
async def test_a_page_that_cannot_be_kept_ends_nothing(
    tmp_path: Path, profile: SiteProfile, caplog: pytest.LogCaptureFixture
) -> None:
    page: Any = APage("https://www.pinterest.com/", fails=True)
    assert await Snapshots(tmp_path, profile, lambda: NOW).keep(page, "email", []) is None
    assert "Target closed" in caplog.text

"""An account's profiles on disk: moved aside, and gone with the account."""

from pathlib import Path

import pytest

from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.services.automation.profiles import ProfileFolders

pytestmark = pytest.mark.asyncio
LENA, MIA = AccountId("acc-0123456789ab"), AccountId("acc-ba9876543210")


def _with_cookies(folder: Path, account_id: AccountId) -> None:
    (folder / account_id).mkdir()
    (folder / account_id / "Cookies").write_text("canary")


def _cookies(folder: Path) -> list[str]:
    return [one.parent.name for one in folder.rglob("Cookies")]


async def test_what_was_moved_aside_goes_with_the_account(tmp_path: Path) -> None:
    profiles = ProfileFolders(tmp_path)
    _with_cookies(tmp_path, MIA)
    for _ in range(2):
        _with_cookies(tmp_path, LENA)
        await profiles.set_aside(LENA)
    await profiles.remove(LENA)  # there is none in use now
    assert _cookies(tmp_path) == [MIA]


async def test_a_profile_that_is_not_there_is_fine(tmp_path: Path) -> None:
    await ProfileFolders(tmp_path / "none").remove(LENA)

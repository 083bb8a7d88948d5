"""Browser profiles on disk, for those who take them away."""

import asyncio
import itertools
import shutil
from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ports.profiles import Profiles
from pinagent_desktop.services.automation.profile_lock import profile_lock

_ASIDE = ".aside-"


class ProfileFolders(Profiles):
    """One folder an account below a common one."""

    def __init__(self, folder: Path) -> None:
        """Take note of where they lie.

        Args:
            folder: Of all profiles.
        """
        self._folder = folder

    @override
    async def remove(self, account_id: AccountId) -> None:
        if not await asyncio.to_thread(self._all_of, account_id):
            return
        profile = self._folder / account_id
        with profile_lock(profile, account_id):  # makes the folder where it is missing
            for one in await asyncio.to_thread(self._all_of, account_id):
                await asyncio.to_thread(shutil.rmtree, one)
        profile.with_name(f"{profile.name}.lock").unlink(missing_ok=True)

    @override
    async def set_aside(self, account_id: AccountId) -> str | None:
        profile = self._folder / account_id
        if not await asyncio.to_thread(profile.exists):
            return None
        with profile_lock(profile, account_id):
            aside = await asyncio.to_thread(_free_name, profile)
            await asyncio.to_thread(profile.rename, aside)
        return str(aside)

    def _all_of(self, account_id: AccountId) -> Sequence[Path]:
        """Return the profiles of an account: those moved aside have its cookies too."""
        aside = sorted(self._folder.glob(f"{account_id}{_ASIDE}*"))
        return [one for one in (*aside, self._folder / account_id) if one.is_dir()]


def _free_name(profile: Path) -> Path:
    numbers = itertools.count(1)
    names = (profile.with_name(f"{profile.name}{_ASIDE}{number}") for number in numbers)
    return next(name for name in names if not name.exists())

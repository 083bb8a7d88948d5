"""Browser profiles on disk, for those who take them away."""

import asyncio
import shutil
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ports.profiles import Profiles
from pinagent_desktop.services.automation.profile_lock import profile_lock


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
        profile = self._folder / account_id
        if not await asyncio.to_thread(profile.exists):
            return
        with profile_lock(profile, account_id):
            await asyncio.to_thread(shutil.rmtree, profile)
        profile.with_name(f"{profile.name}.lock").unlink(missing_ok=True)

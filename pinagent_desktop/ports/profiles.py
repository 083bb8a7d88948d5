"""The browser profiles of accounts: what outlives a run on disk."""

from typing import Protocol

from pinagent_desktop.domain.ids import AccountId


class Profiles(Protocol):
    """One folder an account, with its cookies."""

    async def remove(self, account_id: AccountId) -> None:
        """Remove the profile and those moved aside before; not there is fine.

        Raises:
            AlreadyRunning: The profile is in use.
        """
        ...

    async def set_aside(self, account_id: AccountId) -> str | None:
        """Move the profile aside, so that the next browser begins a fresh one.

        Returns:
            Where it lies now; ``None`` when there was none.

        Raises:
            AlreadyRunning: The profile is in use.
        """
        ...

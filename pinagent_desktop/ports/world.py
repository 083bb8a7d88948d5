"""The parts of the world that one run works with, opened together and closed together."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.pace import PaceRules, WorkingHours
from pinagent_desktop.ports.automation import SiteAgent
from pinagent_desktop.ports.pictures import PictureSource
from pinagent_desktop.ports.validation import PinJudge


@dataclass(frozen=True)
class World:
    """What an account's run talks to: the real site and judge, or the practice ones."""

    site: str
    """Address of the site."""
    agent: SiteAgent
    judge: PinJudge
    pictures: PictureSource
    password: str | None
    """The account's password, where the app types it."""
    pace: PaceRules
    """Gaps and caps of the site."""
    hours: WorkingHours
    """When accounts act on a site that is not this computer."""
    proxy_password: str | None = None


class Worlds(Protocol):
    """Opens the world of an account."""

    def open(
        self, account: Account, password: str | None = None
    ) -> AbstractAsyncContextManager[World]:
        """Open everything that a run of this account needs; for practice, start its site too.

        Args:
            account: Whose run it is.
            password: Given for this run only; else the keyring's is used where one is stored.
        """
        ...

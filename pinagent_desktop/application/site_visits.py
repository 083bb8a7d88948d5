"""``doctor --site``: a look at the site with the person's own session; nothing is changed there."""

import random
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing

from pinagent_desktop.application.accounts import Accounts
from pinagent_desktop.application.pacing import moment_of
from pinagent_desktop.application.run_controller import NOTICE_VERSION
from pinagent_desktop.application.site_breaks import hindrance_of
from pinagent_desktop.application.unheard import Unheard
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.errors import (
    AlreadyRunning,
    NoticeNotAccepted,
    PinAgentError,
    UsageError,
)
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.automation import SiteAccess
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.diagnostics import SiteWalker, WalkStep
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.ports.world import Worlds

_RUNS_LOOKED_AT = 200


class SiteVisits:
    """Walks through the site for one account."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        worlds: Worlds,
        walker: SiteWalker,
        clock: Clock,
        settings: Callable[[], Settings],
        random_: random.Random | None = None,
    ) -> None:
        self._store = store
        self._accounts = accounts
        self._worlds = worlds
        self._walker = walker
        self._clock = clock
        self._settings = settings
        self._random = random_ or random.Random()  # noqa: S311 - pauses, no secret

    async def account(self, username: str | None) -> Account:
        """Return the account to walk with: the one named, else the only one, else practice.

        Raises:
            UnknownAccount: None is called that.
            UsageError: There are several, and none is named.
        """
        if username is not None:
            return await self._accounts.named(username)
        own = [one for one in await self._accounts.all() if not one.is_practice]
        if len(own) > 1:
            raise UsageError("There are several accounts: name one with --account USERNAME")
        return own[0] if own else await self._accounts.ensure_practice()

    async def walk(self, account: Account) -> AsyncGenerator[WalkStep, None]:
        """Yield what each page of the site shows.

        On a real site nothing is typed, not even a stored password, and there is a pause between
        two pages. A site on this machine (practice) is signed in to as a run would.

        Raises:
            NoticeNotAccepted: The real site needs the person's consent first.
            AccountBlocked: The account is stopped.
            SiteLimit: The site asked for a break that is not over.
            AlreadyRunning: A run, or another program, uses the account.
            PinAgentError: What stands in the way, as ``SiteWalker.walk`` says.
        """
        if not account.is_local and self._settings().notice_accepted < NOTICE_VERSION:
            raise NoticeNotAccepted
        hindrance = await hindrance_of(self._store.ledger, account, moment_of(self._clock))
        if hindrance is not None:
            raise hindrance
        await self._refuse_busy(account)
        try:
            async with aclosing(self._walk(account)) as steps:
                async for step in steps:
                    yield step
        except PinAgentError as error:
            if not account.is_practice:
                await self._accounts.note_trouble(account, error)
            raise

    async def _walk(self, account: Account) -> AsyncGenerator[WalkStep, None]:
        async with self._worlds.open(account) as world:
            access = SiteAccess(
                account=account.with_(site=world.site),
                password=world.password if account.is_local else None,
                proxy_password=world.proxy_password,
                headed=False,
                wait_seconds=0.0,
            )
            async with aclosing(self._walker.walk(access, Unheard())) as steps:
                async for step in steps:
                    yield step
                    if not account.is_local and step.state != "not looked at":
                        await self._clock.sleep(self._random.uniform(*world.pace.act_gap))

    async def _refuse_busy(self, account: Account) -> None:
        now = self._clock.now()
        for run in await self._store.runs.newest(_RUNS_LOOKED_AT):
            leased = run.lease_until is not None and run.lease_until > now
            if leased and run.account_id == account.id:
                raise AlreadyRunning("A run of the account is going on", account=account.username)


__all__ = ["SiteVisits", "WalkStep", "walk_document", "walk_rows"]

Row = tuple[str, str, str, str]


def walk_rows(step: WalkStep) -> Sequence[Row]:
    """Return a step as rows: its state, its name, its kind of page, and what was read and seen."""
    words = step.read + (f" as {step.who}" if step.who else "")
    rows: list[Row] = [(step.state, step.step, step.page, words)]
    for part in step.parts:
        found = "gone" if part.strategy is None else f"{part.strategy} of {part.strategies}"
        rows.append((found, "", "", part.name))
    return [*rows, *(("", "", "", name) for name in step.left)]


def walk_document(step: WalkStep) -> dict[str, object]:
    """Return a step as one JSON document."""
    told = step.model_dump(mode="json")
    return {"type": "walk", **told, "gone": list(step.gone)}

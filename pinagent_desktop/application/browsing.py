"""Work in the account's browser: opened, listened to, and opened again when it dies."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from pinagent_desktop.application.events import (
    PageSeen,
    WaitStarted,
    WarmUpTold,
)
from pinagent_desktop.application.gate import Gate, WokenError
from pinagent_desktop.application.outages import Outages
from pinagent_desktop.application.pacing import moment_of
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.sentences import duration
from pinagent_desktop.application.site_breaks import (
    hindrance_of,
    keep_after,
    seen_after,
    until_when,
)
from pinagent_desktop.application.site_ear import PRACTICE_NAME, SiteEar
from pinagent_desktop.domain.account import SignInWay
from pinagent_desktop.domain.errors import (
    BrowserGone,
    BrowserUnusable,
    PinAgentError,
    ProfileUnusable,
    SiteChanged,
    SiteLimit,
    SiteUnreachable,
)
from pinagent_desktop.ports.automation import (
    SiteAccess,
    SiteSession,
)
from pinagent_desktop.ports.world import World

logger = logging.getLogger(__name__)

BROWSER_RESTARTS = 3
LIVE_PICTURE_SECONDS = 1.0

Work = Callable[[SiteSession], Awaitable[None]]


class Browsing:
    """Opens the site for one run and keeps the work going there."""

    def __init__(self, record: RunRecord, world: World, gate: Gate, wait_seconds: float) -> None:
        self._record = record
        self._world = world
        self._gate = gate
        self._session: SiteSession | None = None
        self._wait_seconds = wait_seconds
        self.ear = SiteEar(record)
        self._outages = Outages(record)
        self.watched = False
        """Whether somebody looks at the live picture."""

    async def within(self, work: Work) -> None:
        """Do the work in an open browser; it must go on from the checkpoint when repeated.

        Raises:
            BrowserGone: The browser died again and again.
            SiteUnreachable: At first contact, or later for longer than 15 minutes.
            ProxyUnreachable: The proxy did not answer after some more tries.
            AccountBlocked: The site stopped the account, now or earlier.
            SiteLimit: The site asks for a longer break than this run may wait.
        """
        await self._rested()  # no word of the site: what is kept about the account stays
        try:
            await self._keep_going(work)
        except PinAgentError as error:
            await self._note_account(error)
            raise

    async def _keep_going(self, work: Work) -> None:
        restarts = 0
        while True:
            try:
                await self._woken_told(work)
            except WokenError:
                _heed_cancel()
                self._outages.over()
            except BrowserUnusable as error:
                _heed_cancel()
                if restarts == BROWSER_RESTARTS or not _can_begin_anew(error, restarts):
                    raise
                restarts += 1
                logger.warning("The browser ended (%s); opening it again", error.detail)
            except SiteUnreachable as error:
                _heed_cancel()
                await self._outages.wait(error)
            else:
                return

    async def _woken_told(self, work: Work) -> None:
        """Do the work; what a sleep has broken is told as a sleep.

        Raises:
            WokenError: To begin again at the checkpoint: a new browser, who is signed in first.
        """
        try:
            try:
                await self._once(work)
            except (BrowserGone, SiteUnreachable, SiteChanged):
                if (seconds := self._gate.slept()) > 0:
                    raise WokenError(seconds) from None
                raise
        except WokenError as woken:
            record = self._record
            message = (
                f"Nothing ran for {duration(woken.seconds)}: the computer slept. "
                "The sign-in is looked at first, then the run goes on."
            )
            logger.info("%s", message)
            record.publish(
                WarmUpTold(time=record.clock.now(), session_id=record.run.id, message=message)
            )
            raise

    async def _rested(self) -> None:
        """Go on only with an account that may be used; a break that the site asked for is kept."""
        record = self._record
        moment = moment_of(record.clock, self.ear.time)
        hindrance = await hindrance_of(record.store.ledger, record.account, moment)
        if hindrance is None:
            return
        if not isinstance(hindrance, SiteLimit):
            raise hindrance
        until = until_when(hindrance, moment.at)
        seconds = (until - record.clock.now()).total_seconds()
        if seconds > self._wait_seconds:
            raise hindrance
        self._tell_wait(until, f"The site asked for a break until {hindrance.facts['until']}.")
        await record.clock.sleep(seconds)

    async def _note_account(self, error: PinAgentError) -> None:
        """Keep what the error says about the account, and give its sentence the site's name."""
        record = self._record
        if record.account.is_practice:
            error.facts["site_name"] = PRACTICE_NAME
            return  # always ready: there is nobody to sign in, and nothing to protect
        moment = moment_of(record.clock, self.ear.time)
        after = await seen_after(error, record.account, record.store.ledger, moment)
        if after == record.account:
            return
        async with record.transaction() as store:
            await keep_after(error, after, store, moment, record.run.id)
        record.account = after

    async def _once(self, work: Work) -> None:
        record = self._record
        account = record.account.with_(site=self._world.site)
        if self._world.password is not None:
            # Also one that was given for this run only, whatever way the account has.
            account = account.with_(sign_in=SignInWay.STORED_PASSWORD)
        access = SiteAccess(
            account=account,
            password=self._world.password,
            proxy_password=self._world.proxy_password,
            headed=record.run.settings.headed,
            wait_seconds=self._wait_seconds,
        )
        async with self._world.agent.open(access, self.ear) as session:
            self._session = session
            watcher = asyncio.create_task(self._watch(session), name="live picture")
            try:
                await work(session)
            finally:
                self._session = None
                watcher.cancel()
                await asyncio.wait([watcher])

    async def to_front(self) -> None:
        """Bring the browser's window to the front, as long as one is open."""
        if self._session is not None:
            await self._session.to_front()

    def note_reached(self) -> None:
        """The site has answered: from now on an outage is waited for."""
        self._outages.note_reached()

    def _tell_wait(self, until: datetime, why: str) -> None:
        record = self._record
        record.publish(
            WaitStarted(time=record.clock.now(), session_id=record.run.id, until=until, why=why)
        )

    async def _watch(self, session: SiteSession) -> None:
        while True:
            await self._record.clock.sleep(LIVE_PICTURE_SECONDS)
            if not self.watched:
                continue
            try:
                picture = await session.picture()
            except PinAgentError as error:
                # The work itself meets the same fault and says so.
                logger.debug("No live picture: %s", error.detail)
                continue
            if picture is not None:
                self._record.publish(
                    PageSeen(
                        time=self._record.clock.now(),
                        session_id=self._record.run.id,
                        picture=picture,
                        caption=session.doing(),
                    )
                )


def _can_begin_anew(error: BrowserUnusable, restarts: int) -> bool:
    """Whether a new browser may help: this one died, or the one after it while it started."""
    if isinstance(error, BrowserGone):
        return True
    return restarts > 0 and not isinstance(error, ProfileUnusable)


def _heed_cancel() -> None:
    """End here if somebody wants that: a browser closed under a call makes it fail otherwise.

    Raises:
        CancelledError: This task was cancelled, whatever came of its last call.
    """
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError

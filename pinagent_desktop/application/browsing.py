"""Work in the account's browser: opened, listened to, and opened again when it dies."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from typing_extensions import override

from pinagent_desktop.application.account_states import account_after, why_not
from pinagent_desktop.application.events import (
    SITE_DRIFT,
    AttentionWanted,
    PageSeen,
    ProblemMet,
    WaitStarted,
)
from pinagent_desktop.application.pacing import asked_to_rest
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.account import SignInWay
from pinagent_desktop.domain.errors import BrowserGone, PinAgentError, SiteLimit, SiteUnreachable
from pinagent_desktop.ports.automation import (
    Attention,
    SiteAccess,
    SiteDrift,
    SiteListener,
    SiteSession,
)
from pinagent_desktop.ports.world import World

logger = logging.getLogger(__name__)

BROWSER_RESTARTS = 3
OFFLINE_SECONDS = 15 * 60.0
OFFLINE_PAUSES = (5.0, 10.0, 20.0, 40.0, 60.0)
LIVE_PICTURE_SECONDS = 1.0
PRACTICE_NAME = "The practice site"

Work = Callable[[SiteSession], Awaitable[None]]


class Ear(SiteListener):
    """Turns what the site wants told into events of the run."""

    def __init__(self, record: RunRecord) -> None:
        self._record = record
        self._drifts: set[SiteDrift] = set()

    @override
    async def attention(self, wanted: Attention) -> None:
        """Announce that the site wants the person."""
        self._publish(wanted.kind, wanted.url)

    @override
    async def attention_over(self) -> None:
        """Announce that the person is done."""
        self._publish("over", "")

    @override
    async def drift(self, drift: SiteDrift) -> None:
        """Announce once a run that the site is not quite what its data says."""
        if drift in self._drifts:
            return  # a browser that was opened again tells it again
        self._drifts.add(drift)
        record = self._record
        site = PRACTICE_NAME if record.account.is_practice else drift.site
        message = f"{site} changed a little: {_drift_words(drift)}."
        logger.warning("%s", message)
        record.publish(
            ProblemMet(
                time=record.clock.now(),
                session_id=record.run.id,
                code=SITE_DRIFT,
                message=message,
                next_step="The run goes on.",
            )
        )

    def _publish(self, what: str, url: str) -> None:
        self._record.publish(
            AttentionWanted.model_validate(
                {
                    "time": self._record.clock.now(),
                    "session_id": self._record.run.id,
                    "what": what,
                    "url": url,
                }
            )
        )


class Browsing:
    """Opens the site for one run and keeps the work going there."""

    def __init__(self, record: RunRecord, world: World, wait_seconds: float) -> None:
        self._record = record
        self._world = world
        self._wait_seconds = wait_seconds
        self._ear = Ear(record)
        self._reached = False
        self.watched = False
        """Whether somebody looks at the live picture."""

    async def within(self, work: Work) -> None:
        """Do the work in an open browser; it must go on from the checkpoint when repeated.

        Raises:
            BrowserGone: The browser died again and again.
            SiteUnreachable: At first contact, or later for longer than 15 minutes.
            AccountBlocked: The site stopped the account, now or earlier.
            SiteLimit: The site asks for a longer break than this run may wait.
        """
        try:
            await self._rested()
            await self._keep_going(work)
        except PinAgentError as error:
            await self._note_account(error)
            raise

    async def _keep_going(self, work: Work) -> None:
        restarts = 0
        offline_since: float | None = None
        while True:
            before = self._record.run.checkpoint, self._record.run.counts
            try:
                await self._once(work)
            except BrowserGone as error:
                restarts += 1
                if restarts > BROWSER_RESTARTS:
                    raise
                logger.warning("The browser ended (%s); opening it again", error.detail)
            except SiteUnreachable as error:
                if not self._reached:
                    raise
                if (self._record.run.checkpoint, self._record.run.counts) != before:
                    offline_since = None  # it went on in between: a new outage
                now = self._record.clock.monotonic()
                offline_since = now if offline_since is None else offline_since
                await self._wait_offline(error, now - offline_since)
            else:
                return

    async def _rested(self) -> None:
        """Go on only with an account that may be used; a break that the site asked for is kept."""
        record = self._record
        hindrance = why_not(record.account, record.clock.now())
        if hindrance is None:
            return
        until = record.account.resting_until
        if not isinstance(hindrance, SiteLimit) or until is None:
            raise hindrance
        seconds = (until - record.clock.now()).total_seconds()
        if seconds > self._wait_seconds:
            raise hindrance
        self._tell_wait(until, f"The site asked for a break until {until.astimezone():%H:%M}.")
        await record.clock.sleep(seconds)

    async def _note_account(self, error: PinAgentError) -> None:
        """Keep what the error says about the account, and give its sentence the site's name."""
        record = self._record
        if record.account.is_practice:
            error.facts["site_name"] = PRACTICE_NAME
            return  # always ready: there is nobody to sign in, and nothing to protect
        after = account_after(error, record.account, record.clock.now())
        if after == record.account:
            return
        async with record.transaction() as store:
            await store.accounts.put(after)
            if isinstance(error, SiteLimit):
                await store.ledger.add(asked_to_rest(record.run, record.clock, error.detail))
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
        async with self._world.agent.open(access, self._ear) as session:
            watcher = asyncio.create_task(self._watch(session), name="live picture")
            try:
                await work(session)
            finally:
                watcher.cancel()
                await asyncio.wait([watcher])

    def note_reached(self) -> None:
        """The site has answered: from now on an outage is waited for."""
        self._reached = True

    async def _wait_offline(self, error: SiteUnreachable, gone: float) -> None:
        if gone > OFFLINE_SECONDS:
            raise error
        step = min(int(gone // 30), len(OFFLINE_PAUSES) - 1)
        pause = OFFLINE_PAUSES[step]
        clock = self._record.clock
        why = "The site does not answer. The run waits up to 15 minutes and goes on by itself."
        self._tell_wait(clock.now() + timedelta(seconds=pause), why)
        await clock.sleep(pause)

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


def _drift_words(drift: SiteDrift) -> str:
    if drift.words:
        words = drift.words.rstrip(".")
        return f"{words[:1].lower()}{words[1:]} (site data {drift.version})"
    return (
        f"Pinagent found {drift.part} another way "
        f"(strategy {drift.strategy + 1}, site data {drift.version})"
    )

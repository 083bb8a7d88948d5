"""Work in the account's browser: opened, listened to, and opened again when it dies."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from typing_extensions import override

from pinagent_desktop.application.events import AttentionWanted, PageSeen, WaitStarted
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.account import SignInWay
from pinagent_desktop.domain.errors import BrowserGone, PinAgentError, SiteUnreachable
from pinagent_desktop.ports.automation import Attention, SiteAccess, SiteListener, SiteSession
from pinagent_desktop.ports.world import World

logger = logging.getLogger(__name__)

BROWSER_RESTARTS = 3
OFFLINE_SECONDS = 15 * 60.0
OFFLINE_PAUSES = (5.0, 10.0, 20.0, 40.0, 60.0)
LIVE_PICTURE_SECONDS = 1.0

Work = Callable[[SiteSession], Awaitable[None]]


class Ear(SiteListener):
    """Turns what the site wants told into events of the run."""

    def __init__(self, record: RunRecord) -> None:
        self._record = record

    @override
    async def attention(self, wanted: Attention) -> None:
        """Announce that the site wants the person."""
        self._publish(wanted.kind, wanted.url)

    @override
    async def attention_over(self) -> None:
        """Announce that the person is done."""
        self._publish("over", "")

    @override
    async def drift(self, part: str, strategy: int) -> None:
        """Note that a part of the site was found only by a later strategy."""
        logger.warning("Site drift: %s was found by strategy %d only", part, strategy + 1)

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
        self._reached = False
        self.watched = False
        """Whether somebody looks at the live picture."""

    async def within(self, work: Work) -> None:
        """Do the work in an open browser; it must go on from the checkpoint when repeated.

        Raises:
            BrowserGone: The browser died again and again.
            SiteUnreachable: At first contact, or later for longer than 15 minutes.
        """
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
        async with self._world.agent.open(access, Ear(record)) as session:
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
        self._record.publish(
            WaitStarted(
                time=clock.now(),
                session_id=self._record.run.id,
                until=clock.now() + timedelta(seconds=pause),
                why="The site does not answer. The run waits up to 15 minutes and goes on "
                "by itself.",
            )
        )
        await clock.sleep(pause)

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
                    )
                )

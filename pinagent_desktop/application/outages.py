"""Outages in mid-run: told once, waited for, and given up in the end."""

import logging
from datetime import timedelta

from pinagent_desktop.application.events import WaitStarted
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.errors import OutageTooLong, ProxyUnreachable, SiteUnreachable

logger = logging.getLogger(__name__)

OFFLINE_SECONDS = 15 * 60.0
OFFLINE_PAUSES = (5.0, 10.0, 20.0, 40.0, 60.0)
PROXY_PAUSES = (2.0, 4.0, 8.0)
"""A proxy is the office's own: one that is down is soon told, not waited for."""


class Outages:
    """Waits while the site, or the proxy before it, does not answer."""

    def __init__(self, record: RunRecord) -> None:
        self._record = record
        self._reached = False
        self._since: float | None = None
        self._stood_at: object = None
        self._proxy_tries = 0

    def note_reached(self) -> None:
        """The site has answered: from now on an outage is waited for."""
        self._reached = True

    def over(self) -> None:
        """What was counted so far was no outage; the computer slept."""
        self._stood_at = None

    async def wait(self, error: SiteUnreachable) -> None:
        """Return when the work may be tried again.

        Raises:
            SiteUnreachable: It was the first contact, or has lasted long enough.
        """
        record = self._record
        stands_at = record.run.checkpoint, record.run.counts
        if stands_at != self._stood_at:  # it went on in between: a new outage
            self._since, self._proxy_tries, self._stood_at = None, 0, stands_at
        if isinstance(error, ProxyUnreachable):
            await self._for_proxy(error)
        else:
            await self._for_site(error)

    async def _for_proxy(self, error: ProxyUnreachable) -> None:
        if self._proxy_tries == len(PROXY_PAUSES):
            raise error
        pause = PROXY_PAUSES[self._proxy_tries]
        if self._proxy_tries == 0:
            self._tell(sum(PROXY_PAUSES), "The proxy does not answer. The run tries it again.")
        self._proxy_tries += 1
        logger.warning("The proxy cannot be used (%s); try %d", error.detail, self._proxy_tries)
        await self._record.clock.sleep(pause)

    async def _for_site(self, error: SiteUnreachable) -> None:
        if not self._reached:
            raise error
        clock = self._record.clock
        now = clock.monotonic()
        if self._since is None:
            self._since = now
            why = "Offline: the site does not answer. The run waits up to 15 minutes for it."
            self._tell(OFFLINE_SECONDS, why)
        gone = now - self._since
        if gone > OFFLINE_SECONDS:
            raise OutageTooLong(error.detail, **error.facts) from error
        logger.warning("The site does not answer (%s); waiting", error.detail)
        await clock.sleep(OFFLINE_PAUSES[min(int(gone // 30), len(OFFLINE_PAUSES) - 1)])

    def _tell(self, seconds: float, why: str) -> None:
        record = self._record
        now = record.clock.now()
        until = now + timedelta(seconds=seconds)
        record.publish(WaitStarted(time=now, session_id=record.run.id, until=until, why=why))

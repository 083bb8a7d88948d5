"""What the site tells meanwhile: as events of the run, its time, and the count of sign-ins."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from typing_extensions import override

from pinagent_desktop.application.events import (
    SITE_DRIFT,
    AttentionWanted,
    ProblemMet,
    WaitStarted,
)
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.site_time import SiteTime
from pinagent_desktop.ports.automation import Attention, SiteDrift, SiteListener

logger = logging.getLogger(__name__)

PRACTICE_NAME = "The practice site"


class SiteEar(SiteListener):
    """Turns what the site wants told into events of the run."""

    def __init__(self, record: RunRecord) -> None:
        self._record = record
        self._drifts: set[SiteDrift] = set()
        self.time = SiteTime(record.clock)
        self.begin_sign_in: Callable[[], Awaitable[None]] = _uncounted
        """Counts an automatic sign-in before it happens."""

    @override
    def site_time(self, at: datetime) -> None:
        """Keep the site's clock."""
        self.time.heard(at)

    @override
    async def before_password(self) -> None:
        """Count the sign-in that is about to happen."""
        await self.begin_sign_in()

    @override
    async def attention(self, wanted: Attention) -> None:
        """Announce that the site wants the person."""
        self._publish(wanted.kind, wanted.url)

    @override
    async def slow(self, seconds: float) -> None:
        """Say that a page is waited for."""
        record = self._record
        why = f"The site is slow: a page has not come for {seconds:.0f} seconds. It is waited for."
        record.publish(
            WaitStarted(time=record.clock.now(), session_id=record.run.id, until=None, why=why)
        )

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


async def _uncounted() -> None:
    """Nothing is counted before a run has said how."""


def _drift_words(drift: SiteDrift) -> str:
    if drift.words:
        words = drift.words.rstrip(".")
        return f"{words[:1].lower()}{words[1:]} (site data {drift.version})"
    return (
        f"Pinagent found {drift.part} another way "
        f"(strategy {drift.strategy + 1}, site data {drift.version})"
    )

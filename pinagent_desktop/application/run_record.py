"""The run as it stands: changed in memory, kept in the store, then announced."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.events import (
    PRICE_GAP,
    CostChanged,
    CountsChanged,
    Event,
    ProblemMet,
    StageChanged,
    StepName,
    StepState,
)
from pinagent_desktop.application.price_watch import PriceWatch
from pinagent_desktop.application.sentences import sentence
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.pin import LeftOutReason, PendingReason, Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Checkpoint, Cost, Counts, Run
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Store

logger = logging.getLogger(__name__)

LOG_SENTENCES_KEPT = 200


class RunRecord:
    """One run while it is going on: its document, its numbers, its announcements.

    Every change happens inside :meth:`transaction`, so that pins, checkpoint and numbers are
    kept together, and nothing is announced that is not kept.
    """

    def __init__(
        self, run: Run, prompt: Prompt, account: Account, store: Store, bus: EventBus, clock: Clock
    ) -> None:
        self.run = run
        self.prompt = prompt
        self.account = account
        self.clock = clock
        self.store = store
        self._bus = bus
        self._lock = asyncio.Lock()
        self._pins: dict[str, Pin] = {}
        self._by_status: Counter[PinStatus] = Counter()
        self._by_reason: Counter[PendingReason] = Counter()
        self._validated = 0
        self._replaced: list[tuple[str, Pin | None]] = []
        """What :meth:`track` put other pins for since the transaction began."""
        self._cost_told = True
        self.price_watch: PriceWatch | None = None
        """Set where pictures are paid for."""
        self._began = clock.monotonic()

    @property
    def minutes(self) -> float:
        """How long the run has taken so far, over all starts."""
        seconds = self.run.checkpoint.seconds + self.clock.monotonic() - self._began
        return seconds / 60

    @property
    def checkpoint(self) -> Checkpoint:
        """Where a killed run goes on."""
        return self.run.checkpoint

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Store]:
        """Keep what the body keeps, together with the run's document.

        What the store does not keep is not remembered here either.
        """
        # The run's lock first, then the store's: always in this order.
        async with self._lock:
            run, self._replaced = self.run, []
            try:
                async with self.store.transaction():
                    yield self.store
                    await self.store.runs.put(self.run)
            except asyncio.CancelledError:
                self._take_back(run)
                await self._look_what_was_kept()
                raise
            except BaseException:
                self._take_back(run)
                raise

    async def take_up(self) -> None:
        """Go on from what the store has kept of the run.

        Raises:
            StorageError: It cannot be read.
        """
        kept = await self.store.runs.get(self.run.id)
        if kept is not None:
            self.run = kept.with_(log=self.run.log)
        await self.load()

    def change(self, **fields: object) -> None:
        """Change the run's document; only inside :meth:`transaction`."""
        self.run = self.run.with_(**fields)

    def checkpoint_with(self, **fields: object) -> None:
        """Change the checkpoint; only inside :meth:`transaction`."""
        self.run = self.run.with_(checkpoint=self.run.checkpoint.with_(**fields))

    def add_cost(self, cost: Cost) -> None:
        """Add what was paid; only inside :meth:`transaction`."""
        self.run = self.run.with_(cost=self.run.cost.plus(cost))
        self._cost_told &= cost.calls == 0

    @asynccontextmanager
    async def paying(self, cost: Cost) -> AsyncIterator[Store]:
        """Keep what the body keeps, together with what it cost, and announce the cost."""
        async with self.transaction() as store:
            self.add_cost(cost)
            yield store
        self.tell_cost()

    async def load(self) -> None:
        """Take up the pins that earlier starts of this run have brought."""
        self._pins.clear()
        self._by_status.clear()
        self._by_reason.clear()
        self._validated = 0
        self.track(await self.store.pins.of_run(self.run.id))

    @property
    def pins(self) -> Iterable[Pin]:
        """The run's pins, by arrival."""
        return tuple(self._pins.values())

    def has(self, pin_id: str) -> bool:
        """Whether this run brought the pin."""
        return pin_id in self._pins

    def track(self, pins: Iterable[Pin]) -> None:
        """Count pins as they are now; only inside :meth:`transaction`, or at :meth:`load`."""
        for pin in pins:
            before = self._pins.get(pin.id)
            self._replaced.append((pin.id, before))
            if before is not None:
                self._tally(before, -1)
            self._tally(pin, +1)
            self._pins[pin.id] = pin
        self.run = self.run.with_(counts=self.counts())

    def leave_out(self, reasons: Iterable[LeftOutReason]) -> None:
        """Count what the feed showed and was not kept; only inside :meth:`transaction`."""
        left_out = Counter(self.run.counts.left_out)
        left_out.update(reasons)
        self.run = self.run.with_(counts=self.counts(left_out))

    def counts(self, left_out: Counter[LeftOutReason] | None = None) -> Counts:
        """Return the run's numbers as they are now."""
        kept = len(self._pins)
        out = dict(left_out if left_out is not None else self.run.counts.left_out)
        return Counts(
            found=kept + sum(out.values()),
            kept=kept,
            left_out=out,
            saved=len(self.run.checkpoint.saved_pins),
            validated=self._validated,
            approved=self._by_status[PinStatus.APPROVED],
            disqualified=self._by_status[PinStatus.DISQUALIFIED],
            pending=self._by_status[PinStatus.PENDING],
            pending_reasons={reason: n for reason, n in self._by_reason.items() if n},
        )

    def publish(self, event: Event) -> None:
        """Announce what is kept, and remember its sentence in the run's short log."""
        words = sentence(event)
        if words:
            stamp = f"{event.time:%H:%M:%S} {words}"
            self.run = self.run.with_(log=(*self.run.log[-(LOG_SENTENCES_KEPT - 1) :], stamp))
        self._bus.publish(event)

    def stage(self, stage: StepName, state: StepState, fact: str = "") -> None:
        """Announce that a step began, ended or waits."""
        self.publish(
            StageChanged(
                time=self.clock.now(), session_id=self.run.id, stage=stage, state=state, fact=fact
            )
        )

    def tell_cost(self) -> None:
        """Announce the money spent so far, unless nothing was paid since the last time."""
        if self._cost_told:
            return
        self._cost_told = True
        cost = self.run.cost
        self._bus.publish(
            CostChanged(
                time=self.clock.now(),
                session_id=self.run.id,
                spent=cost.usd,
                budget=self.run.settings.budget_usd,
                calls=cost.calls,
                known_from_earlier=cost.known_from_earlier,
                tokens=cost.tokens,
                second_looks=cost.second_looks,
            )
        )
        said = self.price_watch.look(cost) if self.price_watch else None
        if said is not None:
            self.publish(
                ProblemMet(
                    time=self.clock.now(),
                    session_id=self.run.id,
                    code=PRICE_GAP,
                    message=said,
                    next_step="The run goes on.",
                )
            )

    def tell_counts(self) -> None:
        """Announce the numbers."""
        target = self.run.settings.until_approved or self.run.settings.pins
        self._bus.publish(
            CountsChanged(
                time=self.clock.now(),
                session_id=self.run.id,
                counts=self.run.counts,
                target=target,
            )
        )

    async def _look_what_was_kept(self) -> None:
        """A transaction that was cancelled may have been kept all the same."""
        try:
            await self.take_up()
        except PinAgentError as error:
            logger.warning("What a cancelled step kept is not known: %s", error.detail)

    def _take_back(self, run: Run) -> None:
        """Be as before the transaction, but for the sentences that were told meanwhile."""
        self.run = run.with_(log=self.run.log)
        for pin_id, before in reversed(self._replaced):
            self._tally(self._pins.pop(pin_id), -1)
            if before is not None:
                self._tally(before, +1)
                self._pins[pin_id] = before

    def _tally(self, pin: Pin, step: int) -> None:
        self._by_status[pin.status] += step
        if pin.match_score is not None:
            self._validated += step
        if pin.status is PinStatus.PENDING and pin.pending_reason is not None:
            self._by_reason[pin.pending_reason] += step

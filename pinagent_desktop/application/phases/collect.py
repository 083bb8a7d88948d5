"""Scraping: keep what the feed shows until a stop rule holds; count what is left out."""

from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass

from pinagent_desktop.application.events import PinCollected, PinLeftOut, WarmUpTold
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.pacing import Pacer
from pinagent_desktop.application.phases.validate import ValidationLine
from pinagent_desktop.application.pictured import pin_of
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.ids import pin_id
from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, Pin, PinDraft
from pinagent_desktop.domain.run import Board, Run, Stage, StopRule
from pinagent_desktop.ports.automation import FeedStep, SiteSession


@dataclass(frozen=True)
class _Sorted:
    """One look at the feed, sorted: to keep, and left out with reasons."""

    fresh: Sequence[PinDraft]
    left_out: Sequence[LeftOut]


class Collector:
    """Collects the pins of one run from the board's More ideas, else from the search."""

    def __init__(
        self,
        session: SiteSession,
        record: RunRecord,
        gate: Gate,
        pacer: Pacer,
        line: ValidationLine,
    ) -> None:
        self._session = session
        self._record = record
        self._gate = gate
        self._pacer = pacer
        self._line = line
        self._left_out_before: Counter[tuple[str, str]] = Counter()
        self._seen_in_row = 0
        self._has_seen_enough = False

    async def run(self, board: Board) -> None:
        """Collect until the stop rule holds; what earlier starts brought is not counted twice."""
        record = self._record
        if record.checkpoint.scraping_done:
            record.stage("scraping", "done", f"{record.run.counts.kept} kept")
            return
        async with record.transaction():
            record.change(stage=Stage.SCRAPING)
        record.stage("scraping", "started")
        await self._remember_left_out()
        rule = self._rule_that_holds()
        if rule is None:
            rule = await self._from(self._session.more_ideas(board))
        if rule is None and record.run.counts.found == 0:
            self._tell("More ideas shows nothing for this board. Taking search results instead.")
            rule = await self._from(self._session.search(record.prompt.text))
            if record.run.counts.found == 0:
                self._tell("The search shows nothing for these words either: the site has no pins.")
        async with record.transaction():
            record.checkpoint_with(scraping_done=True, stop_rule=rule or StopRule.FEED_ENDED)
        record.stage("scraping", "done", self._fact())
        if rule is not None or record.run.counts.found:  # else it was told already
            self._tell(_why_over(rule or StopRule.FEED_ENDED, record.run))

    async def _from(self, feed: AsyncGenerator[FeedStep, None]) -> StopRule | None:
        """Take pins from one feed; return the rule that ended it, ``None`` when the feed did."""
        async with aclosing(feed) as steps:
            async for step in steps:
                await self._gate.passed()
                rule = await self._take(step)
                if rule is not None:
                    return rule
                if step.ended:
                    return None
                pause = self._pacer.scroll_pause()
                if pause:
                    await self._record.clock.sleep(pause)
        return None

    async def _take(self, step: FeedStep) -> StopRule | None:
        """Keep what one look brings, in portions that cannot pass the goal.

        Returns:
            The rule that ends the collecting, if one does.
        """
        found = await self._sort(step)
        fresh, left_out = list(found.fresh), found.left_out
        while True:
            portion = fresh[: self._room()]
            del fresh[: len(portion)]
            await self._keep(_Sorted(portion, left_out))
            left_out = ()
            rule = await self._rule_after_judging()
            if rule is not None or not fresh:
                return rule

    async def _sort(self, step: FeedStep) -> _Sorted:
        record = self._record
        ids = [draft.pinterest_id for draft in step.pins]
        async with record.transaction() as store:
            known = await store.pins.known(record.prompt.id, ids)
        fresh: list[PinDraft] = []
        left_out = [one for one in step.left_out if self._is_new(one)]
        for draft in step.pins:
            if record.has(pin_id(record.prompt.id, draft.pinterest_id)):
                continue  # brought by an earlier start of this very run
            self._note_seen(seen=draft.pinterest_id in known)
            if draft.pinterest_id in known:
                seen = LeftOut(
                    reason=LeftOutReason.SEEN_BEFORE,
                    pinterest_id=draft.pinterest_id,
                    title=draft.title,
                )
                if self._is_new(seen):
                    left_out.append(seen)
            else:
                fresh.append(draft)
        return _Sorted(fresh, left_out)

    def _note_seen(self, *, seen: bool) -> None:
        """Count how many in a row the prompt had already."""
        most = self._record.run.settings.stop_after_seen
        self._seen_in_row = self._seen_in_row + 1 if seen else 0
        self._has_seen_enough |= most is not None and self._seen_in_row >= most

    def _is_new(self, left_out: LeftOut) -> bool:
        """Whether an earlier start has not counted this serving already.

        What the feed serves four times is left out four times, but each of them once only.
        """
        key = (str(left_out.reason), str(left_out.pinterest_id))
        if self._left_out_before[key] > 0:
            self._left_out_before[key] -= 1
            return False
        return True

    async def _remember_left_out(self) -> None:
        async with self._record.transaction() as store:
            events = await store.events.of_run(self._record.run.id)
        self._left_out_before = Counter(
            (str(event["reason"]), str(event["pinterest_id"]))
            for event in events
            if event.get("type") == "skipped" and event.get("pinterest_id")
        )

    async def _keep(self, sorted_: _Sorted) -> None:
        record = self._record
        seq = record.checkpoint.next_seq
        pins = [
            pin_of(draft, record.prompt.id, record.run.id, seq + offset, record.clock)
            for offset, draft in enumerate(sorted_.fresh)
        ]
        events = [
            PinLeftOut(
                time=record.clock.now(),
                session_id=record.run.id,
                reason=one.reason,
                pinterest_id=one.pinterest_id,
                title=one.title,
            )
            for one in sorted_.left_out
        ]
        async with record.transaction() as store:
            if pins:
                await store.pins.add(pins)
            for event in events:
                await store.events.add(record.run.id, event.model_dump(mode="json"))
            record.track(pins)
            record.leave_out(one.reason for one in sorted_.left_out)
            record.checkpoint_with(next_seq=seq + len(pins))
        self._announce(pins, events)

    def _announce(self, pins: Sequence[Pin], events: Sequence[PinLeftOut]) -> None:
        record = self._record
        for event in events:
            record.publish(event)
        for pin in pins:
            record.publish(
                PinCollected(
                    time=record.clock.now(),
                    session_id=record.run.id,
                    pin_id=pin.id,
                    image_title=pin.title,
                    url=pin.image_url,
                    pin_url=pin.pin_url,
                    pin=pin,
                )
            )
            self._line.put(pin)
        record.stage("scraping", "started", self._fact())
        record.tell_counts()

    async def _rule_after_judging(self) -> StopRule | None:
        """Return the rule that holds; with "until approved" never run far ahead of the judge."""
        target = self._record.run.settings.until_approved
        if target is not None:
            while self._rule_that_holds() is None and self._may_be_enough(target):
                await self._line.progress()
        return self._rule_that_holds()

    def _may_be_enough(self, target: int) -> bool:
        return self._line.open > 0 and self._record.run.counts.approved + self._line.open >= target

    def _rule_that_holds(self) -> StopRule | None:
        counts, settings = self._record.run.counts, self._record.run.settings
        if settings.until_approved is not None and counts.approved >= settings.until_approved:
            return StopRule.APPROVED
        if counts.kept >= settings.pins:
            return StopRule.PINS
        if settings.until_approved is not None and self._line.out_of_budget:
            return StopRule.BUDGET
        if self._has_seen_enough:
            return StopRule.SEEN
        if settings.minutes is not None and self._record.minutes >= settings.minutes:
            return StopRule.TIME
        return None

    def _room(self) -> int:
        """Pins that may be kept before it has to be asked again whether a rule holds."""
        counts, settings = self._record.run.counts, self._record.run.settings
        room = settings.pins - counts.kept
        if settings.until_approved is not None:
            # Were all that are under way approved, no more than these would be wanted.
            room = min(room, settings.until_approved - counts.approved - self._line.open)
        return max(0, room)

    def _fact(self) -> str:
        return f"{self._record.run.counts.kept} of {self._record.run.settings.pins}"

    def _tell(self, message: str) -> None:
        record = self._record
        record.publish(
            WarmUpTold(time=record.clock.now(), session_id=record.run.id, message=message)
        )


def _why_over(rule: StopRule, run: Run) -> str:
    """Return the sentence for why collecting ended."""
    settings, counts = run.settings, run.counts
    minutes = f"{settings.minutes or 0:g} min"
    ceiling = f"{settings.pins} pin{'s' if settings.pins != 1 else ''} are kept"
    if settings.until_approved is not None:
        ceiling = f"{ceiling}, the most you allow, and {counts.approved} are approved so far"
    return {
        StopRule.PINS: f"Collecting is over: {ceiling}.",
        StopRule.APPROVED: f"Collecting is over: {counts.approved} are approved, as you asked.",
        StopRule.FEED_ENDED: f"Collecting is over: the site shows no more. {counts.kept} are kept.",
        StopRule.BUDGET: "Collecting is over: the money you allow is used.",
        StopRule.SEEN: f"Collecting is over: {settings.stop_after_seen} in a row are here already.",
        StopRule.TIME: f"Collecting is over: the {minutes} that you allow are used.",
    }[rule]

"""Warm-up: save a few really fitting pins, and measure whether More ideas gets better."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial

from pinagent_desktop.application.effects import Effects
from pinagent_desktop.application.events import (
    PinSaved,
    WarmUpMeasured,
    WarmUpTold,
)
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.grading import Grader
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import SiteChanged, UsageError
from pinagent_desktop.domain.ids import pin_id
from pinagent_desktop.domain.pin import PinDraft
from pinagent_desktop.domain.pin_text import pin_text
from pinagent_desktop.domain.run import Board, WarmUpMeasure
from pinagent_desktop.ports.automation import FeedStep, SiteSession
from pinagent_desktop.ports.pictures import PictureFailure, PictureSource
from pinagent_desktop.ports.storage import Store

MEASURED_PINS = 12
ROUNDS = 3
CANDIDATES = 30
"""Search results that are graded at most; each costs money."""
CANDIDATES_A_SAVE = 5
FEWEST_CANDIDATES = 10
RISE_THAT_COUNTS = 0.02
MOST_DRIFTED = 0.2
"""Share of the saves that may fail because a part of the pin's page is gone."""
DRIFTED_IN_A_ROW = 3


@dataclass(frozen=True)
class Scored:
    """A draft with its score; ``None`` when it could not be judged."""

    draft: PinDraft
    score: float | None


class WarmUp:
    """Teaches the site the taste of one prompt's board."""

    def __init__(
        self,
        session: SiteSession,
        record: RunRecord,
        effects: Effects,
        gate: Gate,
        grader: Grader,
        pictures: PictureSource,
    ) -> None:
        self._session = session
        self._record = record
        self._effects = effects
        self._gate = gate
        self._grader = grader
        self._pictures = pictures
        self._gone: set[str] = set()
        self._drifted: list[str] = []
        self._in_a_row = 0

    async def run(self, board: Board) -> None:
        """Save in at most three rounds, measure before and after; stop when it no longer helps."""
        record = self._record
        if record.checkpoint.warm_up_done:
            record.stage("warmup", "done", self._fact())
            return
        if record.run.settings.saves == 0:
            await self._end("Warm-up is switched off", skipped=True)
            return
        record.stage("warmup", "started")
        if not record.checkpoint.measures:
            await self._measure(board, 0)
        if self._grader.stopped is not None:
            await self._end("Warm-up left out: no picture can be judged", skipped=True)
            return
        await self._rounds(board)

    async def _rounds(self, board: Board) -> None:
        candidates = await self._not_there(await self._candidates(), board)
        saves = self._record.run.settings.saves
        per_round = -(-saves // ROUNDS)
        for number in range(len(self._record.checkpoint.measures), ROUNDS + 1):
            left = saves - len(self._record.checkpoint.saved_pins)
            if not await self._save_best(candidates, min(per_round, left), board):
                break
            risen = await self._measure(board, number)
            if not risen:
                await self._end("More ideas no longer gets better")
                return
        await self._end(self._why_over())

    def _why_over(self) -> str:
        saved = len(self._record.checkpoint.saved_pins)
        if saved >= self._record.run.settings.saves:
            return "The one save is done" if saved == 1 else f"All {saved} saves are done"
        return "No more search results fit well enough to be saved"

    async def _save_best(self, candidates: Sequence[Scored], wanted: int, board: Board) -> int:
        """Save the best candidates that are left; return how many were saved."""
        done = 0
        for scored in self._not_saved(candidates):
            if done < wanted:
                done += await self._save(scored.draft, board)
        return done

    async def _save(self, draft: PinDraft, board: Board) -> bool:
        await self._gate.passed()
        pinterest_id = draft.pinterest_id
        try:
            await self._effects.perform(
                Act.SAVE_PIN,
                pinterest_id,
                do=lambda: self._saved(pinterest_id, board),
                already=lambda: self._is_there(draft, board),
                keep=partial(self._keep_saved, pinterest_id),
                title=draft.title or draft.alt_text or "",
            )
        except UsageError:
            self._gone.add(pinterest_id)
            self._tell(f"“{draft.title or 'A pin'}” is not there any more. The next one is taken.")
            return False
        except SiteChanged as changed:
            self._pass_over(draft, changed)
            return False
        self._in_a_row = 0
        record = self._record
        record.publish(
            PinSaved(
                time=record.clock.now(),
                session_id=record.run.id,
                pin_id=pin_id(record.prompt.id, pinterest_id),
                board=board.name,
                title=draft.title,
            )
        )
        record.stage("warmup", "started", self._fact())
        return True

    async def _keep_saved(self, pinterest_id: str, _store: Store, _result: object) -> None:
        record = self._record
        record.checkpoint_with(saved_pins=(*record.checkpoint.saved_pins, pinterest_id))
        record.change(counts=record.counts())

    def _pass_over(self, draft: PinDraft, changed: SiteChanged) -> None:
        """Leave out a pin on whose page a part is gone; where that is no exception, stop.

        Raises:
            SiteChanged: A fifth of the saves fails like this, or three in a row do; or something
                was pressed, and nobody knows what it did.
        """
        self._gone.add(draft.pinterest_id)
        self._drifted.append(draft.pinterest_id)
        self._in_a_row += 1
        too_many = len(self._drifted) > MOST_DRIFTED * self._record.run.settings.saves
        if "step" not in changed.facts or too_many or self._in_a_row >= DRIFTED_IN_A_ROW:
            raise changed
        part = changed.facts.get("part", "a part of the page")
        self._tell(f"“{draft.title or 'A pin'}” is left out: cannot find {part} on its page.")

    async def _saved(self, pinterest_id: str, board: Board) -> bool:
        await self._session.save(pinterest_id, board)
        return True

    async def _is_there(self, draft: PinDraft, board: Board) -> bool | None:
        there = await self._session.board_pins(board)
        return there.has(draft.pinterest_id, draft.image_signature) or None

    async def _measure(self, board: Board, number: int) -> bool:
        """Score the first pins of More ideas; return whether it rose against the last time."""
        await self._gate.passed()
        drafts = await _first(self._session.more_ideas(board), MEASURED_PINS)
        scored = await self._score(drafts)
        known = [one.score for one in scored if one.score is not None]
        record = self._record
        if not known:
            message = (
                "More ideas shows nothing for this board yet."
                if not drafts
                else "No picture of More ideas could be judged."
            )
            self._tell(message)
            if drafts:
                return False
        relevance = round(sum(known) / len(known), 4) if known else 0.0
        before = record.checkpoint.measures[-1].relevance if record.checkpoint.measures else None
        measure = WarmUpMeasure(round=number, relevance=relevance)
        async with record.transaction():
            record.checkpoint_with(measures=(*record.checkpoint.measures, measure))
        record.publish(
            WarmUpMeasured(
                time=record.clock.now(),
                session_id=record.run.id,
                round=number,
                relevance=relevance,
            )
        )
        return before is None or relevance >= before + RISE_THAT_COUNTS

    async def _candidates(self) -> Sequence[Scored]:
        """Return search results that may be saved, the best first."""
        await self._gate.passed()
        self._tell(f"Looking for pins to save: searching “{self._record.prompt.text}”.")
        wanted = candidates_for(self._record.run.settings.saves)
        drafts = await _first(self._session.search(self._record.prompt.text), wanted)
        scored = await self._score(drafts)
        threshold = self._record.prompt.threshold
        fitting = [one for one in scored if one.score is not None and one.score >= threshold]
        self._tell(f"{len(fitting)} of {len(drafts)} search results fit well enough.")
        return sorted(fitting, key=lambda one: -(one.score or 0.0))

    async def _not_there(self, candidates: Sequence[Scored], board: Board) -> Sequence[Scored]:
        """Leave out what somebody else put on a board that was there before.

        Taken for a save of this run, the person's own pin would go when the run is undone.
        """
        if self._record.checkpoint.board_is_new or not candidates:
            return candidates
        there = await self._session.board_pins(board)
        left = [
            one
            for one in candidates
            if not there.has(one.draft.pinterest_id, one.draft.image_signature)
            or await self._effects.was_begun(Act.SAVE_PIN, one.draft.pinterest_id)
        ]
        if number := len(candidates) - len(left):
            self._tell(f"On the board already, and left out: {number}.")
        return left

    def _not_saved(self, candidates: Sequence[Scored]) -> Sequence[Scored]:
        saved = {*self._record.checkpoint.saved_pins, *self._gone}
        return [one for one in candidates if one.draft.pinterest_id not in saved]

    async def _score(self, drafts: Sequence[PinDraft]) -> Sequence[Scored]:
        asked = [asyncio.ensure_future(self._score_one(draft)) for draft in drafts]
        try:
            return await asyncio.gather(*asked)
        finally:
            # Where one fails (the disk is full), none goes on behind the back of what comes next.
            for one in asked:
                one.cancel()
            if asked:
                await asyncio.wait(asked)

    async def _score_one(self, draft: PinDraft) -> Scored:
        record = self._record
        picture = await self._pictures.fetch(draft, record.prompt.id)
        if isinstance(picture, PictureFailure):
            return Scored(draft, None)
        graded = await self._grader.grade(picture.file, pin_text(draft.title, draft.description))
        if graded.cost.known_from_earlier:
            async with record.paying(graded.known_from_earlier):
                pass
        if graded.looks is None:
            return Scored(draft, None)
        return Scored(draft, graded.looks.score(record.prompt.minded_problems))

    def _fact(self) -> str:
        saved = len(self._record.checkpoint.saved_pins)
        return f"{saved} save{'s' if saved != 1 else ''}"

    def _tell(self, message: str) -> None:
        record = self._record
        record.publish(
            WarmUpTold(time=record.clock.now(), session_id=record.run.id, message=message)
        )

    async def _end(self, why: str, *, skipped: bool = False) -> None:
        record = self._record
        async with record.transaction():
            record.checkpoint_with(warm_up_done=True)
        if not skipped:
            self._tell(f"Warm-up ended after {self._fact()}: {why}.")
        record.stage("warmup", "skipped" if skipped else "done", why if skipped else self._fact())


def candidates_for(saves: int) -> int:
    """Return how many search results are graded so that the best may be saved."""
    return min(CANDIDATES, max(FEWEST_CANDIDATES, saves * CANDIDATES_A_SAVE))


async def _first(feed: AsyncGenerator[FeedStep, None], number: int) -> Sequence[PinDraft]:
    """Return the first pins of a feed, each once, in feed order."""
    drafts: dict[str, PinDraft] = {}
    async with aclosing(feed) as steps:
        async for step in steps:
            for draft in step.pins:
                drafts.setdefault(draft.pinterest_id, draft)
            if step.ended or len(drafts) >= number:
                break
    return tuple(drafts.values())[:number]

"""The person's word: verdicts, and the threshold."""

from collections.abc import Sequence

from pinagent_desktop.application.status_history import noted
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.ids import PinId, PromptId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.verdict import Looks, status
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Store

BATCH = 50


def settled(pin: Pin, threshold: float) -> Pin:
    """Return the pin with the status that its score, the threshold and the person give it."""
    return pin.with_(status=status(pin.match_score, threshold, pin.human_status))


def may_be_judged(pin: Pin) -> bool:
    """Whether judging a pin again can change anything: nobody decided, and its picture is here."""
    return pin.human_status is None and pin.picture_file is not None


def looks_of(pin: Pin) -> Looks | None:
    """Return what the judge said of a pin's picture; ``None`` while it has said nothing."""
    if pin.grades is None:
        return None
    return Looks.model_validate({"first": pin.grades, "second": pin.second_grades})


def with_looks(pin: Pin, looks: Looks, prompt: Prompt) -> Pin:
    """Return the pin with what the judge said, and the score that this has now."""
    first, second = looks.first, looks.second
    seen = pin.with_(
        grades=first.model_dump(mode="json"),
        second_grades=None if second is None else second.model_dump(mode="json"),
    )
    return _scored(seen, looks, prompt)


def rescored(pin: Pin, prompt: Prompt) -> Pin:
    """Return the pin with the score that its grades have now: no picture is judged again."""
    looks = looks_of(pin)
    now = pin if looks is None else _scored(pin, looks, prompt)
    return settled(now, prompt.threshold)


def _scored(pin: Pin, looks: Looks, prompt: Prompt) -> Pin:
    minded = prompt.minded_problems
    scores = () if looks.second is None else looks.scores(minded)
    return pin.with_(look_scores=scores, match_score=looks.score(minded))


async def rescore(store: Store, prompt: Prompt) -> int:
    """Bring all scores of a prompt in line with what the person minds; return how many moved."""
    moved = after = 0
    while True:
        async with store.transaction():
            pins = await store.pins.page(prompt.id, None, after, BATCH)
            if not pins:
                return moved
            for pin in pins:
                now = rescored(pin, prompt)
                if now != pin:
                    await store.pins.put(now)
                    moved += 1
        after = pins[-1].seq


class Review:
    """Keeps what the person decides; saved before it is shown as saved."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def decide(
        self, pin_ids: Sequence[PinId], verdict: PinStatus | None
    ) -> Sequence[tuple[Pin, PinStatus | None]]:
        """Set the person's verdict on pins; ``None`` lets the score decide again.

        Returns:
            Each pin as it is now, with the person's verdict as it was before (for undo).

        Raises:
            UsageError: *Pending* is no verdict.
        """
        if verdict is PinStatus.PENDING:
            raise UsageError("Pending is no verdict")
        return await self.restore([(pin_id, verdict) for pin_id in pin_ids])

    async def restore(
        self, verdicts: Sequence[tuple[PinId, PinStatus | None]]
    ) -> Sequence[tuple[Pin, PinStatus | None]]:
        """Set a verdict for each pin on its own, all or none (undo and redo)."""
        changed: list[tuple[Pin, PinStatus | None]] = []
        thresholds: dict[PromptId, float] = {}
        async with self._store.transaction():
            for pin_id, verdict in verdicts:
                pin = await self._store.pins.get(pin_id)
                if pin is None:
                    continue
                if pin.prompt_id not in thresholds:
                    prompt = await self._store.prompts.get(pin.prompt_id)
                    thresholds[pin.prompt_id] = prompt.threshold if prompt else 0.0
                moment = None if verdict is None else self._clock.now()
                decided = pin.with_(human_status=verdict, decided_at=moment)
                now = settled(decided, thresholds[pin.prompt_id])
                now = noted(pin, now, "person", self._clock.now())
                await self._store.pins.put(now)
                changed.append((now, pin.human_status))
        return changed

    async def move_threshold(self, prompt_id: PromptId, threshold: float) -> Prompt | None:
        """Keep the prompt's threshold; stored statuses follow by :meth:`follow_threshold`."""
        async with self._store.transaction():
            prompt = await self._store.prompts.get(prompt_id)
            if prompt is None:
                return None
            moved = prompt.with_(threshold=round(threshold, 4))
            await self._store.prompts.put(moved)
        return moved

    async def follow_threshold(self, prompt_id: PromptId) -> int:
        """Bring stored statuses in line with the threshold, in batches; return how many moved."""
        moved = after = 0
        while True:
            async with self._store.transaction():
                prompt = await self._store.prompts.get(prompt_id)
                pins = await self._store.pins.page(prompt_id, None, after, BATCH)
                if prompt is None or not pins:
                    return moved
                for pin in pins:
                    now = settled(pin, prompt.threshold)
                    now = noted(pin, now, "threshold", self._clock.now())
                    if now.status is not pin.status:
                        await self._store.pins.put(now)
                        moved += 1
            after = pins[-1].seq

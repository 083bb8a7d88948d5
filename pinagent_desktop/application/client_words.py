"""What clients said about pins: kept beside the person's verdict, which it never changes."""

from collections.abc import Sequence
from dataclasses import dataclass

from pinagent_desktop.domain.dump import ClientAnswers
from pinagent_desktop.domain.ids import PinId, PromptId
from pinagent_desktop.domain.pin import ClientWord, Pin, PinStatus
from pinagent_desktop.domain.prompt import EVERY_PROMPT, Prompt, every_prompt
from pinagent_desktop.ports.storage import Store

MEANING = {"star": PinStatus.APPROVED, "veto": PinStatus.DISQUALIFIED}
"""The verdict that a client's word would be, if the person takes it over."""


@dataclass(frozen=True)
class Answered:
    """What one answer file brought."""

    prompt: Prompt
    by: str
    stars: int
    vetoes: int
    gone: int
    """Answers about pins that are not here any more."""
    pins: Sequence[Pin]
    """Those that it is about, as they are now."""

    @property
    def differing(self) -> Sequence[Pin]:
        """Return the pins whose status is another than what the client's word would make it."""
        return [pin for pin in self.pins if pin.status is not MEANING[_said(pin, self.by).word]]


class ClientWords:
    """Merges answer files."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def merge(self, answers: ClientAnswers) -> Answered | None:
        """Keep a client's words with their pins; one by the same name replaces the earlier.

        Returns:
            What came of it; ``None`` where the prompt is not here.
        """
        asked = PromptId(answers.prompt_id)
        of_all = every_prompt(answers.at) if asked == EVERY_PROMPT else None
        prompt = of_all or await self._store.prompts.get(asked)
        if prompt is None:
            return None
        pins: list[Pin] = []
        async with self._store.transaction():
            for pin_id, word in answers.words.items():
                pin = await self._store.pins.get(PinId(pin_id))
                if pin is None or (pin.prompt_id != asked and of_all is None):
                    continue
                said = ClientWord(by=answers.by, word=word, at=answers.at)
                now = _with(pin, said)
                if now is not pin:
                    await self._store.pins.put(now)
                pins.append(now)
        stars = sum(_said(pin, answers.by).word == "star" for pin in pins)
        gone = len(answers.words) - len(pins)
        return Answered(prompt, answers.by, stars, len(pins) - stars, gone, pins)


def _with(pin: Pin, said: ClientWord) -> Pin:
    earlier = next((one for one in pin.client_words if one.by == said.by), None)
    if earlier is not None and earlier.at >= said.at:
        return pin  # an older file that is imported later says nothing new
    others = tuple(one for one in pin.client_words if one.by != said.by)
    return pin.with_(client_words=(*others, said))


def _said(pin: Pin, by: str) -> ClientWord:
    return next(one for one in pin.client_words if one.by == by)


def verdicts(answered: Answered) -> Sequence[tuple[PinId, PinStatus]]:
    """Return the verdicts that the person would give by taking a client's words over."""
    return [(pin.id, MEANING[_said(pin, answered.by).word]) for pin in answered.differing]

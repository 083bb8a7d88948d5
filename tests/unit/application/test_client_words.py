"""A client's word: beside the person's verdict, the newest one, never over it."""

from datetime import timedelta

import pytest

from pinagent_desktop.application.client_words import ClientWords
from pinagent_desktop.domain.dump import ClientAnswers
from pinagent_desktop.domain.ids import PromptId, pin_id
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.prompt import EVERY_PROMPT
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt
from tests.fakes.clock import START

pytestmark = pytest.mark.asyncio
PIN = a_pin(1, human_status=PinStatus.DISQUALIFIED, status=PinStatus.DISQUALIFIED)


def answers(*, by: str = "Anna", minutes: int = 0, **words: str) -> ClientAnswers:
    """Return answers about pins named by their number (``p1="star"``)."""
    return ClientAnswers.model_validate(
        {
            "file": "answers.json",
            "prompt_id": "pr-1",
            "prompt_text": "japandi lobby",
            "by": by,
            "at": START + timedelta(minutes=minutes),
            "words": {a_pin(int(name[1:])).id: word for name, word in words.items()},
        }
    )


async def filled(store: DocumentStore) -> ClientWords:
    await store.prompts.put(a_prompt())
    await store.pins.add([PIN, a_pin(2)])
    return ClientWords(store)


async def test_it_stands_beside_the_persons_verdict(store: DocumentStore) -> None:
    merged = await (await filled(store)).merge(answers(p1="star", p2="veto", p9="star"))
    assert merged is not None
    assert (merged.stars, merged.vetoes, merged.gone) == (1, 1, 1)
    assert [pin.id for pin in merged.differing] == [PIN.id, a_pin(2).id]
    pin = await store.pins.get(PIN.id)
    assert pin is not None
    assert pin.with_(client_words=()) == PIN
    assert [(one.by, one.word) for one in pin.client_words] == [("Anna", "star")]


async def test_the_newest_file_counts_whatever_comes_last(store: DocumentStore) -> None:
    words = await filled(store)
    await words.merge(answers(minutes=5, p1="star"))
    await words.merge(answers(minutes=1, p1="veto"))
    await words.merge(answers(minutes=9, by="Ben", p1="veto"))
    pin = await store.pins.get(PIN.id)
    assert pin is not None
    assert [(one.by, one.word) for one in pin.client_words] == [("Anna", "star"), ("Ben", "veto")]
    await words.merge(answers(minutes=7, p1="veto"))
    pin = await store.pins.get(PIN.id)
    assert pin is not None
    assert {one.by: one.word for one in pin.client_words} == {"Anna": "veto", "Ben": "veto"}


async def test_answers_about_another_home_are_left_out(store: DocumentStore) -> None:
    assert await ClientWords(store).merge(answers(p1="star")) is None


async def test_a_pin_of_another_prompt_is_not_touched(store: DocumentStore) -> None:
    words = await filled(store)
    foreign = answers(p1="star").with_(words={"pr-2:100001": "star"})
    merged = await words.merge(foreign)
    assert merged is not None
    assert (merged.gone, list(merged.pins)) == (1, [])


async def test_a_page_of_all_prompts_is_merged_pin_by_pin(store: DocumentStore) -> None:
    words = await filled(store)
    other = PromptId("pr-2")
    toy = a_pin(5, id=pin_id(other, "5"), prompt_id=other)
    await store.pins.add([toy])
    of_all = answers(p1="star").with_(
        prompt_id=EVERY_PROMPT, words={PIN.id: "star", toy.id: "veto"}
    )
    merged = await words.merge(of_all)
    assert merged is not None
    assert (merged.prompt.is_every, merged.stars, merged.vetoes, merged.gone) == (True, 1, 1, 0)

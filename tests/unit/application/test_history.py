"""Earlier runs: as they ended, and gone with everything that only they had."""

from datetime import timedelta

import pytest

from pinagent_desktop.application.history import History
from pinagent_desktop.domain.errors import UnknownRun
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.lesson import characters_of, examples_of
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt, a_run, an_account, grades
from tests.fakes.clock import START, FakeClock
from tests.fakes.surroundings import FakeFiles

pytestmark = pytest.mark.asyncio
FIRST, SECOND = SessionId("run-1"), SessionId("run-2")


async def filled(store: DocumentStore) -> tuple[History, FakeFiles]:
    """Two runs of one prompt: the second killed, one picture shared by both."""
    await store.accounts.put(an_account())
    await store.prompts.put(a_prompt())
    await store.runs.put(a_run(id=FIRST, status=RunStatus.COMPLETED))
    lease = START + timedelta(seconds=20)
    await store.runs.put(
        a_run(id=SECOND, status=RunStatus.RUNNING, lease_until=lease, account_id="acc-gone")
    )
    await store.pins.add(
        [
            a_pin(1, picture_file="a.jpg", match_score=0.7, status=PinStatus.APPROVED),
            a_pin(2, picture_file="shared.jpg", match_score=0.9, status=PinStatus.DISQUALIFIED),
            a_pin(3, picture_file="shared.jpg", session_id=SECOND),
            a_pin(4),
        ]
    )
    files = FakeFiles()
    return History(store, files, FakeClock()), files


async def test_runs_come_with_their_best_pictures(store: DocumentStore) -> None:
    history, _ = await filled(store)
    past = {one.run.id: one for one in await history.newest()}

    assert [pin.seq for pin in past[FIRST].best] == [1, 2]
    assert (past[FIRST].account_name, past[FIRST].can_resume) == ("lena", False)
    assert past[SECOND].account_name == "removed account"
    ((prompt, best),) = await history.prompts()
    assert (prompt, best) == (a_prompt().with_(counters=prompt.counters), past[FIRST].best[0])


async def test_a_run_counts_the_persons_word_as_it_is_now(store: DocumentStore) -> None:
    history, _ = await filled(store)
    pin = a_pin(1, match_score=0.7, human_status=PinStatus.DISQUALIFIED)
    await store.pins.put(pin.with_(status=PinStatus.DISQUALIFIED))

    counts = (await history.run(FIRST)).run.counts

    assert (counts.approved, counts.disqualified, counts.pending) == (0, 2, 1)


async def test_a_killed_run_is_free_at_once_for_the_only_copy(store: DocumentStore) -> None:
    history, _ = await filled(store)
    assert not (await history.run(SECOND)).interrupted

    await history.take_over()

    past = await history.run(SECOND)
    assert (past.interrupted, past.can_resume) == (True, True)


async def test_removed_with_the_pictures_that_only_it_had(store: DocumentStore) -> None:
    history, files = await filled(store)

    assert await history.remove(FIRST) == 3
    assert files.removed == ["a.jpg"]
    assert await store.prompts.get(a_prompt().id) is not None

    assert await history.remove(SECOND) == 1
    assert files.removed == ["a.jpg", "shared.jpg"]
    assert await store.prompts.get(a_prompt().id) is None
    with pytest.raises(UnknownRun):
        await history.remove(SECOND)


async def test_a_run_without_its_prompt_is_no_run(store: DocumentStore) -> None:
    history, _ = await filled(store)
    await store.prompts.remove(a_prompt().id)

    assert await history.newest() == []
    with pytest.raises(UnknownRun):
        await history.run(FIRST)


async def test_a_prompt_without_pictures_has_none_to_show(store: DocumentStore) -> None:
    await store.prompts.put(a_prompt())
    assert [best for _, best in await History(store, FakeFiles(), FakeClock()).prompts()] == [None]


async def test_what_a_new_run_would_show_of_the_decisions_is_known_before(
    store: DocumentStore,
) -> None:
    history, _ = await filled(store)
    assert await history.taught(a_prompt().text) == await history.taught("never run") == 0

    seen = grades().model_dump(mode="json")
    verdicts = [PinStatus.APPROVED, PinStatus.DISQUALIFIED] * 4
    decided = [
        a_pin(number, human_status=verdict, grades=seen, decided_at=START)
        for number, verdict in enumerate(verdicts, 11)
    ]
    await store.pins.add(decided)
    assert await history.taught(a_prompt().text) == characters_of(examples_of(decided)) > 0

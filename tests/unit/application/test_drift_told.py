import pytest

from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.events import Event, as_line, is_public
from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.sentences import sentence
from pinagent_desktop.application.site_ear import SiteEar
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.ports.automation import SiteDrift
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_prompt, a_run, an_account
from tests.fakes.clock import FakeClock

SAVE = SiteDrift("the Save button", "2026.11.1", strategy=2)
ODD = SiteDrift("the pins", "2026.11.1", words="The feed only repeats itself")


async def heard(store: DocumentStore, *drifts: SiteDrift, **account: object) -> list[Event]:
    """Return what is announced when the site tells these."""
    events: list[Event] = []
    bus = EventBus()
    bus.subscribe(events.append)
    ear = SiteEar(RunRecord(a_run(), a_prompt(), an_account(**account), store, bus, FakeClock()))
    for drift in drifts:
        await ear.drift(drift)
    return events


@pytest.mark.asyncio
async def test_drift_is_said_once_in_a_sentence_and_as_a_problem(
    store: DocumentStore, caplog: pytest.LogCaptureFixture
) -> None:
    save, odd = await heard(store, SAVE, ODD, SAVE)

    assert sentence(save) == (
        "Pinterest changed a little: Pinagent found the Save button another way "
        "(strategy 3, site data 2026.11.1). The run goes on."
    )
    assert sentence(odd) == (
        "Pinterest changed a little: the feed only repeats itself (site data 2026.11.1). "
        "The run goes on."
    )
    assert is_public(save)
    assert '"type":"problem"' in as_line(save)
    assert '"code":"site_drift"' in as_line(save)
    assert caplog.text.count("the Save button") == 1


@pytest.mark.asyncio
async def test_practice_is_not_called_pinterest(store: DocumentStore) -> None:
    (told,) = await heard(store, SAVE, id=PRACTICE_ACCOUNT_ID)
    assert str(sentence(told)).startswith("The practice site changed a little: ")


def test_a_step_with_no_way_left_names_site_part_and_data() -> None:
    facts = {"part": "the Save button", "version": "2026.11.1", "site_name": "Pinterest"}
    bare = problem_of(SiteChanged("x", **facts))
    assert bare.message.startswith(
        "Pinterest changed: cannot find the Save button (site data 2026.11.1)."
    )
    kept = problem_of(SiteChanged("x", **facts, snapshot="/home/x/snapshots/save-pin.json"))
    assert "/home/x/snapshots/save-pin.json" in kept.next_step

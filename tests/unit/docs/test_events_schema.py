"""The JSON schema of the events, against lines that the command line prints."""

import io
import json
from typing import Any

import pytest
from jsonschema import (  # type: ignore[import-untyped]  # it has no stubs here
    Draft202012Validator,
    ValidationError,
)

from docs.from_code.events_page import events_schema
from pinagent_desktop.application.events import (
    AttentionWanted,
    CostChanged,
    CountsChanged,
    Event,
    PinCollected,
    PinLeftOut,
    PinSaved,
    PinValidated,
    ProblemMet,
    RunEnded,
    SampleJudged,
    StageChanged,
    WaitStarted,
    WarmUpMeasured,
    WarmUpTold,
)
from pinagent_desktop.cli.output import JsonOutput
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.pin import LeftOutReason, PendingReason, PinStatus
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.services.storage.opening import open_in_memory
from tests.builders import a_pin, an_account
from tests.end2end.event_shapes import TYPES, assert_known
from tests.fakes.clock import START
from tests.unit.application.conftest import Stage

HEAD: dict[str, Any] = {"time": START, "session_id": SessionId("run-1")}
PIN = a_pin()
COUNTS = Counts(
    found=3,
    kept=2,
    left_out={LeftOutReason.PROMOTED: 1},
    pending=2,
    pending_reasons={PendingReason.NO_KEY: 2},
)
EVENTS: tuple[Event, ...] = (
    WarmUpTold(**HEAD, message="Looking for pins to save."),
    PinCollected(
        **HEAD, pin_id=PIN.id, image_title="", url=PIN.image_url, pin_url=PIN.pin_url, pin=PIN
    ),
    PinValidated(**HEAD, pin_id=PIN.id, score=0.7, label=PinStatus.APPROVED, valid=True, pin=PIN),
    PinValidated(**HEAD, pin_id=PIN.id, score=None, label=PinStatus.PENDING, valid=False, pin=PIN),
    StageChanged(**HEAD, stage="board", state="done", fact="secret, new"),
    PinSaved(**HEAD, pin_id=PIN.id, board="japandi lobby", title="Pin 1"),
    PinLeftOut(**HEAD, reason=LeftOutReason.VIDEO),
    PinLeftOut(**HEAD, reason=LeftOutReason.REPEAT, pinterest_id="100001"),
    WarmUpMeasured(**HEAD, round=0, relevance=0.38),
    CostChanged(**HEAD, spent=None, budget=1.0, calls=3),
    WaitStarted(**HEAD, until=START, why="Goes on in 20 seconds: careful pace."),
    WaitStarted(**HEAD, until=None, why="Offline."),
    AttentionWanted(**HEAD, what="code", url="https://www.pinterest.com/login/"),
    ProblemMet(**HEAD, code="disk_full", message="The disk is full.", next_step="Free 200 MB."),
    SampleJudged(**HEAD, scores=(0.2, 0.9), threshold=0.6, size=2),
    RunEnded(**HEAD, status=RunStatus.COMPLETED, counts=COUNTS, cost=Cost(), seconds=1.5),
)


def printed(event: Event) -> list[dict[str, Any]]:
    stream = io.StringIO()
    JsonOutput(stream).event(event)
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(events_schema())


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: str(event.type))
def test_a_printed_line_fits_the_schema(event: Event) -> None:
    (line,) = printed(event)
    Draft202012Validator(events_schema()).validate(line)
    assert_known(line)


def test_every_type_of_the_schema_is_printed_here() -> None:
    assert {event.type for event in EVENTS} == TYPES


def test_what_only_the_window_sees_is_neither_printed_nor_in_the_schema() -> None:
    event = CountsChanged(**HEAD, counts=COUNTS, target=60)
    assert printed(event) == []
    assert event.type not in TYPES


@pytest.mark.parametrize(
    "change",
    [{"calls": "3"}, {"calls": None}, {"tokens": 9}, {"type": "costs"}],
    ids=str,
)
def test_another_kind_of_value_or_another_field_is_no_such_line(change: dict[str, Any]) -> None:
    (line,) = printed(CostChanged(**HEAD, spent=0.1, budget=1.0, calls=3))
    with pytest.raises(ValidationError):
        Draft202012Validator(events_schema()).validate({**line, **change})


def test_a_field_that_is_not_there_is_missed() -> None:
    (line,) = printed(StageChanged(**HEAD, stage="board", state="started"))
    del line["fact"]
    with pytest.raises(ValidationError):
        Draft202012Validator(events_schema()).validate(line)


@pytest.mark.asyncio
async def test_every_line_of_a_whole_run_fits_the_schema() -> None:
    store = await open_in_memory()
    try:
        await store.accounts.put(an_account())
        stage = Stage(store)
        stage.judge.grades |= {b"100003": 0}
        outcome = await stage.run()
    finally:
        await store.close()
    lines = [line for event in stage.events for line in printed(event)]
    for line in lines:
        assert_known(line)
    assert lines[-1]["counts"]["kept"] == outcome.run.counts.kept == 10
    told = {line["type"] for line in lines}
    assert {"stage", "warmup", "warmup_measure", "saved", "scraped_image", "validation"} <= told
    assert {"skipped", "cost", "run"} <= told

from datetime import timedelta

import pytest
from pydantic import ValidationError

from pinagent_desktop.domain.pin import LeftOutReason
from pinagent_desktop.domain.run import Cost, Counts, RunSettings, RunStatus, may_move
from tests.builders import a_run
from tests.fakes.clock import START


def test_a_running_run_with_a_stale_lease_is_interrupted() -> None:
    run = a_run(status=RunStatus.RUNNING, lease_until=START)

    assert not run.is_interrupted(START)
    assert run.is_interrupted(START + timedelta(seconds=1))
    assert run.can_resume(START + timedelta(seconds=1))


@pytest.mark.parametrize("status", [RunStatus.PAUSED, RunStatus.STOPPED, RunStatus.FAILED])
def test_what_ended_early_can_be_resumed(status: RunStatus) -> None:
    assert a_run(status=status).can_resume(START)


def test_a_complete_run_has_nothing_to_resume() -> None:
    assert not a_run(status=RunStatus.COMPLETED).can_resume(START)


def test_a_stopped_run_cannot_complete_without_running() -> None:
    assert not may_move(RunStatus.STOPPED, RunStatus.COMPLETED)
    assert may_move(RunStatus.STOPPED, RunStatus.RUNNING)


def test_an_unknown_price_stays_unknown() -> None:
    known, unknown = Cost(usd=0.5, calls=1), Cost(usd=None, calls=1)

    assert known.plus(unknown).usd is None
    assert known.plus(known).usd == 1.0
    assert known.plus(unknown).calls == 2


def test_left_out_is_a_sum() -> None:
    counts = Counts(left_out={LeftOutReason.PROMOTED: 2, LeftOutReason.VIDEO: 1})

    assert counts.left_out_total == 3


@pytest.mark.parametrize("fields", [{"pins": 0}, {"pins": 2001}, {"saves": 21}, {"typo": 1}])
def test_settings_outside_their_limits_are_refused(fields: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        RunSettings.model_validate(fields)

"""``--self-test``: store, keyring, browser and a practice run of 5 pins, in a home of its own."""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.run_controller import RunRequest
from pinagent_desktop.application.use_cases import UseCases
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.run import RunSettings, RunStatus

if TYPE_CHECKING:
    from pinagent_desktop.bootstrap.start import Start

PINS = 5


async def self_test(start: "Start") -> int:
    """Return 0 when every part works; say what does not."""
    with tempfile.TemporaryDirectory(prefix="pinagent-self-test-") as folder:
        # A home of its own: the person's data has nothing to do with it.
        start.paths = replace(start.paths, home=Path(folder))
        try:
            async with start.open() as use_cases:
                return int(not (await _parts(use_cases) and await _run(use_cases)))
        except PinAgentError as error:
            problem = problem_of(error)
            _say(f"failed: {problem.message} {error.detail}")
            return 1


async def _parts(use_cases: UseCases) -> bool:
    findings = await use_cases.doctor.examine()
    for finding in findings:
        _say(f"{finding.state}: {finding.name}: {finding.sentence}")
    return all(finding.state != "error" for finding in findings)


async def _run(use_cases: UseCases) -> bool:
    request = RunRequest(
        prompt="modern minimalist living room",
        account_id=PRACTICE_ACCOUNT_ID,
        settings=RunSettings(pins=PINS, saves=1),
    )
    session_id = await use_cases.runs.start(request, wait_seconds=0.0)
    outcome = await use_cases.runs.finished(session_id)
    counts = outcome.run.counts
    good = outcome.run.status is RunStatus.COMPLETED and counts.validated == PINS
    words = f"{counts.kept} kept, {counts.validated} judged, {counts.saved} saved"
    if outcome.problem is not None:
        words += f"; {outcome.problem.message}"
    _say(f"{'ok' if good else 'error'}: practice run: {words}")
    return good


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()

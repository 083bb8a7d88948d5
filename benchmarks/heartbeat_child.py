"""Child: the app's window with a practice run in it, and the beats of its loop meanwhile."""

import asyncio
import json
import signal
import sys
import time

from benchmarks.beats import Heartbeat
from benchmarks.own_window import run_own_window
from benchmarks.practice_run import PROMPT
from pinagent_desktop.application.run_controller import RunRequest
from pinagent_desktop.application.use_cases import UseCases
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.run import RunSettings

PINS = 60


def main() -> int:
    """Start the window, run, print the beats, close the window."""
    tasks: list[asyncio.Task[None]] = []

    def opened(use_cases: UseCases) -> None:
        from PySide6.QtWidgets import QApplication

        from pinagent_desktop.ui.main_window import MainWindow

        (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        window.filled.connect(lambda: tasks.append(asyncio.ensure_future(_measured(use_cases))))

    code = run_own_window(opened=opened)
    for task in tasks:
        task.result()
    return code


async def _measured(use_cases: UseCases) -> None:
    # The window reads what there is first; the run is what is measured.
    opening = [one for one in asyncio.all_tasks() if one.get_name() == "Open"]
    if opening:
        await asyncio.wait(opening)
    heartbeat = Heartbeat()
    timer = heartbeat.start()
    began = time.time()
    try:
        request = RunRequest(PROMPT, PRACTICE_ACCOUNT_ID, settings=RunSettings(pins=PINS))
        session_id = await use_cases.runs.start(request, wait_seconds=0)
        outcome = await use_cases.runs.finished(session_id)
        ended = time.time()
        told = {
            "beats": heartbeat.beats,
            "began": began,
            "ended": ended,
            "status": str(outcome.run.status),
            "validated": outcome.run.counts.validated,
        }
        print(json.dumps(told), flush=True)
    finally:
        timer.stop()
        # Not by closing the window: it learns of the run's end a moment later, and would ask first.
        signal.raise_signal(signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main())

"""Chromium, its renderers or Playwright's driver die: the run goes on by itself."""

import logging
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest

from pinagent_desktop.services.automation.courtesy import NICE
from tests.end2end.app import App, Line, event
from tests.end2end.parts import CHROMIUM, DRIVER, PRACTICE, RENDERER, kill, parts
from tests.slowness import slowness

logger = logging.getLogger(__name__)

WORDS = ("--run", "oak desk", "--pins", "4", "--saves", "1", "--judge-latency", "100", "--json")
GOES_ON_WITHIN = 10.0


@pytest.mark.row("B12", "B13", "B14")
def test_each_part_of_the_browser_dies_once_in_a_run(app: App) -> None:
    running = app.start("practice", *WORDS)
    deaths: list[tuple[str, float]] = []
    victims = ((CHROMIUM, "sign_in"), (DRIVER, "board"), (RENDERER, "board"))
    for part, stage in victims:
        running.wait_for(event("stage", stage=stage, state="started"), 120)
        family = parts(app, part)
        assert_the_window_comes_first(app)
        assert kill(family) > 0, part
        deaths.append((part, time.time()))
        running.wait_for(event("stage", stage="sign_in", state="started"), 120)
    ended = running.ended()

    assert ended.code == 0, ended.err
    assert ended.lines[-1]["status"] == "completed"
    assert ended.lines[-1]["counts"]["validated"] == 4
    assert "ERROR" not in ended.err, ended.err
    assert app.left_behind(3.0) == []
    patience = GOES_ON_WITHIN * slowness()
    for part, at in deaths:
        took = _next(ended.lines, at)
        logger.info("%s killed: next event after %.2f s", part, took)
        assert took <= patience, part


def assert_the_window_comes_first(app: App) -> None:
    """What the app has started has a lower priority than itself; browsers do as a group."""
    children = [*parts(app, DRIVER), *parts(app, PRACTICE)]
    assert {one.nice() for one in children} == {NICE}
    groups = [Path(f"/proc/{one.pid}/autogroup") for one in parts(app, CHROMIUM)]
    words = [group.read_text("ascii") for group in groups if group.exists()]
    assert all(one.endswith(f"nice {NICE}\n") for one in words), words


def _next(lines: Sequence[Line], at: float) -> float:
    """Seconds from then to the next step of the run."""
    times = [
        datetime.fromisoformat(line["time"]).timestamp() - at
        for line in lines
        if line["type"] == "stage"
    ]
    return min(seconds for seconds in times if seconds > 0)

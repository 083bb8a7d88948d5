"""The computer sleeps in the middle of a run: who is signed in first, then it goes on."""

import threading
from contextlib import suppress

import psutil
import pytest

from tests.end2end.app import App, Line, event
from tests.end2end.little_app import LittleApp
from tests.end2end.site_record import SiteRecord

PROMPT = "japandi dining room"
WORDS = ("practice", "--run", PROMPT, "--pins", "2", "--saves", "2", "--json")


@pytest.mark.row("B21")
@pytest.mark.parametrize(
    ("noticed_after", "asleep"),
    [
        ("4", 9.5),
        # In the night: pytest -m slow tests/end2end/test_sleep_and_clocks.py
        pytest.param("120", 130.0, marks=[pytest.mark.slow, pytest.mark.timeout(400)]),
    ],
)
def test_after_a_sleep_the_sign_in_comes_first(app: App, noticed_after: str, asleep: float) -> None:
    running = LittleApp.of(app, SLEEP=noticed_after).start(*WORDS)
    running.wait_for(event("saved"), 150.0)
    _sleep(app, asleep)

    woken = running.wait_for(_is_told, 150.0)
    ended = running.ended()

    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err
    after = ended.lines[ended.lines.index(woken) + 1 :]
    acts = [line for line in after if line["type"] in {"stage", "saved", "scraped_image"}]
    assert (acts[0]["type"], acts[0]["stage"]) == ("stage", "sign_in")
    assert ended.lines[-1]["status"] == "completed"
    assert ended.lines[-1]["counts"]["kept"] == 2
    site = SiteRecord.read(app.home)
    assert set(site.saves.values()) == {1}
    assert len(site.of("create")) == 1


def _is_told(line: Line) -> bool:
    return "the computer slept" in str(line.get("message", ""))


def _sleep(app: App, seconds: float) -> None:
    """Stop every process of the app, as a computer that falls asleep does, and wake them."""
    family = app.processes()
    for process in family:
        with suppress(psutil.NoSuchProcess):
            process.suspend()
    threading.Event().wait(seconds)
    for process in family:
        with suppress(psutil.NoSuchProcess):
            process.resume()

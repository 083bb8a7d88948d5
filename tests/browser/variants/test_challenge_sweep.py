"""A challenge at every step of a whole small run: nothing touches it, and the run completes."""

import json

import pytest

from tests.browser.variants.test_variant_endings import behave, run
from tests.browser.variants.variant_endings import Ending
from tests.end2end.app import App
from tests.end2end.site_record import SiteRecord

STEPS = 35
"""Pages and answers that the small run asks for at least, from its sign-in on."""
ROOM = 32
"""A slow page asks for a few answers more."""


@pytest.mark.row("B5")
@pytest.mark.slow  # each time at a sign-in, at a save and in a feed: tests/browser/automation
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_challenge_at_this_step_is_left_to_the_person(app: App, step: int) -> None:
    row = Ending(variant=f"challenge:{step}", person="solve")
    ended = run(app, row)

    assert ended.code == 0, ended.out[-2000:] + ended.err[-2000:]
    assert [one["what"] for one in ended.of("attention")] == ["challenge", "over"]
    counts = ended.lines[-1]["counts"]
    assert (counts["kept"], counts["saved"]) == (row.kept, row.saved)
    behave(SiteRecord.read(app.home))


@pytest.mark.slow
def test_no_step_of_the_run_is_left_out(app: App) -> None:
    ended = run(app, Ending(variant="challenge:1000"))
    assert ended.code == 0, ended.err
    state = json.loads((app.home / "practice" / "state.json").read_text("utf-8"))
    steps = max(session["steps"] for session in state["sessions"].values())
    assert STEPS <= steps <= STEPS + ROOM

"""A whole run in each variant: it completes with honest counts, or ends by the right name."""

import json
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from pinagent_desktop.practice.variants import VARIANTS, Variants
from tests.browser.variants.variant_endings import Ending, endings
from tests.end2end.app import App, Ended, Line, event
from tests.end2end.site_record import SiteRecord

PROMPT = "modern minimalist living room"
PINS = 6
TINY = ("--pins", str(PINS), "--saves", "1", "--json")
ROWS = endings()
TOLD = 200
"""Seconds after which a run is too long, whatever becomes of it."""


def test_every_variant_has_a_row() -> None:
    seen = {name for row in ROWS for name in Variants.parse(row.variant.split(",")).numbers}
    assert seen == set(VARIANTS)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(row, id=row.variant, marks=() if row.sample else (pytest.mark.slow,))
        for row in ROWS
    ],
)
def test_the_run_ends_as_the_table_says(
    app: App, row: Ending, record_property: Callable[[str, object], None]
) -> None:
    ended = run(app, row)
    record_property("variant", row.variant)
    record_property("expected", expected(row))
    record_property("seen", seen(ended))
    record_property("seconds", f"{ended.seconds:.0f}")

    assert ended.code == row.code, ended.out[-2000:] + ended.err[-2000:]
    assert "Traceback" not in ended.err, ended.err
    counts = ended.lines[-1]["counts"]
    assert counts["found"] == counts["kept"] + sum(counts["left_out"].values())
    if row.code == 0:
        assert (ended.lines[-1]["status"], counts["kept"]) == ("completed", row.kept)
        assert counts["kept"] >= min(PINS, held(SiteRecord.read(app.home)))
        assert counts["saved"] == row.saved
        assert set(row.left_out) <= counts["left_out"].keys()
    else:
        assert ended.lines[-1]["status"] != "completed"
        assert row.code_of in {"", problem(ended)["code"]}
        assert row.says in problem(ended)["message"]
    assert row.warns in ended.out + ended.err
    assert bool(row.person) == bool(ended.of("attention")) or row.code in {3, 4}
    behave(SiteRecord.read(app.home))


def run(app: App, row: Ending) -> Ended:
    """Do the run; where it asks for a person, do what a person would."""
    wait = "3" if row.person else "0"
    words = ("practice", "--run", PROMPT, *TINY, "--variant", row.variant, "--wait", wait)
    running = app.start(*words)
    if row.person:
        running.wait_for(event("attention"), TOLD)
        knock(app.home, row.person)
    return running.ended(TOLD)


def behave(record: SiteRecord) -> None:
    """Look behind the site: no input on a challenge, nothing made or saved twice."""
    assert record.of("input") == []
    assert len(record.boards_named(PROMPT)) <= 1
    assert all(times == 1 for times in record.saves.values())
    assert len(record.of("login")) <= 2


def held(record: SiteRecord) -> int:
    """How many photos the ideas held at least: those of the page that was served last."""
    pages = [fact for fact in record.of("served") if fact["feed"].startswith("more-ideas:")]
    return int(pages[-1]["photos"]) if pages else 0


def knock(home: Path, what: str) -> None:
    """Do at the site's test door what a person does at the page."""
    state = json.loads((home / "practice" / "state.json").read_text("utf-8"))
    url = f"http://127.0.0.1:{state['ports']['site']}/_practice/{what}"
    request = urllib.request.Request(url, data=b"{}")
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        assert answer.status == 200


def expected(row: Ending) -> str:
    """The row in a few words."""
    return f"completed, {row.kept} kept" if row.code == 0 else f"exit {row.code} {row.code_of}"


def seen(ended: Ended) -> str:
    """What became of the run, in the same words."""
    if ended.code == 0:
        return f"{ended.lines[-1]['status']}, {ended.lines[-1]['counts']['kept']} kept"
    return f"exit {ended.code} {problem(ended).get('code', '')}"


def problem(ended: Ended) -> Line:
    """What ended the run; a drift is only told on the way."""
    told = [one for one in ended.of("problem") if one["code"] != "site_drift"]
    return told[-1] if told else {}

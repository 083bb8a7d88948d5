"""One run from the first word to the last, and everything one may ask about it afterwards."""

import csv
import zipfile
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from tests.end2end.app import App, Ended
from tests.end2end.event_shapes import assert_known
from tests.end2end.site_record import SiteRecord, left_out

PROMPT = "modern minimalist living room"
PINS = 12


def test_a_run_and_what_one_asks_about_it(app: App, tmp_path: Path) -> None:
    run = app.run("practice", "--run", PROMPT, "--pins", str(PINS), "--saves", "2", "--json")

    assert run.code == 0, run.err
    assert "ERROR" not in run.err
    for line in run.lines:
        assert_known(line)
    session_id = _agrees_with_the_site(run, SiteRecord.read(app.home))
    _listings(app, session_id, run)
    _exports(app, session_id, tmp_path)
    _care(app, tmp_path)


@pytest.mark.slow  # without a browser: tests/unit/application/test_run.py and test_undoing.py
def test_the_same_once_more_and_taken_back(app: App) -> None:
    run = app.run("practice", "--run", PROMPT, "--pins", str(PINS), "--saves", "2", "--json")
    assert run.code == 0, run.err
    _again(app, run)
    _taken_back(app, run.lines[-1]["session_id"])


def _agrees_with_the_site(run: Ended, site: SiteRecord) -> str:
    last = run.lines[-1]
    counts = last["counts"]
    assert (last["type"], last["status"]) == ("run", "completed")
    assert counts["kept"] == counts["validated"] == len(run.of("scraped_image")) == PINS
    assert counts["found"] == PINS + sum(counts["left_out"].values())
    assert counts["approved"] + counts["disqualified"] == PINS
    assert counts["left_out"] == Counter(one["reason"] for one in run.of("skipped"))

    begun = next(one for one in run.of("stage") if one["stage"] == "scraping")
    pages = site.ideas(since=datetime.fromisoformat(begun["time"]).timestamp())
    looked_at = [left_out(sum(pages[:number], Counter())) for number in range(1, len(pages) + 1)]
    assert counts["left_out"] in looked_at, (counts, pages)

    assert len(site.of("create")) == len(site.boards_named(PROMPT)) == 1
    assert sum(site.saves.values()) == len(run.of("saved")) == counts["saved"]
    assert counts["saved"] == 2  # the first made More ideas better
    assert {one["pin_id"].split(":")[1] for one in run.of("saved")} == set(site.saves)
    assert set(site.billed.values()) == {1}
    assert last["cost"]["calls"] == len(site.of("verdict")) == run.of("cost")[-1]["calls"]
    return str(last["session_id"])


def _listings(app: App, session_id: str, run: Ended) -> None:
    (listed,) = app.run("runs", "list", "--json").lines
    (shown,) = app.run("runs", "show", session_id, "--json").lines
    assert listed == shown
    assert shown["session_id"] == session_id
    assert shown["status"] == "completed"
    assert shown["prompt"] == PROMPT
    assert shown["counts"] == run.lines[-1]["counts"]
    told = app.run("runs", "show", session_id)
    assert "12 kept" in told.out
    assert "Traceback" not in told.out

    pins = app.run("pins", "--run", session_id, "--json").lines
    approved = app.run("pins", "--run", session_id, "--status", "approved", "--json").lines
    assert [one["pin_id"] for one in reversed(pins)] == [
        one["pin_id"] for one in run.of("scraped_image")
    ]
    assert approved == [one for one in pins if one["status"] == "approved"]
    assert len(approved) == shown["counts"]["approved"] > 0
    assert {one["match_score"] >= 0.6 for one in approved} == {True}

    (account,) = app.run("accounts", "list", "--json").lines
    assert (account["account_id"], account["handle"]) == ("practice", "practice")
    entries = app.run("accounts", "ledger", "practice", "--json").lines
    assert [one["act"] for one in entries] == [
        "save_pin",
        "save_pin",
        "create_board",
        "sign_in",
    ]


def _exports(app: App, session_id: str, to: Path) -> None:
    def export(format_: str, name: str, *more: str) -> Ended:
        words = ("export", "--run", session_id, "--format", format_, "--to", str(to / name))
        return app.run(*words, *more)

    assert export("csv", "pins.csv").code == 0
    with (to / "pins.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == PINS
    assert export("zip", "pins.zip").code == 0
    assert zipfile.ZipFile(to / "pins.zip").testzip() is None
    assert export("folder", "pins", "--status", "approved").code == 0
    assert list((to / "pins").rglob("*.jpg"))
    assert export("pdf", "pins.pdf").code == 0
    assert (to / "pins.pdf").read_bytes().startswith(b"%PDF-")


def _care(app: App, to: Path) -> None:
    checked = app.run("store", "check")
    assert (checked.code, checked.out) == (0, "The data is sound.\n")
    assert app.run("store", "backup", str(to / "copy.sqlite3")).code == 0
    assert (to / "copy.sqlite3").stat().st_size > 0
    doctor = app.run("doctor", "--json")
    assert doctor.code == 0
    assert {one["name"] for one in doctor.lines} >= {"app", "browser", "data", "disk", "site data"}
    assert {one["state"] for one in doctor.lines} <= {"ok", "warning"}
    assert "Pinterest's terms restrict automation" in app.run("terms").out
    site = app.run("site", "show")
    assert site.code == 0
    assert "https://www.pinterest.com" in site.out
    missing = app.run("import", str(to / "dump.json"))
    assert missing.code == 2
    assert "dump.json cannot be opened" in missing.err


def _again(app: App, first: Ended) -> None:
    """The same prompt once more: what it has already is left out, what is known costs nothing."""
    before = SiteRecord.read(app.home)
    known = {one["pin_id"] for one in first.of("scraped_image")}

    run = app.run("practice", "--run", PROMPT, "--pins", "5", "--saves", "0", "--json")

    assert run.code == 0, run.err
    counts = run.lines[-1]["counts"]
    brought = {one["pin_id"] for one in run.of("scraped_image")}
    assert counts["kept"] == len(brought) == 5
    assert not brought & known
    assert 0 < counts["left_out"]["seen_before"] <= PINS
    after = SiteRecord.read(app.home)
    assert len(after.of("create")) == 1
    assert after.saves == before.saves
    assert set(after.billed.values()) == {1}


def _taken_back(app: App, session_id: str) -> None:
    """Undo warm-up takes off the board what this run saved, once."""
    undone = app.run("runs", "undo-warm-up", session_id)
    assert undone.code == 0, undone.err
    assert undone.out.endswith("2 saved pins are off the board again.\n")
    (board,) = SiteRecord.read(app.home).boards_named(PROMPT)
    assert board["pins"] == []
    (run,) = app.run("runs", "show", session_id, "--json").lines
    assert run["checkpoint"]["saved_pins"] == []
    assert run["counts"]["kept"] == PINS

"""What must hold after every row of the fault matrix, whatever happened in it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.end2end.app import App, Line, Running
from tests.end2end.site_record import Fact, SiteRecord
from tests.end2end.stand_in import KEY, PASSWORD
from tests.matrix.canaries import Canaries

CANARIES = Canaries({"password": PASSWORD, "key": KEY})
GONE_WITHIN = 5.0
"""Seconds for what a killed app had started."""


def hold(app: App, room: Path) -> Sequence[str]:
    """Check each invariant that this test gave reason to check, and return their names.

    Args:
        app: The program; what it told and its home are looked at.
        room: The folder that holds the homes of the practice sites too.
    """
    checked = ["I4", "I6", "I7"]
    assert app.left_behind(GONE_WITHIN) == [], "I4: processes were left behind"
    _one_plain_message(app)
    _no_secret(app)
    sites = list(_sites(room))
    for site in sites:
        _nothing_twice(site)
    if sites:
        checked.append("I2")
    if (app.home / "store").is_dir() and app.wrapper == ():
        assert app.run("store", "check").code == 0, "I3: the store does not pass its check"
        _nothing_lost(app)
        checked += ["I1", "I3"]
    return checked


def _one_plain_message(app: App) -> None:
    for running in app.started:
        assert "Traceback" not in running.told_errors, "I6: a traceback was shown"
        for line in _events(running):
            if line["type"] == "problem":
                assert line["code"], "I6: a problem without a code"
                assert line["message"], "I6: a problem without its cause"
                assert line["next_step"], "I6: a problem without a next step"


def _events(running: Running) -> Sequence[Line]:
    """Return the events of a run; the lines of a listing have no type."""
    return [line for line in running.events if "type" in line]


def _no_secret(app: App) -> None:
    hits = CANARIES.in_folder(app.home)
    for number, running in enumerate(app.started):
        hits += CANARIES.in_text(running.told, f"output of command {number}")
    assert hits == [], "I7: a secret was left behind"


def _sites(room: Path) -> Iterator[SiteRecord]:
    for ledger in room.rglob("practice/ledger.jsonl"):
        if (ledger.parent / "state.json").exists():
            yield SiteRecord.read(ledger.parents[1])


def _nothing_twice(site: SiteRecord) -> None:
    boards = _balance(site.of("create"), site.of("delete_board"), "name")
    assert all(number <= 1 for number in boards.values()), f"I2: a second board, {boards}"
    saves = _balance(site.of("save"), site.of("delete_pin"), "board", "pin")
    assert all(number <= 1 for number in saves.values()), f"I2: saved twice, {saves}"


def _balance(done: Sequence[Fact], undone: Sequence[Fact], *names: str) -> Counter[object]:
    """Count what was done and not undone, by the facts of these names."""
    balance: Counter[object] = Counter()
    for facts, sign in ((done, 1), (undone, -1)):
        for fact in facts:
            balance[tuple(fact[name] for name in names)] += sign
    return balance


def _nothing_lost(app: App) -> None:
    for session, events in _told_of_runs(app).items():
        kept = {one["pin_id"]: one for one in app.run("pins", "--run", session, "--json").lines}
        for line in events:
            assert line["pin_id"] in kept, "I1: an acknowledged pin is gone"
            if line["type"] == "validation" and line["score"] is not None:
                graded = kept[line["pin_id"]]["match_score"]
                assert graded == line["score"], "I1: an acknowledged score is gone"


def _told_of_runs(app: App) -> Mapping[str, Sequence[Line]]:
    """Return what was told of pins, by run; what was removed since is not asked for."""
    listed = {line["session_id"] for line in app.run("runs", "list", "--json").lines}
    told: dict[str, list[Line]] = {}
    for running in app.started:
        for line in _events(running):
            if line["type"] in {"scraped_image", "validation"} and line["session_id"] in listed:
                told.setdefault(line["session_id"], []).append(line)
    return told

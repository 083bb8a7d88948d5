"""A disk that is full and a home that cannot be written."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end2end.app import App, app_environment, event
from tests.end2end.stand_in import PASSWORD, USERNAME, StandIn
from tests.sandbox import SANDBOX, may_mount

# The browser's profile lies elsewhere: it is the app's own files that must not fit any more.
_DISK = """
set -e
home="$1" room="$2"; shift 2
mkdir "$room/profiles" "$room/after"
cp -r "$home" "$room/seed"
mount -t tmpfs -o size={size},mode=700 tmpfs "$home"
cp -r "$room/seed/." "$home"
mkdir "$home/profiles"
mount --bind "$room/profiles" "$home/profiles"
{others}
code=0
"$@" || code=$?
umount "$home/profiles"
cp -r "$home/." "$room/after"
exit $code
"""
SMALL_DISK = _DISK.format(size="2m", others="")
# A line that comes through the pipe is the person who makes room.
FREED_LATER = _DISK.format(
    size="260m",
    others="""
head -c 257m /dev/zero > "$home/others"
(read -r _ < "$room/freed"; rm "$home/others") &
""",
)
READ_ONLY = """
set -e
home="$1"; shift
mount --bind "$home" "$home"
mount -o remount,ro,bind "$home"
exec "$@"
"""


pytestmark = pytest.mark.skipif(not may_mount(), reason="needs user namespaces to mount in")


@pytest.mark.slow  # that of one that is freed is there each time, and test_full_disk.py
def test_a_full_disk_ends_the_run_and_loses_nothing_acknowledged(
    app: App, stand_in: Callable[..., StandIn], tmp_path: Path
) -> None:
    there = app.with_(PINAGENT_SITE_URL=stand_in().addresses.site)
    assert there.run("accounts", "add", USERNAME).code == 0
    room = tmp_path / "room"
    room.mkdir()
    small = there.within(*SANDBOX, "sh", "-c", SMALL_DISK, "sh", str(app.home), str(room))

    words = ("run", "oak desk", "--account", USERNAME, "--password-stdin", "--json")
    ended = small.run(*words, "--pins", "300", "--saves", "0", stdin=f"{PASSWORD}\n")

    assert ended.code == 11, ended
    assert ended.problem["code"] == "disk_full"
    assert "200 MB" in ended.problem["next_step"]
    after = App(room / "after", app_environment(room / "after"))
    assert after.run("store", "check").code == 0
    session_id = ended.of("scraped_image")[0]["session_id"]
    kept = {one["pin_id"] for one in after.run("pins", "--run", session_id, "--json").lines}
    assert {one["pin_id"] for one in ended.of("scraped_image")} <= kept
    (run,) = after.run("runs", "list", "--json").lines
    assert run["status"] in {"running", "failed"}


@pytest.mark.row("S2")
def test_a_disk_that_is_freed_lets_the_run_go_on(
    app: App, stand_in: Callable[..., StandIn], tmp_path: Path
) -> None:
    there = app.with_(PINAGENT_SITE_URL=stand_in().addresses.site)
    assert there.run("accounts", "add", USERNAME).code == 0
    room = tmp_path / "room"
    room.mkdir()
    os.mkfifo(room / "freed")
    small = there.within(*SANDBOX, "sh", "-c", FREED_LATER, "sh", str(app.home), str(room))

    words = ("run", "oak desk", "--account", USERNAME, "--password-stdin", "--json", "--wait", "5")
    running = small.start(*words, "--pins", "24", "--saves", "0", stdin=f"{PASSWORD}\n")
    waiting = running.wait_for(event("waiting"))
    (room / "freed").write_text("room\n", encoding="utf-8")
    ended = running.ended()

    assert waiting["why"].startswith("Disk full: free 200 MB")
    assert ended.code == 8, ended.err  # complete; only there is no key
    assert ended.lines[-1]["counts"]["kept"] == 24
    after = App(room / "after", app_environment(room / "after"))
    assert after.run("store", "check").code == 0
    kept = after.run("pins", "--run", waiting["session_id"], "--json").lines
    assert len(kept) == 24


def _read_only(app: App) -> App:
    assert app.run("accounts", "add", USERNAME).code == 0
    return app.within(*SANDBOX, "sh", "-c", READ_ONLY, "sh", str(app.home))


@pytest.mark.row("S3")
def test_a_home_that_cannot_be_written_is_named(app: App) -> None:
    frozen = _read_only(app)
    ended = frozen.run("practice", "--run", "oak desk", "--json")
    assert ended.code == 11
    assert ended.problem["code"] == "store_read_only"
    assert "PINAGENT_HOME" in ended.problem["next_step"]
    assert frozen.run("terms", "--accept").code == 11


@pytest.mark.row("S3")
def test_a_home_that_cannot_be_written_can_still_be_read(app: App) -> None:
    listed = _read_only(app).run("accounts", "list", "--json")
    assert listed.code == 0, listed.err
    assert [one["username"] for one in listed.lines] == [USERNAME, "practice"]


def test_a_home_that_cannot_be_made(app: App, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    ended = app.with_(PINAGENT_HOME=str(blocked / "home")).run("runs", "list")
    assert ended.code == 11
    assert "PINAGENT_HOME" in ended.err
    assert len(ended.err.splitlines()) == 2

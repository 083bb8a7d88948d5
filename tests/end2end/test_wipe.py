"""Wipe everything: the home, and every entry in the keyring, whoever it belonged to."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.end2end.app import ROOT, App, event

WITH_KEYRING = str(ROOT / "ci" / "with-keyring.sh")
needs_keyring = pytest.mark.skipif(
    shutil.which("gnome-keyring-daemon") is None, reason="needs a Secret Service"
)
# One account is removed, one stays, one entry is older than the index of entries.
_THEN_WIPED = """
python="$1"; shift
printf 'canary-one-1\\ncanary-two-2\\n' |
  "$@" accounts add eve --stored-password --proxy http://127.0.0.1:9 --proxy-user office
printf 'canary-three-3\\n' | "$@" accounts add lena --stored-password
"$@" accounts remove lena
"$python" -c "
import keyring
keyring.set_password('Pinagent Desktop', 'api-key:https://old.example', 'x')
keyring.set_password('Somebody else', 'x', 'stays')"
echo WIPE | "$@" wipe
"$python" -c "
import keyring
print(keyring.get_credential('Pinagent Desktop', None), keyring.get_password('Somebody else', 'x'))"
"""
_LOCKED = """
python="$1"; shift
"$python" -c "
import keyring, secretstorage
keyring.set_password('x', 'x', 'x')
secretstorage.get_default_collection(secretstorage.dbus_init()).lock()"
echo canary-locked-1 | "$@" accounts add lena --stored-password
echo "code $?"
echo WIPE | "$@" wipe
echo "code $?"
"""


@needs_keyring
def test_nothing_of_ours_stays_and_all_of_others_does(app: App) -> None:
    app.home.mkdir()
    (app.home / "mine.txt").write_text("a person's own")
    there = app.with_(PYTHON_KEYRING_BACKEND="keyring.backends.SecretService.Keyring")
    ended = there.within(WITH_KEYRING, "sh", "-c", _THEN_WIPED, "sh", sys.executable).run()
    assert ended.code == 0, ended.err
    assert "stays there: mine.txt" in ended.out
    assert "The keyring holds nothing of Pinagent any more" in ended.out
    assert ended.out.splitlines()[-1] == "None stays"
    assert [one.name for one in app.home.iterdir()] == ["mine.txt"]


@needs_keyring
@pytest.mark.row("S7")
def test_a_locked_keyring_is_named_and_nothing_goes_to_a_file(app: App) -> None:
    there = app.with_(PYTHON_KEYRING_BACKEND="keyring.backends.SecretService.Keyring")
    ended = there.within(WITH_KEYRING, "sh", "-c", _LOCKED, "sh", sys.executable).run()
    assert [line for line in ended.out.splitlines() if line.startswith("code")] == [
        "code 10",
        "code 10",
    ]
    assert "locked" in ended.err
    assert "unlock it and wipe again" in ended.out
    assert not app.home.exists()


def test_it_asks_first_and_data_that_cannot_be_opened_goes_too(app: App) -> None:
    assert app.run("accounts", "list").code == 0
    (app.home / "store.sqlite3").write_bytes(b"not a store" * 999)
    refused = app.run("wipe", stdin="yes\n")
    assert (refused.code, refused.out.splitlines()[-1]) == (2, "Nothing was removed.")
    assert (app.home / "store.sqlite3").exists()
    assert app.run("wipe", stdin="WIPE\n").code == 0
    assert not app.home.exists()


def test_while_another_copy_works_nothing_is_removed(app: App) -> None:
    running = app.start("practice", "--run", "oak desk", "--pins", "2", "--saves", "0", "--json")
    running.wait_for(event("stage"))
    before = _files(app.home)
    assert app.start("wipe", stdin="WIPE\n").ended().code == 12
    assert before <= _files(app.home) | {"lock"}
    running.kill()


def _files(home: Path) -> set[str]:
    return {one.name for one in home.iterdir()}

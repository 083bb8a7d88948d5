"""Every command on a page of the documentation is carried out here, on a home with one ended run.

Each has a copy of that home to itself, so their order says nothing. What needs a person, the
network or another test's rig is named with its reason.
"""

import re
import shlex
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.end2end.app import App, app_environment
from tests.unit.docs.markdown_pages import all_pages
from tests.unit.docs.test_commands import RUN_PY, commands

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
ROOT = Path(__file__).parents[2]

NOT_HERE = {
    "": "opens the window: tests/gui/window",
    "practice": "opens the window: tests/gui/window",
    "--self-test": "of the built app, in ci.yml",
    "setup": "makes the environment that this runs in",
    "test": "is what runs this",
    "browser download": "downloads 180 MB: tests/unit/services/own_browser",
    "site install https://": "asks the internet: tests/unit/services/updates",
    "accounts add .* --sign-in": "a person signs in: tests/end2end/test_whole_run.py",
    "(doctor --site|accounts check)": "opens the site of an account: tests/browser",
}
"""Beginnings of commands, as patterns, that are shown elsewhere."""

ENDS = {
    "run ": 2,  # the notice is not accepted in this home, which is the first thing it says
    "rubric .* --account lena": 8,  # no key
    "runs resume": 2,  # the run is complete, nothing is left of it
    "runs judge-again": 2,  # nothing was taught yet
    "runs lesson .*--accept": 2,  # the same
    "runs undo-warm-up .*--board": 2,  # asks for a word that nobody types
    "accounts add .* --stored-password": 2,  # by standard input, where there is none
    "accounts add .* --proxy-user": 2,  # the same
    "import (answers|.answers|prompts|FOLDER)": 2,  # files that other programs make
    "site install": 2,  # a file that only the publisher signs
    "site rollback": 2,  # nothing was installed
    "store restore (FILE|/mnt)": 2,  # no such file
    "wipe": 2,  # asks for a word that nobody types
}
"""What else than 0 a command ends with here, and why that is right."""


def _documented() -> Sequence[str]:
    found = set()
    for page in all_pages():
        for words in commands(page):
            rest = words[2:] if tuple(words[:2]) == RUN_PY else words[1:]
            found.add(shlex.join(rest))
    return sorted(found)


def _is_here(command: str) -> bool:
    return not any(
        command == beginning
        if not beginning or beginning == "practice"
        else re.match(beginning, command)
        for beginning in NOT_HERE
    )


DOCUMENTED = [command for command in _documented() if _is_here(command)]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A home with one ended practice run and two accounts; its folder and the run's id."""
    home = tmp_path_factory.mktemp("documented") / "home"
    app = App(home, app_environment(home))
    try:
        ran = app.run("practice", "--run", "japandi lobby", "--pins", "4", "--saves", "1", "--json")
        assert ran.code == 0, ran.err
        for name in ("lena", "lena.studio", "YOUR_NAME"):
            assert app.run("accounts", "add", name).code == 0
    finally:
        app.end()
    (first, *_) = (line for line in ran.lines if line.get("session_id"))
    return home, str(first["session_id"])


@pytest.fixture
def copied(filled: tuple[Path, str], tmp_path: Path) -> App:
    """The same home for one command, with the files that commands read beside it."""
    home = tmp_path / "home"
    without_profiles = shutil.ignore_patterns("profiles")
    shutil.copytree(filled[0], home, symlinks=True, ignore=without_profiles)
    (tmp_path / "nas").mkdir()
    shutil.copy(ROOT / "resources/red-ball.jpg", tmp_path / "mine.jpg")
    (tmp_path / "moods").mkdir()
    shutil.copy(ROOT / "resources/red-ball.jpg", tmp_path / "moods/ball.jpg")
    return App(home, app_environment(home))


def _typed(command: str, run: str, folder: Path) -> list[str]:
    words = [word.replace("RUN_ID", run) for word in shlex.split(command)]
    words = [word.replace("/mnt/nas", str(folder / "nas")) for word in words]
    return [*words, "--saves", "1"] if words[0] == "practice" else words


@pytest.mark.parametrize("command", DOCUMENTED)
def test_a_documented_command_ends_as_it_should(
    command: str, copied: App, filled: tuple[Path, str]
) -> None:
    words = _typed(command, filled[1], copied.home.parent)
    if command.startswith("settings import"):
        assert copied.run("settings", "export", words[2]).code == 0
    if command.startswith("store restore pinagent"):
        assert copied.run("store", "backup", words[2]).code == 0
    try:
        ended = copied.run(*words, seconds=240)
    finally:
        copied.end()
    expected = next((code for start, code in ENDS.items() if re.match(start, command)), 0)
    assert ended.code == expected, (ended.out, ended.err)
    assert ended.out or ended.err or command.endswith("--json") or command == "terms --accept"


def test_most_of_the_documentation_is_here() -> None:
    assert len(DOCUMENTED) > 70
    assert all(any(re.match(start, one) for one in _documented()) for start in NOT_HERE if start)

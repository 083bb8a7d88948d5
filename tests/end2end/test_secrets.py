"""Passwords and keys: in the keyring or nowhere, never in a file, an argument or a child."""

import shutil
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from tests.end2end.app import ROOT, App, Line, words_of
from tests.end2end.stand_in import KEY, PASSWORD, USERNAME, StandIn

WITH_KEYRING = str(ROOT / "ci" / "with-keyring.sh")
# Both commands beside the same keyring, which is thrown away afterwards.
ADD_THEN_RUN = """
set -e
username="$1" pins="$2"; shift 2
"$@" accounts add "$username" --stored-password
exec "$@" run "oak desk" --account "$username" --pins "$pins" --saves 0 --json </dev/null
"""


@pytest.mark.row("S7")
def test_without_a_keyring_no_password_is_stored(app: App) -> None:
    ended = app.run("accounts", "add", USERNAME, "--stored-password", stdin=f"{PASSWORD}\n")
    assert ended.code == 10
    assert "keyring" in ended.err
    assert len(ended.err.splitlines()) == 2
    assert [one["username"] for one in app.run("accounts", "list", "--json").lines] == ["practice"]
    assert _files_with(app.home, PASSWORD) == []


def test_a_password_must_come(app: App) -> None:
    ended = app.run("accounts", "add", USERNAME, "--stored-password", stdin="")
    assert ended.code == 2
    assert "Standard input has no line for the password" in ended.err


@pytest.mark.slow  # in a whole life of the app each time: test_canary.py
@pytest.mark.skipif(shutil.which("gnome-keyring-daemon") is None, reason="needs a Secret Service")
def test_with_a_keyring_the_password_is_there_and_nowhere_else(
    app: App, stand_in: Callable[..., StandIn]
) -> None:
    site = stand_in(judge_ms=2000)  # so that there is time to look at what judges
    there = app.with_(
        PINAGENT_SITE_URL=site.addresses.site,
        OPENAI_BASE_URL=site.addresses.judge,
        OPENAI_API_KEY=KEY,
        PYTHON_KEYRING_BACKEND="keyring.backends.SecretService.Keyring",
    )
    wrapper = (WITH_KEYRING, "sh", "-c", ADD_THEN_RUN, "sh", USERNAME, "3")
    running = there.within(*wrapper).start(stdin=f"{PASSWORD}\n")
    seen: list[str] = []
    children: set[str] = set()

    def looked_around(line: Line) -> bool:
        family = app.processes()
        seen.extend(_who_knows((PASSWORD, KEY), family))
        children.update(word for one in family for word in words_of(one))
        return bool(line["type"] == "run")

    running.wait_for(looked_around, seconds=120)
    ended = running.ended()

    assert ended.code == 0, ended.err
    assert [fact["right"] for fact in site.state()["logins"]] == [True]
    assert seen == []
    assert {"run-driver", "--type=renderer", "pictures"} <= children  # there was much to look at
    for secret in (PASSWORD, KEY):
        assert secret not in ended.out + ended.err
        assert _files_with(app.home, secret) == []
    assert _files_with(app.home, USERNAME) != []  # the search finds what is there


def _who_knows(secrets: Collection[str], family: Iterable[psutil.Process]) -> Iterator[str]:
    """Yield where a secret is in arguments, or in the environment of what the app started."""
    for process in family:
        with suppress(psutil.NoSuchProcess):
            if "--account" not in words_of(process) or process.name() == "sh":
                continue
            if any(secret in word for word in words_of(process) for secret in secrets):
                yield "arguments of the app"
            for child in process.children(recursive=True):
                if any(secret in one for one in _told_to(child) for secret in secrets):
                    yield f"a child: {words_of(child)[:4]}"


def _told_to(process: psutil.Process) -> list[str]:
    try:
        return [*process.cmdline(), *process.environ().values()]
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return []  # gone, or sandboxed: what we may not read, no other program of the person may


def _files_with(folder: Path, secret: str) -> list[str]:
    forms = (secret.encode(), secret.encode("utf-16-le"))
    return [
        str(file)
        for file in folder.rglob("*")
        if file.is_file() and any(form in file.read_bytes() for form in forms)
    ]

r"""The app against judges that others wrote: one of them gives a verdict on it.

They are programs of their own, installed anywhere and named by the environment::

    python3 -m venv ~/llmock && ~/llmock/bin/pip install llmock==0.2.2
    npm install --prefix ~/aimock @copilotkit/aimock@1.43.0
    PINAGENT_LLMOCK=~/llmock/bin/llmock \
    PINAGENT_AIMOCK=~/aimock/node_modules/.bin/llmock \
    python3 run.py test -m slow tests/end2end/test_foreign_judges.py

The package of the second calls its program ``llmock`` too.
"""

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from benchmarks.stored_pins import feed, keep
from pinagent_desktop.paths import find
from tests.end2end.app import App, Ended
from tests.end2end.stand_in import KEY, StandIn

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
PINS, TWINS = 40, 8
GRADES = {
    "what_is_seen": "A desk of light wood.",
    "subject": 4,
    "style": 3,
    "problems": [],
    "reason": "A desk, clearly.",
}


def _program(variable: str, what: str) -> str:
    named = os.environ.get(variable, "")
    if not named or shutil.which(named) is None:
        pytest.skip(f"{variable} names no program: {what} is not installed here")
    return named


@contextmanager
def _served(command: Sequence[str], log: Path) -> Iterator[str]:
    """Start a judge on a free port and yield its address when it listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (
        log.open("w") as out,
        subprocess.Popen([*command, "--port", str(port)], stdout=out, stderr=out) as server,
    ):
        try:
            _wait_until_it_listens(server, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_until_it_listens(server: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert server.poll() is None, log.read_text()
        with suppress(subprocess.TimeoutExpired):
            server.wait(timeout=0.2)  # it has no other way to say that it listens
    raise AssertionError(f"it does not listen: {log.read_text()}")


def _asked(address: str, path: str, body: object = None) -> str:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(  # noqa: S310 - the loopback
        f"{address}{path}", data=data, headers=headers
    )
    with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310
        text: str = answer.read().decode()
        return text


def _judged(app: App, site: StandIn, judge: str) -> tuple[App, str, Ended]:
    """Put pins into the home as a run without a key leaves them, and let the judge look at them."""
    places = find({"PINAGENT_HOME": str(app.home)})
    shown = feed(places, PINS, TWINS)
    session = asyncio.run(keep(places, site.addresses, shown))
    there = app.with_(OPENAI_BASE_URL=f"{judge}/v1", OPENAI_API_KEY=KEY)
    return there, session, there.run("runs", "judge-pending", session, "--json", seconds=400)


def test_llmock_finds_nothing_wrong(
    app: App, stand_in: Callable[..., StandIn], tmp_path: Path
) -> None:
    program = _program("PINAGENT_LLMOCK", "llmock, a Python package,")
    with _served([program, "serve", "--rpm", "240"], tmp_path / "llmock.log") as judge:
        behaviours: list[dict[str, Any]] = [
            {"type": "fail", "status": 429, "retry_after": 1, "times": 3},
            {"type": "fail", "status": 503, "times": 2},
            {"type": "delay", "seconds": 1, "times": 2},
            {"type": "fail", "status": 500, "times": 1},
        ]
        _asked(judge, "/_llmock/scenario", {"behaviors": behaviours})
        _, _, ended = _judged(app, stand_in(), judge)
        told = _asked(judge, "/_llmock/verdict?format=text")
        verdict = json.loads(_asked(judge, "/_llmock/verdict"))
    sys.stdout.write(f"\n{told}")  # shown with -s, and when it fails
    assert ended.lines[-1]["counts"]["validated"] == PINS, ended.err
    assert verdict["faults_injected"] >= 6
    assert verdict["findings"] == [], told
    assert ended.lines[-1]["cost"]["calls"] == verdict["calls"]


def test_aimock_with_chaos_decides_about_no_pin(
    app: App, stand_in: Callable[..., StandIn], tmp_path: Path
) -> None:
    program = _program("PINAGENT_AIMOCK", "@copilotkit/aimock, a package for node,")
    fixtures = tmp_path / "fixtures.json"
    answer = {
        "match": {"userMessage": "Judge the picture"},
        "response": {"content": json.dumps(GRADES)},
    }
    fixtures.write_text(json.dumps({"fixtures": [answer]}))
    chaos = ["--chaos-ratelimit", "0.1", "--chaos-drop", "0.1", "--chaos-malformed", "0.1"]
    command = [program, "--fixtures", str(fixtures), "--log-level", "warn"]
    with _served([*command, *chaos], tmp_path / "aimock.log") as judge:
        there, session, ended = _judged(app, stand_in(), judge)
        _judged_or_pending(ended)
    with _served(command, tmp_path / "aimock-calm.log") as judge:
        calm = there.with_(OPENAI_BASE_URL=f"{judge}/v1")
        again = calm.run("runs", "judge-pending", session, "--json")
    assert again.lines[-1]["counts"]["validated"] == PINS, again.err
    scores = {one["match_score"] for one in calm.run("pins", "--run", session, "--json").lines}
    assert scores == {0.9}


def _judged_or_pending(ended: Ended) -> None:
    """What chaos spoiled waits with a reason of the judge's; nothing is disqualified by it."""
    counts = ended.lines[-1]["counts"]
    assert counts["kept"] == PINS, ended.err
    assert counts["disqualified"] == 0
    assert set(counts["pending_reasons"]) <= {"rate", "server", "bad_answer", "timeout"}

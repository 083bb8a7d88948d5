"""Judges that others wrote, as programs beside the app: found, started, asked."""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

PROGRAMS = {
    "PINAGENT_LLMOCK": "llmock, a Python package,",
    "PINAGENT_AIMOCK": "@copilotkit/aimock, a package for node,",
}
"""The variable that names each program, and what it is."""


def program(variable: str) -> str:
    """Return the program that a variable names; without one the test is skipped."""
    named = os.environ.get(variable, "")
    if not named or shutil.which(named) is None:
        pytest.skip(f"{variable} names no program: {PROGRAMS[variable]} is not installed here")
    return named


@contextmanager
def served(command: Sequence[str], log: Path) -> Iterator[str]:
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


def asked(address: str, path: str, body: object = None) -> str:
    """Return what a judge says at one of its own addresses."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(  # noqa: S310 - the loopback
        f"{address}{path}", data=data, headers=headers
    )
    with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310
        text: str = answer.read().decode()
        return text

"""The same rates at a judge that others wrote, whose bucket is full at the beginning."""

import asyncio
import contextlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import httpx2

from benchmarks.judge_throughput import ALLOWED, LATENCY_MS, asked, results
from benchmarks.practice_site import places_of
from benchmarks.result import NotMeasured, Result, Skipped

PROGRAM: Final = "PINAGENT_LLMOCK"
_SECONDS: Final = 60.0


def measure_judge_foreign() -> Sequence[Result]:
    """Ask llmock at three rates at the same time.

    Raises:
        NotMeasured: It does not start, or gave no grades.
        Skipped: It is not here.
    """
    program = os.environ.get(PROGRAM, "")
    if not program or shutil.which(program) is None:
        raise Skipped(f"{PROGRAM} names no program (pip install llmock, in a place of its own)")
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        return asyncio.run(_all(program, Path(folder)))


async def _all(program: str, folder: Path) -> Sequence[Result]:
    pairs = await asyncio.gather(*(_one(program, folder, allowed) for allowed in ALLOWED))
    return [result for pair in pairs for result in pair]


async def _one(program: str, folder: Path, allowed: int) -> Sequence[Result]:
    with _served(program, folder / f"{allowed}.log", allowed) as port:
        address = f"http://127.0.0.1:{port}"
        began, answered = await asked(places_of(folder / str(allowed)), f"{address}/v1")
        refused = await _refused(address)
    return results(f"llmock_{allowed}", allowed, began, answered, refused)


@contextlib.contextmanager
def _served(program: str, log: Path, allowed: int) -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    limits = ["--rpm", str(allowed), "--latency-ms", str(LATENCY_MS)]
    command = [program, "serve", "--port", str(port), *limits]
    with log.open("w") as out, subprocess.Popen(command, stdout=out, stderr=out) as server:
        try:
            _wait_for(port, server)
            yield port
        finally:
            server.terminate()


def _wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    """Return when somebody listens.

    Raises:
        NotMeasured: Nobody does.
    """
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(timeout=0.2)  # it has no other way to say that it listens
    raise NotMeasured("llmock does not start")


async def _refused(address: str) -> int:
    async with httpx2.AsyncClient(trust_env=False) as client:
        served = json.loads((await client.get(f"{address}/_llmock/requests")).text)
    records = served["requests"] if isinstance(served, dict) else served
    return sum(one["status"] == 429 for one in records)  # noqa: PLR2004 - too many requests

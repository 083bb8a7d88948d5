"""How much of a judge's allowed rate the app uses, and how often it is told to wait."""

import asyncio
import contextlib
import io
import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import httpx2

from benchmarks.practice_site import places_of
from benchmarks.result import Goal, NotMeasured, Result
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.paths import Paths, child_command
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.process import PracticeProcess
from pinagent_desktop.services.system_clock import SystemClock
from pinagent_desktop.services.validation.flow import FlowLimits
from pinagent_desktop.services.validation.judge_prompt import PromptWords
from pinagent_desktop.services.validation.openai_client import JudgeAccess
from pinagent_desktop.services.validation.openai_judge import OpenAIJudge
from pinagent_desktop.services.validation.prices import PriceTable
from pinagent_desktop.services.validation.split_prompt import SplitWords

ALLOWED: Final = (60, 300, 600)
"""Calls a minute."""
USED: Final = Goal("ratio", ">=", 0.95)
REFUSED: Final = Goal("value", "<=", 1)
LATENCY_MS: Final = 1000
SETTLING: Final = 15.0
"""Seconds from the first call on that are not measured: the pace is found."""
MEASURED: Final = 60.0
_MODEL: Final = "practice-judge"


def measure_judge_throughput() -> Sequence[Result]:
    """Ask three judges at the same time, each with a limit of its own.

    Raises:
        NotMeasured: A judge gave no grades.
    """
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        return asyncio.run(_all(Path(folder)))


async def _all(folder: Path) -> Sequence[Result]:
    pairs = await asyncio.gather(
        *(_one(places_of(folder / str(allowed)), allowed) for allowed in ALLOWED)
    )
    return [result for pair in pairs for result in pair]


async def _one(places: Paths, allowed: int) -> Sequence[Result]:
    process = PracticeProcess()
    options = PracticeOptions(
        resources=places.resources / "practice",
        judge_latency_ms=LATENCY_MS,
        judge_calls_a_minute=allowed,
    )
    try:
        addresses = await process.start(child_command(), places.home, options)
        began, answered = await asked(places, addresses.judge)
        refused = await _refused(addresses)
    finally:
        await process.stop()
    return results(f"{allowed}", allowed, began, answered, refused)


def results(
    name: str, allowed: int, began: float, answered: Sequence[float], refused: int
) -> Sequence[Result]:
    """Return how much of a rate was used, and how often the server said that it is too much.

    Args:
        name: Of the judge, as it ends the lines' names.
        allowed: Calls a minute.
        began: When the first call did.
        answered: When each good answer came.
        refused: Calls answered 429.
    """
    since = began + SETTLING
    used = sum(since <= at < since + MEASURED for at in answered) / MEASURED * 60
    share = 100 * refused / (len(answered) + refused)
    latency = f"{LATENCY_MS / 1000:g} s latency"
    return (
        Result(
            f"judge_throughput_{name}",
            used,
            "calls/min",
            allowed,
            f"what the server allows, {latency}",
            USED,
        ),
        Result(
            f"judge_refused_{name}",
            share,
            "% of calls",
            0.0,
            f"{refused} of {len(answered) + refused} calls answered 429, from the first on",
            REFUSED,
        ),
    )


async def asked(places: Paths, base_url: str) -> tuple[float, Sequence[float]]:
    """Keep a judge as busy as the app would; return the beginning and when answers came."""
    judge, picture = _judge(places, base_url), _picture()
    brief = Brief(text="modern minimalist living room")
    answered: list[float] = []

    async def ask() -> None:
        while True:
            judged = await judge.judge(brief, picture)
            if judged.grades is None:
                raise NotMeasured(f"the judge gave no grades: {judged.detail}")
            answered.append(time.perf_counter())

    began = time.perf_counter()
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SETTLING + MEASURED):
                await asyncio.gather(*(ask() for _ in range(Settings().judge_concurrency)))
    finally:
        await judge.close()
    return began, answered


def _judge(places: Paths, base_url: str) -> OpenAIJudge:
    prompts = places.resources / "prompts"
    words = PromptWords.read(
        (prompts / "judge.system.md").read_text("utf-8"),
        (prompts / "judge.user.md").read_text("utf-8"),
    )
    table = PriceTable.read((places.resources / "models.toml").read_text("utf-8"))
    access = JudgeAccess(_MODEL, base_url, None, speaks_as_openai=True)
    limits = FlowLimits(at_once=Settings().judge_concurrency)
    split = SplitWords.read(
        (prompts / "split.system.md").read_text("utf-8"),
        (prompts / "split.user.md").read_text("utf-8"),
    )
    return OpenAIJudge(_MODEL, access, words, split, table, SystemClock(), limits)


def _picture() -> bytes:
    """A small grey picture: what is measured is the rate, not the looking."""
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (64, 96), "grey").save(file, "JPEG")
    return file.getvalue()


async def _refused(addresses: PracticeAddresses) -> int:
    async with httpx2.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"{addresses.site}/_practice/state")
    statuses = json.loads(answer.text)["judge"]["statuses"]
    return int(statuses.get("429", 0))

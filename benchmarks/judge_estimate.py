"""What a run is expected to cost before it starts, beside what it was billed."""

import asyncio
import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from benchmarks.children import LAST_WORDS, command_of, environment
from benchmarks.practice_run import PROMPT
from benchmarks.practice_site import places_of, practice_site
from benchmarks.result import Goal, NotMeasured, Result
from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.bootstrap.judges import expected_price
from pinagent_desktop.domain.limits import DEFAULT_PINS, DEFAULT_SAVES
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.run import Cost, Pace, RunSettings
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.paths import Paths
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.services.automation.site_profile import load_profile

NEAR: Final = Goal("value", "<=", 10)
_SECONDS: Final = 600.0


def measure_judge_estimate() -> Sequence[Result]:
    """Make the run that a person gets who changes nothing, on a site and a judge that bill it.

    Raises:
        NotMeasured: The run did not complete.
    """
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        return asyncio.run(_measured(places_of(Path(folder) / "app"), Path(folder) / "site"))


async def _measured(places: Paths, site: Path) -> Sequence[Result]:
    expected = _expected(places)
    practice = practice_site(places_of(site), judge_ms=0, resource_ms=0, username="bench")
    async with practice as addresses:
        billed = await asyncio.to_thread(_billed, places, addresses)
    off = abs(expected / billed - 1) * 100
    against = f"${expected:.5f} expected, ${billed:.5f} billed"
    return (Result("judge_estimate", off, "% off", 0.0, against, NEAR),)


def _expected(places: Paths) -> float:
    def price(
        pictures: int,
        _practice: bool,  # noqa: FBT001 - as called
        brief: int,
        references: Sequence[Reference],
    ) -> Cost:
        return expected_price(places, Settings(), pictures, brief, references)

    pace = load_profile(places.site_data).data.pacing
    settings = RunSettings(pins=DEFAULT_PINS, saves=DEFAULT_SAVES, pace=Pace.NONE)
    expected = Estimator(price, lambda: pace).of(settings, practice=False, words=(PROMPT,))
    if expected.usd is None:
        raise NotMeasured(f"the price of {Settings().model} is not known")
    return expected.usd


def _billed(places: Paths, addresses: PracticeAddresses) -> float:
    """Run it and return what the judge's own usage comes to."""
    variables = environment(places.home) | {
        "PINAGENT_SITE_URL": addresses.site,
        "OPENAI_BASE_URL": addresses.judge,
        "OPENAI_API_KEY": "bench",
    }
    _told(["accounts", "add", addresses.username], variables)
    words = ["run", PROMPT, "--account", addresses.username, "--password-stdin", "--json"]
    last = _told(words, variables, stdin=f"{addresses.password}\n")
    ended = json.loads(last.splitlines()[-1])
    usd = ended["cost"]["usd"]
    if ended["status"] != "completed" or not usd:
        raise NotMeasured(f"the run ended as {ended['status']} and cost {usd}")
    return float(usd)


def _told(words: Sequence[str], variables: Mapping[str, str], stdin: str = "") -> str:
    done = subprocess.run(
        command_of("pinagent_desktop", *words),
        env=variables,
        input=stdin,
        capture_output=True,
        timeout=_SECONDS,
        check=False,
        text=True,
    )
    if done.returncode:
        said = done.stderr[-LAST_WORDS:]
        raise NotMeasured(f"“{words[0]}” ended with {done.returncode}: {said}")
    return done.stdout.strip()

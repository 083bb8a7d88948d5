"""The fault sweep of the judge: each fault of V1 to V6 and V8, at start, middle and end of a run.

    .venv/bin/python -m tests.sweeps.judge_faults [--only V5] [--json faults.json]

Each case is a whole run of our own over a scripted site, whose pictures the real judge shows to a
server that answers well so many times, and then never again as it should. No pin may be
disqualified by that, none may be pending for another reason than the fault's, and after an answer
that ends all no call may begin. Then the server is well again: only what was pending is asked.
Words in a picture (V7) are no fault of a server; killed runs (V8) are cases of
``tests/end2end/test_judge_trouble.py``.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from aiohttp import web
from typing_extensions import override

from pinagent_desktop.domain.run import Run
from pinagent_desktop.ports.world import World
from pinagent_desktop.services.storage.opening import open_in_memory
from pinagent_desktop.services.validation.flow import FlowLimits
from pinagent_desktop.services.validation.openai_client import JudgeAccess
from pinagent_desktop.services.validation.openai_judge import OpenAIJudge
from tests.builders import an_account, drafts
from tests.fakes.site import FakeSite
from tests.fakes.world import FakeWorlds
from tests.sweeps.judge_fault_table import FAULTS, JudgeFault
from tests.unit.application.conftest import Stage
from tests.unit.services.validation.judge_server import (
    PICTURE,
    JudgeServer,
    JumpingClock,
    good,
    prices,
    split_words,
    words,
)

PINS, AT_ONCE = 24, 8
POINTS = {"start": 0, "middle": PINS // 2, "end": PINS - 1}
"""How many answers are good before the fault."""
_LATENCY = 0.01
"""Seconds of the server: so that as many calls as may be are under way when it strikes."""
MODEL = "gpt-6-luna"
Scores = Mapping[str, float | None]


class TurningServer(JudgeServer):
    """Answers so many calls well, then all by one fault; counts what comes after the first."""

    good = PINS
    fault: JudgeFault | None = None
    arrived = 0
    _under_way = 0
    _turned: tuple[int, int] | None = None
    """Calls that had arrived, and that were under way, when the first bad answer went out."""

    @override
    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.arrived += 1
        self._under_way += 1
        number = self.arrived
        try:
            await request.read()
            await asyncio.sleep(_LATENCY)
            if self.fault is None or number <= self.good:
                return await good()(request)
            if self._turned is None:
                self._turned = (self.arrived, self._under_way)
            return await self.fault.step(request)
        finally:
            self._under_way -= 1

    @property
    def late(self) -> int:
        """Calls that began after the first bad answer: more than could be on their way by then."""
        if self._turned is None:
            return 0
        arrived, under_way = self._turned
        return max(0, self.arrived - arrived - (AT_ONCE - under_way))


class JudgedWorlds(FakeWorlds):
    """A scripted site, and the real judge."""

    def __init__(self, site: FakeSite, real: OpenAIJudge) -> None:
        super().__init__(site)
        self._real = real

    @asynccontextmanager
    @override
    async def _open(self, password: str | None) -> AsyncIterator[World]:
        async with super()._open(password) as world:
            yield World(**{**vars(world), "judge": self._real})


@dataclass(frozen=True)
class Case:
    """What came of one fault at one point."""

    row: str
    fault: str
    point: str
    judged: int
    pending: dict[str, int]
    disqualified: int
    calls: int
    late: int
    wrong: str
    """What speaks against it; empty when nothing does."""


async def case(fault: JudgeFault, point: str) -> Case:
    """Let a run meet a fault, let the server get well, and look at what is there."""
    server, runner = TurningServer(), None
    server.good, server.fault = POINTS[point], fault
    store = await open_in_memory()
    try:
        runner = await _serve(server)
        await store.accounts.put(an_account())
        stage = Stage(store)
        stage.settings = stage.settings.with_(judge_concurrency=AT_ONCE)
        stage.site.ideas = drafts(1, PINS)
        async with _judged(stage, server, fault):
            outcome = await stage.run(pins=PINS, saves=0, budget_usd=fault.budget(POINTS[point]))
        met = outcome.run
        scores = await _scores(stage, met)
        calls, late = server.arrived, server.late
        server.fault = None
        async with _judged(stage, server, fault):
            again = await stage.runs.judge_pending(met.id, budget=1.0)
            healed = (await stage.runs.finished(again)).run
        kept = await _scores(stage, met)
        wrong = _wrong(fault, point, met, calls, late)
        wrong = wrong or _not_healed(met, healed, server.arrived - calls, scores, kept)
    finally:
        if runner is not None:
            await runner.cleanup()
        await store.close()
    return Case(
        row=fault.row,
        fault=fault.name,
        point=point,
        judged=met.counts.validated,
        pending={str(reason): n for reason, n in met.counts.pending_reasons.items()},
        disqualified=met.counts.disqualified,
        calls=calls,
        late=late,
        wrong=wrong,
    )


async def _scores(stage: Stage, run: Run) -> Scores:
    return {pin.id: pin.match_score for pin in await stage.store.pins.of_run(run.id)}


def _wrong(fault: JudgeFault, point: str, met: Run, calls: int, late: int) -> str:
    counts, good_answers = met.counts, POINTS[point]
    most = good_answers + fault.tries * (PINS - good_answers)
    pending = ", ".join(sorted(counts.pending_reasons)) or "nothing"
    speaks_against = {
        f"{counts.disqualified} disqualified by a fault": counts.disqualified > 0,
        f"pending for {pending}": set(counts.pending_reasons) != {fault.reason},
        "a pin is neither judged nor pending": counts.validated + counts.pending != PINS,
        f"{late} calls after the answer that ends all": fault.is_final and late > 0,
        "over the budget": (met.cost.usd or 0.0) > fault.budget(good_answers),
        f"{counts.validated} judged of {good_answers} good answers": (
            counts.validated != good_answers
        ),
        f"{calls} calls, at most {most} are allowed": calls > most,
    }
    return ", ".join(words_ for words_, is_so in speaks_against.items() if is_so)


def _not_healed(met: Run, healed: Run, calls: int, scores: Scores, kept: Scores) -> str:
    """Say what is wrong after the server is well again; empty when nothing is."""
    if healed.counts.validated != PINS:
        return f"only {healed.counts.validated} judged when the server is well again"
    if calls != met.counts.pending:
        return f"{calls} calls for {met.counts.pending} pending pins when it is well again"
    changed = sum(score not in {None, kept[pin]} for pin, score in scores.items())
    return f"{changed} scores that were there have changed" if changed else ""


async def _serve(server: TurningServer) -> web.AppRunner:
    app = web.Application(client_max_size=2**24)
    app.router.add_post("/v1/chat/completions", server.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.address = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    return runner


@asynccontextmanager
async def _judged(stage: Stage, server: TurningServer, fault: JudgeFault) -> AsyncIterator[None]:
    """Let the runs of a stage be judged by a new judge, as after a start of the app."""
    access = JudgeAccess(MODEL, server.address, "sk-test", fault.speaks_as_openai)
    limits = FlowLimits(at_once=AT_ONCE, request_seconds=fault.request_seconds)
    judge = OpenAIJudge(
        MODEL, access, words(), split_words(), prices(), JumpingClock(), limits, None, PICTURE
    )
    stage.worlds = JudgedWorlds(stage.site, judge)
    stage.runs = stage.controller()
    try:
        yield
    finally:
        await stage.runs.shutdown()
        await judge.close()


def main(words_: Sequence[str] | None = None) -> int:
    """Meet them all; 0 when nothing came of it that must not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", help="only what has this in its row or name")
    parser.add_argument("--json", type=Path, help="write the results to this file")
    chosen = parser.parse_args(words_)
    rows: list[Case] = []
    began = time.monotonic()
    for fault in FAULTS:
        for point in POINTS:
            if not chosen.only or chosen.only in f"{fault.row} {fault.name}":
                rows.append(asyncio.run(case(fault, point)))
                sys.stdout.write(_line(rows[-1]))
                sys.stdout.flush()
    wrong = sum(bool(one.wrong) for one in rows)
    told = (
        f"{len(rows)} cases, {time.monotonic() - began:.0f} s: {wrong} wrong, "
        f"{sum(one.disqualified for one in rows)} pins disqualified by a fault, "
        f"{sum(one.late for one in rows if _is_final(one))} calls after an answer that ends all\n"
    )
    sys.stdout.write(f"\n{told}")
    if chosen.json:
        chosen.json.write_text(json.dumps([asdict(one) for one in rows], indent=1) + "\n", "utf-8")
    return 1 if wrong else 0


def _is_final(one: Case) -> bool:
    return any(fault.is_final for fault in FAULTS if fault.name == one.fault)


def _line(one: Case) -> str:
    pending = ", ".join(f"{number} {reason}" for reason, number in one.pending.items())
    verdict = f"WRONG: {one.wrong}" if one.wrong else "ok"
    return (
        f"{one.row:<3} {one.fault:<44} {one.point:<7} {one.judged:>2} judged, {pending:<20} "
        f"{one.calls:>4} calls  {verdict}\n"
    )


if __name__ == "__main__":
    sys.exit(main())

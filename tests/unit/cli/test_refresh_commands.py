"""`refresh` over a real home; no browser."""

import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.bootstrap.assembly import Assembly
from pinagent_desktop.bootstrap.environment import Environment
from pinagent_desktop.bootstrap.open_store import store_to_write
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.dispatch import execute
from pinagent_desktop.cli.exit_codes import DONE, USAGE
from pinagent_desktop.cli.output import JsonOutput, Output, SentenceOutput
from pinagent_desktop.cli.parser import build_parser
from pinagent_desktop.domain.recovery import Restored
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.logs import Redactor
from pinagent_desktop.paths import Paths
from pinagent_desktop.services.system_clock import SystemClock
from tests.builders import a_prompt, a_run, an_account

pytestmark = pytest.mark.asyncio
ROOT = Path(__file__).parents[3]


async def _no_copy(source: Path) -> Restored:
    raise AssertionError(f"nothing here brings {source} back")


class CommandLine:
    """The command line on a home of the test's own, with one ended run of lena's."""

    def __init__(self, home: Path) -> None:
        self.paths = Paths(home=home, resources=ROOT / "resources")
        self.paths.make()

    async def run(self, *words: str) -> tuple[int, str]:
        """Carry out a command; return its exit code and what it said."""
        out = io.StringIO()
        parsed = build_parser().parse_args(("refresh", *words))
        as_json = getattr(parsed, "json", False)
        output: Output = JsonOutput(out) if as_json else SentenceOutput(out)
        context = Context(parsed, self._open, _no_copy, output, lambda _: None, has_screen=False)
        return await execute(context), out.getvalue()

    async def fill(self, late: timedelta = timedelta()) -> None:
        """Keep an account, a prompt and a run; move the refresh to an earlier day."""
        opening = store_to_write(self.paths.home, Settings(), None, SystemClock())
        async with opening as opened:
            store = opened.store
            await store.accounts.put(an_account(site="https://www.pinterest.com"))
            known = await store.prompts.get(a_prompt().id)
            if known is not None and known.refresh is not None:
                earlier = known.refresh.with_(next_at=known.refresh.next_at - late)
                await store.prompts.put(known.with_(refresh=earlier))
                return
            await store.prompts.put(a_prompt())
            await store.runs.put(a_run(status=RunStatus.COMPLETED))

    @asynccontextmanager
    async def _open(
        self, *, read_only: bool = False, practice: PracticeChoice | None = None
    ) -> AsyncIterator[UseCases]:
        assembly = Assembly(
            self.paths, Environment(Settings()), Redactor(), practice or PracticeChoice()
        )
        async with assembly.opened(read_only=read_only) as use_cases:
            yield use_cases


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


async def test_without_any_it_says_how_to_set_one(line: CommandLine) -> None:
    code, said = await line.run("list")
    assert (code, "refresh set RUN_ID" in said) == (DONE, True)
    assert (await line.run("begin"))[1] == "Nothing is due.\n"


async def test_it_is_set_listed_and_switched_off(line: CommandLine) -> None:
    await line.fill()
    code, said = await line.run(
        "set", a_run().id, "--every", "two-weeks", "--pins", "25", "--stop-after-seen", "30"
    )
    assert code == DONE
    assert "every two weeks" in said
    assert "25 pins at most, 30 seen" in said
    document = json.loads((await line.run("list", "--json"))[1])
    assert (document["every"], document["pins"], document["stop_after_seen"]) == (
        "two-weeks",
        25,
        30,
    )
    assert document["prompt_id"] == a_prompt().id
    assert "no more" in (await line.run("off", a_run().id))[1]
    assert "No prompt" in (await line.run("list"))[1]


async def test_what_is_due_and_refused_says_why_and_ends_with_its_code(
    line: CommandLine, capsys: pytest.CaptureFixture[str]
) -> None:
    await line.fill()
    await line.run("set", a_run().id)
    assert (await line.run("begin", "--wait", "0"))[1] == "Nothing is due.\n"
    await line.fill(late=timedelta(days=8))

    code, _ = await line.run("begin", "--wait", "0")

    assert code == USAGE  # the notice on the site's terms was never accepted
    assert "terms" in capsys.readouterr().err
    assert (await line.run("begin"))[1] == "Nothing is due.\n"  # not again before the next time


async def test_a_run_nobody_knows_is_named_so(
    line: CommandLine, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _ = await line.run("set", "run-nobody")
    assert code == USAGE
    assert capsys.readouterr().err

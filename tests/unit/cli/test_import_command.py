"""What ``import`` says, to people and to programs."""

import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.bootstrap.assembly import Assembly
from pinagent_desktop.bootstrap.environment import Environment
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.dispatch import execute
from pinagent_desktop.cli.exit_codes import DONE, USAGE
from pinagent_desktop.cli.output import JsonOutput, Output, SentenceOutput
from pinagent_desktop.cli.parser import build_parser
from pinagent_desktop.domain.recovery import Restored
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.logs import Redactor
from pinagent_desktop.paths import Paths

pytestmark = pytest.mark.asyncio
ROOT = Path(__file__).parents[3]

DUMP = {
    "prompt": "wrong",
    "collections": [
        {"_id": {"$oid": "aa11"}, "text": "cottage kitchen"},
        {"_id": {"$oid": "bb22"}, "prompt_id": "aa11", "stage": "validation", "log": []},
        {
            "pins": [
                {
                    "_id": "cc33",
                    "prompt_id": "aa11",
                    "pin_url": "https://www.pinterest.com/pin/1001/",
                    "title": "Sale &amp; more pin page",
                    "description": "This contains an image of: Sale",
                    "match_score": 0.7,
                },
                {"_id": "cc34", "prompt_id": "aa11", "pin_url": "", "match_score": 7},
            ]
        },
    ],
}


async def _no_copy(source: Path) -> Restored:
    raise AssertionError(f"nothing here brings {source} back")


class CommandLine:
    """The command line on a home of the test's own."""

    def __init__(self, folder: Path) -> None:
        self._paths = Paths(home=folder / "home", resources=ROOT / "resources")
        self._paths.make()
        self.dump = folder / "dump.json"
        self.dump.write_text(json.dumps(DUMP), "utf-8")

    async def run(self, *words: str) -> tuple[int, list[str]]:
        """Carry out a command; return its exit code and the lines that it said."""
        out = io.StringIO()
        parsed = build_parser().parse_args(words)
        output: Output = JsonOutput(out) if parsed.json else SentenceOutput(out)
        context = Context(parsed, self._open, _no_copy, output, lambda _: None, has_screen=False)
        return await execute(context), out.getvalue().splitlines()

    @asynccontextmanager
    async def _open(
        self, *, read_only: bool = False, practice: PracticeChoice | None = None
    ) -> AsyncIterator[UseCases]:
        environment = Environment(Settings(browser=str(self._paths.home / "no-browser")))
        assembly = Assembly(self._paths, environment, Redactor(), practice or PracticeChoice())
        async with assembly.opened(read_only=read_only) as use_cases:
            yield use_cases


@pytest.fixture
def shell(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path)


async def test_people_read_sentences(shell: CommandLine) -> None:
    code, lines = await shell.run("import", str(shell.dump))
    assert code == DONE
    assert lines[:3] == [
        "“cottage kitchen”: 1 pin taken in.",
        "session_id: bb22",
        "1 could not be read:",
    ]
    assert lines[3].startswith("  dump.json, collections, entry 3, pins, entry 2 (cc34): its match")
    _, pins = await shell.run("pins", "--run", "bb22")
    assert "Sale & more " in pins[0]


async def test_programs_read_one_document_a_line(shell: CommandLine) -> None:
    code, lines = await shell.run("import", str(shell.dump), "--json")
    assert code == DONE
    imported, unread = map(json.loads, lines)
    assert (imported["type"], imported["session_id"]) == ("imported", "bb22")
    assert (imported["prompt"], imported["pins"], imported["known"]) == ("cottage kitchen", 1, 0)
    assert (unread["type"], unread["file"]) == ("unread", "dump.json")


async def test_nothing_usable_is_a_usage_error(shell: CommandLine) -> None:
    shell.dump.write_text("[]", "utf-8")
    code, lines = await shell.run("import", str(shell.dump))
    assert code == USAGE
    assert "nothing in the files" in lines[0]

"""What ``settings`` says, to people and to programs."""

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
from pinagent_desktop.domain.declared_setting import declared_settings
from pinagent_desktop.domain.recovery import Restored
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.logs import Redactor
from pinagent_desktop.paths import Paths

pytestmark = pytest.mark.asyncio
ROOT = Path(__file__).parents[3]


async def _no_copy(source: Path) -> Restored:
    raise AssertionError(f"nothing here brings {source} back")


class CommandLine:
    """The command line on a home of the test's own."""

    def __init__(self, home: Path) -> None:
        self._paths = Paths(home=home, resources=ROOT / "resources")
        self._paths.make()

    @property
    def kept(self) -> dict[str, object]:
        """What the file of settings names."""
        file = self._paths.settings
        return dict(json.loads(file.read_text("utf-8"))) if file.exists() else {}

    async def run(self, *words: str) -> tuple[int, list[str]]:
        """Carry out a command; return its exit code and the lines that it said."""
        out = io.StringIO()
        parsed = build_parser().parse_args(("settings", *words))
        as_json = getattr(parsed, "json", False)
        output: Output = JsonOutput(out) if as_json else SentenceOutput(out)
        context = Context(parsed, self._open, _no_copy, output, lambda _: None, has_screen=False)
        return await execute(context), out.getvalue().splitlines()

    @asynccontextmanager
    async def _open(
        self, *, read_only: bool = False, practice: PracticeChoice | None = None
    ) -> AsyncIterator[UseCases]:
        environment = Environment(Settings(browser="/opt/a-browser"))
        assembly = Assembly(self._paths, environment, Redactor(), practice or PracticeChoice())
        async with assembly.opened(read_only=read_only) as use_cases:
            yield use_cases


@pytest.fixture
def shell(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


@pytest.fixture
def carried(tmp_path: Path) -> Path:
    return tmp_path / "pinagent-settings.json"


def _number_in(carried: Path) -> int:
    return len(json.loads(carried.read_text("utf-8"))["settings"])


def _write(path: Path, **chosen: object) -> None:
    path.write_text(json.dumps({"pinagent_settings": 1, "settings": chosen}), "utf-8")


async def test_every_setting_is_listed_with_value_and_limit(shell: CommandLine) -> None:
    code, lines = await shell.run("show")
    assert (code, len(lines)) == (DONE, len(declared_settings()))
    (budget,) = (line for line in lines if line.startswith("budget_usd"))
    assert "$1.00" in budget
    assert "a number from 0 to 1000" in budget
    (browser,) = (line for line in lines if line.startswith("browser"))
    assert browser.endswith("named by the environment")


async def test_programs_read_one_setting_a_line(shell: CommandLine) -> None:
    _, lines = await shell.run("show", "--json")
    told = {one["setting"]: one for one in map(json.loads, lines)}
    assert told["budget_usd"] == {
        "setting": "budget_usd",
        "name": "Budget of a run",
        "page": "Pace and caps",
        "value": 1.0,
        "is_default": True,
        "from_environment": False,
    }
    assert told["browser"]["from_environment"]
    assert not told["browser"]["is_default"]


async def test_what_was_exported_is_taken_in_elsewhere(
    shell: CommandLine, carried: Path, tmp_path: Path
) -> None:
    _write(carried, budget_usd=2.5, appearance="dark")
    assert (await shell.run("import", str(carried), "--yes"))[0] == DONE
    code, lines = await shell.run("export", str(carried))
    assert code == DONE
    assert lines == [
        f"{_number_in(carried)} settings are in {carried}.",
        "Keys and passwords are not in it: they stay in this computer's keyring.",
    ]
    other = CommandLine(tmp_path / "other")
    code, lines = await other.run("import", str(carried), "--yes")
    assert code == DONE
    assert lines == [
        "Budget of a run: $1.00 → $2.50",
        "Appearance: As the system → Dark",
        "2 settings are changed.",
    ]
    assert other.kept == shell.kept == {"budget_usd": 2.5, "appearance": "dark"}
    assert await other.run("import", str(carried)) == (
        DONE,
        ["The settings are already as in the file. Nothing was changed."],
    )


@pytest.mark.parametrize(("typed", "is_taken"), [("YES\n", True), ("no\n", False), ("", False)])
async def test_it_is_asked_before_anything_changes(
    typed: str,
    is_taken: bool,
    shell: CommandLine,
    carried: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _write(carried, motion=False)
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    code, lines = await shell.run("import", str(carried))
    end = "1 setting is changed." if is_taken else "Nothing was changed."
    assert lines == ["Motion: on → off", "Type YES to take them:", end]
    assert code == (DONE if is_taken else USAGE)
    assert shell.kept == ({"motion": False} if is_taken else {})


async def test_a_wrong_value_is_named_and_nothing_is_taken(
    shell: CommandLine, carried: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(carried, motion=False, judge_concurrency=99)
    code, lines = await shell.run("import", str(carried), "--yes")
    assert (code, lines, shell.kept) == (USAGE, [], {})
    assert "judge_concurrency is 99, it has to be a whole number from 1 to 32" in (
        capsys.readouterr().err
    )


async def test_one_setting_or_all_get_their_default_again(
    shell: CommandLine, carried: Path
) -> None:
    _write(carried, motion=False, model="mine", budget_usd=3.0)
    await shell.run("import", str(carried), "--yes")
    assert await shell.run("reset", "model") == (DONE, ["Model: gpt-6-luna again."])
    assert shell.kept == {"motion": False, "budget_usd": 3.0}
    assert await shell.run("reset", "--all") == (
        DONE,
        ["Budget of a run: $1.00 again.", "Motion: on again."],
    )
    assert shell.kept == {}
    assert await shell.run("reset", "--all") == (
        DONE,
        ["Everything is at its default already. Nothing was changed."],
    )


async def test_an_unknown_setting_is_refused_with_those_there_are(
    shell: CommandLine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (await shell.run("reset", "colour"))[0] == USAGE
    assert ": there is no setting colour, there are base_url, model," in capsys.readouterr().err

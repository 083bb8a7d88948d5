"""`site show`, `install`, `rollback` over a real home; no browser, no network, a key of our own."""

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.bootstrap.assembly import Assembly
from pinagent_desktop.bootstrap.environment import Environment
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.dispatch import execute
from pinagent_desktop.cli.output import SentenceOutput
from pinagent_desktop.cli.parser import build_parser
from pinagent_desktop.domain.recovery import Restored
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.logs import Redactor
from pinagent_desktop.paths import Paths
from tests.unit.services.updates.site_file_samples import public_entry, signed

ROOT = Path(__file__).parents[3]
BUILT_IN = (ROOT / "resources/sites/pinterest.toml").read_bytes()


async def _no_copy(source: Path) -> Restored:
    raise AssertionError(f"nothing here brings {source} back")


@dataclass
class CommandLine:
    """The command line on a home of the test's own."""

    paths: Paths
    capture: pytest.CaptureFixture[str]
    code: int = field(default=-1, init=False)

    async def run(self, *words: str) -> str:
        """Carry out a command and return all that it said."""
        out = io.StringIO()
        context = Context(
            build_parser().parse_args(words),
            self._open,
            _no_copy,
            SentenceOutput(out),
            lambda _: None,
            has_screen=False,
        )
        self.code = await execute(context)
        return out.getvalue() + self.capture.readouterr().err

    @asynccontextmanager
    async def _open(
        self, *, read_only: bool = False, practice: PracticeChoice | None = None
    ) -> AsyncIterator[UseCases]:
        browser = str(self.paths.home / "no-browser")
        environment = Environment(Settings(browser=browser))
        assembly = Assembly(self.paths, environment, Redactor(), practice or PracticeChoice())
        async with assembly.opened(read_only=read_only) as use_cases:
            yield use_cases


@pytest.fixture
def command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    resources = tmp_path / "resources"
    (resources / "sites").mkdir(parents=True)
    (resources / "sites/pinterest.toml").write_bytes(BUILT_IN)
    (resources / "sites/trusted_keys.toml").write_text(public_entry("ours"))
    for path in (ROOT / "resources").iterdir():
        if path.name != "sites":
            (resources / path.name).symlink_to(path)
    paths = Paths(home=tmp_path / "home", resources=resources)
    paths.make()
    return CommandLine(paths, capsys)


def a_file(folder: Path, version: str, *changes: tuple[str, str], sign: bool = True) -> str:
    """Write the built-in file under another version, signed, and return its name."""
    text = BUILT_IN.decode()
    for old, new in (('version = "2026.11.1"', f'version = "{version}"'), *changes):
        assert old in text
        text = text.replace(old, new, 1)
    path = folder / f"site-{version}.toml"
    path.write_bytes(signed(text.encode()) if sign else text.encode())
    return str(path)


@pytest.mark.asyncio
async def test_a_newer_file_is_installed_shown_and_taken_back(
    command_line: CommandLine, tmp_path: Path
) -> None:
    said = await command_line.run("site", "show")
    assert "Site data 2026.11.1 is used for https://www.pinterest.com." in said
    said = await command_line.run("site", "install", a_file(tmp_path, "2027.1.1"))
    assert command_line.code == 0, said
    assert "Site data 2027.1.1 is used from now on, signed by ours. It was 2026.11.1." in said
    assert "not tried in a browser: no Chrome, Edge or Chromium was found." in said
    said = await command_line.run("site", "show")
    assert "Site data 2027.1.1 is used" in said
    assert "bring back 2026.11.1" in said
    said = await command_line.run("site", "rollback")
    assert (command_line.code, said) == (0, "Site data 2026.11.1 is used again, built in.\n")
    said = await command_line.run("site", "rollback")
    assert command_line.code == 2
    assert "nothing to go back from" in said


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("version", "changes", "words"),
    [
        ("2026.10.1", (), "older than 2026.11.1"),
        ("2026.11.1", (), "in use already"),
        ("2027.1.1", (('minimum_app = "0.1.0"', 'minimum_app = "99.0"'),), "needs Pinagent 99.0"),
        ("2027.1.1", (("[routes]", "[roads]"),), "right form at"),
        ("2027.1.1", (("idle_rounds = 3", "idle_rounds = 0"),), "limits.idle_rounds"),
        ("2027.1.1", (("size_width = '^(", "size_width = '^(("),), "pictures.size_width"),
    ],
)
async def test_what_does_not_fit_is_refused_with_its_reason(
    command_line: CommandLine,
    tmp_path: Path,
    version: str,
    changes: tuple[tuple[str, str], ...],
    words: str,
) -> None:
    said = await command_line.run("site", "install", a_file(tmp_path, version, *changes))
    assert command_line.code == 2, said
    assert words in said
    assert len(said.splitlines()) == 2  # the cause and the next step
    assert not command_line.paths.sites.exists()


@pytest.mark.asyncio
async def test_an_unsigned_a_missing_and_a_plain_http_one_are_refused(
    command_line: CommandLine, tmp_path: Path
) -> None:
    for source, words in (
        (a_file(tmp_path, "2027.1.1", sign=False), "no signature"),
        (str(tmp_path / "missing.toml"), "cannot be read: no such file"),
        ("http://example.org/site.toml", "https address"),
    ):
        said = await command_line.run("site", "install", source)
        assert (command_line.code, words in said) == (2, True), said


@pytest.mark.asyncio
async def test_real_runs_use_what_was_installed(command_line: CommandLine, tmp_path: Path) -> None:
    await command_line.run("site", "install", a_file(tmp_path, "2027.1.1"))
    async with command_line._open(read_only=True) as use_cases:
        current = await use_cases.site.current()
        finding = await use_cases.site.finding()
    assert current == command_line.paths.sites / "2027.1.1.toml"
    assert (finding.state, "2027.1.1" in finding.sentence) == ("ok", True)

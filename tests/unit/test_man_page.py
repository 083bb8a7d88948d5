"""The manual page says what the command line says, in a form that finds no fault."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from shutil import which
from types import ModuleType

import pytest

from pinagent_desktop.cli.parser import build_parser

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "packaging/pinagent-desktop.1"
FORMATTERS = {
    "man": ("man", "--warnings", "--local-file", PAGE),
    "groff": ("groff", "-man", "-ww", "-Tutf8", "-Kutf8", PAGE),
}


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("man_page", ROOT / "packaging/man_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("columns", ["40", "200"])
def test_the_page_is_current_however_wide_the_terminal(
    writer: ModuleType, columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert writer.manual_page() == PAGE.read_text("utf-8"), "run: python packaging/man_page.py"


def test_each_command_has_a_section() -> None:
    named = re.findall(r"^\.SS (.+)$", PAGE.read_text("utf-8").replace("\\-", "-"), re.MULTILINE)
    assert named == [one.path for one in build_parser().parsers() if not one.words]


def test_each_variable_is_one_that_the_app_reads(writer: ModuleType) -> None:
    sources = [one.read_text("utf-8") for one in (ROOT / "pinagent_desktop").rglob("*.py")]
    assert [
        one for one in writer.VARIABLES if not any(f'"{one}"' in text for text in sources)
    ] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("it's a\\b", "it\\(aqs a\\eb"),
        (".hidden", "\\&.hidden"),
        ("'quoted'", "\\(aqquoted\\(aq"),
        ("--pins", "\\-\\-pins"),
    ],
)
def test_what_means_something_to_roff_is_escaped(writer: ModuleType, text: str, shown: str) -> None:
    assert writer.escaped(text) == shown


@pytest.mark.skipif(sys.platform != "linux", reason="others have a man with other words")
@pytest.mark.parametrize("formatter", FORMATTERS)
def test_the_formatter_finds_no_fault(formatter: str) -> None:
    command = FORMATTERS[formatter]
    if which(command[0]) is None:
        pytest.skip(f"there is no {formatter} here")
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"judge-pending" in done.stdout.replace("\N{HYPHEN}".encode(), b"-")

"""Every command on a page is one that the app, or `run.py`, understands."""

import importlib.util
import re
import shlex
from pathlib import Path

import pytest

from pinagent_desktop.cli.parser import build_parser
from tests.unit.docs.markdown_pages import (
    ROOT,
    all_pages,
    code_words,
    indented_lines,
    name,
    shell_lines,
)

PAGES = pytest.mark.parametrize("page", all_pages(), ids=name)
APP, RUN_PY = ("pinagent-desktop",), ("python3", "run.py")
OTHER_PROGRAMS = {"export"}
"""All that is not ours in the marked blocks, so that a misspelt name of ours is seen."""
NOT_TYPED = re.compile(r"[…\[<|]|\bWORD\b")
"""A pattern with gaps, as in ``python3 run.py WORD …``, is no command."""


def words_of(line: str) -> list[str]:
    """Return the words of a command, without variables set before it."""
    words = shlex.split(line, comments=True)
    while words and re.match(r"[A-Z_]+=", words[0]) and len(words) > 1:
        del words[0]
    return words


def refused(words: list[str]) -> bool:
    """Whether a command of ours would be refused for its words."""
    if tuple(words[:2]) == RUN_PY:
        rest = words[2:]
        if not rest or rest[0] in {"test", "bench"}:
            return False
        if rest[0] == "setup":
            return " ".join(rest) not in setups()
    else:
        rest = words[1:]
    try:
        build_parser().parse_args(rest)
    except SystemExit as end:
        return end.code != 0
    return False


def setups() -> tuple[str, ...]:
    """Return what may follow `python3 run.py`, from the script itself."""
    spec = importlib.util.spec_from_file_location("run_py_of_the_docs", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: tuple[str, ...] = module.SETUPS
    return found


def is_ours(words: list[str]) -> bool:
    return tuple(words[:1]) == APP or tuple(words[:2]) == RUN_PY


def commands(page: Path) -> list[list[str]]:
    """Return the commands of ours in the blocks of a page."""
    text = page.read_text("utf-8")
    indented = [
        line for line in indented_lines(text) if re.search(r"pinagent-desktop |run\.py", line)
    ]
    found = [words_of(line) for line in (*shell_lines(text), *indented)]
    return [words for words in found if is_ours(words)]


@PAGES
def test_every_command_of_a_block_is_understood(page: Path) -> None:
    assert [" ".join(words) for words in commands(page) if refused(words)] == []


@PAGES
def test_every_program_of_a_shell_block_is_known(page: Path) -> None:
    lines = [words_of(line) for line in shell_lines(page.read_text("utf-8"))]
    others = {words[0] for words in lines if words and not is_ours(words)}
    assert others <= OTHER_PROGRAMS


@PAGES
def test_every_whole_command_within_a_sentence_is_understood(page: Path) -> None:
    texts = [text for text in code_words(page.read_text("utf-8")) if not NOT_TYPED.search(text)]
    found = [words_of(text) for text in texts if text.startswith(("pinagent-", "python3 run"))]
    assert [" ".join(words) for words in found if is_ours(words) and refused(words)] == []


def test_the_pages_have_commands() -> None:
    assert sum(len(commands(page)) for page in all_pages()) > 50


@pytest.mark.parametrize(
    "line",
    [
        "pinagent-desktop runs judge-pendng RUN_ID",
        "pinagent-desktop run 'a lobby'",
        "python3 run.py setup everything",
        "KEY=1 pinagent-desktop export --run RUN_ID --format docx --to a.docx",
    ],
)
def test_a_command_that_is_none_would_be_seen(line: str) -> None:
    assert refused(words_of(line))

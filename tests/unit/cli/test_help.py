"""Help that teaches: examples that parse, lines that fit, the table of exit codes."""

import itertools
import re
import shlex

import pytest

from pinagent_desktop.bootstrap.practice_variants import practice_variants
from pinagent_desktop.cli.command_parser import PROGRAM
from pinagent_desktop.cli.dispatch import COMMANDS
from pinagent_desktop.cli.examples import EXAMPLES
from pinagent_desktop.cli.exit_codes import ENDINGS, exit_code
from pinagent_desktop.cli.parser import build_parser
from pinagent_desktop.domain.errors import PinAgentError

COLUMNS = 100
PARSERS = {parser.path: parser for parser in build_parser(practice_variants()).parsers()}
LEAVES = [path for path, parser in PARSERS.items() if not parser.words]


def test_each_command_is_carried_out() -> None:
    done_by_main = {"completion"}  # needs no data folder, so none is made for it
    known = {" ".join(filter(None, words)) for words in COMMANDS}
    assert known | done_by_main == {*LEAVES}


def test_each_command_has_two_or_three_examples_and_begins_with_its_own() -> None:
    assert {*EXAMPLES} == {"", *LEAVES}
    for path, examples in EXAMPLES.items():
        assert len(examples) in {2, 3}, path
        assert len({one.words for one in examples}) == len(examples), path
        assert examples[0].words.startswith(path), path
        assert all(one.sentence.endswith(".") for one in examples), path


@pytest.mark.parametrize(
    "words", sorted({one.words for one in itertools.chain(*EXAMPLES.values())})
)
def test_each_example_parses(words: str) -> None:
    found = build_parser(practice_variants()).parse_args(shlex.split(words))
    named = found.command is None or words.startswith(found.command)
    assert named, words


@pytest.mark.parametrize("path", PARSERS)
def test_each_help_fits_and_ends_with_the_examples(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(COLUMNS))
    text = PARSERS[path].format_help()
    assert [line for line in text.splitlines() if len(line) > COLUMNS] == []
    below = text.partition("\nexamples:\n")[2]
    assert re.fullmatch(rf"(  \S.*\n    {PROGRAM}( .*)?\n)+", below)


def test_each_argument_says_what_it_is() -> None:
    silent = [
        f"{path} {action.dest}"
        for path, parser in PARSERS.items()
        for action in parser.arguments
        if not action.help and action.dest not in {"command", "word"}
    ]
    assert silent == []


def test_the_help_of_a_noun_has_an_example_of_each_word() -> None:
    help_ = PARSERS["accounts"].format_help()
    for path in LEAVES:
        if path.startswith("accounts "):
            assert f"    {PROGRAM} {path}" in help_


def test_the_programs_help_lists_each_command_once_by_purpose() -> None:
    groups = PARSERS[""].format_help().partition("\noptions:")[0].split("\n\n")[2:]
    assert all(re.match(r"[a-z ]+:\n  ", group) for group in groups)
    listed = re.findall(r"^  (\S+)", "\n".join(groups), re.MULTILINE)
    assert sorted(listed) == sorted(PARSERS[""].words)


def test_the_programs_help_has_the_table_of_exit_codes() -> None:
    help_ = PARSERS[""].format_help()
    table = help_.partition("\nexit codes:\n")[2].partition("\n\n")[0]
    rows = [line.split(maxsplit=1) for line in table.splitlines()]
    assert rows == [[str(one.number), one.meaning] for one in ENDINGS]


def test_each_kind_of_error_has_an_exit_code_of_its_own() -> None:
    numbers = [one.number for one in ENDINGS]
    assert numbers == sorted(set(numbers))
    assert {one.kind for one in ENDINGS if one.kind} == {*PinAgentError.__subclasses__()}
    assert all(exit_code(one.kind()) == one.number for one in ENDINGS if one.kind)

"""The page on the command line, from the parser's own words."""

import argparse
from collections.abc import Iterator

from docs.from_code.markdown import code, filled, table
from pinagent_desktop.bootstrap.practice_variants import practice_variants
from pinagent_desktop.cli.command_parser import PROGRAM, CommandParser
from pinagent_desktop.cli.parser import build_parser


def commands_page() -> str:
    """Return the whole page."""
    program = build_parser(practice_variants())
    lines = ["## Before the command", "", *_arguments(program), *_examples(program)]
    for parser in program.parsers():
        if not parser.words:
            lines += _section(parser)
    return filled("command-line.md", {"commands": lines})


def _section(parser: CommandParser) -> Iterator[str]:
    yield from (f"## {parser.path}", "", parser.description or "", "")
    yield from ("```text", f"{parser.prog} {_synopsis(parser)}".rstrip(), "```", "")
    yield from _arguments(parser)
    if parser.closing:
        yield from ("```text", parser.closing.strip(), "```", "")
    yield from _examples(parser)


def _examples(parser: CommandParser) -> Iterator[str]:
    yield "```shell"
    for one in parser.examples:
        yield from (f"# {one.sentence}", f"{PROGRAM} {one.words}".rstrip())
    yield from ("```", "")


def _own(parser: CommandParser) -> list[argparse.Action]:
    """Return what is given here, without the way to the help, which is the same for all."""
    return [one for one in parser.arguments if one.help and "--help" not in one.option_strings]


def _arguments(parser: CommandParser) -> list[str]:
    rows = [(code(_words(one)), _told(one, parser)) for one in _own(parser)]
    return table(("argument", "meaning"), rows) if rows else []


def _synopsis(parser: CommandParser) -> str:
    options = [one for one in _own(parser) if one.option_strings]
    needed = [_words(one) for one in options if one.required]
    places = [_words(one) for one in _own(parser) if not one.option_strings]
    return " ".join([*places, *needed, *(["[options]"] if len(needed) < len(options) else [])])


def _words(action: argparse.Action) -> str:
    name = str(action.metavar or action.dest.upper()).replace("|", " or ")
    if not action.option_strings:
        return f"{name} …" if action.nargs == "+" else name
    value = "" if action.nargs == 0 else f"[{name}]" if action.nargs == "?" else name
    return f"{', '.join(action.option_strings)} {value}".rstrip()


def _told(action: argparse.Action, parser: CommandParser) -> str:
    said = _sentence((action.help or "") % {**vars(action), "prog": parser.prog})
    if action.choices is None:
        return said
    return f"{said}. One of: {', '.join(map(code, action.choices))}"


def _sentence(words: str) -> str:
    # An address stays as one types it.
    return words if "://" in words.partition(" ")[0] else words[:1].upper() + words[1:]

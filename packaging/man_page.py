"""Writes the manual page from the words of the command line itself.

::

    python packaging/man_page.py        writes packaging/pinagent-desktop.1

A test compares the committed page with these words, so run it after a change to them.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

CHECKOUT = Path(__file__).resolve().parents[1]
PAGE = CHECKOUT / "packaging" / "pinagent-desktop.1"

if TYPE_CHECKING:
    from pinagent_desktop.cli.command_parser import CommandParser

VARIABLES = {
    "PINAGENT_HOME": "the data folder",
    "PINAGENT_SITE_URL": "the site of accounts that are added from now on",
    "PINAGENT_BROWSER": "auto, chrome, msedge, chromium, or the path of one",
    "PINAGENT_MODEL": "the model that looks at the pictures",
    "OPENAI_API_KEY": "the key, for OPENAI_BASE_URL only; no program that is started sees it",
    "OPENAI_BASE_URL": "the address of the model",
    "MONGODB_URL": "keep the data in this MongoDB",
}


def manual_page() -> str:
    """Return the whole page."""
    from pinagent_desktop import __version__
    from pinagent_desktop.bootstrap.practice_variants import practice_variants
    from pinagent_desktop.cli.exit_codes import ENDINGS
    from pinagent_desktop.cli.parser import build_parser

    program = build_parser(practice_variants())
    title = escaped(program.prog.upper())
    lines = [
        f'.TH {title} 1 "" "Pinagent Desktop {__version__}" "User Commands"',
        ".nh",  # a hyphen at the end of a line would look like one of an option
        ".SH NAME",
        escaped(f"{program.prog} - find and grade Pinterest pictures for a prompt"),
        ".SH SYNOPSIS",
        *synopsis(program),
        ".SH DESCRIPTION",
        escaped(program.description or ""),
        ".SH OPTIONS",
        *arguments(program),
        ".SH COMMANDS",
    ]
    for parser in program.parsers():
        if not parser.words:
            lines += [f".SS {escaped(parser.path)}", *command(parser)]
    lines += [".SH EXIT STATUS", *terms((str(one.number), one.meaning) for one in ENDINGS)]
    lines += [".SH ENVIRONMENT", *terms(VARIABLES.items())]
    lines += [".SH EXAMPLES", *examples(program)]
    return "\n".join(lines) + "\n"


def command(parser: "CommandParser") -> Iterator[str]:
    """Yield how a command is used, its options and its examples."""
    yield from synopsis(parser)
    yield from (".PP", escaped(parser.description or ""))
    yield from arguments(parser)
    if parser.closing:
        yield from (".PP", *as_it_is(parser.closing.splitlines()))
    yield from examples(parser)


def synopsis(parser: "CommandParser") -> Iterator[str]:
    """Yield how a command is used, without the word that leads to its help."""
    usage = " ".join(parser.format_usage().split()).removeprefix(f"usage: {parser.prog} ")
    yield from (f".B {escaped(parser.prog)}", escaped(usage.replace("[-h]", "").strip()) or "\\&")


def arguments(parser: "CommandParser") -> Iterator[str]:
    """Yield each option and place with what it means; the way to the help is the same for all."""
    for action in parser.arguments:
        if action.help and "--help" not in action.option_strings:
            yield from (".TP", invocation(action), escaped(action.help % vars(action)))


def invocation(action: argparse.Action) -> str:
    """Return how an option or place is written, the value in italics."""
    value = f"\\fI{escaped(str(action.metavar or '|'.join(action.choices or ())))}\\fR"
    names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in action.option_strings)
    if action.nargs == 0:
        return names
    return f"{names} [{value}]" if action.nargs == "?" else f"{names} {value}".strip()


def terms(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield words with their meaning beside them."""
    for word, meaning in rows:
        yield from (".TP", f"\\fB{escaped(word)}\\fR", escaped(meaning))


def examples(parser: "CommandParser") -> Iterator[str]:
    """Yield a command's examples, as its help has them."""
    for one in parser.examples:
        line = f"{parser.prog.split()[0]} {one.words}".strip()
        yield from (".PP", escaped(one.sentence), ".RS", *as_it_is([line]), ".RE")


def as_it_is(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines that are neither filled nor broken."""
    yield from (".EX", *map(escaped, lines), ".EE")


def escaped(text: str) -> str:
    """Return text that roff shows as it is, at the start of a line too."""
    plain = (
        text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    )
    return f"\\&{plain}" if plain.startswith(".") else plain


def main() -> None:
    """Write the page."""
    sys.path.insert(0, str(CHECKOUT))
    PAGE.write_text(manual_page(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"Written: {PAGE}\n")


if __name__ == "__main__":
    main()

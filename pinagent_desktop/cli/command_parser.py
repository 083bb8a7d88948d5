"""A parser that teaches: help with examples, and refusals with the word that was meant."""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from typing_extensions import override

from pinagent_desktop.cli.exit_codes import USAGE

if TYPE_CHECKING:
    from pinagent_desktop.cli.examples import Example

    _Words = argparse._SubParsersAction["CommandParser"]  # noqa: SLF001 - has no public name

PROGRAM = "pinagent-desktop"


class CommandParser(argparse.ArgumentParser):
    """The program, a noun such as ``runs``, or a command that is carried out."""

    closing = ""
    """Lines below the options, kept as they are."""

    def __init__(self, *, needs_word: bool = True, **known: Any) -> None:
        """Make a parser.

        Args:
            needs_word: Whether words that are added here are more than an offer.
            **known: What argparse wants to know.
        """
        super().__init__(**known)
        self._needs_word = needs_word
        self._words: _Words | None = None
        self._listed: dict[str, list[argparse.Action]] = {}

    def purpose(self, title: str) -> None:
        """Begin a group of words, for the help."""
        self._listed[title] = []

    def word(self, name: str, text: str, description: str | None = None) -> "CommandParser":
        """Return the parser of a new word that may follow.

        Args:
            name: The word.
            text: What it does, for the list of words.
            description: More, for its own help.
        """
        if self._words is None:
            self._words = self._begin_words()
        self._listed[next(reversed(self._listed))].append(
            argparse.Action([], dest=name, metavar=name, help=text)
        )
        return self._words.add_parser(name, help=text, description=description or _sentence(text))

    @property
    def path(self) -> str:
        """The words that lead here, such as ``runs list``; empty for the program."""
        return self.prog.removeprefix(PROGRAM).strip()

    @property
    def arguments(self) -> Sequence[argparse.Action]:
        """What may be given here."""
        return tuple(self._actions)

    @property
    def words(self) -> Mapping[str, "CommandParser"]:
        """The words that may follow here."""
        return {} if self._words is None else self._words.choices

    def parsers(self) -> Iterator["CommandParser"]:
        """Yield this parser and every one below it; those without words are commands."""
        yield self
        for parser in self.words.values():
            yield from parser.parsers()

    @property
    def examples(self) -> "Sequence[Example]":
        """The examples of a command, or one for each word that may follow."""
        from pinagent_desktop.cli.examples import EXAMPLES  # a start without --help needs none

        return EXAMPLES.get(self.path) or [EXAMPLES[one.path][0] for one in self.words.values()]

    @override
    def format_help(self) -> str:
        above = self._words_and_options() if self.words else super().format_help()
        shown = (f"  {one.sentence}\n    {PROGRAM} {one.words}".rstrip() for one in self.examples)
        parts = (above, self.closing, "\n".join(("examples:", *shown)))
        return "\n".join(f"{part.rstrip()}\n" for part in parts if part)

    @override
    def parse_known_args(  # type: ignore[override]  # one signature for the three of typeshed
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        given = list(sys.argv[1:] if args is None else args)
        if not self.words:  # before what is missing: a mistyped option is often both
            self._refuse_unknown(given)
        found, rest = super().parse_known_args(given, namespace)
        if self.words and self._needs_word and found.word is None:
            self.error(f"A word is missing after {self.path}: {', '.join(self.words)}")
        self._refuse_unknown(rest, dash="-")
        if rest:
            self.error(f"Too many words: {' '.join(rest)} (a prompt goes in quotes)")
        return found, rest

    @override
    def error(self, message: str) -> NoReturn:
        """Leave with one sentence and where to read on."""
        said = _sentence(message.removeprefix("argument "))
        self.exit(USAGE, f"{said}\nSee: {self.prog} --help\n")

    @override
    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        if action is self._words:
            words = f"{self.path} {value}".strip()
            message = f"There is no command {words}{_meant(value, action.choices)}"
            raise argparse.ArgumentError(None, message)
        known = ", ".join(map(str, action.choices))
        message = f"{value} is none of {known}{_meant(value, action.choices)}"
        raise argparse.ArgumentError(action, message)

    def _refuse_unknown(self, given: Sequence[str], dash: str = "--") -> None:
        """Refuse the first option that is none here; a shortened one is argparse's to judge."""
        known = self._option_string_actions
        for one in given:
            if one == "--":
                return
            name = one.partition("=")[0]
            if not name.startswith(dash) or " " in name or any(o.startswith(name) for o in known):
                continue
            self.error(f"There is no option {name} here{_meant(name, known)}")

    def _words_and_options(self) -> str:
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        options = [action for action in self._actions if action.option_strings]
        for title, listed in (*self._listed.items(), ("options", options)):
            formatter.start_section(title)
            formatter.add_arguments(listed)
            formatter.end_section()
        return formatter.format_help()

    def _begin_words(self) -> "_Words":
        if not self._listed:
            self.purpose("words")
        level, hint = ("word", "WORD") if self.path else ("command", "COMMAND")
        return self.add_subparsers(dest=level, metavar=hint, parser_class=CommandParser)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}{'' if text[-1:] in '.?!' else '.'}"


def _meant(word: str, known: Iterable[str]) -> str:
    import difflib

    near = difflib.get_close_matches(word.lower(), list(known), n=1)
    return f". Did you mean {near[0]}?" if near else ""

"""The page on the command line, from the parser's own words."""

import argparse
from collections.abc import Iterable, Iterator

from docs.from_code.markdown import code, filled, table
from pinagent_desktop.bootstrap.practice_variants import practice_variants
from pinagent_desktop.cli.parser import build_parser


def commands_page() -> str:
    """Return the whole page."""
    parser = build_parser(practice_variants())
    lines = ["## Before the command", "", *_arguments(parser)]
    for name, command, summary in _leaves(parser):
        lines += _section(name, command, summary)
    return filled("command-line.md", {"commands": lines})


def _section(name: str, parser: argparse.ArgumentParser, summary: str) -> Iterator[str]:
    yield from (f"## {name}", "", _sentence(parser.description or summary), "")
    yield from ("```text", f"{parser.prog} {_synopsis(parser)}".rstrip(), "```", "")
    yield from _arguments(parser)
    if parser.epilog:
        yield from ("```text", parser.epilog.replace("%(prog)s", parser.prog).strip(), "```", "")


def _leaves(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    """Yield each command that can be given, with its words and its line in the help above it."""
    for action in _actions(parser):
        if not isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - has no public name
            continue
        lines = action._choices_actions  # noqa: SLF001 - the help of the words, kept nowhere else
        summaries = {one.dest: one.help or "" for one in lines}
        for word, sub in action.choices.items():
            if _has_words(sub):
                yield from ((f"{word} {deeper}", leaf, said) for deeper, leaf, said in _leaves(sub))
            else:
                yield word, sub, summaries.get(word, "")


def _has_words(parser: argparse.ArgumentParser) -> bool:
    sub = argparse._SubParsersAction  # noqa: SLF001 - has no public name
    return any(isinstance(one, sub) for one in _actions(parser))


def _actions(parser: argparse.ArgumentParser) -> Iterable[argparse.Action]:
    return parser._actions  # noqa: SLF001 - argparse has no public way to list them


def _own(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    other = (argparse._HelpAction, argparse._SubParsersAction)  # noqa: SLF001 - have no public name
    return [one for one in _actions(parser) if not isinstance(one, other)]


def _arguments(parser: argparse.ArgumentParser) -> list[str]:
    rows = [(code(_words(one)), _told(one, parser)) for one in _own(parser)]
    return table(("argument", "meaning"), rows) if rows else []


def _synopsis(parser: argparse.ArgumentParser) -> str:
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


def _told(action: argparse.Action, parser: argparse.ArgumentParser) -> str:
    said = (action.help or "") % {**vars(action), "prog": parser.prog}
    if _is_number(action.default) and "default" not in said:
        said = f"{said} (default {action.default})".strip()
    if action.choices is None:
        return _sentence(said)
    return f"{_sentence(said)}. One of: {', '.join(map(code, action.choices))}".removeprefix(". ")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _sentence(words: str) -> str:
    # An address stays as one types it.
    return words if "://" in words.partition(" ")[0] else words[:1].upper() + words[1:]

"""The script that lets a shell complete our words, made from the parser itself."""

from pathlib import Path

from pinagent_desktop.cli.command_parser import CommandParser


def completion_script(program: CommandParser, shell: str) -> str:
    """Return the script for one of the shells that ``completion`` knows."""
    import shtab  # asked for once by a person, never paid for by a start

    for parser in program.parsers():
        parser.description = None  # the shell shows the short text of the list of words
        for action in parser.arguments:
            if action.type is Path:
                wanted = shtab.DIRECTORY if action.metavar == "DIR" else shtab.FILE
                action.complete = wanted  # type: ignore[attr-defined]  # where shtab looks for it
    return shtab.complete(program, shell)

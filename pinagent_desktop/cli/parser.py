"""The words of the command line, all together."""

from collections.abc import Mapping
from types import MappingProxyType

from pinagent_desktop import __version__
from pinagent_desktop.cli.command_parser import PROGRAM, CommandParser
from pinagent_desktop.cli.exit_codes import ENDINGS
from pinagent_desktop.cli.words.accounts import add_accounts
from pinagent_desktop.cli.words.care import add_browser, add_care, add_settings, add_terms
from pinagent_desktop.cli.words.completion import add_completion
from pinagent_desktop.cli.words.pins import add_pins
from pinagent_desktop.cli.words.refresh import add_refresh
from pinagent_desktop.cli.words.runs import add_practice, add_rubric, add_run, add_runs

_NO_VARIANTS: Mapping[str, str] = MappingProxyType({})


def build_parser(variants: Mapping[str, str] = _NO_VARIANTS) -> CommandParser:
    """Return the parser of all sub-commands; without one the window opens.

    Args:
        variants: Words and sentences of the practice site's variants, for its help.
    """
    program = CommandParser(
        prog=PROGRAM,
        description="Finds and grades Pinterest pictures for a prompt, with your own account. "
        "Without a command the window opens.",
        needs_word=False,
    )
    program.add_argument("--version", action="version", version=f"Pinagent Desktop {__version__}")
    program.add_argument(
        "--verbose", action="store_true", help="tell more on standard error; before the command"
    )
    program.add_argument(
        "--self-test",
        action="store_true",
        help="store, keyring, browser and a practice run of 5 pins; for packagers",
    )
    program.add_argument(
        "--minimized", action="store_true", help="open the window minimised, as at log-in"
    )
    program.purpose("look for pictures")
    add_practice(program, variants)
    add_run(program)
    add_rubric(program)
    program.purpose("see and take away what was found")
    add_runs(program)
    add_pins(program)
    add_refresh(program)
    program.purpose("your accounts")
    add_accounts(program)
    add_terms(program)
    program.purpose("look after the app")
    add_settings(program)
    add_browser(program)
    add_care(program)
    add_completion(program)
    program.closing = "\n".join(("exit codes:", *(f"  {e.number:<4} {e.meaning}" for e in ENDINGS)))
    return program

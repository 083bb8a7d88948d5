"""The words of the command line."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from pinagent_desktop import __version__
from pinagent_desktop.cli.word_types import (
    dollars,
    milliseconds,
    minutes,
    problems,
    run_minutes,
    share,
    within,
)
from pinagent_desktop.domain.limits import (
    DEFAULT_BUDGET_USD,
    DEFAULT_CEILING_UNTIL_APPROVED,
    DEFAULT_PINS,
    DEFAULT_SAMPLE,
    DEFAULT_SAVES,
    DEFAULT_THRESHOLD,
    MAX_PINS,
    MAX_SAMPLE,
    MAX_SAVES,
)
from pinagent_desktop.domain.picture_problem import Problem

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no public name

_NO_VARIANTS: Mapping[str, str] = MappingProxyType({})

FORMATS = (
    "csv",
    "json",
    "xlsx",
    "html",
    "client",
    "pdf",
    "zip",
    "folder",
    "moodboard-pdf",
    "moodboard-png",
)


def build_parser(variants: Mapping[str, str] = _NO_VARIANTS) -> argparse.ArgumentParser:
    """Return the parser of all sub-commands; without one the window opens.

    Args:
        variants: Words and sentences of the practice site's variants, for its help.
    """
    parser = argparse.ArgumentParser(
        prog="pinagent-desktop",
        description="Finds and grades Pinterest pictures for a prompt, with your own account. "
        "Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Pinagent Desktop {__version__}")
    parser.add_argument("--verbose", action="store_true", help="tell more on standard error")
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="store, keyring, browser and a practice run of 5 pins; for packagers",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_practice(commands, variants)
    _add_accounts(commands)
    _add_run(commands)
    _add_rubric(commands)
    _add_runs(commands)
    _add_data(commands)
    _add_care(commands)
    return parser


def _add_practice(commands: "_Commands", variants: Mapping[str, str]) -> None:
    width = max(map(len, variants), default=0)
    lines = (f"  {word:{width}}  {sentence}" for word, sentence in variants.items())
    practice = commands.add_parser(
        "practice",
        help="try everything on a small site of our own, without account and key",
        epilog="\n".join(("variants, of which some take a number as in short:12:", *lines)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    practice.add_argument("--run", metavar="PROMPT", dest="prompt", help="run it here, no window")
    practice.add_argument(
        "--variant", default="", metavar="A,B:N", help="how the site differs; all are listed below"
    )
    practice.add_argument(
        "--pictures", type=Path, metavar="DIR", help="a folder of labelled pictures to use"
    )
    practice.add_argument(
        "--resource-latency", type=milliseconds, default=0, metavar="MS", help="of the site"
    )
    practice.add_argument(
        "--judge-latency", type=milliseconds, default=0, metavar="MS", help="of the judge"
    )
    _add_run_options(practice)


def _add_accounts(commands: "_Commands") -> None:
    accounts = commands.add_parser("accounts", help="your own accounts")
    words = accounts.add_subparsers(dest="word", required=True, metavar="WORD")
    add = words.add_parser(
        "add",
        help="add an account; secrets are read from standard input, one a line",
        description="Secrets are read from standard input, one a line: the password (with "
        "--stored-password), then the proxy's password (with --proxy-user).",
    )
    add.add_argument("username")
    way = add.add_mutually_exclusive_group()
    way.add_argument(
        "--stored-password", action="store_true", help="keep the password in the keyring"
    )
    way.add_argument("--sign-in", action="store_true", help="sign in in the browser now")
    add.add_argument("--user-agent", metavar="UA")
    add.add_argument("--proxy", metavar="URL", help="type://server:port, without credentials")
    add.add_argument("--proxy-user", metavar="NAME")
    _add_json(words.add_parser("list", help="list the accounts"))
    for word, text in (
        ("check", "see who is signed in"),
        ("fresh-profile", "begin a fresh browser profile; the old one is moved aside"),
        ("remove", "remove it, profile too"),
    ):
        words.add_parser(word, help=text).add_argument("username")
    ledger = words.add_parser(
        "ledger", help="everything done on the account, waited for or refused; newest first"
    )
    ledger.add_argument("username")
    ledger.add_argument(
        "--last", type=within(1, 1_000_000), default=500, metavar="N", help="(default 500)"
    )
    ledger.add_argument("--csv", type=Path, metavar="FILE", help="write all of it to a sheet")
    _add_json(ledger)


def _add_run(commands: "_Commands") -> None:
    run = commands.add_parser("run", help="run a prompt without a window")
    run.add_argument("prompt")
    run.add_argument("--account", required=True, metavar="USERNAME")
    run.add_argument(
        "--password-stdin", action="store_true", help="password for this run only, from stdin"
    )
    _add_run_options(run)


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pins", type=within(1, MAX_PINS), metavar="N", help=f"how many (default {DEFAULT_PINS})"
    )
    parser.add_argument(
        "--until-approved",
        type=within(1, MAX_PINS),
        metavar="N",
        help="until so many are approved; --pins is the ceiling then "
        f"(default {DEFAULT_CEILING_UNTIL_APPROVED})",
    )
    parser.add_argument(
        "--minutes", type=run_minutes, metavar="N", help="collect no longer than this"
    )
    parser.add_argument(
        "--sample-first",
        type=within(1, MAX_SAMPLE),
        nargs="?",
        const=DEFAULT_SAMPLE,
        metavar="N",
        help=f"judge so many ({DEFAULT_SAMPLE}), show the spread and stop; resume goes on",
    )
    parser.add_argument("--saves", type=within(0, MAX_SAVES), default=DEFAULT_SAVES, metavar="N")
    parser.add_argument("--threshold", type=share, default=DEFAULT_THRESHOLD, metavar="0-1")
    parser.add_argument("--budget", type=dollars, default=DEFAULT_BUDGET_USD, metavar="USD")
    _add_rubric_options(parser)
    parser.add_argument(
        "--split", action="store_true", help="let the model split the prompt into points first"
    )
    parser.add_argument("--pace", choices=("careful", "none"))
    parser.add_argument("--wait", type=minutes, metavar="MINUTES", help="for you, and for caps")
    parser.add_argument("--headed", action="store_true", help="show the browser")
    _add_json(parser)


def _add_rubric_options(parser: argparse.ArgumentParser) -> None:
    points = (
        ("--must-have", "has to be in every picture; may be given several times"),
        ("--nice-to-have", "makes a picture better; may be given several times"),
        ("--avoid", "must not be there; may be given several times"),
    )
    for option, text in points:
        parser.add_argument(option, action="append", default=[], metavar="POINT", help=text)
    parser.add_argument(
        "--mind",
        type=problems,
        metavar="A,B",
        help=f"what counts against a picture, or none: {', '.join(Problem)}",
    )


def _add_rubric(commands: "_Commands") -> None:
    rubric = commands.add_parser(
        "rubric",
        help="split a prompt into points, to look at before a run",
        description="Asks the model once, by text alone, and prints the points with the words "
        "that hand them to a run. Nothing is started.",
    )
    rubric.add_argument("prompt")
    rubric.add_argument("--account", required=True, metavar="USERNAME", help="or: practice")
    _add_json(rubric)


def _add_runs(commands: "_Commands") -> None:
    runs = commands.add_parser("runs", help="earlier runs")
    words = runs.add_subparsers(dest="word", required=True, metavar="WORD")
    _add_json(words.add_parser("list", help="list the runs"))
    texts = {
        "show": "show one run",
        "resume": "let a run go on",
        "judge-pending": "judge the pins without a score",
        "judge-again": "judge the undecided pins again, by what you decided about others",
        "lesson": "how score and your decisions agree, and what they can teach",
    }
    for word, text in texts.items():
        parser = words.add_parser(word, help=text)
        parser.add_argument("id")
        _add_json(parser)
        if word == "resume":
            parser.add_argument("--wait", type=minutes, metavar="MINUTES")
            parser.add_argument("--password-stdin", action="store_true")
        if word == "lesson":
            parser.add_argument(
                "--accept", action="store_true", help="move the threshold to the proposed place"
            )
    undo = words.add_parser("undo-warm-up", help="take the saved pins off again")
    undo.add_argument("id")
    undo.add_argument(
        "--board", action="store_true", help="delete the board that the run made; asks first"
    )
    words.add_parser("remove", help="remove a run, pictures too").add_argument("id")


def _add_data(commands: "_Commands") -> None:
    pins = commands.add_parser("pins", help="list the pins of a run")
    pins.add_argument("--run", required=True, metavar="ID", dest="id")
    pins.add_argument("--status", choices=("approved", "disqualified", "pending"))
    _add_json(pins)
    export = commands.add_parser("export", help="write pins as a file or a folder")
    export.add_argument("--run", required=True, metavar="ID", dest="id")
    export.add_argument("--format", required=True, choices=FORMATS)
    export.add_argument("--to", required=True, type=Path, metavar="PATH")
    export.add_argument("--status", choices=("approved", "disqualified", "pending"))
    import_ = commands.add_parser(
        "import",
        help="take in a dump of the web version, answers of a client, or a folder of pictures",
        description="Takes in collections of the web version: files of mongoexport (one collection "
        "each), or its own dump; the file that the page of `export --format client` saves; "
        "and folders of pictures, to be reviewed here. "
        "What is here already stays as it is.",
    )
    import_.add_argument("files", nargs="+", type=Path, metavar="FILE|FOLDER")
    _add_json(import_)


def _add_care(commands: "_Commands") -> None:
    site = commands.add_parser("site", help="what Pinagent knows of the site")
    words = site.add_subparsers(dest="word", required=True, metavar="WORD")
    words.add_parser("show", help="version, address, where it is from")
    install = words.add_parser(
        "install",
        help="take newer site data, without a newer Pinagent",
        description="Takes a signed site file: its signature, form and version are checked and "
        "every selector is tried in the browser before it is used.",
    )
    install.add_argument("source", metavar="FILE|URL", help="a file, or an https address")
    words.add_parser("rollback", help="go back to the data before")
    store = commands.add_parser("store", help="care of the data")
    words = store.add_subparsers(dest="word", required=True, metavar="WORD")
    words.add_parser("check", help="check and repair the counters")
    words.add_parser("backup", help="write a copy").add_argument("to", type=Path)
    words.add_parser("restore", help="take a copy back").add_argument("source", type=Path)
    terms = commands.add_parser("terms", help="the notice on Pinterest's terms")
    terms.add_argument("--accept", action="store_true")
    doctor = commands.add_parser("doctor", help="look at every part, say how it is")
    doctor.add_argument("--site", action="store_true", help="look at the site too, change nothing")
    doctor.add_argument("--account", metavar="USERNAME", help="whose session (or: practice)")
    doctor.add_argument("--variant", default="", metavar="A,B", help="of the practice site")
    doctor.add_argument("--bundle", type=Path, metavar="TO", help="write a report to send, a zip")
    doctor.add_argument("--with-prompts", action="store_true", help="the prompts into the report")
    _add_json(doctor)
    commands.add_parser("wipe", help="remove everything, the keyring's entries too; asks")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="JSON lines on standard output")

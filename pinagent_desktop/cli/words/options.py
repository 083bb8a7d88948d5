"""Options that several commands share."""

import argparse

from pinagent_desktop.cli.word_types import dollars, minutes, problems, run_minutes, share, within
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


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    parser.add_argument("--json", action="store_true", help="JSON lines on standard output")


def add_run_options(parser: argparse.ArgumentParser) -> None:
    """Add how much a run takes, what it looks for and how it goes about it."""
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
    add_json(parser)


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

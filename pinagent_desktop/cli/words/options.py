"""Options that several commands share."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pinagent_desktop.cli.word_types import dollars, minutes, problems, run_minutes, share, within
from pinagent_desktop.domain.limits import (
    DEFAULT_BUDGET_USD,
    DEFAULT_CEILING_UNTIL_APPROVED,
    DEFAULT_PINS,
    DEFAULT_SAMPLE,
    DEFAULT_SAVES,
    DEFAULT_THRESHOLD,
    DEFAULT_WAIT_MINUTES,
    MAX_PINS,
    MAX_SAMPLE,
    MAX_SAVES,
    MAX_SEEN,
    MOST_REFERENCES,
)
from pinagent_desktop.domain.picture_problem import Problem

if TYPE_CHECKING:
    _Group = argparse._ArgumentGroup  # noqa: SLF001 - has no public name

WAIT = (
    "how long to wait for you, or for a limit to end "
    f"(default {DEFAULT_WAIT_MINUTES:g} with a screen, 0 without)"
)
PASSWORD = "the password for this run only, from standard input"  # noqa: S105 - a help text


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    parser.add_argument("--json", action="store_true", help="JSON lines on standard output")


def add_run_options(parser: argparse.ArgumentParser) -> None:
    """Add how much a run takes, what it looks for and how it goes about it."""
    _add_amounts(parser.add_argument_group("how much"))
    _add_points(parser.add_argument_group("what for"))
    _add_manners(parser.add_argument_group("how"))
    add_json(parser)


def _add_amounts(group: "_Group") -> None:
    group.add_argument(
        "--pins",
        type=within(1, MAX_PINS),
        metavar="N",
        help=f"keep so many (default {DEFAULT_PINS})",
    )
    group.add_argument(
        "--until-approved",
        type=within(1, MAX_PINS),
        metavar="N",
        help="until so many are approved; --pins is the ceiling then "
        f"(default {DEFAULT_CEILING_UNTIL_APPROVED})",
    )
    _add_ends(group)
    group.add_argument(
        "--saves",
        type=within(0, MAX_SAVES),
        default=DEFAULT_SAVES,
        metavar="N",
        help=f"save so many to warm up (default {DEFAULT_SAVES})",
    )
    group.add_argument(
        "--budget",
        type=dollars,
        default=DEFAULT_BUDGET_USD,
        metavar="USD",
        help=f"pay the model no more than this (default {DEFAULT_BUDGET_USD:.2f})",
    )


def _add_ends(group: "_Group") -> None:
    group.add_argument(
        "--minutes", type=run_minutes, metavar="N", help="collect no longer than this"
    )
    group.add_argument(
        "--stop-after-seen",
        type=within(1, MAX_SEEN),
        metavar="N",
        help="stop once so many in a row are there already, from earlier runs of the prompt",
    )
    group.add_argument(
        "--sample-first",
        type=within(1, MAX_SAMPLE),
        nargs="?",
        const=DEFAULT_SAMPLE,
        metavar="N",
        help=f"judge so many ({DEFAULT_SAMPLE}), show the spread and stop; resume goes on",
    )


def _add_points(group: "_Group") -> None:
    points = (
        ("--must-have", "has to be in every picture; may be given several times"),
        ("--nice-to-have", "makes a picture better; may be given several times"),
        ("--avoid", "must not be there; may be given several times"),
    )
    for option, text in points:
        group.add_argument(option, action="append", default=[], metavar="POINT", help=text)
    references = (
        ("--like", "a picture of the look you want"),
        ("--unlike", "a picture of what you do not want"),
    )
    for option, text in references:
        group.add_argument(
            option,
            action="append",
            default=[],
            type=Path,
            metavar="FILE",
            help=f"{text}, shown to the model; up to {MOST_REFERENCES}",
        )
    group.add_argument(
        "--mind",
        type=problems,
        metavar="A,B",
        help=f"what counts against a picture, or none: {', '.join(Problem)}",
    )
    group.add_argument(
        "--split", action="store_true", help="let the model split the prompt into points first"
    )
    group.add_argument(
        "--threshold",
        type=share,
        default=DEFAULT_THRESHOLD,
        metavar="0-1",
        help=f"approved from this score on (default {DEFAULT_THRESHOLD})",
    )


def _add_manners(group: "_Group") -> None:
    group.add_argument(
        "--pace",
        choices=("careful", "none"),
        help="how slowly; on Pinterest always careful, on practice none unless you say so",
    )
    group.add_argument("--wait", type=minutes, metavar="MINUTES", help=WAIT)
    group.add_argument("--headed", action="store_true", help="show the browser")

"""The words that scripts and schedulers rely on: none of them may go or change its meaning."""

import shlex
from pathlib import Path

import pytest

from pinagent_desktop.cli.parser import build_parser

RUN_OPTIONS = (
    "--pins 40 --until-approved 25 --saves 3 --threshold 0.5 --budget 0.5 --pace none --wait 5 "
    "--headed --json"
)
PROMISED = [
    "--self-test",
    "practice",
    f"practice --run desk --variant spanish,ads --pictures moods {RUN_OPTIONS}",
    "accounts add lena --stored-password --user-agent Mine --proxy http://p:1 --proxy-user me",
    "accounts add lena --sign-in",
    "accounts list --json",
    "accounts check lena",
    "accounts remove lena",
    "accounts ledger lena --json",
    f"run desk --account lena --password-stdin {RUN_OPTIONS}",
    "runs list --json",
    "runs show run-1 --json",
    "runs resume run-1 --json",
    "runs judge-pending run-1 --json",
    "runs undo-warm-up run-1",
    "runs remove run-1",
    *(f"pins --run run-1 --status {one} --json" for one in ("approved", "disqualified", "pending")),
    *(
        f"export --run run-1 --format {one} --to to --status approved"
        for one in ("csv", "json", "xlsx", "html", "pdf", "zip")
    ),
    "import prompts.json pins.json --json",
    "settings show --json",
    "settings reset budget_usd",
    "settings reset --all",
    "settings export settings.json",
    "settings import settings.json --yes",
    "site show",
    "site install site.toml.signed",
    "site rollback",
    "store check",
    "store backup to",
    "store restore from",
    "terms --accept",
    "doctor --site --bundle report.zip --json",
    "wipe",
]


@pytest.mark.parametrize("words", PROMISED)
def test_the_words_are_understood(words: str) -> None:
    given = shlex.split(words)
    command = None if given[0].startswith("-") else given[0]
    assert build_parser().parse_args(given).command == command


def test_what_a_run_is_told_arrives() -> None:
    found = build_parser().parse_args(shlex.split(f"run desk --account lena {RUN_OPTIONS}"))
    assert (found.prompt, found.account, found.pins, found.until_approved) == (
        "desk",
        "lena",
        40,
        25,
    )
    assert (found.saves, found.threshold, found.budget) == (3, 0.5, 0.5)
    assert (found.pace, found.wait, found.headed, found.json) == ("none", 5, True, True)


def test_what_is_left_out_has_the_default() -> None:
    found = build_parser().parse_args(["practice"])
    assert (found.prompt, found.variant, found.pictures) == (None, "", None)
    assert (found.pins, found.until_approved, found.wait, found.json) == (None, None, None, False)


def test_paths_are_paths() -> None:
    found = build_parser().parse_args(["store", "backup", "monday"])
    assert found.to == Path("monday")

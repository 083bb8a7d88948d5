"""The words about prompts that are looked up again by themselves."""

from pinagent_desktop.cli.command_parser import CommandParser
from pinagent_desktop.cli.word_types import minutes, within
from pinagent_desktop.cli.words.options import WAIT, add_json
from pinagent_desktop.domain.limits import DEFAULT_SEEN, MAX_PINS, MAX_SEEN

_EVERY = ("day", "week", "two-weeks", "four-weeks")
_PINS = 40


def add_refresh(program: CommandParser) -> None:
    """Add ``refresh``."""
    refresh = program.word("refresh", "look for new pins of a prompt now and then")
    add_json(refresh.word("list", "which prompts are looked up again, and when"))
    set_ = refresh.word(
        "set",
        "look up the prompt of a run again",
        description="The window begins it when its time has come; without the window "
        "`refresh begin` does, started by the scheduler of your system.",
    )
    set_.add_argument("id", metavar="ID", help="a run of it, as runs list shows it")
    set_.add_argument("--every", choices=_EVERY, default="week", help="how often (default week)")
    set_.add_argument(
        "--pins",
        type=within(1, MAX_PINS),
        default=_PINS,
        metavar="N",
        help=f"keep at most so many new ones (default {_PINS})",
    )
    set_.add_argument(
        "--stop-after-seen",
        type=within(1, MAX_SEEN),
        default=DEFAULT_SEEN,
        metavar="N",
        help=f"stop once so many in a row are there already (default {DEFAULT_SEEN})",
    )
    off = refresh.word("off", "look it up again no more")
    off.add_argument("id", metavar="ID", help="a run of it, as runs list shows it")
    begin = refresh.word("begin", "run the prompts whose time has come, one after the other")
    begin.add_argument("--wait", type=minutes, metavar="MINUTES", help=WAIT)
    add_json(begin)

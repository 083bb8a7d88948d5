"""The words that list pins, take them away and take them in."""

from pathlib import Path

from pinagent_desktop.cli.command_parser import CommandParser
from pinagent_desktop.cli.words.options import add_json

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
STATUSES = ("approved", "disqualified", "pending")


def add_pins(program: CommandParser) -> None:
    """Add ``pins``, ``export`` and ``import``."""
    pins = program.word("pins", "list the pins of a run")
    pins.add_argument("--run", required=True, metavar="ID", dest="id", help="as runs list shows it")
    pins.add_argument(
        "--status", choices=STATUSES, metavar="STATUS", help=f"only {', '.join(STATUSES)}"
    )
    add_json(pins)
    export = program.word("export", "write pins as a file or a folder")
    export.add_argument(
        "--run", required=True, metavar="ID", dest="id", help="as runs list shows it"
    )
    export.add_argument(
        "--format",
        required=True,
        choices=FORMATS,
        metavar="FORMAT",
        help=f"one of {', '.join(FORMATS)}",
    )
    export.add_argument(
        "--to", required=True, type=Path, metavar="PATH", help="the file or folder to write"
    )
    export.add_argument(
        "--status", choices=STATUSES, metavar="STATUS", help=f"only {', '.join(STATUSES)}"
    )
    import_ = program.word(
        "import",
        "take in a dump of the web version, answers of a client, or a folder of pictures",
        description="Takes in collections of the web version: files of mongoexport (one collection "
        "each), or its own dump; the file that the page of `export --format client` saves; "
        "and folders of pictures, to be reviewed here. "
        "What is here already stays as it is.",
    )
    import_.add_argument(
        "files", nargs="+", type=Path, metavar="FILE|FOLDER", help="what to take in"
    )
    add_json(import_)

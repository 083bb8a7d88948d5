"""The words that care for the settings, the site's data, the store and the app itself."""

from pathlib import Path

from pinagent_desktop.cli.command_parser import CommandParser
from pinagent_desktop.cli.words.options import add_json


def add_terms(program: CommandParser) -> None:
    """Add ``terms``."""
    terms = program.word("terms", "read and accept the notice on Pinterest's terms")
    terms.add_argument("--accept", action="store_true", help="accept it")


def add_settings(program: CommandParser) -> None:
    """Add ``settings``."""
    settings = program.word("settings", "see, reset, take along and take in the settings")
    add_json(settings.word("show", "list the settings, their values and their limits"))
    reset = settings.word("reset", "give one setting, or all, its default again")
    which = reset.add_mutually_exclusive_group(required=True)
    which.add_argument("name", nargs="?", metavar="NAME", help="as settings show lists it")
    which.add_argument("--all", action="store_true", help="all of them; says which")
    settings.word(
        "export",
        "write the settings to a file, for another computer",
        description="Writes the settings to a file. Keys and passwords are not in it: they stay in "
        "this computer's keyring.",
    ).add_argument("to", type=Path, metavar="FILE", help="is replaced if it is there")
    import_ = settings.word(
        "import",
        "take the settings of a file; shows what would change, then asks",
        description="Takes the settings that `settings export` wrote. It shows what would change "
        "and asks first. A value that is unknown or outside its limits is named, and nothing is "
        "taken then.",
    )
    import_.add_argument("source", type=Path, metavar="FILE", help="what export wrote")
    import_.add_argument("--yes", action="store_true", help="do not ask")


def add_browser(program: CommandParser) -> None:
    """Add ``browser``."""
    browser = program.word("browser", "see which browser is used, or download one")
    browser.word("show", "start the browser once, say which it is")
    browser.word(
        "download",
        "bring a Chromium of Pinagent's own, for computers without a browser",
        description="Downloads the Chromium that fits this Pinagent, from where Playwright has it, "
        "into the data folder. What has come is kept: after an interruption it goes on there.",
    )


def add_care(program: CommandParser) -> None:
    """Add ``site``, ``store``, ``doctor`` and ``wipe``."""
    site = program.word("site", "what Pinagent knows of the site")
    site.word("show", "version, address, where it is from")
    install = site.word(
        "install",
        "take newer site data, without a newer Pinagent",
        description="Takes a signed site file: its signature, form and version are checked and "
        "every selector is tried in the browser before it is used.",
    )
    install.add_argument("source", metavar="FILE|URL", help="a file, or an https address")
    site.word("rollback", "go back to the data before")
    store = program.word("store", "check, copy and bring back the data")
    store.word("check", "check and repair the counters")
    store.word("backup", "write a copy").add_argument(
        "to", type=Path, metavar="TO", help="a file that is not there yet"
    )
    store.word("restore", "take a copy back").add_argument(
        "source", type=Path, metavar="FROM", help="what backup wrote"
    )
    doctor = program.word("doctor", "look at every part, say how it is")
    doctor.add_argument("--site", action="store_true", help="look at the site too, change nothing")
    doctor.add_argument("--account", metavar="USERNAME", help="whose session (or: practice)")
    doctor.add_argument("--variant", default="", metavar="A,B", help="of the practice site")
    doctor.add_argument("--bundle", type=Path, metavar="TO", help="write a report to send, a zip")
    doctor.add_argument("--with-prompts", action="store_true", help="the prompts into the report")
    add_json(doctor)
    program.word("wipe", "remove everything, the keyring's entries too; asks")

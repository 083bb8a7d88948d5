"""The words of ``accounts``."""

from pathlib import Path

from pinagent_desktop.cli.command_parser import CommandParser
from pinagent_desktop.cli.word_types import within
from pinagent_desktop.cli.words.options import add_json

_NAME = "handle or e-mail, as at the sign-in"


def add_accounts(program: CommandParser) -> None:
    """Add ``accounts``."""
    accounts = program.word("accounts", "your own accounts")
    add = accounts.word(
        "add",
        "add an account; secrets are read from standard input, one a line",
        description="Adds an account. Secrets are read from standard input, one a line: the "
        "password to be stored, then the password for the proxy.",
    )
    add.add_argument("username", metavar="USERNAME", help=_NAME)
    way = add.add_mutually_exclusive_group()
    way.add_argument(
        "--stored-password", action="store_true", help="keep the password in the keyring"
    )
    way.add_argument("--sign-in", action="store_true", help="sign in in the browser now")
    add.add_argument("--user-agent", metavar="UA", help="what the browser calls itself")
    add.add_argument("--proxy", metavar="URL", help="type://server:port, without credentials")
    add.add_argument("--proxy-user", metavar="NAME", help="who signs in at the proxy")
    add_json(accounts.word("list", "list the accounts"))
    for word, text in (
        ("check", "see who is signed in"),
        ("fresh-profile", "begin a fresh browser profile; the old one is moved aside"),
        ("remove", "remove it, profile too"),
    ):
        accounts.word(word, text).add_argument("username", metavar="USERNAME", help=_NAME)
    ledger = accounts.word(
        "ledger", "everything done on the account, waited for or refused; newest first"
    )
    ledger.add_argument("username", metavar="USERNAME", help=_NAME)
    ledger.add_argument(
        "--last",
        type=within(1, 1_000_000),
        default=500,
        metavar="N",
        help="so many lines (default 500)",
    )
    ledger.add_argument("--csv", type=Path, metavar="FILE", help="write all of it to a sheet")
    add_json(ledger)

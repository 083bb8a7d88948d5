"""The words of ``accounts``."""

from pathlib import Path

from pinagent_desktop.cli.command_parser import CommandParser
from pinagent_desktop.cli.word_types import within
from pinagent_desktop.cli.words.options import add_json


def add_accounts(program: CommandParser) -> None:
    """Add ``accounts``."""
    accounts = program.word("accounts", "your own accounts")
    add = accounts.word(
        "add",
        "add an account; secrets are read from standard input, one a line",
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
    add_json(accounts.word("list", "list the accounts"))
    for word, text in (
        ("check", "see who is signed in"),
        ("fresh-profile", "begin a fresh browser profile; the old one is moved aside"),
        ("remove", "remove it, profile too"),
    ):
        accounts.word(word, text).add_argument("username")
    ledger = accounts.word(
        "ledger", "everything done on the account, waited for or refused; newest first"
    )
    ledger.add_argument("username")
    ledger.add_argument(
        "--last", type=within(1, 1_000_000), default=500, metavar="N", help="(default 500)"
    )
    ledger.add_argument("--csv", type=Path, metavar="FILE", help="write all of it to a sheet")
    add_json(ledger)

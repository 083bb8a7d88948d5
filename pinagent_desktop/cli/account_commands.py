"""``accounts``."""

from collections.abc import Mapping, Sequence

from pinagent_desktop.application.account_ledger import LedgerLine
from pinagent_desktop.application.account_secrets import NOT_ASKED
from pinagent_desktop.application.accounts import NewAccount
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE
from pinagent_desktop.cli.listings import account_document, account_words, newest_first
from pinagent_desktop.domain.account import SignInWay, parse_proxy
from pinagent_desktop.domain.errors import UsageError

SIGN_IN_SECONDS = 15 * 60.0


async def add(context: Context) -> int:
    """``accounts add USERNAME``."""
    words = context.words
    proxy = parse_proxy(words.proxy, words.proxy_user) if words.proxy else None
    if words.proxy_user and proxy is None:
        raise UsageError("--proxy-user goes with --proxy")
    wanted = (("password",) if words.stored_password else ()) + (
        ("proxy password",) if words.proxy_user else ()
    )
    secrets = dict(zip(wanted, context.secret_lines(wanted), strict=True))
    async with context.open() as use_cases:
        account = await use_cases.accounts.add(
            NewAccount(
                username=words.username,
                site=use_cases.preferences.settings.site,
                sign_in=SignInWay.STORED_PASSWORD
                if words.stored_password
                else SignInWay.IN_BROWSER,
                user_agent=words.user_agent,
                proxy=proxy,
                password=secrets.get("password"),
                proxy_password=secrets.get("proxy password"),
            )
        )
        context.output.say(f"{account.username} is added.")
        if words.sign_in:
            signed_in = await use_cases.accounts.check(
                account.id, wait_seconds=SIGN_IN_SECONDS, headed=True
            )
            context.output.say(f"Signed in as {signed_in.handle}.")
    return DONE


async def list_(context: Context) -> int:
    """``accounts list``."""
    async with context.open(read_only=True) as use_cases:
        for account in newest_first(await use_cases.accounts.all()):
            context.output.row(account_document(account), account_words(account))
    context.output.flush_rows()
    return DONE


async def check(context: Context) -> int:
    """``accounts check USERNAME``."""
    async with context.open() as use_cases:
        account = await use_cases.accounts.named(context.words.username)
        seen = await use_cases.accounts.check(account.id)
    context.output.say(f"{account.display_name} is signed in as {seen.handle}.")
    return DONE


async def fresh_profile(context: Context) -> int:
    """``accounts fresh-profile USERNAME``."""
    async with context.open() as use_cases:
        account = await use_cases.accounts.named(context.words.username)
        aside = await use_cases.accounts.fresh_profile(account.id)
    told = f"the old one was moved to {aside}" if aside else "there was none yet"
    context.output.say(f"{account.display_name} begins a fresh browser profile; {told}.")
    return DONE


async def remove(context: Context) -> int:
    """``accounts remove USERNAME``."""
    async with context.open() as use_cases:
        account = await use_cases.accounts.named(context.words.username)
        forgotten = await use_cases.accounts.remove(account.id)
    if forgotten:
        context.output.say(
            f"{account.username} is removed, with its browser profile and passwords. Its pins stay."
        )
    else:
        context.output.say(f"{account.username} is removed, with its browser profile. {NOT_ASKED}")
    return DONE


async def ledger(context: Context) -> int:
    """``accounts ledger USERNAME``."""
    words = context.words
    async with context.open(read_only=True) as use_cases:
        account = await use_cases.accounts.named(words.username)
        if words.csv is not None:
            number = await use_cases.ledger.export(account.id, words.csv)
            context.output.say(f"{number} lines are written to {words.csv}.")
            return DONE
        lines = await use_cases.ledger.lines(account.id, words.last)
    for line in lines:
        context.output.row(_ledger_document(line), _ledger_words(line))
    context.output.flush_rows()
    if not lines:
        context.output.say("Nothing was done on this account yet.")
    return DONE


def _ledger_document(line: LedgerLine) -> Mapping[str, object]:
    return {**line.entry.model_dump(mode="json"), "outcome": line.outcome}


def _ledger_words(line: LedgerLine) -> Sequence[str]:
    moment = f"{line.entry.at.astimezone():%d %b %Y %H:%M:%S}"
    return (moment, line.what, line.outcome, line.called)

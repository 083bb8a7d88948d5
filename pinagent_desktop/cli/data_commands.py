"""``pins``, ``export``, ``store``, ``terms``, ``wipe``."""

import sys

from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE, UNEXPECTED, USAGE, exit_code
from pinagent_desktop.cli.listings import pin_document, pin_words
from pinagent_desktop.domain.errors import NotInThisVersion, SecretsUnavailable
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.pin import PinStatus

NOTICE = """Pinterest's terms restrict automation.
Pinterest may limit or close an account that is used this way. The account is yours and so is
the risk. Pinagent works slowly, shows every step and never solves a captcha. Use it with your
own account only."""


async def pins(context: Context) -> int:
    """``pins --run ID``."""
    wanted = PinStatus(context.words.status) if context.words.status else None
    async with context.open(read_only=True) as use_cases:
        past = await use_cases.history.run(SessionId(context.words.id))
        found = await use_cases.gallery.of_run(past.run.id)
    for pin in reversed(found):
        if wanted is None or pin.status is wanted:
            context.output.row(pin_document(pin), pin_words(pin))
    context.output.flush_rows()
    return DONE


async def export(context: Context) -> int:
    """``export --run ID --format F --to PATH``."""
    words = context.words
    status = PinStatus(words.status) if words.status else None
    async with context.open(read_only=True) as use_cases:
        written, number = await use_cases.export.of_run(
            SessionId(words.id), words.format, words.to.absolute(), status
        )
    context.output.say(f"{number} pins are in {written}")
    return DONE


async def store_check(context: Context) -> int:
    """``store check``."""
    async with context.open() as use_cases:
        problems = await use_cases.store.check()
    for problem in problems:
        context.output.say(problem)
    context.output.say("The data is sound." if not problems else "See above.")
    return UNEXPECTED if problems else DONE


async def store_backup(context: Context) -> int:
    """``store backup TO``."""
    async with context.open() as use_cases:
        await use_cases.store.backup(context.words.to.absolute())
    context.output.say(f"The copy is in {context.words.to}")
    return DONE


async def store_restore(context: Context) -> int:
    """``store restore FROM``."""
    restored = await context.restore(context.words.source.absolute())
    context.output.say(f"The data is back as it was in {context.words.source}.")
    if restored.carried_over:
        words = "1 entry" if restored.carried_over == 1 else f"{restored.carried_over} entries"
        context.output.say(f"What was done on your accounts since then is kept: {words}.")
    if restored.kept_as is not None:
        context.output.say(f"The data before is kept as {restored.kept_as}.")
    return DONE


async def terms(context: Context) -> int:
    """``terms [--accept]``."""
    context.output.say(NOTICE)
    if context.words.accept:
        async with context.open() as use_cases:
            use_cases.preferences.accept_notice()
            version = use_cases.preferences.notice_version
        context.output.say(f"Accepted: version {version} of this notice.")
    else:
        context.output.say("Accept it with: pinagent-desktop terms --accept")
    return DONE


async def wipe(context: Context) -> int:
    """``wipe``: asks first; data that cannot be opened is wiped too."""
    if context.wiping is None:
        raise NotInThisVersion("wipe")
    wiping = context.wiping()
    for sentence in wiping.question():
        context.output.say(sentence)
    context.output.say("Type WIPE to go on:")
    if sys.stdin.readline().strip() != "WIPE":
        context.output.say("Nothing was removed.")
        return USAGE
    wiped = await wiping.wipe()
    for sentence in wiping.sentences(wiped):
        context.output.say(sentence)
    return DONE if wiped.keyring_problem is None else exit_code(SecretsUnavailable())

"""``site``: show, install, rollback."""

from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE


async def show(context: Context) -> int:
    """``site show``."""
    async with context.open(read_only=True) as use_cases:
        report = await use_cases.site.show()
    for line in report.lines:
        context.output.say(line)
    return DONE


async def install(context: Context) -> int:
    """``site install SOURCE``."""
    async with context.open() as use_cases:
        done = await use_cases.site.install(context.words.source)
    say = context.output.say
    signed = f", signed by {done.now.arrival.key}" if done.now.arrival else ""
    say(f"Site data {done.now.version} is used from now on{signed}. It was {done.before.version}.")
    if done.trial.browser is None:
        say(f"It was not tried in a browser: {done.trial.detail}.")
    else:
        say(f"Every selector was accepted by {done.trial.browser}.")
    say("Go back with: pinagent-desktop site rollback")
    return DONE


async def rollback(context: Context) -> int:
    """``site rollback``."""
    async with context.open() as use_cases:
        now = await use_cases.site.rollback()
    origin = "installed earlier" if now.arrival else "built in"
    context.output.say(f"Site data {now.version} is used again, {origin}.")
    return DONE

"""``browser``: show, download."""

from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE, exit_code
from pinagent_desktop.domain.errors import BrowserUnusable

_TENTHS = 10


async def show(context: Context) -> int:
    """``browser show``."""
    async with context.open(read_only=True) as use_cases:
        finding = await use_cases.browsers.look()
    said = finding.sentence
    context.output.say(f"{said[:1].upper()}{said[1:]}.")
    if finding.state == "ok":
        return DONE
    context.output.say(finding.next_step)
    return exit_code(BrowserUnusable(finding.sentence))


async def download(context: Context) -> int:
    """``browser download``."""
    told = -1
    async with context.open(read_only=True) as use_cases:
        async for fetched in use_cases.browsers.fetch():
            tenth = fetched.done * _TENTHS // fetched.whole if fetched.whole else 0
            if tenth > told:
                told = tenth
                context.output.say(fetched.sentence)
    return await show(context)

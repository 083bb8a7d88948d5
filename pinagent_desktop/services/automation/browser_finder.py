"""Which browsers to try, in which order; a miss costs nothing, so they are simply tried."""

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

AUTO = "auto"
OWN_CHANNEL = "chromium"
"""Playwright's name for a browser of its own download."""

_CHANNELS = ("chrome", "msedge")
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_TITLES = {
    "chrome": "Chrome",
    "google-chrome": "Chrome",
    "google chrome": "Chrome",
    "msedge": "Edge",
    "microsoft edge": "Edge",
    "chromium": "Chromium",
    "chromium-browser": "Chromium",
}
_MISSES = ("is not found at", "executable doesn't exist at", "failed to find browser")


@dataclass(frozen=True)
class BrowserChoice:
    """A browser to try: a program or one of Playwright's channels."""

    executable: Path | None = None
    channel: str | None = None

    @property
    def name(self) -> str:
        """For log and sentences."""
        return str(self.executable) if self.executable else str(self.channel)

    @property
    def title(self) -> str:
        """What people call it; the file's own name where that is another program's."""
        known = self.executable.stem if self.executable else str(self.channel)
        return _TITLES.get(known.casefold(), known)


def browser_choices(
    wanted: str = AUTO,
    *,
    platform: str = sys.platform,
    which: Callable[[str], str | None] = shutil.which,
) -> tuple[BrowserChoice, ...]:
    """Return the browsers to try, best first.

    Args:
        wanted: ``auto``, a channel (``chrome``, ``msedge``, ``chromium``) or the path of a program.
        platform: As ``sys.platform``; only on Linux programs are looked for on the PATH.
        which: Finds a program.
    """
    installed = tuple(
        BrowserChoice(executable=Path(found))
        for program in _PROGRAMS
        if platform.startswith("linux") and (found := which(program))
    )
    own = BrowserChoice(channel=OWN_CHANNEL)
    if wanted == AUTO:
        return (*(BrowserChoice(channel=name) for name in _CHANNELS), *installed, own)
    if wanted in _CHANNELS:
        return (BrowserChoice(channel=wanted),)
    if wanted == OWN_CHANNEL:
        chromiums = tuple(c for c in installed if OWN_CHANNEL in c.name)
        return (*chromiums, own)
    return (BrowserChoice(executable=Path(wanted).expanduser()),)


def nothing_found(choices: Sequence[BrowserChoice]) -> str:
    """Return why there is no browser, after all of these were missed."""
    named = choices[0].executable if len(choices) == 1 else None
    if named is not None:
        return f"there is no program {named}"
    return "no Chrome, Edge or Chromium was found"


def is_miss(message: str) -> bool:
    """Whether a launch failed because there is no such browser, so that the next may be tried."""
    lowered = message.casefold()
    return any(miss in lowered for miss in _MISSES)

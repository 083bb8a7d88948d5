"""The doctor's parts that need to know where things lie: the walk through the site, the report."""

import platform
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from importlib import metadata
from pathlib import Path

from typing_extensions import override

from pinagent_desktop import __version__
from pinagent_desktop.paths import Paths
from pinagent_desktop.ports.automation import SiteAccess, SiteListener
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.diagnostics import ReportWriter, SiteWalker, WalkStep

_LIBRARIES = {
    "qt": ("PySide6-Essentials", "PySide6_Essentials", "PySide6"),
    "playwright": ("playwright",),
    "openai": ("openai",),
}


class WalkerWhenAsked(SiteWalker):
    """The walk with the browser and the site file that are chosen at that moment."""

    def __init__(
        self,
        paths: Paths,
        clock: Clock,
        browser: Callable[[], str],
        site_file: Callable[[], Awaitable[Path]],
    ) -> None:
        self._paths = paths
        self._clock = clock
        self._browser = browser
        self._site_file = site_file

    @override
    async def walk(
        self, access: SiteAccess, listener: SiteListener
    ) -> AsyncGenerator[WalkStep, None]:
        from pinagent_desktop.services.automation.walking_agent import WalkingAgent

        # The practice site speaks what the built-in file says, whatever was installed later.
        is_practice = access.account.is_practice
        agent = WalkingAgent(
            site_file=self._paths.site_data if is_practice else await self._site_file(),
            home=self._paths.home,
            clock=self._clock,
            browser=self._browser(),
        )
        async with aclosing(agent.walk(access, listener)) as steps:
            async for step in steps:
                yield step


def report_writer(paths: Paths, clock: Clock, clean: Callable[[str], str]) -> ReportWriter:
    """Return the writer of reports over this home.

    Args:
        paths: Where things lie.
        clock: Tells the time, for names.
        clean: Takes the secrets of this start out of a text.
    """
    from pinagent_desktop.services.diagnostics.zip_report import ZipReport

    return ZipReport(
        folders={"<data>": paths.home, "<app>": paths.resources.parent, "~": Path.home()},
        log=paths.logs / "pinagent.log",
        snapshots=paths.home / "snapshots",
        clean_secrets=clean,
        now=lambda: clock.now().astimezone(),
    )


def versions() -> dict[str, str]:
    """Return what is installed here; nothing of it is imported for that."""
    found = {
        "app": __version__,
        "is_frozen": "yes" if getattr(sys, "frozen", False) else "no",
        "python": platform.python_version(),
        "system": _system(),
        "machine": platform.machine(),
    }
    return found | {name: _version_of(names) for name, names in _LIBRARIES.items()}


def _version_of(names: tuple[str, ...]) -> str:
    for name in names:
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return "unknown"


def _system() -> str:
    try:
        named = platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        named = ""  # no such file: Windows, macOS
    return f"{named} {platform.platform()}".strip()

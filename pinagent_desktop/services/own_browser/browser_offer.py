"""Which browser Playwright would download, from where and to where; it is asked, not guessed."""

import asyncio
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pinagent_desktop.domain.errors import BrowserUnusable

SECONDS: Final = 30.0

_FOLDER: Final = re.compile(r"^\s+Install location:\s+(?P<folder>\S.*?)\s*$")
_ADDRESS: Final = re.compile(r"^\s+Download (?:url|fallback \d+):\s+(?P<url>\S+)\s*$")
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows alone has it
_NAME: Final = "chromium-"
"""How the folder of the browser itself begins; the others are parts that the app does not use."""


@dataclass(frozen=True)
class BrowserOffer:
    """What can be had.

    Attributes:
        title: Name and version, for people.
        folder: Where Playwright looks for it.
        urls: Addresses of the packed browser, best first.
    """

    title: str
    folder: Path
    urls: tuple[str, ...]


async def offered_browser(downloads: Path) -> BrowserOffer:
    """Ask Playwright's own installer what it would do (``install --dry-run``, Playwright 1.65).

    Args:
        downloads: Folder of the app's own browsers.

    Raises:
        BrowserUnusable: It has nothing for this system, or does not say.
    """
    from playwright._impl._driver import compute_driver_executable, get_driver_env

    variables = {**get_driver_env(), "PLAYWRIGHT_BROWSERS_PATH": str(downloads)}
    command = (*compute_driver_executable(), "install", "--dry-run", "chromium")
    try:
        async with asyncio.timeout(SECONDS):
            process = await asyncio.create_subprocess_exec(
                *command,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
                env=variables,
                creationflags=_NO_WINDOW,
            )
            try:
                said, _ = await process.communicate()
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
    except (OSError, TimeoutError) as error:
        detail = f"the browser's driver does not say what can be downloaded ({error!r})"
        raise BrowserUnusable(detail) from error
    return read_offer(said.decode("utf-8", errors="replace"))


def read_offer(said: str) -> BrowserOffer:
    """Read what the installer says it would do.

    Raises:
        BrowserUnusable: There is no browser in it.
    """
    for block in re.split(r"\n\s*\n", said):
        title, *lines = block.strip("\n").splitlines() or [""]
        folders = [found["folder"] for line in lines if (found := _FOLDER.match(line))]
        urls = tuple(found["url"] for line in lines if (found := _ADDRESS.match(line)))
        if folders and urls and Path(folders[0]).name.startswith(_NAME):
            return BrowserOffer(title.partition(" (")[0].strip(), Path(folders[0]), urls)
    raise BrowserUnusable("there is no browser to download for this system")

"""Pages that no longer fit the site data, kept as evidence: a bare picture and an outline."""

import asyncio
import json
import logging
import os
import re
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pinagent_desktop.services.automation.browser_errors import first_line
from pinagent_desktop.services.automation.outline import AddressShapes, kind_of_page, outline_of
from pinagent_desktop.services.automation.outline_script import BARE, OUTLINE
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import Page

_LOG = logging.getLogger(__name__)

_MOST_KINDS = 20
_MOST_ELEMENTS = 6000
_SECONDS = 8.0
_QUALITY = 60


class Snapshots:
    """A folder with one snapshot for each part and kind of page; nothing is sent anywhere."""

    def __init__(self, folder: Path, profile: SiteProfile, now: Callable[[], datetime]) -> None:
        """Take note of where they lie; the folder is made when it is needed.

        Args:
            folder: Readable by this user only.
            profile: The site.
            now: Tells when one was taken.
        """
        self._folder = folder
        self._profile = profile
        self._now = now

    async def keep(self, page: "Page", key: str, person: Collection[str]) -> str | None:
        """Keep the page as it is, unless one of its kind is there already.

        Args:
            page: It is looked at and not touched.
            key: The part that was not found.
            person: Words of the person, which are left out.

        Returns:
            Where the outline lies; ``None`` when it could not be taken, which ends nothing.
        """
        outline = self._folder / f"{self._kind(page.url, key)}.json"
        try:
            if await asyncio.to_thread(outline.exists):
                return str(outline)
            async with asyncio.timeout(_SECONDS):
                spec = {"testId": self._profile.data.site.test_id_attribute, "most": _MOST_ELEMENTS}
                tree = await page.evaluate(OUTLINE, spec)
                picture = await page.screenshot(
                    type="jpeg", quality=_QUALITY, style=BARE, animations="disabled", scale="css"
                )
            await asyncio.to_thread(self._write, outline, page.url, key, tree, person, picture)
        except Exception as error:  # noqa: BLE001 - evidence is never worth more than the error itself
            _LOG.warning("the page could not be kept: %s", first_line(error))
            return None
        return str(outline)

    def _kind(self, url: str, key: str) -> str:
        words = (key, kind_of_page(url, self._profile), self._profile.data.version)
        return "-".join(re.sub(r"[^\w.]+", "_", word)[:60] for word in words)

    def _write(
        self,
        file: Path,
        url: str,
        key: str,
        tree: Any,
        person: Collection[str],
        picture: bytes,
    ) -> None:
        told = {
            "site_data": self._profile.data.version,
            "part": key,
            "page": AddressShapes(self._profile).of(url),
            "taken_at": self._now().isoformat(),
            "elements": outline_of(tree, self._profile, person),
        }
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        _put(file.with_suffix(".jpg"), picture)
        _put(file, json.dumps(told, ensure_ascii=False, indent=1).encode())
        self._forget_the_oldest()

    def _forget_the_oldest(self) -> None:
        kept = sorted(self._folder.glob("*.json"), key=lambda file: file.stat().st_mtime)
        for file in kept[:-_MOST_KINDS]:
            file.unlink(missing_ok=True)
            file.with_suffix(".jpg").unlink(missing_ok=True)


def _put(file: Path, content: bytes) -> None:
    """Write a new file that only this user can read; nothing that lies there is followed."""
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as open_file:
        open_file.write(content)

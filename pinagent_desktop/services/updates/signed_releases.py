"""The newest release, told by a signed JSON text of the publisher."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError
from typing_extensions import override

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.domain.model import Value
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.releases import Release, Releases
from pinagent_desktop.ports.site_files import Refusal, SiteFileSource
from pinagent_desktop.services.updates.signed_text import taken_apart
from pinagent_desktop.services.updates.trusted_keys import TrustedKeys
from pinagent_desktop.services.updates.version_order import app_order, version_order


class ToldRelease(Value):
    """The signed text itself: JSON, and nothing more than this."""

    version: Annotated[str, Field(max_length=40)]
    notes: Annotated[str, Field(pattern=r"^https://[^\s@]+$", max_length=400)]


class SignedReleases(Releases):
    """Reads the address that ships with the app, and believes only the publisher's keys.

    The text is JSON with the signature of a site file as its last line. One that is played back
    later tells at most of an older version, so nothing comes of it.
    """

    def __init__(
        self, file: Path, source: SiteFileSource, keys: TrustedKeys, clock: Clock, app: str
    ) -> None:
        """Take note of the parts; nothing is read yet.

        Args:
            file: TOML with the ``address`` to ask.
            source: Fetches, within bounds.
            keys: Whose word counts.
            clock: For the days on which a key counts.
            app: The version of this app.
        """
        self._file = file
        self._source = source
        self._keys = keys
        self._clock = clock
        self._app = app

    @property
    @override
    def is_known(self) -> bool:
        return bool(self._address())

    @override
    async def newest(self) -> Release:
        signed = taken_apart(await self._source.read(self._address()))
        self._keys.check(signed, self._clock.now().date())
        try:
            told = ToldRelease.model_validate_json(signed.payload)
            is_newer = version_order(told.version) > app_order(self._app)
        except (ValidationError, ValueError) as error:
            raise SiteFileRefused("It tells of no release", reason=Refusal.UNFIT) from error
        return Release(version=told.version, notes=told.notes, is_newer=is_newer)

    def _address(self) -> str:
        try:
            named = tomllib.loads(self._file.read_text(encoding="utf-8")).get("address", "")
        except (OSError, ValueError):
            return ""  # a build without it asks nobody
        return str(named)

"""What a site file must be before it is used: signed by us, well formed, meant for this app."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal, SignedSiteFile
from pinagent_desktop.services.updates.signed_text import taken_apart
from pinagent_desktop.services.updates.trusted_keys import TrustedKeys
from pinagent_desktop.services.updates.version_order import app_order, version_order

Fit = Callable[[Mapping[str, Any]], None]
"""Raises ``SiteFileRefused`` when a document does not fit the schema of site files."""


class SiteFileChecks:
    """The checks that look at nothing but the file itself."""

    def __init__(self, keys: TrustedKeys, app_version: str, fit: Fit) -> None:
        """Take note of what to check against.

        Args:
            keys: Whose signatures count.
            app_version: Of this app.
            fit: Checks the schema.
        """
        self._keys = keys
        self._app_version = app_version
        self._fit = fit

    def examine(self, data: bytes, day: date) -> SignedSiteFile:
        """Return a file that passed.

        Args:
            data: The whole file.
            day: On which its key must be valid: that of the installation.

        Raises:
            SiteFileRefused: With the first check that failed.
        """
        signed = taken_apart(data)
        self._keys.check(signed, day)
        text, document = _read(data)
        version = _version_at(document, "version")
        self._check_app(version, _version_at(document, "minimum_app"))
        self._fit(document)
        return SignedSiteFile(data, text, version, signed.key)

    def _check_app(self, version: str, needed: str) -> None:
        # Asked before the schema: what is meant for a newer app may well have a newer schema.
        if app_order(self._app_version) < version_order(needed):
            raise SiteFileRefused(
                f"It is for Pinagent {needed} or newer",
                reason=Refusal.APP_TOO_OLD,
                version=version,
                needed=needed,
                app=self._app_version,
            )


def built_in_version(data: bytes) -> str:
    """Return the version that the app's own file names.

    Raises:
        SiteFileRefused: It names none.
    """
    return _version_at(_read(data)[1], "version")


def _read(data: bytes) -> tuple[str, dict[str, Any]]:
    try:
        text = data.decode("utf-8")
        return text, tomllib.loads(text)
    except ValueError as error:
        raise SiteFileRefused(str(error), reason=Refusal.NO_TOML) from error


def _version_at(document: Mapping[str, Any], key: str) -> str:
    found = document.get(key, "")
    try:
        version_order(found if isinstance(found, str) else repr(found))
    except ValueError as error:
        raise SiteFileRefused(
            f"{key}: {error}", reason=Refusal.UNFIT, key=key, fault=str(error)
        ) from error
    return str(found)

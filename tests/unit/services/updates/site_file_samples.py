"""Site files and keys of the tests' own; the real key is never touched."""

import base64
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Arrival, Refusal
from pinagent_desktop.services.updates.kept_site_files import KeptSiteFiles
from pinagent_desktop.services.updates.signed_text import put_together
from pinagent_desktop.services.updates.site_file_checks import SiteFileChecks
from pinagent_desktop.services.updates.trusted_keys import TrustedKeys
from tests.fakes.clock import START, FakeClock

APP = "0.3.0"
BUILT_IN = "2026.11.1"


@cache
def private_key(name: str) -> Ed25519PrivateKey:
    """Return the key of a name: always the same in one process."""
    return Ed25519PrivateKey.generate()


def public_entry(name: str, *, since: str = "2026-01-01", until: str | None = None) -> str:
    """Return a key as the list of trusted keys names it."""
    public = base64.b64encode(private_key(name).public_key().public_bytes_raw()).decode()
    end = f"until = {until}\n" if until else ""
    return f'[[keys]]\nid = "{name}"\npublic = "{public}"\nsince = {since}\n{end}'


def site_text(version: str, minimum_app: str = "0.1.0", rest: str = "") -> bytes:
    """Return a small document in the form of a site file."""
    text = f'version = "{version}"\nminimum_app = "{minimum_app}"\nname = "Pinterest — ♥"\n{rest}'
    return text.encode()


def signed(payload: bytes, name: str = "ours", *, said: str | None = None) -> bytes:
    """Return a payload signed by a key; ``said`` names another one in the signature."""
    return put_together(payload, said or name, private_key(name).sign(payload))


def a_signed_file(version: str, **fields: Any) -> bytes:
    """Return a signed site file that the app takes."""
    return signed(site_text(version, **fields))


def small_fit(document: Mapping[str, Any]) -> None:
    """Stand in for the schema: a word too much is refused."""
    if more := set(document) - {"version", "minimum_app", "name"}:
        key = min(more)
        raise SiteFileRefused("too much", reason=Refusal.UNFIT, key=key, fault="unknown")


class Home:
    """A home with a built-in site file, keys, and what was installed."""

    def __init__(self, folder: Path, *, built_in: str = BUILT_IN, app: str = APP) -> None:
        folder.mkdir(exist_ok=True)
        self.keys = folder / "trusted_keys.toml"
        self.trust(public_entry("ours"), public_entry("other"))
        self.built_in = folder / "pinterest.toml"
        self.sites = folder / "home" / "sites"
        self.clock = FakeClock()
        self.app = app
        self.update_app(built_in)

    def trust(self, *entries: str) -> None:
        """Replace the list of trusted keys."""
        self.keys.write_text("\n".join(entries))

    def update_app(self, built_in: str, *, app: str | None = None) -> None:
        """Replace what ships with the app."""
        self.built_in.write_bytes(site_text(built_in))
        self.app = app or self.app
        checks = SiteFileChecks(TrustedKeys(self.keys), self.app, small_fit)
        self.files = KeptSiteFiles(self.built_in, self.sites, checks, self.clock)

    def install(self, version: str, **fields: Any) -> None:
        """Take in a good file of a version."""
        self.take(a_signed_file(version, **fields))

    def take(self, data: bytes) -> None:
        """Take in these bytes."""
        file = self.files.examine(data)
        self.files.keep(file, an_arrival(file.version, file.key, self.clock.now()))

    @property
    def version(self) -> str:
        """The version in use."""
        return self.files.shelf().in_use.version

    @property
    def kept(self) -> set[str]:
        """Names of the files in the folder."""
        return {path.name for path in self.sites.iterdir()}

    def why_unused(self) -> list[object]:
        """Return why installed files are passed over."""
        return [one.why.facts["reason"] for one in self.files.shelf().unused]


def an_arrival(version: str, key: str = "ours", at: datetime = START) -> Arrival:
    """Return how a file came."""
    return Arrival(
        version=version,
        key=key,
        source="https://example.org/site.toml",
        installed_at=at.astimezone(UTC),
        tried_in=None,
    )


def reason(error: SiteFileRefused) -> object:
    """Return which check refused."""
    return error.facts["reason"]

"""The public keys whose site files are taken."""

import base64
import tomllib
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.domain.model import Value
from pinagent_desktop.ports.site_files import Refusal
from pinagent_desktop.services.updates.signed_text import KEY_ID, SignedText


class TrustedKey(Value):
    """One public key.

    Attributes:
        id: Named by the signature.
        public: Base64 of its 32 bytes.
        since: First day on which it may be used to install something.
        until: Last such day. What was installed before stays valid; to withdraw that too, the key
            is taken off the list.
    """

    id: Annotated[str, Field(pattern=f"^{KEY_ID.pattern}$")]
    public: str
    since: date
    until: date | None = None


class _KeyList(Value):
    keys: tuple[TrustedKey, ...] = Field(min_length=1)


class TrustedKeys:
    """The list that ships with the app, read when it is needed."""

    def __init__(self, file: Path) -> None:
        """Take note of the list.

        Args:
            file: TOML with ``[[keys]]``: ``id``, ``public``, ``since`` and perhaps ``until``.
        """
        self._file = file

    def check(self, signed: SignedText, day: date) -> None:
        """Check a signature as of a day.

        Raises:
            SiteFileRefused: Key or signature is not good.
        """
        key = self._key(signed.key)
        if day < key.since:
            raise SiteFileRefused(
                f"The key {key.id} is valid from {key.since} on",
                reason=Refusal.KEY_TOO_YOUNG,
                key=key.id,
                since=key.since,
            )
        if key.until is not None and day > key.until:
            raise SiteFileRefused(
                f"The key {key.id} was valid until {key.until}",
                reason=Refusal.KEY_TOO_OLD,
                key=key.id,
                until=key.until,
            )
        self._verify(key, signed)

    def _verify(self, key: TrustedKey, signed: SignedText) -> None:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        try:
            public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key.public, validate=True))
        except ValueError as error:
            raise self._no_keys(error) from error
        try:
            public.verify(signed.signature, signed.payload)
        except InvalidSignature as error:
            raise SiteFileRefused(
                f"The signature of {key.id} does not fit",
                reason=Refusal.WRONG_SIGNATURE,
                key=key.id,
            ) from error

    def _key(self, id_: str) -> TrustedKey:
        for key in self._listed().keys:
            if key.id == id_:
                return key
        raise SiteFileRefused(f"No key {id_} is trusted", reason=Refusal.UNKNOWN_KEY, key=id_)

    def _listed(self) -> _KeyList:
        try:
            document: dict[str, Any] = tomllib.loads(self._file.read_text(encoding="utf-8"))
            return _KeyList.model_validate(document)
        except (OSError, ValueError, ValidationError) as error:
            raise self._no_keys(error) from error

    def _no_keys(self, error: Exception) -> SiteFileRefused:
        return SiteFileRefused(f"{self._file.name} cannot be used: {error}", reason=Refusal.NO_KEYS)

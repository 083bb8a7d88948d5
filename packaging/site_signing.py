"""Signs site files and the text that tells of a release; for those who publish them.

::

    python packaging/site_signing.py new-key ID --key KEYFILE       makes a pair of keys
    python packaging/site_signing.py sign FILE --key KEYFILE        writes FILE.signed
    python packaging/site_signing.py verify FILE [--keys KEYS]      checks a signed file

The private half is one text file, ``<id> <base64>``, readable by this user only and never inside a
checkout. The public half is printed as an entry for ``resources/sites/trusted_keys.toml``.
"""

import argparse
import base64
import os
import stat
import sys
import tomllib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
TRUSTED_KEYS = CHECKOUT / "resources" / "sites" / "trusted_keys.toml"
PRIVATE = 0o600


class Refused(Exception):
    """The request is not carried out; its text says why and what to do."""


def new_key(id_: str, key_file: Path, today: date) -> str:
    """Make a pair, write the private half, return the entry of the public half.

    Raises:
        Refused: The id or the place is not allowed, or a file is there already.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from pinagent_desktop.services.updates.signed_text import KEY_ID

    if not KEY_ID.fullmatch(id_):
        raise Refused("A key's id has small letters, digits and hyphens, at most 40.")
    _check_place(key_file)
    private = Ed25519PrivateKey.generate()
    secret = base64.b64encode(private.private_bytes_raw()).decode("ascii")
    key_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    except FileExistsError as error:
        raise Refused(f"{key_file} is there already; a key is never overwritten.") from error
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"{id_} {secret}\n")
    public = base64.b64encode(private.public_key().public_bytes_raw()).decode("ascii")
    return f'[[keys]]\nid = "{id_}"\npublic = "{public}"\nsince = {today.isoformat()}\n'


def sign(file: Path, key_file: Path) -> Path:
    """Write the signed form of a site file beside it and return its path.

    Raises:
        Refused: The key may not be used, or the file is no unsigned text of ours.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from pinagent_desktop.services.updates.signed_text import put_together

    id_, secret = _private_key(key_file)
    payload = file.read_bytes().rstrip(b"\r\n") + b"\n"
    if payload.rpartition(b"\n# ")[2].startswith(b"signature: "):
        raise Refused(f"{file.name} is signed already; sign the file that it was made from.")
    _check_text(file.name, payload)
    signature = Ed25519PrivateKey.from_private_bytes(secret).sign(payload)
    signed = file.with_name(f"{file.name}.signed")
    signed.write_bytes(put_together(payload, id_, signature))
    return signed


def verify(file: Path, keys: Path, today: date) -> str:
    """Check a signed file exactly as the app does, and return one line about it.

    Raises:
        Refused: It would not be installed.
    """
    from pinagent_desktop.domain.errors import SiteFileRefused
    from pinagent_desktop.services.updates.signed_text import taken_apart
    from pinagent_desktop.services.updates.trusted_keys import TrustedKeys

    try:
        signed = taken_apart(file.read_bytes())
        TrustedKeys(keys).check(signed, today)
    except SiteFileRefused as error:
        raise Refused(f"{file.name}: {error.detail}.") from error
    holds = _check_text(file.name, signed.payload)
    return f"{file.name} holds {holds}, signed by {signed.key}."


def _check_told_release(name: str, payload: bytes) -> str:
    from pydantic import ValidationError

    from pinagent_desktop.services.updates.signed_releases import ToldRelease
    from pinagent_desktop.services.updates.version_order import version_order

    try:
        told = ToldRelease.model_validate_json(payload)
        version_order(told.version)
    except (ValidationError, ValueError) as error:
        raise Refused(f"{name} tells of no release: {error}.") from error
    return told.version


def _check_text(name: str, payload: bytes) -> str:
    """Check what is to be signed, and return what it holds."""
    if ".json" in name:
        return f"a release, {_check_told_release(name, payload)}"
    return f"site data {_check_site_file(name, payload)}"


def _check_site_file(name: str, payload: bytes) -> str:
    from pinagent_desktop.domain.errors import SiteFileRefused
    from pinagent_desktop.services.automation.site_file_fit import fit
    from pinagent_desktop.services.updates.version_order import version_order

    try:
        data = fit(tomllib.loads(payload.decode("utf-8")))
        version_order(data.version)
        version_order(data.minimum_app)
    except SiteFileRefused as error:
        raise Refused(f"{name} is no site file: {error.detail}.") from error
    except ValueError as error:
        raise Refused(f"{name} is no site file: {error}.") from error
    return data.version


def _private_key(key_file: Path) -> tuple[str, bytes]:
    _check_place(key_file)
    if os.name == "posix" and stat.S_IMODE(key_file.stat().st_mode) & 0o077:
        raise Refused(f"Others may read {key_file}: run chmod 600 on it first.")
    id_, _, secret = key_file.read_text(encoding="ascii").strip().partition(" ")
    try:
        return id_, base64.b64decode(secret, validate=True)
    except ValueError as error:
        raise Refused(f"{key_file} is no private key of this program.") from error


def _check_place(key_file: Path) -> None:
    place = key_file.expanduser().resolve()
    if any((folder / ".git").exists() for folder in place.parents) or CHECKOUT in place.parents:
        raise Refused("A private key must not lie inside a checkout: name a place elsewhere.")


def _words(arguments: Sequence[str] | None) -> argparse.Namespace:
    said = "Signs site files and releases, for those who publish them."
    parser = argparse.ArgumentParser(description=said)
    words = parser.add_subparsers(dest="word", required=True, metavar="WORD")
    new = words.add_parser("new-key", help="make a pair of keys")
    new.add_argument("id", help="as signatures name it, such as release-2026")
    sign_ = words.add_parser("sign", help="write FILE.signed")
    verify_ = words.add_parser("verify", help="check a signed file as the app does")
    for parser_ in (sign_, verify_):
        parser_.add_argument("file", type=Path, metavar="FILE")
    for parser_ in (new, sign_):
        parser_.add_argument("--key", type=Path, required=True, metavar="KEYFILE")
    verify_.add_argument("--keys", type=Path, default=TRUSTED_KEYS, help="the trusted keys")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one word and return the exit code."""
    sys.path.insert(0, str(CHECKOUT))
    words = _words(arguments)
    today = datetime.now(UTC).date()
    try:
        if words.word == "new-key":
            said = new_key(words.id, words.key, today)
        elif words.word == "sign":
            said = f"Written: {sign(words.file, words.key)}"
        else:
            said = verify(words.file, words.keys, today)
    except (Refused, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"{said}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

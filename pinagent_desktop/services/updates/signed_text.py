"""The signed form of a site file: its text, and a last line that signs all bytes before it.

::

    ...the TOML text, ended by a line break...
    # signature: ed25519 <key id> <base64 of the 64 bytes>

The last line is a comment of TOML, so the signed file is read like any other. It ends with one
line feed: a file that was cut anywhere, even by that byte, does not have this form any more.
"""

import base64
import re
from dataclasses import dataclass

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal

KEY_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}", re.ASCII)
_LAST_LINE = re.compile(
    rb"# signature: ed25519 ([a-z0-9][a-z0-9-]{0,39}) ([A-Za-z0-9+/]{86}==)", re.ASCII
)


@dataclass(frozen=True)
class SignedText:
    """A signed file, taken apart; nothing is checked yet.

    Attributes:
        payload: The bytes that are signed.
        key: Id of the key that is said to have signed them.
        signature: 64 bytes.
    """

    payload: bytes
    key: str
    signature: bytes


def taken_apart(data: bytes) -> SignedText:
    """Split a signed file.

    Raises:
        SiteFileRefused: Its last line is no signature.
    """
    lines, end, rest = data.rpartition(b"\n")
    payload, between, last = lines.rpartition(b"\n")
    found = _LAST_LINE.fullmatch(last)
    if not (end and between) or rest or found is None:
        raise SiteFileRefused("The last line is no signature", reason=Refusal.UNSIGNED)
    signature = base64.b64decode(found[2], validate=True)
    # Base64 has spare bits at its end: only one way of writing a signature is ours.
    if base64.b64encode(signature) != found[2]:
        raise SiteFileRefused("The last line is no signature", reason=Refusal.UNSIGNED)
    return SignedText(payload + between, found[1].decode("ascii"), signature)


def put_together(payload: bytes, key: str, signature: bytes) -> bytes:
    """Return the signed form; the payload ends with a line break."""
    written = base64.b64encode(signature).decode("ascii")
    return payload + f"# signature: ed25519 {key} {written}\n".encode("ascii")

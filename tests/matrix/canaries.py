"""Finding secrets wherever they were left, however they are written there."""

import base64
import io
import json
import os
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from urllib.parse import quote, quote_plus

import psutil

SHORTEST = 8
"""A canary of fewer characters would be found by chance."""
_DEEPEST = 3
_LARGEST_UNPACKED = 64_000_000
_ZIP, _GZIP = b"PK\x03\x04", b"\x1f\x8b\x08"
_GZIP_PARTS = 200


@dataclass(frozen=True, order=True)
class Hit:
    """One secret at one place."""

    place: str
    """A file, with ``!`` before what was packed in it; ``cmdline of …``, ``environ of …``."""
    name: str
    """Which secret."""
    form: str


class Canaries:
    """Looks for some secrets in every form that a program may write them in."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        """Learn the secrets.

        Args:
            secrets: Values by the name that hits carry; each of them long enough to be no chance.
        """
        short = [name for name, value in secrets.items() if len(value) < SHORTEST]
        if short:
            raise ValueError(f"too short to search for: {short}")
        self._needles: dict[bytes, tuple[str, str]] = {}
        for name, value in secrets.items():
            for form, needles in forms(value).items():
                for needle in needles:
                    # An ordinary word looks the same in many forms; the plainest names it.
                    self._needles.setdefault(needle, (name, form))

    def in_folder(self, folder: Path, skip: Collection[str] = ()) -> list[Hit]:
        """Search names and contents of everything below a folder, packed files unpacked.

        Args:
            folder: Searched through all its folders; links are read, never followed.
            skip: Patterns (``fnmatch``) of paths below the folder that are left out, with ``/``
                between their parts: ``profiles/*/Default/Cookies``.
        """
        hits: set[Hit] = set()
        for file in _files(folder):
            path = file.relative_to(folder).as_posix()
            if any(fnmatch(path, pattern) for pattern in skip):
                continue
            hits.update(self.in_text(path, f"name of {path}"))
            with suppress(FileNotFoundError):  # a browser tidies up while we look
                hits.update(self.in_bytes(_content(file), path))
        return sorted(hits)

    def in_text(self, text: str, place: str) -> list[Hit]:
        """Search a text."""
        return self.in_bytes(text.encode("utf-8", errors="surrogateescape"), place)

    def in_bytes(self, data: bytes, place: str) -> list[Hit]:
        """Search bytes, and what is packed in them."""
        hits: set[Hit] = set()
        for where, part in _unpacked(data, place, _DEEPEST):
            hits.update(
                Hit(where, name, form)
                for needle, (name, form) in self._needles.items()
                if needle in part
            )
        return sorted(hits)

    def in_processes(
        self, processes: Iterable[psutil.Process], exempt: Collection[int] = ()
    ) -> list[Hit]:
        """Search arguments and environments.

        Args:
            processes: Those that are gone meanwhile, or closed to this user, are passed over.
            exempt: Ids of processes into whose environment the person put the secret.
        """
        hits: set[Hit] = set()
        for process in processes:
            with suppress(psutil.Error):
                words = process.cmdline()
                called = f"{process.pid} {' '.join(words)[:60]}"
                hits.update(self.in_text("\0".join(words), f"cmdline of {called}"))
                if process.pid not in exempt:
                    told = "\0".join(f"{name}={one}" for name, one in process.environ().items())
                    hits.update(self.in_text(told, f"environ of {called}"))
        return sorted(hits)


def forms(secret: str) -> Mapping[str, frozenset[bytes]]:
    """Return how a secret may be written, by the name of the form; the plainest first."""
    urls = {quote(secret, safe=""), quote(secret), quote_plus(secret), _every_byte(secret)}
    escaped = json.dumps(secret)[1:-1]
    every = "".join(f"\\u{unit:04x}" for unit in _utf_16_units(secret))
    texts = {
        "url-escaped": {way for url in urls for way in (url, _lower_hex(url))},
        "json-escaped": {
            escaped,
            json.dumps(secret, ensure_ascii=False)[1:-1],
            escaped.replace("/", "\\/"),
            _upper_hex(escaped),
            every,
            _upper_hex(every),
        },
    }
    found = {
        "utf-8": {secret.encode()},
        "utf-16-le": {secret.encode("utf-16-le")},
        "utf-16-be": {secret.encode("utf-16-be")},
        **{form: {way.encode() for way in ways} for form, ways in texts.items()},
        "base64": _in_base64(secret.encode()),
        "base64 of utf-16": _in_base64(secret.encode("utf-16-le")),
    }
    return {form: frozenset(ways) for form, ways in found.items()}


def _every_byte(secret: str) -> str:
    return "".join(f"%{byte:02X}" for byte in secret.encode())


def _lower_hex(url: str) -> str:
    first, *rest = url.split("%")
    return "%".join([first, *(part[:2].lower() + part[2:] for part in rest)])


def _upper_hex(text: str) -> str:
    first, *rest = text.split("\\u")
    return "\\u".join([first, *(part[:4].upper() + part[4:] for part in rest)])


def _utf_16_units(secret: str) -> Iterator[int]:
    data = secret.encode("utf-16-be")
    for at in range(0, len(data), 2):
        yield int.from_bytes(data[at : at + 2], "big")


def _in_base64(data: bytes) -> set[bytes]:
    """Return what stands for the data wherever it begins in a longer text."""
    ways: set[bytes] = set()
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + data).rstrip(b"=")
        # The characters that neighbours on either side have a share in are left off.
        core = coded[-(-shift * 8 // 6) : (shift + len(data)) * 8 // 6]
        ways |= {core, core.replace(b"+", b"-").replace(b"/", b"_")}
    return ways


def _files(folder: Path) -> Iterator[Path]:
    for inside, _, names in os.walk(folder):
        for name in names:
            yield Path(inside, name)
        # A link to a folder counts as a folder here, but is not gone into.


def _content(file: Path) -> bytes:
    if file.is_symlink():
        return os.fsencode(file.readlink())
    return file.read_bytes() if file.is_file() else b""  # a socket has none


def _unpacked(data: bytes, place: str, levels: int) -> Iterator[tuple[str, bytes]]:
    """Yield the bytes themselves, then what is packed in them, also in the middle."""
    yield place, data
    if levels == 0:
        return
    if data.startswith(_ZIP):
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(data)) as pack:
            for entry in pack.infolist():
                inner = f"{place}!{entry.filename}"
                yield f"{inner} (its name)", entry.filename.encode()
                yield from _unpacked(pack.read(entry), inner, levels - 1)
    at = -1
    for number in range(_GZIP_PARTS):
        at = data.find(_GZIP, at + 1)
        if at < 0:
            return
        with suppress(zlib.error):  # three bytes that only look like the beginning of one
            part = zlib.decompressobj(wbits=31).decompress(data[at:], _LARGEST_UNPACKED)
            yield from _unpacked(part, f"{place}!gzip {number}", levels - 1)

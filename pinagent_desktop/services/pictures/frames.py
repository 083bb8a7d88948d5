"""How the app and the picture worker talk: one JSON header and one blob of bytes a message."""

import asyncio
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

_LENGTHS = struct.Struct(">II")
MAX_HEADER = 64 * 1024
MAX_PAYLOAD = 64 * 1024 * 1024


@dataclass(frozen=True)
class Frame:
    """One message."""

    header: Mapping[str, Any]
    payload: bytes = field(default=b"", repr=False)


class FrameError(Exception):
    """The other side broke off, or does not speak frames."""


def encoded(frame: Frame) -> bytes:
    """Return the bytes of a message: two lengths, then header and payload."""
    header = json.dumps(frame.header).encode()
    return _LENGTHS.pack(len(header), len(frame.payload)) + header + frame.payload


def read_frame(stream: BinaryIO) -> Frame | None:
    """Read one message; ``None`` when the other side closed between two.

    Raises:
        FrameError: It closed inside one, or the lengths make no sense.
    """
    lengths = stream.read(_LENGTHS.size)
    if not lengths:
        return None
    header_size, payload_size = _checked_sizes(lengths)
    body = stream.read(header_size + payload_size)
    if len(body) != header_size + payload_size:
        raise FrameError("The message is cut")
    return Frame(json.loads(body[:header_size]), body[header_size:])


async def receive_frame(stream: asyncio.StreamReader) -> Frame:
    """Read one message.

    Raises:
        FrameError: The other side closed, or the lengths make no sense.
    """
    try:
        header_size, payload_size = _checked_sizes(await stream.readexactly(_LENGTHS.size))
        header = await stream.readexactly(header_size)
        return Frame(json.loads(header), await stream.readexactly(payload_size))
    except (asyncio.IncompleteReadError, ConnectionError, ValueError) as error:
        raise FrameError("The message is cut") from error


def _checked_sizes(lengths: bytes) -> tuple[int, int]:
    if len(lengths) != _LENGTHS.size:
        raise FrameError("The message is cut")
    header_size, payload_size = _LENGTHS.unpack(lengths)
    if header_size > MAX_HEADER or payload_size > MAX_PAYLOAD:
        raise FrameError("The lengths make no sense")
    return header_size, payload_size

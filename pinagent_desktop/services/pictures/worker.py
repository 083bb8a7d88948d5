"""The picture worker: a process that opens strangers' pictures, so that the app need not.

It reads requests from standard input and answers on standard output until its input ends.
Everything that reaches the window or the judge was written by this process.
"""

import contextlib
import hashlib
import os
import sys
import tempfile
from pathlib import Path
from typing import BinaryIO

from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.ports.pictures import THUMBNAIL_WIDTHS, thumbnail_name
from pinagent_desktop.services.pictures import decoding
from pinagent_desktop.services.pictures.frames import Frame, FrameError, encoded, read_frame
from pinagent_desktop.services.pictures.layout import JUDGE_SIDE

MEMORY_BYTES = 1 << 30
FULL_WIDTH = 1080


def serve() -> int:
    """Answer requests until the app closes our input; return the exit code."""
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever else prints must not end up between two answers.
    sys.stdout = sys.stderr
    _limit_memory()
    try:
        with answers:
            return _serve(requests, answers)
    except (FrameError, BrokenPipeError):
        return 1


def _serve(requests: BinaryIO, answers: BinaryIO) -> int:
    while (request := read_frame(requests)) is not None:
        answers.write(encoded(_answer(request)))
        answers.flush()
    return 0


def _answer(request: Frame) -> Frame:
    try:
        if request.header["act"] == "keep":
            return _keep(Path(request.header["folder"]), request.payload)
        return _fit(Path(request.header["file"]), int(request.header["side"]))
    except decoding.Undecodable as error:
        return Frame({"error": error.kind, "detail": str(error)})
    except MemoryError:
        return Frame({"error": "undecodable", "detail": "The picture needs too much memory"})
    except FileNotFoundError:
        return Frame({"error": "missing", "detail": "The picture's file is gone"})
    except OSError as error:
        meant = storage_error(error)
        return Frame({"error": meant.code, "detail": meant.detail})


def _keep(folder: Path, data: bytes) -> Frame:
    found = decoding.decoded(data, FULL_WIDTH)
    digest = hashlib.sha256(data).hexdigest()
    name = f"{digest}.jpg"
    full = decoding.of_width(found.picture, FULL_WIDTH)
    small = full
    # The wide one first: each narrower one is made of it, which costs a fraction.
    for width in sorted(THUMBNAIL_WIDTHS, reverse=True):
        small = decoding.of_width(small, width)
        _write(folder / thumbnail_name(name, width), decoding.jpeg(small, 80))
    kept = decoding.jpeg(full, 85)
    _write(folder / name, kept)
    return Frame(
        {
            "file": name,
            "width": found.width,
            "height": found.height,
            "sha256": digest,
            "phash": decoding.difference_hash(full),
            "dominant_color": decoding.dominant_color(full),
        },
        _for_judge(kept),
    )


def _fit(file: Path, side: int) -> Frame:
    return Frame({}, _for_judge(file.read_bytes(), side))


def _for_judge(kept: bytes, side: int = JUDGE_SIDE) -> bytes:
    """Return what the judge gets; always made of our file, so that it is the same ever after."""
    picture = decoding.decoded(kept, side).picture
    return decoding.jpeg(decoding.within(picture, side, side), 80)


def _write(target: Path, data: bytes) -> None:
    """Write whole or not at all; the file is this user's alone."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # else a power cut leaves the name with nothing in it
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _limit_memory() -> None:
    """Bound what one picture can take, where the system knows such a bound."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError, ValueError):  # macOS knows the limit but refuses it
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))

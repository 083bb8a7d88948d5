"""A screen of its own, looked at until pictures are seen on it."""

import os
import signal
import subprocess
import time
from collections.abc import Sequence
from typing import Final, Self

import numpy as np
from PIL import ImageGrab

SIZE: Final = (1300, 900)
BLOCK: Final = 20
"""Edge in pixels: letters and icons are smaller than what is asked of a block."""
ENOUGH: Final = 0.08
"""Share of blocks with texture and colour from which pictures are there."""
_TEXTURE, _COLOUR = 12.0, 25.0
_LOOKS_A_SECOND = 20


class Screen:
    """Xvfb with a window manager, for one program at a time."""

    def __enter__(self) -> Self:
        """Start it."""
        read, write = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        command = ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-screen", "0", size]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:  # to the end of the line, or the server takes it amiss
            self._display = f":{told.readline().strip()}"
        self._manager = self._started(["openbox"], dict(os.environ))
        return self

    def __exit__(self, *_: object) -> None:
        """End what was started."""
        _end(self._manager)
        self._server.terminate()
        self._server.wait()

    def first_pictures(
        self, command: Sequence[str], variables: dict[str, str], most: float
    ) -> float | None:
        """Start a program; return the seconds until pictures are seen, nothing if none come."""
        program = self._started(command, variables)
        began = time.monotonic()
        try:
            while (gone := time.monotonic() - began) < most:
                if self._share() >= ENOUGH:
                    return gone
                if program.poll() is not None:
                    return None
                time.sleep(1 / _LOOKS_A_SECOND)  # noqa: TID251 - a screen tells of nothing
        finally:
            _end(program)
        return None

    def _started(
        self, command: Sequence[str], variables: dict[str, str]
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            env={**variables, "DISPLAY": self._display},
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _share(self) -> float:
        """Return which share of the screen's blocks looks like a picture."""
        picture = np.asarray(ImageGrab.grab(xdisplay=self._display).convert("RGB"), np.float32)
        rows, columns = picture.shape[0] // BLOCK, picture.shape[1] // BLOCK
        cut = picture[: rows * BLOCK, : columns * BLOCK]
        blocks = cut.reshape(rows, BLOCK, columns, BLOCK, 3)
        texture = blocks.mean(axis=4).std(axis=(1, 3))
        colour = (blocks.max(axis=4) - blocks.min(axis=4)).mean(axis=(1, 3))
        return float(np.mean((texture > _TEXTURE) & (colour > _COLOUR)))


def _end(program: subprocess.Popen[bytes]) -> None:
    """End a program with all that it started."""
    if program.poll() is None:
        os.killpg(program.pid, signal.SIGTERM)
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()

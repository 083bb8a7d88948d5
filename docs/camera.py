"""Pictures of widgets, small enough for a README."""

import asyncio
from dataclasses import asdict
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QWidget

from pinagent_desktop.ui.palette import DARK, LIGHT

STILL_SECONDS = 4.0
MOST_BYTES, LARGEST = 200_000, 1600


class Camera:
    """Writes pictures of widgets, small enough for a README."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    async def shoot(self, name: str, widget: QWidget, *, still: bool = True) -> None:
        """Write `name`.png, as soon as the widget has stopped changing.

        Args:
            name: Of the file.
            widget: Shown whole, without the frame of the desktop.
            still: Whether it comes to rest; a run that goes on never does.
        """
        picture = _png(widget)
        loop = asyncio.get_running_loop()
        until = loop.time() + (STILL_SECONDS if still else 0.6)
        while loop.time() < until:
            await asyncio.sleep(0.25)  # decoded pictures and the last events arrive meanwhile
            before, picture = picture, _png(widget)
            if still and picture == before:
                break
        target = self._folder / f"{name}.png"
        target.write_bytes(_reduced(picture))
        print(f"{target}  {target.stat().st_size // 1000} kB", flush=True)


def _png(widget: QWidget) -> bytes:
    buffer = QBuffer()
    widget.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())


def _reduced(png: bytes) -> bytes:
    """Return the picture as large, and with as many colours, as fit into the limit."""
    with Image.open(BytesIO(png)) as opened:
        whole = opened.convert("RGB")
    whole.thumbnail((LARGEST, LARGEST), Image.Resampling.LANCZOS)
    for colors in (256, 192, 128, 96, 64):
        out = BytesIO()
        _few_colors(whole, colors).save(out, "PNG", optimize=True)
        if out.tell() <= MOST_BYTES:
            break
    return out.getvalue()


def _few_colors(picture: Image.Image, colors: int) -> Image.Image:
    """Return the picture in few colours; those of the window itself stay exact."""
    names = {token for palette in (LIGHT, DARK) for token in asdict(palette).values()}
    ours = [bytes.fromhex(token.removeprefix("#")) for token in sorted(names)]
    fewer = picture.quantize(colors - len(ours), Image.Quantize.MEDIANCUT)
    book = Image.new("P", (1, 1))
    book.putpalette(b"".join(ours) + bytes(fewer.getpalette() or ())[: 3 * (colors - len(ours))])
    mapped = picture.quantize(palette=book, dither=Image.Dither.NONE)
    indices, pixels = np.array(mapped), np.array(picture)
    for index, color in enumerate(ours):  # the mapping itself takes near colours for the same
        indices[(pixels == np.frombuffer(color, np.uint8)).all(axis=2)] = index
    exact = Image.fromarray(indices, "P")
    exact.putpalette(mapped.getpalette() or ())
    return exact

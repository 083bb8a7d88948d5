"""Sheets as PDF: pictures as they are, text that can be searched, links that can be clicked."""

import io
from typing import BinaryIO

from typing_extensions import override

from pinagent_desktop.services.exporters.cropping import covering
from pinagent_desktop.services.exporters.lettering import Lettering
from pinagent_desktop.services.exporters.paper import Box, Ink, Paper

_FONT = "Sheet"
_DRAWN_SCALE = 4
"""Pixels a point of text that is drawn."""


class PdfPaper(Paper):
    """Draws into a PDF file, which is complete when it is saved.

    Args:
        target: Where the file goes.
        size: Width and height of a sheet in points.
        lettering: The letters.
        title: What the file is called inside.
    """

    def __init__(
        self, target: BinaryIO, size: tuple[float, float], lettering: Lettering, title: str
    ) -> None:
        from reportlab import rl_config
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.pdfgen.canvas import Canvas

        # As text for mail systems of the past each picture would be a quarter larger.
        rl_config.useA85 = 0
        pdfmetrics.registerFont(TTFont(_FONT, str(lettering.file)))
        self._height = size[1]
        self._lettering = lettering
        self._canvas = Canvas(target, pagesize=size, invariant=1, pageCompression=1)
        self._canvas.setTitle(title)
        self._canvas.setCreator("Pinagent Desktop")

    def save(self) -> None:
        """Write the file."""
        self._canvas.save()

    @override
    def fill(self, box: Box, color: str, radius: float = 0) -> None:
        self._canvas.setFillColor(color)
        corner = (box.left, self._height - box.bottom, box.width, box.height)
        if radius:
            self._canvas.roundRect(*corner, radius, stroke=0, fill=1)
        else:
            self._canvas.rect(*corner, stroke=0, fill=1)

    @override
    def picture(self, box: Box, jpeg: bytes) -> bool:
        from PIL import UnidentifiedImageError
        from reportlab.lib.utils import ImageReader

        try:
            reader = ImageReader(io.BytesIO(jpeg))
        except (UnidentifiedImageError, OSError):
            return False
        whole = covering(box, reader.getSize())
        canvas = self._canvas
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(box.left, self._height - box.bottom, box.width, box.height)
        canvas.clipPath(clip, stroke=0, fill=0)
        lower = self._height - whole.bottom
        canvas.drawImage(reader, whole.left, lower, whole.width, whole.height)
        canvas.restoreState()
        return True

    @override
    def text(self, box: Box, text: str, ink: Ink, *, at_end: bool = False) -> None:
        lettering = self._lettering
        line = lettering.cut(lettering.written(text), ink.size, box.width)
        if not line:
            return
        width = lettering.width(line, ink.size)
        left = box.left + (box.width - width if at_end else 0)
        if lettering.is_plain(line):
            self._canvas.setFillColor(ink.color)
            self._canvas.setFont(_FONT, ink.size)
            self._canvas.drawString(left, self._height - box.top - ink.size, line)
        else:
            self._draw_line(left, box.top, line, ink)

    @override
    def link(self, box: Box, address: str) -> None:
        if address:
            place = (box.left, self._height - box.bottom, box.left + box.width)
            self._canvas.linkURL(address, (*place, self._height - box.top), relative=0)

    def next_sheet(self) -> None:
        """Go on with a new sheet."""
        self._canvas.showPage()

    def _draw_line(self, left: float, top: float, line: str, ink: Ink) -> None:
        from reportlab.lib.utils import ImageReader

        drawn, ascent = self._lettering.drawn(line, ink.size * _DRAWN_SCALE, ink.color)
        width, height = (pixels / _DRAWN_SCALE for pixels in drawn.size)
        reader = ImageReader(drawn)
        # Stands on the same line as letters that are set.
        lower = self._height - (top + ink.size - ascent / _DRAWN_SCALE) - height
        self._canvas.drawImage(reader, left, lower, width, height, mask="auto")

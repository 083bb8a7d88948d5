"""What a sheet is drawn on: pictures, plain areas and lines of text, as PDF or as pixels."""

from typing import NamedTuple, Protocol


class Box(NamedTuple):
    """A place on the sheet in points, from the upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height


class Ink(NamedTuple):
    """How a line of text looks: its size in points and its colour (``#rrggbb``)."""

    size: float
    color: str


class Paper(Protocol):
    """A sheet; what is drawn later covers what was drawn before."""

    def fill(self, box: Box, color: str, radius: float = 0) -> None:
        """Fill an area."""
        ...

    def picture(self, box: Box, jpeg: bytes) -> bool:
        """Fill an area with the middle of a picture; return whether it could be read."""
        ...

    def text(self, box: Box, text: str, ink: Ink, *, at_end: bool = False) -> None:
        """Write one line, cut with a sign where it does not fit; at the right end if asked."""
        ...

    def link(self, box: Box, address: str) -> None:
        """Let a click on an area open an address, where the format knows that."""
        ...

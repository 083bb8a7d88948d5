"""Where a browser of the app's own comes from when the computer has none."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Protocol

_MEGA = 1e6


@dataclass(frozen=True)
class Fetched:
    """How far a download is.

    Attributes:
        done: Bytes that are here, those of an earlier try among them.
        whole: Bytes of all of it; ``None`` where nobody says.
    """

    done: int
    whole: int | None

    @property
    def sentence(self) -> str:
        """How far it is, for people; a megabyte is 10^6 bytes."""
        done = round(self.done / _MEGA)
        if self.whole is None:
            return f"{done} MB have come"
        return f"{done} of {round(self.whole / _MEGA)} MB have come"


class BrowserSource(Protocol):
    """Brings a browser into the app's own folder."""

    def fetch(self) -> AsyncGenerator[Fetched, None]:
        """Bring it, and yield how far it is; whoever stops listening stops it.

        What has come is kept, and the next try goes on there.

        Raises:
            BrowserUnusable: It cannot be brought; the detail says why.
            DiskFull: There is no room for it.
        """
        ...

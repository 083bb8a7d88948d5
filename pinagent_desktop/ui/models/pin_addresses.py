"""Addresses of the pins' pages: they differ by a number only, so the rest is kept once."""

from typing import Final

from pinagent_desktop.domain.ids import site_number
from pinagent_desktop.domain.pin import Pin

_NUMBER: Final = "\0"
"""Stands where the site's number of a pin is; no address has it."""


class PinAddresses:
    """Grows at the end like the other columns; row numbers are theirs."""

    def __init__(self) -> None:
        self._shapes: dict[str, str] = {}
        self._of: list[str] = []

    def write(self, row: int, pin: Pin) -> None:
        """Take the address of a pin; a row is new or written before, never left out."""
        shape = pin.pin_url.replace(site_number(pin.id) or _NUMBER, _NUMBER)
        kept = self._shapes.setdefault(shape, shape)
        if row == len(self._of):
            self._of.append(kept)
        else:
            self._of[row] = kept

    def of(self, row: int, pin_id: str) -> str:
        """Return the address of a pin's page; empty where it has none that a browser may open."""
        address = self._of[row].replace(_NUMBER, site_number(pin_id))
        return address if is_page(address) else ""


def is_page(address: str) -> bool:
    """Say whether a browser may open an address that somebody else wrote."""
    return address.startswith(("https://", "http://"))

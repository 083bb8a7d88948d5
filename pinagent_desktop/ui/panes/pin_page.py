"""A pin's page on the site, in the person's own browser."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ui.models.pin_addresses import is_page


def has_page(pin: Pin) -> bool:
    """Say whether a pin has an address that a browser may open."""
    return is_page(pin.pin_url)


def open_page(pin: Pin) -> None:
    """Open the page of a pin, if it has one."""
    if has_page(pin):
        QDesktopServices.openUrl(QUrl(pin.pin_url))

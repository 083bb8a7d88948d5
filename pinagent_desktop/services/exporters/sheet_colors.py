"""The colours of what is drawn for print: the plaster wall of the app in its light form."""

from collections.abc import Mapping
from typing import Final

from pinagent_desktop.domain.pin import PinStatus

GROUND = "#FFFFFF"
WALL = "#F6F5F2"
SUNKEN = "#F0EEEA"
LINE = "#E0DDD6"
TEXT = "#1F1E1B"
MUTED = "#5E5B54"
WARN_GROUND = "#FFF2D2"
WARN_TEXT = "#5C4100"
STATUS_COLORS: Final[Mapping[PinStatus, str]] = {
    PinStatus.APPROVED: "#24713A",
    PinStatus.DISQUALIFIED: "#A83A26",
    PinStatus.PENDING: MUTED,
}

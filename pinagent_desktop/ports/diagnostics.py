"""One check of the doctor; every adapter brings its own."""

from typing import Literal, Protocol

from pinagent_desktop.domain.model import Value


class Finding(Value):
    """What a check found, in one sentence with the next step."""

    name: str
    state: Literal["ok", "warning", "error"]
    sentence: str
    next_step: str = ""


class Check(Protocol):
    """Looks at one thing and says what it found; never raises."""

    async def run(self) -> Finding:
        """Return the finding."""
        ...

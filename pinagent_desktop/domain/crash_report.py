"""What is known about an error that nobody expected, for the person to read and to send or not."""

from pathlib import Path

from pinagent_desktop.domain.model import Value


class CrashReport(Value):
    """A text without secrets; nothing sends it by itself."""

    path: Path | None
    """Where it lies; ``None`` when it could not be written."""
    text: str

"""Text that keeps its own direction inside a line of the other one."""


def isolated(text: str) -> str:
    """Fence a text off, so that "35 of 50" is not torn apart in a right-to-left window."""
    return f"\u2068{text}\u2069" if text else ""

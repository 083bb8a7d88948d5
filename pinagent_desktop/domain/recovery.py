"""What is there after an earlier copy of the data was brought back."""

from pinagent_desktop.domain.model import Value


class Restored(Value):
    """The outcome, for its sentences."""

    kept_as: str | None
    """File name of the data before; ``None`` when there was none."""
    carried_over: int
    """Acts, intents and accounts that the copy did not know."""

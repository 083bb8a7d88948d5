"""What is left after everything was wiped."""

from pinagent_desktop.domain.model import Value


class Wiped(Value):
    """The outcome, for its sentences."""

    foreign: tuple[str, ...] = ()
    """Files and folders in the home that are none of ours and stayed, as paths below it."""
    has_keyring: bool = True
    """Whether there was one to look into; entries of another session may be in another."""
    keyring_problem: str | None = None
    """Why entries may still be in the keyring; ``None``: there are none."""
    database: str | None = None
    """Host of the MongoDB server whose data stayed: others may use it too."""

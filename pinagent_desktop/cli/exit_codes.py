"""What the shell gets: one number a kind of ending."""

from collections.abc import Sequence
from typing import NamedTuple

from pinagent_desktop.domain.errors import (
    AlreadyRunning,
    BrowserUnusable,
    Challenged,
    LimitReached,
    PinAgentError,
    SecretsUnavailable,
    SignInNeeded,
    SiteChanged,
    SiteUnreachable,
    StorageError,
    UsageError,
    ValidationStopped,
)

DONE = 0
UNEXPECTED = 1
USAGE = 2
INTERRUPTED = 130


class Ending(NamedTuple):
    """A number, what it means, and the errors that end so."""

    number: int
    meaning: str
    kind: type[PinAgentError] | None = None


ENDINGS: Sequence[Ending] = (
    Ending(DONE, "done"),
    Ending(UNEXPECTED, "unexpected; doctor or store check found a fault"),
    Ending(USAGE, "usage; no such account or run; the notice is not accepted yet", UsageError),
    Ending(3, "sign-in needed", SignInNeeded),
    Ending(4, "blocked or challenged by the site", Challenged),
    Ending(5, "a budget, cap or limit is reached", LimitReached),
    Ending(6, "the site changed", SiteChanged),
    Ending(7, "browser missing or unusable", BrowserUnusable),
    Ending(8, "validation stopped: key, quota or model", ValidationStopped),
    Ending(9, "the site cannot be reached", SiteUnreachable),
    Ending(10, "secrets cannot be kept: no keyring", SecretsUnavailable),
    Ending(11, "storage: disk full, read-only, damaged or newer", StorageError),
    Ending(12, "already running on the same data", AlreadyRunning),
    Ending(INTERRUPTED, "interrupted; everything is kept"),
)


def exit_code(error: BaseException | None) -> int:
    """Return the number for how something ended."""
    if error is None:
        return DONE
    for ending in ENDINGS:
        if ending.kind is not None and isinstance(error, ending.kind):
            return ending.number
    return UNEXPECTED

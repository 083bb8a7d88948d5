"""What the shell gets: one number a kind of ending."""

from collections.abc import Mapping

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

_BY_KIND: Mapping[type[PinAgentError], int] = {
    UsageError: USAGE,
    SignInNeeded: 3,
    Challenged: 4,
    LimitReached: 5,
    SiteChanged: 6,
    BrowserUnusable: 7,
    ValidationStopped: 8,
    SiteUnreachable: 9,
    SecretsUnavailable: 10,
    StorageError: 11,
    AlreadyRunning: 12,
}


def exit_code(error: BaseException | None) -> int:
    """Return the number for how something ended."""
    if error is None:
        return DONE
    for kind, number in _BY_KIND.items():
        if isinstance(error, kind):
            return number
    return UNEXPECTED

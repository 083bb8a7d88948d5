"""The browser's errors as our own."""

from collections.abc import Iterator
from contextlib import contextmanager

from pinagent_desktop.domain.errors import (
    BrowserGone,
    BrowserUnusable,
    PinAgentError,
    ProfileUnusable,
    SiteUnreachable,
)

_GONE = (
    "target page, context or browser has been closed",
    "target closed",
    "target crashed",
    "page crashed",
    "connection closed",
    "browser has been closed",
    "browser has disconnected",
)
_NET = "net::err_"
_PASSING = ("execution context was destroyed", "cannot find context", "frame was detached")

_IN_USE = ("ProcessSingleton", "profile appears to be in use", "existing browser session")
_REASONS = {
    "sandboxing failed": "its sandbox does not work on this computer",
    "missing dependencies": "libraries of the system are missing",
    "Missing X server": "there is no screen to open a window on",
}


def first_line(error: BaseException) -> str:
    """Return what an error says without the call log, which may hold what was typed."""
    text = str(error).strip()
    return text.splitlines()[0][:300] if text else type(error).__name__


def is_gone(error: BaseException) -> bool:
    """Whether browser, page or driver died."""
    text = first_line(error).casefold()
    return type(error).__name__ == "TargetClosedError" or any(word in text for word in _GONE)


def is_passing(error: BaseException) -> bool:
    """Whether the page was just changing to another document."""
    text = first_line(error).casefold()
    return any(word in text for word in _PASSING)


def start_error(error: BaseException, browser: str) -> BrowserUnusable:
    """Return why a browser did not start; its fact ``ended`` says whether it began to."""
    if any(sign in str(error) for sign in _IN_USE):
        return ProfileUnusable("another browser has it open")
    ended = is_gone(error)
    known = (words for sign, words in _REASONS.items() if sign in str(error))
    words = next(known, "it ended at once" if ended else first_line(error))
    return BrowserUnusable(f"{browser}: {words}", browser=browser, ended=ended)


@contextmanager
def site_errors(part: str) -> Iterator[None]:
    """Turn the browser's errors inside the block into ours; deadlines pass as they are.

    Args:
        part: What was being done, for the log.

    Raises:
        BrowserGone: Browser, page or driver died.
        SiteUnreachable: The network failed.
    """
    from playwright.async_api import Error
    from playwright.async_api import TimeoutError as DeadlinePassed

    try:
        yield
    except (PinAgentError, DeadlinePassed):
        raise
    except Error as error:
        if is_gone(error):
            raise BrowserGone(f"{part}: {first_line(error)}") from None
        if _NET in first_line(error).casefold():
            raise SiteUnreachable(f"{part}: {first_line(error)}") from None
        raise

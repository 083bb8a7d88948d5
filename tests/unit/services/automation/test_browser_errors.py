import pytest
from playwright.async_api import Error
from playwright.async_api import TimeoutError as DeadlinePassed

from pinagent_desktop.domain.errors import BrowserGone, SignInNeeded, SiteUnreachable
from pinagent_desktop.services.automation.browser_errors import first_line, is_passing, site_errors


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ("Target page, context or browser has been closed", BrowserGone),
        ("Page.evaluate: Target crashed", BrowserGone),
        ("Connection closed while reading from the driver", BrowserGone),
        ("Page.goto: net::ERR_CONNECTION_REFUSED at http://127.0.0.1/", SiteUnreachable),
        ("Page.goto: net::ERR_NAME_NOT_RESOLVED", SiteUnreachable),
    ],
)
def test_translation(message: str, error: type[Exception]) -> None:
    with pytest.raises(error), site_errors("a step"):
        raise Error(message)


def test_the_rest_passes_as_it_is() -> None:
    for passing in (DeadlinePassed("Timeout 1ms exceeded"), SignInNeeded(), Error("strict mode")):
        with pytest.raises(type(passing)) as caught, site_errors("a step"):
            raise passing
        assert caught.value is passing


def test_no_call_log_and_so_nothing_typed() -> None:
    error = Error('Locator.fill: Timeout\nCall log:\n  - fill("hunter2")')
    assert first_line(error) == "Locator.fill: Timeout"


def test_a_page_that_changes() -> None:
    assert is_passing(Error("Execution context was destroyed, most likely because of a navigation"))

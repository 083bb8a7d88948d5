from pathlib import Path

import pytest

from pinagent_desktop.services.automation.browser_finder import (
    BrowserChoice,
    browser_choices,
    is_miss,
    nothing_found,
)


def on_path(*programs: str) -> "dict[str, str]":
    return {program: f"/usr/bin/{program}" for program in programs}


def test_auto_tries_installed_browsers_before_our_download() -> None:
    found = browser_choices(platform="linux", which=on_path("google-chrome", "chromium").get)
    assert [choice.name for choice in found] == [
        "chrome",
        "msedge",
        "/usr/bin/chromium",
        "/usr/bin/google-chrome",
        "chromium",
    ]


def test_only_linux_looks_at_the_path() -> None:
    found = browser_choices(platform="win32", which=on_path("chromium").get)
    assert [choice.name for choice in found] == ["chrome", "msedge", "chromium"]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("chrome", ["chrome"]),
        ("msedge", ["msedge"]),
        ("chromium", ["/usr/bin/chromium", "chromium"]),
        ("/opt/b/browser", ["/opt/b/browser"]),
    ],
)
def test_a_wish_is_followed(wanted: str, names: list[str]) -> None:
    which = on_path("chromium", "google-chrome").get
    found = browser_choices(wanted, platform="linux", which=which)
    assert [choice.name for choice in found] == names
    if wanted.startswith("/"):
        assert found == (BrowserChoice(executable=Path(wanted)),)


def test_misses() -> None:
    assert is_miss("Chromium distribution 'chrome' is not found at /opt/google/chrome/chrome")
    assert is_miss("BrowserType.launch: Executable doesn't exist at /x")
    assert not is_miss("Target page, context or browser has been closed")


@pytest.mark.parametrize(
    ("choice", "title"),
    [
        (BrowserChoice(channel="msedge"), "Edge"),
        (BrowserChoice(executable=Path("/usr/bin/google-chrome")), "Chrome"),
        (BrowserChoice(executable=Path("/opt/b/browser")), "browser"),
    ],
)
def test_a_browser_is_called_as_people_call_it(choice: BrowserChoice, title: str) -> None:
    assert choice.title == title


def test_a_named_program_that_is_missing_is_named() -> None:
    named = (BrowserChoice(executable=Path("/opt/b/browser")),)
    assert nothing_found(named) == f"there is no program {Path('/opt/b/browser')}"
    assert nothing_found(browser_choices(which=on_path().get)) == (
        "no Chrome, Edge or Chromium was found"
    )

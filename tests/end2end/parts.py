"""The processes a run is made of, so that a test can kill any of them."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

import psutil

from tests.end2end.app import App, words_of

CHROMIUM = "chromium"
RENDERER = "renderer"
DRIVER = "driver"
PICTURES = "pictures"
PRACTICE = "practice"


def _is_browser(words: Sequence[str]) -> bool:
    return any(word.startswith("--user-data-dir=") for word in words)


def _is_child_of_ours(name: str) -> Callable[[Sequence[str]], bool]:
    return lambda words: (
        list(words[-2:]) == ["--child", name]
        or ("--child" in words and words[list(words).index("--child") + 1] == name)
    )


_KINDS: Mapping[str, Callable[[Sequence[str]], bool]] = {
    CHROMIUM: lambda words: _is_browser(words) and not _type_of(words),
    RENDERER: lambda words: _type_of(words) == "renderer",
    DRIVER: lambda words: "run-driver" in words,
    PICTURES: _is_child_of_ours("pictures"),
    PRACTICE: _is_child_of_ours("practice"),
}
KINDS = tuple(_KINDS)


def parts(app: App, kind: str) -> list[psutil.Process]:
    """Return the processes of one kind that run for this home now.

    Args:
        app: The program.
        kind: One of ``KINDS``.
    """
    return [one for one in app.processes() if _KINDS[kind](words_of(one))]


def kill(processes: Sequence[psutil.Process]) -> int:
    """Kill them with no chance to tidy up; return how many were still there."""
    killed = 0
    for one in processes:
        with suppress(psutil.NoSuchProcess):
            one.kill()
            killed += 1
    return killed


def _type_of(words: Sequence[str]) -> str:
    # Chromium joins the words of its children with blanks, so that all is one word.
    found = (word for line in words for word in line.split() if word.startswith("--type="))
    return next(found, "").removeprefix("--type=")

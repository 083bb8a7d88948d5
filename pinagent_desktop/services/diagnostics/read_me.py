"""What the first file of a report says."""

from collections.abc import Sequence

READ_ME = "README.txt"

_TEXT = """\
A report of Pinagent
====================

Made on this computer by "pinagent-desktop doctor --bundle". Nothing was sent. All files are plain
text or pictures that any program opens: look into them before you give this file to anybody.

In it
-----
{files}

Not in it
---------
Passwords, keys, cookies, browser profiles; names and e-mail addresses of accounts; the names of
boards; titles, texts and pictures of pins{prompts}.
Folders are written as "~" and "<data>", addresses as their host only. Where a word of yours stood
in a line, it says {hidden}.

The words are found by their value. Should one of yours have slipped through, take the file out.
"""

_MEANINGS = {
    "versions.json": "versions of the app, Python, system, Qt, browser and site data",
    "findings.json": "what every check of the doctor found, for programs",
    "findings.txt": "the findings, for people",
    "settings.json": "the settings, addresses without credentials",
    "accounts.json": "each account's way to sign in and its state, without any name",
    "runs.json": "each run's state and numbers",
    "walk.json": "what the look at the site found, for programs",
    "walk.txt": "the look at the site, for people",
    "prompts.json": "your prompts, as you asked with --with-prompts",
    "log.txt": "the last lines of the log",
}


def read_me(names: Sequence[str]) -> str:
    """Return the text.

    Args:
        names: Names of the other files.
    """
    lines = [f"{name}: {_MEANINGS.get(name, 'what a page looked like')}" for name in names]
    prompts = "" if "prompts.json" in names else "; your prompts and wishes"
    return _TEXT.format(files="\n".join(lines), prompts=prompts, hidden="[removed] or [secret]")

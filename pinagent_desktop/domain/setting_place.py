"""Where a setting is shown, and under which words: said where the setting is declared."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Page(StrEnum):
    """The pages of the settings, in their order; the value is the heading."""

    VALIDATION = "Validation"
    PACE = "Pace and caps"
    BROWSER = "Browser"
    STORAGE = "Storage"
    APPEARANCE = "Appearance"
    LANGUAGE = "Language"
    GENERAL = "General"


@dataclass(frozen=True)
class Choice:
    """One of several values of a setting, as people read it.

    A choice that is not `offered` is shown only while it holds.
    """

    value: str
    words: str
    offered: bool = True


@dataclass(frozen=True)
class Place:
    """Stands beside a field of the settings: a person sees and changes it.

    Attributes:
        page: Where it is shown; within a page the order is that of the fields.
        name: What it is called, in few words.
        choices: The values of a setting that has only some.
        unit: What a number counts.
        is_address: Whether it is an address, which might carry a password.
        is_program: Whether it may be the path of a program, which only this computer has.
        carried: Whether a file takes it to another computer; what belongs to one stays there.
        shown: Whether it stands on its page; what is changed somewhere else only goes along.
    """

    page: Page
    name: str
    choices: tuple[Choice, ...] = ()
    unit: Literal["", "usd", "gb"] = ""
    is_address: bool = False
    is_program: bool = False
    carried: bool = True
    shown: bool = True

"""The ways in which the practice site can be told to differ or to go wrong, each a word."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "spanish": "es-ES",
        "german": "de-DE",
        "french": "fr-FR",
        "portuguese": "pt-BR",
        "italian": "it-IT",
    }
)
"""The variants that are a language, with the locale the site names."""

VARIANTS: Mapping[str, str] = MappingProxyType(
    {
        **{word: f"Everything the site says is {word.capitalize()}." for word in LANGUAGES},
        "twostep": "The password field appears only after Continue.",
        "code": "After the password a page asks for a code (/login/mfa).",
        "captcha": "A captcha page stands at /login/; with :k, wherever the k-th read or act is.",
        "challenge": "The k-th read or act (default 5) meets a challenge (/secure/panic).",
        "onboarding": "After the login a page asks for the person's name.",
        "wrongpassword": "Every password is refused as incorrect.",
        "suspended": "The password is right, but the account has been suspended.",
        "safemode": "After k reads and acts (default 6) the site protects the account: signed out.",
        "signedout": "The k-th read (default 5) finds the session signed out.",
        "ratelimit": "The k-th act (default 2) is answered with 429 and Retry-After.",
        "plain403": "The ideas of a board are refused with 403 in plain text.",
        "errors": "The first n reads of a feed (default 2) are answered with 500.",
        "resets": "The first n reads of a feed (default 2) have their connection reset.",
        "slow": "Every page and resource takes n seconds more (default 3).",
        "late": "Pages come as a skeleton; their controls work only n milliseconds later (1500).",
        "deaf": "The login form takes note only of what is typed after its first press.",
        "otherhost": "The address given sends on to another host and port, where all is.",
        "banner": "Signed out, a cookie dialog covers the page until it is accepted.",
        "nags": "Pop-ups of all kinds cover the pages, one after the other.",
        "nojson": "The page's own answers are unreadable to a listener; only the DOM is left.",
        "noids": "No element carries a test id.",
        "renamed": "Every test id has another name.",
        "renamedsave": "The save controls carry other test ids and labels.",
        "renamedall": "Test ids, ids, roles, labels, words and addresses are all others.",
        "hidden": "Hidden copies of tiles and cards stay in every page.",
        "reorder": "The grid puts its tiles into another order whenever more arrive.",
        "ads": "Half of each feed is advertisements, products and modules.",
        "noideas": "There are no ideas for any board, and the page says so.",
        "short": "The ideas of a board end after n pins (default 37).",
        "dozing": "The grid misses that it is at its end, until one scrolls up a little.",
        "endless": "After n pins (default 12) the ideas begin again, for ever.",
        "boardexists": "The account has a board for every style and subject, each named so.",
        "boardrefused": "The site refuses the name of every new board.",
        "trap": "The create menu also holds a Create that opens Restore board.",
        "lostboard": "The first n boards (default 1) are stored, the answer is cut.",
        "lostsave": "The first n saves (default 1) are stored, the answer is cut.",
        "nooriginals": "Every original picture answers 403.",
    }
)

AT_LOGIN: Final = 0
"""The number of `captcha` when it has none of its own."""

_DEFAULT_NUMBERS: Mapping[str, int] = MappingProxyType(
    {
        "captcha": AT_LOGIN,
        "challenge": 5,
        "safemode": 6,
        "signedout": 5,
        "ratelimit": 2,
        "errors": 2,
        "resets": 2,
        "slow": 3,
        "late": 1500,
        "short": 37,
        "endless": 12,
        "lostboard": 1,
        "lostsave": 1,
    }
)


@dataclass(frozen=True)
class Variants:
    """The variants in force."""

    numbers: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def parse(cls, words: Iterable[str]) -> "Variants":
        """Read words such as "slow" or "short:12".

        Raises:
            ValueError: A word is unknown, its number is none, or there are two languages.
        """
        numbers = {}
        for word in words:
            name, _, number = word.partition(":")
            if name not in VARIANTS:
                raise ValueError(f"no such practice variant: {name}")
            if number and not number.isdecimal():
                raise ValueError(f"the number of a practice variant must be one: {word}")
            numbers[name] = int(number) if number else _DEFAULT_NUMBERS.get(name, 1)
        if len(LANGUAGES.keys() & numbers.keys()) > 1:
            raise ValueError("the practice site speaks one language at a time")
        return cls(numbers)

    def __contains__(self, name: str) -> bool:
        return name in self.numbers

    def number(self, name: str) -> int:
        """The number of a variant in force, e.g. at which action it begins."""
        return self.numbers[name]

    @property
    def language(self) -> str | None:
        """The word of the language, unless it is English."""
        return next((word for word in LANGUAGES if word in self.numbers), None)

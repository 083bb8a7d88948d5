"""The ways in which the practice site can be told to go wrong, each a word."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

VARIANTS: Mapping[str, str] = MappingProxyType(
    {
        "two_step_login": "After the password a page asks for a code (/login/mfa).",
        "split_login": "The password field appears only after Continue.",
        "consent_banner": "Signed out, a cookie dialog covers the page until Accept is pressed.",
        "onboarding_wall": "After the login a page asks for the person's name.",
        "challenge_at_login": "After the password a captcha page stands at /login/.",
        "challenge_midway": "After n actions (default 4) every page is a captcha page.",
        "signed_out_midway": "After n actions (default 4) the session is signed out.",
        "wrong_password_text": "Every password is refused as incorrect.",
        "rate_limited": "The n-th save (default 2) is answered with 429 and Retry-After.",
        "server_errors": "The first n reads of a feed (default 2) are answered with 500.",
        "no_json": "The page's own answers are unreadable to a listener; only the DOM is left.",
        "no_dom_ids": "No element carries a data-test-id.",
        "renamed_save_button": "The save controls carry other test ids and labels.",
        "empty_feed": "More ideas answers with no pins at all.",
        "short_feed": "More ideas ends after n pins (default 37).",
        "originals_403": "Every original picture answers 403.",
        "slow": "Every page and resource takes n seconds more (default 3).",
        "name_taken_trap": "The create menu also holds a Create that opens Restore board.",
        "lost_answer_board": "The first n boards (default 1) are stored, the answer is cut.",
        "lost_answer_save": "The first n saves (default 1) are stored, the answer is cut.",
    }
)

_DEFAULT_NUMBERS: Mapping[str, int] = MappingProxyType(
    {
        "challenge_midway": 4,
        "signed_out_midway": 4,
        "rate_limited": 2,
        "server_errors": 2,
        "short_feed": 37,
        "slow": 3,
        "lost_answer_board": 1,
        "lost_answer_save": 1,
    }
)


@dataclass(frozen=True)
class Variants:
    """The variants in force."""

    numbers: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def parse(cls, words: Iterable[str]) -> "Variants":
        """Read words such as "slow" or "short_feed:12".

        Raises:
            ValueError: A word is unknown, or its number is none.
        """
        numbers = {}
        for word in words:
            name, _, number = word.partition(":")
            if name not in VARIANTS:
                raise ValueError(f"no such practice variant: {name}")
            if number and not number.isdecimal():
                raise ValueError(f"the number of a practice variant must be one: {word}")
            numbers[name] = int(number) if number else _DEFAULT_NUMBERS.get(name, 1)
        return cls(numbers)

    def __contains__(self, name: str) -> bool:
        return name in self.numbers

    def number(self, name: str) -> int:
        """The number of a variant in force, e.g. after how many actions it begins."""
        return self.numbers[name]

"""What the person looks for, in their own words."""

import unicodedata
from datetime import datetime
from enum import StrEnum
from typing import Final

from pinagent_desktop.domain.errors import InvalidPrompt
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.limits import (
    DEFAULT_THRESHOLD,
    MAX_BOARD_NAME_CHARACTERS,
    MAX_PROMPT_CHARACTERS,
)
from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.picture_problem import DEFAULT_MINDED, Problem
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.refresh import Refresh

EVERY_PROMPT: Final = PromptId("every-prompt")
"""Stands where pins of several prompts leave together; never in the store."""


class PromptStatus(StrEnum):
    """Where the newest run of a prompt stands."""

    PENDING = "pending"
    RUNNING = "running"
    COMPLETED = "completed"
    ERROR = "error"


class Counters(Value):
    """Pins of one prompt by status; kept with the prompt, rebuilt by the store's check."""

    approved: int = 0
    disqualified: int = 0
    pending: int = 0


class Prompt(Value):
    """One brief with its threshold; pins hang on it, runs repeat it."""

    id: PromptId
    text: str
    must_have: tuple[str, ...] = ()
    nice_to_have: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    like: tuple[Reference, ...] = ()
    unlike: tuple[Reference, ...] = ()
    minded_problems: frozenset[Problem] = DEFAULT_MINDED
    threshold: float = DEFAULT_THRESHOLD
    created_at: datetime
    refresh: Refresh | None = None
    """How it is looked up again by itself; ``None`` when it is not."""
    status: PromptStatus = PromptStatus.PENDING
    counters: Counters = Counters()

    @property
    def is_every(self) -> bool:
        """Whether it stands for all prompts together, each with a threshold of its own."""
        return self.id == EVERY_PROMPT


def every_prompt(at: datetime) -> Prompt:
    """Return what stands for all prompts together.

    Args:
        at: When the newest of what it stands for came.
    """
    return Prompt(id=EVERY_PROMPT, text="All prompts", created_at=at)


def checked_prompt_text(text: str) -> str:
    """Return the prompt without odd white space.

    Raises:
        InvalidPrompt: Nothing to search for, or longer than any search box takes.
    """
    cleaned = " ".join("".join(_visible(character) for character in text).split())
    if not any(character.isalnum() for character in cleaned):
        raise InvalidPrompt("The prompt has no words", length=len(cleaned))
    if len(cleaned) > MAX_PROMPT_CHARACTERS:
        raise InvalidPrompt("The prompt is too long", length=len(cleaned))
    return cleaned


def board_name(text: str) -> str:
    """Return the board's name for a prompt: its words as typed, without digits and signs.

    The site gives no ideas for boards with odd names (observed 2025-08 by an earlier tool).

    Raises:
        InvalidPrompt: No word is left for a name.
    """
    kept = "".join(c if _is_name_character(c) else " " for c in text)
    # A mark without a letter is the rest of an emoji.
    words = [word for word in kept.split() if any(character.isalpha() for character in word)]
    name = " ".join(words)
    while len(name) > MAX_BOARD_NAME_CHARACTERS and len(words) > 1:
        words.pop()
        name = " ".join(words)
    name = name[:MAX_BOARD_NAME_CHARACTERS].strip()
    if not name:
        raise InvalidPrompt("A board needs a name of words", length=len(text))
    return name


def _is_name_character(character: str) -> bool:
    # Marks belong to letters of many scripts (vowel signs, accents); digits never do.
    return unicodedata.category(character)[0] in {"L", "M"}


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return " "
    # Joiners are part of emoji and of Persian or Hindi words; other invisible marks are not.
    return "" if category in {"Cf", "Cs", "Co"} and character not in "\u200c\u200d" else character

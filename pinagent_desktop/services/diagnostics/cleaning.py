"""Taking out of a report what is the person's own: by value, however it is written, and by look."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from pinagent_desktop.domain.spellings import spellings

_SHORT = 4
"""Values of fewer characters are taken out only where they stand as a word."""
_HIDDEN = "[removed]"
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = re.compile(
    r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)(?:[^\s/@'\"<>]*@)?(?P<host>[^\s/?#'\"<>)]*)[^\s'\"<>)]*"
)
_SAID = re.compile(r"“[^”]*”")
_HOMES = re.compile(r"(?:/home/|/Users/|[A-Za-z]:\\+Users\\+)[^\s/\\'\":]+")


class Cleaner:
    """Cleans texts and JSON documents."""

    def __init__(
        self,
        private: Iterable[str],
        folders: Mapping[str, Path],
        clean_secrets: Callable[[str], str],
    ) -> None:
        """Prepare.

        Args:
            private: Words of the person: names, prompts, boards, passwords.
            folders: Folders by the sign that stands for each, inner ones first.
            clean_secrets: Takes out the secrets of this start.
        """
        self._pattern = _pattern_of({word.strip() for word in private if word.strip()})
        self._folders = folders
        self._clean_secrets = clean_secrets

    def text(self, text: str) -> str:
        """Return a text without anything private; addresses keep only their host."""
        for sign, folder in self._folders.items():
            for path in {str(folder), folder.as_posix(), json.dumps(str(folder))[1:-1]}:
                text = text.replace(path, sign)
        text = self._clean_secrets(text)
        if self._pattern is not None:
            text = self._pattern.sub(_HIDDEN, text)
        text = _ADDRESS.sub(r"\g<scheme>\g<host>", text)
        text = _EMAIL.sub(_HIDDEN, text)
        text = _SAID.sub("“…”", text)
        return _HOMES.sub("~", text)

    def document(self, value: object) -> object:
        """Return a JSON document, every text in it cleaned."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {str(key): self.document(entry) for key, entry in value.items()}  # keys are ours
        if isinstance(value, list | tuple):
            return [self.document(entry) for entry in value]
        return value


def _pattern_of(words: set[str]) -> re.Pattern[str] | None:
    long = {way for word in words if len(word) >= _SHORT for way in spellings(word)}
    # The longest first, so that a name within a longer one does not leave the rest of it.
    ways = [re.escape(way) for way in sorted(long, key=len, reverse=True)]
    ways += [rf"(?<!\w){re.escape(word)}(?!\w)" for word in sorted(words) if len(word) < _SHORT]
    return re.compile("|".join(ways), re.IGNORECASE) if ways else None

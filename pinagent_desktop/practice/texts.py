"""What the practice site says, in the language of the variant in force."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pinagent_desktop.practice.variants import LANGUAGES, Variants

_STRANGE = "renamedall"


@dataclass(frozen=True)
class Texts:
    """The texts of one language, by the English ones.

    Attributes:
        locale: What the site calls the language, such as "de-DE".
        table: English text to the one that is shown; what is missing is shown in English.
    """

    locale: str = "en-US"
    table: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path, variants: Variants) -> "Texts":
        """Read the texts of the variants in force.

        Args:
            folder: The practice resources; the texts lie in its folder `texts`.
            variants: With a language, or with words nobody expects.
        """
        language = variants.language
        locale = LANGUAGES[language] if language else cls.locale
        words = [word for word in (language, _STRANGE) if word is not None and word in variants]
        table: dict[str, str] = {}
        for word in words:
            text = (folder / "texts" / f"{word}.toml").read_text(encoding="utf-8")
            table.update(tomllib.loads(text))
        return cls(locale, table)

    def say(self, text: str) -> str:
        """The text as this site says it."""
        return self.table.get(text, text)

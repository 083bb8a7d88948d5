"""The words of the window in the person's language: read from the translators' own files."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Literal
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

Language = Literal["en", "es", "de", "ar"]
LANGUAGES: Final[Sequence[Language]] = ("en", "es", "de", "ar")
APPLICATION: Final = "Application"
"""The context of sentences that come from below the window."""
_LOCALES: Final[Mapping[Language, str]] = {"en": "en", "es": "es_ES", "de": "de_DE", "ar": "ar_AE"}
"""Arabic with the digits that stand in scores, prices and times put together elsewhere, too."""
_LEAST_LETTERS: Final = 3
"""A pattern with fewer letters of its own would take in any text, so it takes numbers only."""


def language_of(chosen: str) -> Language:
    """Return the language to speak.

    Args:
        chosen: One of :data:`LANGUAGES`; anything else asks for the system's, English where that
            is none of them.
    """
    wanted = [chosen] if chosen in LANGUAGES else QLocale.system().uiLanguages()
    for tag in wanted:
        for language in LANGUAGES:
            if tag.replace("_", "-").split("-")[0].casefold() == language:
                return language
    return "en"


def plural_form(language: Language, number: int) -> int:
    """Return which of a language's plural forms a number takes, in the order Linguist has them."""
    if language != "ar":
        return 0 if number == 1 else 1
    few, many = range(3, 11), range(11, 100)
    if number in {0, 1, 2}:
        return number
    return 3 if number % 100 in few else 4 if number % 100 in many else 5


PLURAL_FORMS: Final[Mapping[Language, int]] = {"en": 2, "es": 2, "de": 2, "ar": 6}


_PLACE: Final = re.compile(r"\{(\w+)\}")
_SENTENCE_END: Final = re.compile(r"[.:] ")
_COUNTED: Final = re.compile(r"(.+) \((\d+)\)")
_COMMA: Final[Mapping[Language, str]] = {"en": ", ", "es": ", ", "de": ", ", "ar": "، "}
_MOST_REMEMBERED: Final = 2000


class Catalog:
    """All messages of one language.

    Args:
        file: As Qt's Linguist writes it (``.ts``).
        language: Of the translations.
    """

    def __init__(self, file: Path, language: Language) -> None:
        self._language = language
        self._by_context: dict[tuple[str, str], list[str]] = {}
        self._by_source: dict[str, list[str]] = {}
        self._found: dict[str, str] = {}
        for context, source, forms in messages(file):
            if all(forms):
                self._by_context[context, source] = forms
                self._by_source.setdefault(source, forms)
        self._patterns = sorted(
            (
                (_pattern(source), forms[0])
                for (context, source), forms in self._by_context.items()
                if context == APPLICATION and "{" in source and _letters(source)
            ),
            key=lambda one: -len(one[0].pattern),
        )

    def of(self, context: str, source: str, number: int = -1) -> str | None:
        """Return a message, or nothing where it is not known.

        A message that a base class asks for is found whatever the class of the object is.
        """
        forms = self._by_context.get((context, source)) or self._by_source.get(source)
        if forms is None:
            return None
        form = plural_form(self._language, number) if len(forms) > 1 and number >= 0 else 0
        return forms[form]

    def sentence(self, text: str) -> str:
        """Return a sentence that is put together already, with its parts; else what was given."""
        if text not in self._found:
            if len(self._found) >= _MOST_REMEMBERED:
                self._found.clear()
            self._found[text] = self._sentence(text)
        return self._found[text]

    def _sentence(self, text: str) -> str:
        whole = self._whole(text)
        if whole is not None:
            return whole
        for end in reversed([mark.end() for mark in _SENTENCE_END.finditer(text)]):
            head = self._whole(text[: end - 1])
            if head is not None:
                return f"{head} {self.sentence(text[end:])}"
        parts = text.split(", ")
        if len(parts) > 1:
            return _COMMA[self._language].join(self.sentence(part) for part in parts)
        counted = _COUNTED.fullmatch(text)
        return f"{self.sentence(counted[1])} ({counted[2]})" if counted else text

    def _whole(self, text: str) -> str | None:
        known = self._by_context.get((APPLICATION, text))
        if known is not None:
            return known[0]
        for pattern, words in self._patterns:
            match = pattern.fullmatch(text)
            if match is not None:
                return self._filled(words, match.groupdict(), text)
        return None

    def _filled(self, words: str, values: Mapping[str, str], text: str) -> str:
        def part(place: re.Match[str]) -> str:
            quoted = values.get(f"q_{place[1]}")
            value = values.get(f"p_{place[1]}", "") if quoted is None else quoted
            return value if quoted is not None or value == text else self.sentence(value)

        return _PLACE.sub(part, words)


class CatalogTranslator(QTranslator):
    """Gives Qt the messages of a catalog."""

    def __init__(self, catalog: Catalog, parent: QObject) -> None:
        super().__init__(parent)
        self.catalog = catalog

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        # Nothing, and not an empty text, lets Qt look further.
        return self.catalog.of(context, sourceText, n)  # type: ignore[return-value] # see above


def speak(app: QApplication, folder: Path, chosen: str) -> Language:
    """Let the window speak a language; before the first of its widgets is made.

    Args:
        app: Gets words, number formats and direction.
        folder: Where the ``.ts`` files are.
        chosen: See :func:`language_of`.
    """
    language = language_of(chosen)
    system = QLocale.system()
    same = system.name().split("_")[0] == language and language != "ar"
    QLocale.setDefault(system if same else QLocale(_LOCALES[language]))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    )
    if language != "en":
        base = QTranslator(app)  # the words of Qt's own dialogs
        if base.load(
            f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ):
            app.installTranslator(base)
        catalog = Catalog(folder / f"{language}.ts", language)
        app.installTranslator(CatalogTranslator(catalog, app))
    return language


def in_words(text: str) -> str:
    """Return a sentence of the application in the language of the window.

    What comes from below the window is English, for logs, files and the command line; here it is
    found again by the pattern that it was put together from. Unknown texts stay as they are.
    """
    app = QCoreApplication.instance()
    translator = app.findChild(CatalogTranslator) if app is not None else None
    return text if translator is None or not text else translator.catalog.sentence(text)


def messages(file: Path) -> Sequence[tuple[str, str, list[str]]]:
    """Return context, source and translated forms of each message; empty where one is missing."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [""]
            if translation is not None:
                several = [one.text or "" for one in translation.iter("numerusform")]
                forms = several or [translation.text or ""]
            found.append((name, message.findtext("source", ""), forms))
    return found


def _pattern(source: str) -> re.Pattern[str]:
    body, seen = "", set[str]()
    any_text = ".*?" if _letters(source) >= _LEAST_LETTERS else "[0-9.,]+"
    for number, part in enumerate(_PLACE.split(source)):
        if number % 2 == 0:
            body += re.escape(part)
        elif part in seen:
            body += f"(?P=p_{part})"
        else:
            seen.add(part)
            # What stands in quotes is the person's or a stranger's: it is nothing to translate.
            name = "q" if f"“{{{part}}}”" in source else "p"
            body += f"(?P<{name}_{part}>{any_text})"
    return re.compile(body, re.DOTALL)


def _letters(source: str) -> int:
    return sum(character.isalpha() for character in _PLACE.sub("", source))

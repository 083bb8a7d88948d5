"""No message of the window is missing in a language, and none has other places than its source."""

import re
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from pinagent_desktop.ui.translation import APPLICATION, LANGUAGES, PLURAL_FORMS, Language, messages

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
PLACES = re.compile(r"\{\w*\}|%n")
OTHERS = [one for one in LANGUAGES if (FOLDER / f"{one}.ts").is_file()]


@pytest.fixture(scope="module")
def wanted() -> set[tuple[str, str]]:
    script = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
    find: Callable[[], set[tuple[str, str]]] = script["wanted"]
    return find()


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_there_and_none_is_left_over(
    language: Language, wanted: set[tuple[str, str]]
) -> None:
    told = {(context, source) for context, source, _ in messages(FOLDER / f"{language}.ts")}
    why = "python packaging/translations.py brings the files in step"
    assert (sorted(wanted - told), sorted(told - wanted)) == ([], []), why


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_translated_with_the_places_of_its_source(language: Language) -> None:
    wrong = []
    for context, source, forms in messages(FOLDER / f"{language}.ts"):
        places = sorted(set(PLACES.findall(source)))
        several = PLURAL_FORMS[language] if "%n" in source else 1
        if len(forms) != several:
            wrong.append((source, f"{len(forms)} forms"))
        for form in forms:
            found = sorted(set(PLACES.findall(form)))
            # A sentence of the application may do without an English ending ("pin{1}").
            fits = set(found) <= set(places) if context == APPLICATION else found == places
            edges = source[:1].isspace() == form[:1].isspace()
            if not form.strip() or not fits or not edges:
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_file_holds_no_unfinished_message(language: Language) -> None:
    assert "unfinished" not in (FOLDER / f"{language}.ts").read_text("utf-8")


def test_the_words_of_a_message_are_never_computed() -> None:
    """What is handed to ``tr`` is a text: what is computed no translator ever sees."""
    found = []
    for file in sorted((ROOT / "pinagent_desktop" / "ui").rglob("*.py")):
        text = file.read_text("utf-8")
        found += [f"{file.name}: {one}" for one in re.findall(r"\.tr\(\s*(f\"[^\"]*\")", text)]
    assert found == []

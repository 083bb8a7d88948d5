"""The window speaks the person's language; what comes from below it is found again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from pinagent_desktop.domain.errors import UnknownRun
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.models.pin_words import score_words, trait_words
from pinagent_desktop.ui.models.trait import DUPLICATES
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.translation import (
    Catalog,
    in_words,
    language_of,
    plural_form,
    speak,
)

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "translations"


class WipeDialog(QObject):
    """Has the name of the class whose words it asks for."""

    def said(self) -> str:
        return self.tr("Wipe everything")


class SettingChanges(QObject):
    """The same with a number."""

    def said(self, number: int) -> str:
        return self.tr("%n settings are changed.", "", number)


class Changes(SettingChanges):
    """Asks through its base class."""


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, FOLDER, "es")
    yield
    speak(qapp, FOLDER, "en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("spanish")
def test_words_numbers_and_qts_own_dialogs_follow() -> None:
    assert WipeDialog().said() == "Borrarlo todo"
    assert Changes().said(3) == "Se cambiaron 3 ajustes."
    assert trait_words(DUPLICATES, 43) == "43 casi duplicados"
    assert score_words(0.5) == "0,50"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancelar"


@pytest.mark.usefixtures("spanish")
def test_sentences_of_the_application_are_found_again_with_their_parts() -> None:
    said = {
        "Kept 50, left out 31: 12 ads, 9 already seen.": (
            "Conservados 50, omitidos 31: 12 anuncios, 9 ya vistos."
        ),
        "Saved “Dark” to “Chair of oak”.": "Guardado «Dark» en «Chair of oak».",
        "Kept 2, left out 1: 1 ad.": "Conservados 2, omitidos 1: 1 anuncio.",
        "A chair of oak": "A chair of oak",
        "the budget is used (8), no credit (4)": "el presupuesto está gastado (8), sin crédito (4)",
        "Light": "Clara",
        "Try other words. Check the key, then judge the pending ones.": (
            "Prueba otras palabras. Comprueba la clave y juzga los pendientes."
        ),
        "Nobody ever said this": "Nobody ever said this",
        "": "",
    }
    assert {text: in_words(text) for text in said} == said
    assert problem_of(UnknownRun(run="run-9")).message == (
        "No hay ninguna ejecución llamada run-9."
    )


def test_english_needs_no_file_and_leaves_texts_alone(qapp: QApplication) -> None:
    assert speak(qapp, FOLDER / "gone", "en") == "en"
    assert qapp.findChildren(QTranslator) == []
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert in_words("Light") == "Light"


def test_an_unknown_choice_asks_for_the_systems_language() -> None:
    assert language_of("system") in {"en", "es", "de", "ar"}
    assert language_of("klingon") == language_of("system")
    assert language_of("de") == "de"


@pytest.mark.parametrize(
    ("number", "form"),
    [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (103, 3), (111, 4)],
)
def test_arabic_has_six_plural_forms(number: int, form: int) -> None:
    assert plural_form("ar", number) == form


def test_others_have_two() -> None:
    assert [plural_form("es", number) for number in (0, 1, 2)] == [1, 0, 1]


def test_an_unfinished_message_counts_as_none(tmp_path: Path) -> None:
    file = tmp_path / "es.ts"
    file.write_text(
        "<TS><context><name>A</name><message><source>x</source>"
        '<translation type="unfinished"></translation></message></context></TS>',
        "utf-8",
    )
    assert Catalog(file, "es").of("A", "x") is None


def test_what_begins_a_line_begins_it_at_the_right_in_arabic(
    qapp: QApplication, resources: Path
) -> None:
    theme = Theme(resources)
    assert "border-left: 4px" in theme.style_sheet()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = theme.style_sheet()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "border-left: 4px" not in mirrored
    assert "border-right: 4px" in mirrored

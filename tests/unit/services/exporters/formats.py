"""Every exporter, as the tests take them in turn."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.services.exporters.bundle import BundleExporter
from pinagent_desktop.services.exporters.client_page import ClientPageExporter
from pinagent_desktop.services.exporters.contact_sheet import ContactSheetExporter
from pinagent_desktop.services.exporters.folder import FolderExporter
from pinagent_desktop.services.exporters.lettering import Lettering
from pinagent_desktop.services.exporters.mood_board import (
    MoodBoardPdfExporter,
    MoodBoardPngExporter,
)
from pinagent_desktop.services.exporters.page import PageExporter
from pinagent_desktop.services.exporters.tables import CsvExporter, JsonExporter
from pinagent_desktop.services.exporters.workbook import WorkbookExporter

LETTERING = Lettering(Path(__file__).parents[4] / "resources" / "fonts")


def _contact_sheet() -> Exporter:
    return ContactSheetExporter(LETTERING)


def _mood_board_pdf() -> Exporter:
    return MoodBoardPdfExporter(LETTERING)


def _mood_board_png() -> Exporter:
    return MoodBoardPngExporter(LETTERING)


EXPORTERS: Sequence[Callable[[], Exporter] | Any] = (
    CsvExporter,
    JsonExporter,
    FolderExporter,
    PageExporter,
    ClientPageExporter,
    BundleExporter,
    WorkbookExporter,
    _contact_sheet,
    _mood_board_pdf,
    _mood_board_png,
)


def of_word(word: str) -> Exporter:
    """Return the exporter of a format.

    Raises:
        StopIteration: There is none of that word.
    """
    makers = (one if callable(one) else one.values[0] for one in EXPORTERS)
    return next(made for made in (make() for make in makers) if made.format == word)

"""Every exporter, as the tests take them in turn."""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

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

needs_xlsxwriter = pytest.mark.skipif(
    find_spec("xlsxwriter") is None,
    reason="XlsxWriter of the lock is not installed: python3 run.py setup dev",
)
needs_reportlab = pytest.mark.skipif(
    find_spec("reportlab") is None,
    reason="reportlab of the lock is not installed: python3 run.py setup dev",
)
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
    pytest.param(WorkbookExporter, marks=needs_xlsxwriter),
    pytest.param(_contact_sheet, marks=needs_reportlab),
    pytest.param(_mood_board_pdf, marks=needs_reportlab),
    _mood_board_png,
)


def of_word(word: str) -> Exporter:
    """Return the exporter of a format.

    Raises:
        StopIteration: There is none of that word.
    """
    makers = (one if callable(one) else one.values[0] for one in EXPORTERS)
    return next(made for made in (make() for make in makers) if made.format == word)

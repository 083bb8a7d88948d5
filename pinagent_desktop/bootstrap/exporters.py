"""Every format that pins leave the app in."""

from pathlib import Path

from pinagent_desktop.application.export import Export
from pinagent_desktop.paths import Paths
from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.ports.storage import Store


def export_of(store: Store, places: Paths) -> Export:
    """Return the use case that writes pins of a store."""
    from pinagent_desktop.services.exporters.eagle import EagleLibrary
    from pinagent_desktop.services.exporters.shelf import FolderShelf

    return Export(
        store,
        exporters(places.resources),
        places.pictures,
        EagleLibrary(),
        shelf=FolderShelf(places.pictures, places.handed_out),
    )


def exporters(resources: Path) -> list[Exporter]:
    """Return one exporter a format.

    Args:
        resources: Where the font lies that comes along.
    """
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

    lettering = Lettering(resources / "fonts")
    return [
        WorkbookExporter(),
        CsvExporter(),
        JsonExporter(),
        PageExporter(),
        ClientPageExporter(),
        BundleExporter(),
        FolderExporter(),
        ContactSheetExporter(lettering),
        MoodBoardPdfExporter(lettering),
        MoodBoardPngExporter(lettering),
    ]

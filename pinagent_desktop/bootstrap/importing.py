"""What takes files in, put together over an open store."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pinagent_desktop.application.folder_import import FolderImport
from pinagent_desktop.application.importing import Import
from pinagent_desktop.paths import Paths, child_command
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.importing import PictureFolder
from pinagent_desktop.ports.storage import Store

if TYPE_CHECKING:
    from pinagent_desktop.services.automation.site_data import Cleaning


def importing(store: Store, site_data: Path, clock: Clock) -> Import:
    """Return the use case.

    Args:
        store: Where it goes.
        site_data: The built-in site file: it knows which words of a title are the machine's.
        clock: Tells when something came without a date.
    """
    from pinagent_desktop.services.importing.dump_reader import CollectionsReader

    cleaner = _Cleaner(site_data)
    return Import(store, CollectionsReader(cleaner.title, cleaner.text), clock)


def folder_import(store: Store, places: Paths, clock: Clock) -> FolderImport:
    """Return the use case that takes in folders of pictures.

    Args:
        store: Where the pins go.
        places: Where our pictures lie.
        clock: Tells when they came.
    """
    return FolderImport(store, picture_folder(places), clock)


def picture_folder(places: Paths) -> Callable[[], PictureFolder]:
    """Return what opens pictures of the person and keeps our own below our pictures' folder."""

    def opened() -> PictureFolder:
        from pinagent_desktop.services.pictures.local_folder import LocalPictures
        from pinagent_desktop.services.pictures.worker_client import PictureWorker

        return LocalPictures(places.pictures, PictureWorker(child_command()))

    return opened


class _Cleaner:
    """Takes the machine's words off; the site file is read when the first text comes."""

    def __init__(self, site_data: Path) -> None:
        self._site_data = site_data

    def title(self, text: str) -> str:
        from pinagent_desktop.services.automation.text_cleaning import clean_title

        return clean_title(text, self._cleaning)

    def text(self, text: str) -> str:
        from pinagent_desktop.services.automation.text_cleaning import clean_text

        return clean_text(text, self._cleaning)

    @functools.cached_property
    def _cleaning(self) -> "Cleaning":
        from pinagent_desktop.services.automation.site_profile import load_profile

        return load_profile(self._site_data).data.cleaning

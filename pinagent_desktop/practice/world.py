"""Everything the three listeners share."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pinagent_desktop import __version__
from pinagent_desktop.practice.catalogue import Catalogue
from pinagent_desktop.practice.faults import FaultBook, faults_of
from pinagent_desktop.practice.ledger import Ledger
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.pictures.book import PictureBook
from pinagent_desktop.practice.state import StateFile
from pinagent_desktop.practice.texts import Texts
from pinagent_desktop.practice.variants import Variants


@dataclass(frozen=True)
class PracticeWorld:
    """The practice account, its site's content, and what goes wrong.

    Attributes:
        options: What was asked for.
        variants: The same, for the ways of going wrong.
        texts: What the site says.
        file: Boards, saves and sessions.
        ledger: What happened so far.
        catalogue: All pins.
        faults: The faults armed at the site and the picture host, by path.
        judge_faults: The faults armed at the judge, by path.
    """

    options: PracticeOptions
    variants: Variants
    texts: Texts
    file: StateFile
    ledger: Ledger
    catalogue: Catalogue
    faults: FaultBook
    judge_faults: FaultBook

    @classmethod
    def open(
        cls, home: Path, options: PracticeOptions, book: PictureBook | None = None
    ) -> "PracticeWorld":
        """Open what is kept under `home`/practice, or begin there.

        Args:
            home: The app's home.
            options: How the site is to behave.
            book: Pictures to serve instead of those the options name.
        """
        folder = home / "practice"
        folder.mkdir(parents=True, exist_ok=True)
        variants = Variants.parse(options.variants)
        faults = FaultBook()
        faults.arm(faults_of(variants))
        return cls(
            options=options,
            variants=variants,
            texts=Texts.of(options.resources, variants),
            file=StateFile(folder / "state.json"),
            ledger=Ledger(folder / "ledger.jsonl"),
            catalogue=Catalogue(
                book or open_book(options, folder), options.seed, options.feed_length
            ),
            faults=faults,
            judge_faults=FaultBook(),
        )

    def note_direct(self, path: str, headers: Mapping[str, str]) -> None:
        """Write down a request that no proxy has passed on, where all are to come through one."""
        if self.options.proxied and "Via" not in headers:
            self.ledger.note("direct", path=path)

    def close(self) -> None:
        """Store what is still unwritten and close the files."""
        self.file.write()
        self.ledger.close()


def open_book(options: PracticeOptions, folder: Path) -> PictureBook:
    """The pictures that were asked for.

    Args:
        options: Name a folder of pictures, or none for the drawn ones.
        folder: Where drawn pictures are kept, so that each is drawn once.
    """
    if options.pictures is not None:
        from pinagent_desktop.practice.pictures.folder import FolderBook

        return FolderBook(options.pictures)
    from pinagent_desktop.practice.pictures.drawn import DrawnBook
    from pinagent_desktop.practice.pictures.kept import KeptBook

    ours = folder / "drawings" / __version__
    for older in ours.parent.glob("*"):
        if older != ours:  # another version may draw otherwise
            shutil.rmtree(older, ignore_errors=True)
    return KeptBook(DrawnBook(), ours)

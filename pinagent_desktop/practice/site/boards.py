"""The account's boards: find, create, save to, take from, delete, restore."""

import time
import unicodedata

from pinagent_desktop.practice.catalogue import CatalogPin, Catalogue, PinKind, digits
from pinagent_desktop.practice.ledger import Ledger
from pinagent_desktop.practice.state import Board, SavedPin, StateFile

MOST_BOARDS = 2000
LONGEST_NAME = 180
"""The real site's limit is not known; this one is ours."""

FIRST_BOARDS = ("Ideas & Concepts", "Weekend recipes")
"""Boards every account has from the start, so that there is one to save to by mistake."""

_RESTORE_S = 7 * 24 * 3600


class BoardRefusedError(Exception):
    """The site does not do what was asked; its text is meant for the person."""


class BoardShelf:
    """The boards of the one account. Every change is on disk before a method returns."""

    def __init__(
        self,
        file: StateFile,
        ledger: Ledger,
        catalogue: Catalogue,
        seed: int,
        *,
        many: bool = False,
    ) -> None:
        """Give a new account its first boards.

        Args:
            file: Where they are kept.
            ledger: Where changes are noted.
            catalogue: The pins there are.
            seed: Of the boards' ids.
            many: Whether there is a board for every style and subject from the start.
        """
        self._many = many
        self._file = file
        self._ledger = ledger
        self._catalogue = catalogue
        self._seed = seed
        self.settle()

    def settle(self) -> None:
        """Make the first boards, with a few pins each, if there are none at all."""
        if self._file.state.boards:
            return
        # The last ones are those that feeds serve last, so that they rarely meet a run's own.
        photos = [pin for pin in reversed(self._catalogue.pins) if pin.kind is PinKind.PHOTO]
        for position, name in enumerate(FIRST_BOARDS):
            board = self._add(name, "public")
            for pin in photos[position * 3 : position * 3 + 3]:
                board.pins.append(self._copy(pin.id))
        for name in self._many_names() if self._many else ():
            self._add(name, "public")
        self._file.write()

    def _many_names(self) -> list[str]:
        """Names such as "rustic kitchen", and some that only begin so."""
        labels = self._catalogue.labels
        names = sorted({f"{x.style} {x.subject}".strip().replace("-", " ") for x in labels})
        near = [f"{name} ideas" for name in names[::5]]
        return [*names, *near]

    def all(self) -> list[Board]:
        """Boards that are not deleted, oldest first."""
        return list(self._file.state.live_boards())

    def by_id(self, board_id: str) -> Board | None:
        """The board of that id."""
        return next((board for board in self.all() if board.id == board_id), None)

    def by_slug(self, slug: str) -> Board | None:
        """The board whose address ends so."""
        return next((board for board in self.all() if board.slug == slug), None)

    def holding(self, pin_id: str) -> tuple[Board, SavedPin] | None:
        """The board that holds a saved pin, by the saved pin's own id."""
        for board in self.all():
            for pin in board.pins:
                if pin.id == pin_id:
                    return board, pin
        return None

    def saved_from(self, source_id: str) -> list[Board]:
        """The boards to which a pin of the catalogue was saved, the newest board first."""
        boards = reversed(self.all())
        return [board for board in boards if any(p.source_id == source_id for p in board.pins)]

    def pins_of(self, board: Board) -> list[tuple[SavedPin, CatalogPin]]:
        """A board's pins with what they show, newest first."""
        found = [(saved, self._catalogue.by_id(saved.source_id)) for saved in reversed(board.pins)]
        return [(saved, pin) for saved, pin in found if pin is not None]

    def create(self, name: str, privacy: str) -> Board:
        """Make a board.

        Raises:
            BoardRefusedError: The name is empty, too long or taken.
        """
        name = " ".join(name.split())
        if not name:
            raise BoardRefusedError("A board needs a name.")
        if len(name) > LONGEST_NAME:
            raise BoardRefusedError("That name is too long.")
        if any(board.name.casefold() == name.casefold() for board in self.all()):
            raise BoardRefusedError("You already have a board with that name.")
        if len(self.all()) >= MOST_BOARDS:
            raise BoardRefusedError("You have reached the limit of boards.")
        board = self._add(name, "secret" if privacy in {"secret", "private"} else "public")
        self._file.write()
        self._ledger.note("create", board=board.id, name=board.name)
        return board

    def save(self, board: Board, source_id: str) -> SavedPin:
        """Save a pin; doing it twice makes two, as on the site."""
        saved = self._copy(source_id)
        board.pins.append(saved)
        self._file.write()
        self._ledger.note("save", board=board.id, pin=source_id, saved=saved.id)
        return saved

    def remove(self, pin_id: str) -> None:
        """Take a saved pin from its board.

        Raises:
            BoardRefusedError: No board holds it.
        """
        found = self.holding(pin_id)
        if found is None:
            raise BoardRefusedError("Pin not found.")
        board, saved = found
        board.pins.remove(saved)
        self._file.write()
        self._ledger.note("delete_pin", board=board.id, pin=saved.source_id, saved=saved.id)

    def delete(self, board: Board) -> None:
        """Delete a board; it can be restored for seven days."""
        board.deleted_at = time.time()
        self._file.write()
        self._ledger.note("delete_board", board=board.id, name=board.name)

    def deleted(self) -> list[Board]:
        """Boards that can still be restored, newest first."""
        limit = time.time() - _RESTORE_S
        boards = [b for b in self._file.state.boards if b.deleted_at and b.deleted_at > limit]
        return sorted(boards, key=lambda board: -(board.deleted_at or 0))

    def restore(self, board: Board) -> None:
        """Bring a deleted board back under a changed name, as the site does."""
        board.deleted_at = None
        board.name += " (restored)"
        board.slug = self._free_slug(board.name)
        self._file.write()
        self._ledger.note("restore_board", board=board.id, name=board.name)

    def _add(self, name: str, privacy: str) -> Board:
        number = self._file.next_number()
        board = Board(
            id=digits(f"board {self._seed} {number}"),
            name=name,
            slug=self._free_slug(name),
            privacy=privacy,
            created_at=time.time(),
        )
        self._file.state.boards.append(board)
        return board

    def _copy(self, source_id: str) -> SavedPin:
        number = self._file.next_number()
        own_id = digits(f"saved {self._seed} {number}")
        return SavedPin(id=own_id, source_id=source_id, saved_at=time.time())

    def _free_slug(self, name: str) -> str:
        slug = _slug(name)
        taken = {board.slug for board in self._file.state.boards}
        return next(
            free
            for free in (slug, *(f"{slug}-{number}" for number in range(2, len(taken) + 3)))
            if free not in taken
        )


def _slug(name: str) -> str:
    """Lower case, other characters than letters and digits to single hyphens."""
    text = unicodedata.normalize("NFC", name).casefold()
    kept = "".join(character if character.isalnum() else " " for character in text)
    return "-".join(kept.split()) or "board"

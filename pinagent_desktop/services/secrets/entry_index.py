"""Which entries of a keyring are ours: keyrings find entries by name, few can list them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_PAGE = "index:{}"
_LONGEST_PAGE = 1000
"""Characters: Windows holds 2560 bytes an entry, in UTF-16."""
_EMPTY = "-"


class EntryIndex:
    """Keeps the names of our entries in the keyring itself, some on each page.

    It outlives the data folder, so that nothing stays behind when that is gone.
    """

    def __init__(self, ring: "KeyringBackend", service: str) -> None:
        """Look at one keyring.

        Args:
            ring: It is open.
            service: Under which all our entries lie.
        """
        self._ring = ring
        self._service = service

    def names(self) -> list[str]:
        """Return the names of all entries."""
        return [name for _, names in self._pages() for name in names]

    def add(self, name: str) -> None:
        """Note a name; one that is there already stays once."""
        pages = list(self._pages())
        if any(name in names for _, names in pages):
            return
        for number, names in pages:
            if len("\n".join([*names, name])) <= _LONGEST_PAGE:
                self._write(number, [*names, name])
                return
        self._write(len(pages), [name])

    def remove(self, name: str) -> None:
        """Strike a name out."""
        for number, names in self._pages():
            if name in names:
                self._write(number, [one for one in names if one != name])

    def remove_all(self) -> None:
        """Remove every entry, the pages of the index last."""
        for name in self.names():
            self._delete(name)
        for number, _ in reversed(list(self._pages())):
            self._delete(_PAGE.format(number))
        # Some keyrings name any entry of a service: what was kept before there was an index.
        asked: set[str] = set()
        while (found := self._any_entry()) is not None and found not in asked:
            asked.add(found)
            self._delete(found)

    def _any_entry(self) -> str | None:
        credential = self._ring.get_credential(self._service, None)
        return credential.username if credential is not None else None

    def _pages(self) -> Iterator[tuple[int, list[str]]]:
        number = 0
        while (text := self._ring.get_password(self._service, _PAGE.format(number))) is not None:
            yield number, [] if text == _EMPTY else text.split("\n")
            number += 1

    def _write(self, number: int, names: list[str]) -> None:
        text = "\n".join(names) or _EMPTY
        self._ring.set_password(self._service, _PAGE.format(number), text)

    def _delete(self, name: str) -> None:
        # Asked first: deleting what is not there is an error in some keyrings only.
        if self._ring.get_password(self._service, name) is not None:
            self._ring.delete_password(self._service, name)

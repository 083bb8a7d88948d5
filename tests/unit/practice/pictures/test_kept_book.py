"""Drawn pictures are drawn once, and drawn again when what was kept is of no use."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.practice.pictures.book import PictureBook, PictureLabel
from pinagent_desktop.practice.pictures.drawn import DrawnBook
from pinagent_desktop.practice.pictures.kept import KeptBook

KEY = "living-room.japandi.0"


class Counting(PictureBook):
    """Counts what it draws."""

    def __init__(self) -> None:
        self._book = DrawnBook()
        self.drawn: list[tuple[str, int]] = []

    @override
    def labels(self) -> Sequence[PictureLabel]:
        return self._book.labels()

    @override
    def render(self, key: str, width: int) -> bytes:
        self.drawn.append((key, width))
        return self._book.render(key, width)


@pytest.fixture
def drawing() -> Counting:
    return Counting()


def test_a_picture_is_drawn_once_a_size(drawing: Counting, tmp_path: Path) -> None:
    first = KeptBook(drawing, tmp_path / "drawings")
    small, large = first.render(KEY, 60), first.render(KEY, 136)
    again = KeptBook(drawing, tmp_path / "drawings")
    assert (again.render(KEY, 60), again.render(KEY, 136)) == (small, large)
    assert drawing.drawn == [(KEY, 60), (KEY, 136)]
    assert again.labels() == drawing.labels()


def test_half_a_file_is_drawn_again(drawing: Counting, tmp_path: Path) -> None:
    book = KeptBook(drawing, tmp_path)
    whole = book.render(KEY, 60)
    (file,) = tmp_path.iterdir()
    file.write_bytes(whole[: len(whole) // 2])
    assert book.render(KEY, 60) == whole
    assert file.read_bytes() == whole


def test_no_more_is_kept_than_allowed(drawing: Counting, tmp_path: Path) -> None:
    book = KeptBook(drawing, tmp_path, most_bytes=len(DrawnBook().render(KEY, 60)))
    for width in (60, 75, 60, 75):
        book.render(KEY, width)
    assert drawing.drawn == [(KEY, 60), (KEY, 75), (KEY, 75)]


def test_where_nothing_can_be_kept_it_is_drawn_each_time(drawing: Counting, tmp_path: Path) -> None:
    (tmp_path / "drawings").write_text("in the way")
    book = KeptBook(drawing, tmp_path / "drawings")
    assert book.render(KEY, 60) == book.render(KEY, 60) == DrawnBook().render(KEY, 60)


def test_an_unknown_picture_is_refused_as_by_the_book_itself(
    drawing: Counting, tmp_path: Path
) -> None:
    with pytest.raises(KeyError):
        KeptBook(drawing, tmp_path).render("nothing", 60)

"""Copies of pictures for other programs: named for people, apart from ours, not too many."""

from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.ports.exporting import ShelfItem
from pinagent_desktop.services.exporters.shelf import KEPT, FolderShelf


def test_each_gets_a_speaking_name_in_the_order_asked_for(pictures: Path, tmp_path: Path) -> None:
    shelf = FolderShelf(pictures, tmp_path / "out")
    items = [
        ShelfItem("pr-1/bb.jpg", "../../Oak: chair\u202egpj.exe 12"),
        ShelfItem("pr-1/aa.jpg", "Sofa"),
        ShelfItem("pr-1/aa.jpg", "sofa"),
    ]
    files = shelf.lay_out(items).result()
    assert [file.name for file in files] == ["Oak chairgpj.exe 12.jpg", "Sofa.jpg", "sofa (2).jpg"]
    assert {file.parent for file in files} == {tmp_path / "out" / "1"}
    assert files[0].read_bytes() == (pictures / "pr-1" / "bb.jpg").read_bytes()


def test_what_another_program_writes_into_one_stays_there(pictures: Path, tmp_path: Path) -> None:
    (file,) = (
        FolderShelf(pictures, tmp_path / "out").lay_out([ShelfItem("pr-1/aa.jpg", "a")]).result()
    )
    before = (pictures / "pr-1" / "aa.jpg").read_bytes()
    file.write_bytes(b"painted over")
    assert (pictures / "pr-1" / "aa.jpg").read_bytes() == before


def test_what_is_not_here_or_not_ours_has_no_file(pictures: Path, tmp_path: Path) -> None:
    shelf = FolderShelf(pictures, tmp_path / "out")
    items = [ShelfItem("pr-1/gone.jpg", "gone"), ShelfItem("../secret.jpg", "secret")]
    assert shelf.lay_out(items).result() == []


def test_where_a_large_one_made_room_its_widest_thumbnail_is_given(
    pictures: Path, tmp_path: Path
) -> None:
    (pictures / "pr-1" / "aa.jpg").unlink()
    shelf = FolderShelf(pictures, tmp_path / "out")
    (file,) = shelf.lay_out([ShelfItem("pr-1/aa.jpg", "Sofa")]).result()
    assert file.name == "Sofa.jpg"
    assert file.read_bytes() == (pictures / "pr-1" / "aa-512.jpg").read_bytes()


def test_the_last_lots_stay_and_older_ones_go(pictures: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "not ours").mkdir()
    shelf = FolderShelf(pictures, folder)
    for _ in range(KEPT + 3):
        shelf.lay_out([ShelfItem("pr-1/aa.jpg", "a")]).result()
    lots = {one.name for one in folder.iterdir()}
    assert lots == {"not ours"} | {str(number) for number in range(4, KEPT + 4)}


def test_a_folder_that_cannot_be_made_is_told(pictures: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file is in the way")
    waited = FolderShelf(pictures, tmp_path / "out").lay_out([ShelfItem("pr-1/aa.jpg", "a")])
    with pytest.raises(StorageError, match="cannot be copied"):
        waited.result()

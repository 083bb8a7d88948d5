import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from pinagent_desktop.practice.pictures.folder import FolderBook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    birds = tmp_path / "animals" / "birds"
    birds.mkdir(parents=True)
    owl = Image.new("RGBA", (300, 240), (0, 0, 0, 0))
    ImageDraw.Draw(owl).ellipse((90, 60, 210, 180), fill=(200, 30, 30, 255))
    owl.save(birds / "snowy_owl.png")
    (birds / "snowy_owl.txt").write_text("A snowy owl.\nde.utf8=Eine Schnee-Eule.\n", "utf-8")
    owl.save(birds / "snowy_owl_mirror.png")
    (birds / "snowy_owl_mirror.txt").write_text("Mirrored.\n", "utf-8")
    owl.save(birds / "unlabelled.png")
    (birds / "drawing.svg").write_text("<svg/>", "utf-8")
    (birds / "drawing.txt").write_text("A drawing.\n", "utf-8")
    (birds / "broken.png").write_bytes(b"not a picture")
    (birds / "broken.txt").write_text("Broken.\n", "utf-8")
    Image.new("RGB", (60, 50), (10, 120, 40)).save(tmp_path / "leaf.jpg")
    (tmp_path / "leaf.txt").write_text("A leaf\n", "utf-8")
    Image.new("RGB", (400, 20)).save(tmp_path / "strip.png")
    (tmp_path / "strip.txt").write_text("A strip.\n", "utf-8")
    return tmp_path


def test_only_labelled_whole_pictures_are_listed(folder: Path) -> None:
    book = FolderBook(folder)
    assert [label.key for label in book.labels()] == ["animals/birds/snowy_owl.png", "leaf.jpg"]


def test_a_label_says_what_file_and_folders_say(folder: Path) -> None:
    owl, leaf = FolderBook(folder).labels()
    assert (owl.title, owl.description) == ("A snowy owl", "A snowy owl.")
    assert owl.subject == "animals birds"
    assert {"owl", "bird", "birds", "animals", "snowy owl"} <= set(owl.subject_words)
    assert (owl.width, owl.height, owl.problems) == (300, 240, ())
    assert leaf.problems == ("low_quality",)
    assert leaf.subject == "leaf"


def test_transparency_is_rendered_on_white(folder: Path) -> None:
    book = FolderBook(folder)
    image = Image.open(io.BytesIO(book.render("animals/birds/snowy_owl.png", 150)))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (150, 120))
    corner, middle = image.getpixel((3, 3)), image.getpixel((75, 60))
    assert isinstance(corner, tuple)
    assert isinstance(middle, tuple)
    assert min(corner) > 245
    assert middle[0] > 150
    assert middle[1] < 100


def test_unknown_keys_and_widths_are_refused(folder: Path) -> None:
    book = FolderBook(folder)
    with pytest.raises(KeyError):
        book.render("animals/birds/unlabelled.png", 100)
    with pytest.raises(ValueError, match="one pixel"):
        book.render("leaf.jpg", -1)


def test_an_empty_folder_has_no_labels(tmp_path: Path) -> None:
    assert FolderBook(tmp_path).labels() == ()

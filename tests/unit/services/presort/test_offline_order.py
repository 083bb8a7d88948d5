"""Pins in an order without a model."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from pinagent_desktop.domain.lesson import DECISIONS_TO_ORDER_BY
from pinagent_desktop.ports.presort import Sortable
from pinagent_desktop.services.presort.look import look_of
from pinagent_desktop.services.presort.offline_order import WordsAndLooks


def disc(path: Path, colour: str, place: int) -> Path:
    image = Image.new("RGB", (256, 256), "white")
    ImageDraw.Draw(image).ellipse((place, place, place + 150, place + 150), fill=colour)
    image.save(path, quality=90)
    return path


def bars(path: Path, colour: str, step: int) -> Path:
    image = Image.new("RGB", (256, 256), "white")
    draw = ImageDraw.Draw(image)
    for x in range(10, 246, step):
        draw.rectangle((x, 10, x + step // 2, 246), fill=colour)
    image.save(path, quality=90)
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """Twelve discs, then twelve sets of bars, in the same colours."""
    colours = ("darkred", "navy", "darkgreen", "orange")
    discs = [disc(tmp_path / f"d{n}.jpg", colours[n % 4], 5 * n) for n in range(12)]
    return discs + [bars(tmp_path / f"b{n}.jpg", colours[n % 4], 16 + 2 * n) for n in range(12)]


def pins(pictures: list[Path], decided: int) -> list[Sortable]:
    return [
        Sortable("", picture, (number < 12) if number % 12 < decided else None)
        for number, picture in enumerate(pictures)
    ]


def test_before_enough_decisions_the_words_alone_rank(pictures: list[Path]) -> None:
    found = WordsAndLooks().ranked("birds", pins(pictures, DECISIONS_TO_ORDER_BY - 1))
    assert not found.learned
    assert set(found.ranks) == {0.0}
    words = [Sortable("a cat", None, None), Sortable("a small bird", None, None)]
    assert WordsAndLooks().ranked("birds", words).ranks[1] > 0


def test_decisions_teach_the_look(pictures: list[Path]) -> None:
    found = WordsAndLooks().ranked("birds", pins(pictures, DECISIONS_TO_ORDER_BY))
    assert found.learned
    undecided = {n: found.ranks[n] for n in range(24) if n % 12 >= DECISIONS_TO_ORDER_BY}
    liked = [rank for n, rank in undecided.items() if n < 12]
    disliked = [rank for n, rank in undecided.items() if n >= 12]
    assert min(liked) > max(disliked)


def test_decisions_teach_the_words_where_no_picture_is_here() -> None:
    liked = [Sortable(f"oak chair number {n}", None, True) for n in "abcdefgh"]
    disliked = [Sortable(f"glass vase number {n}", None, False) for n in "abcdefgh"]
    new = [Sortable("a chair", None, None), Sortable("a vase", None, None)]
    chair, vase = WordsAndLooks().ranked("room", [*liked, *disliked, *new]).ranks[-2:]
    assert chair > vase


def test_decisions_of_one_kind_teach_nothing(pictures: list[Path]) -> None:
    one_sided = [Sortable("", picture, True) for picture in pictures]
    assert not WordsAndLooks().ranked("birds", one_sided).learned


def test_nothing_to_rank_is_no_trouble() -> None:
    assert WordsAndLooks().ranked("birds", []).ranks == []


def test_a_picture_and_its_mirror_image_have_the_same_outlines(tmp_path: Path) -> None:
    image = Image.new("RGB", (256, 256), "white")
    ImageDraw.Draw(image).polygon([(20, 180), (60, 20), (180, 160)], fill="navy")
    image.save(tmp_path / "a.png")
    image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(tmp_path / "b.png")
    one, other = look_of(tmp_path / "a.png"), look_of(tmp_path / "b.png")
    assert one is not None
    assert other is not None
    assert abs(one.outlines - other.outlines).max() < 0.05


@pytest.mark.parametrize("mode", ["L", "RGBA", "CMYK", "P"])
def test_every_kind_of_picture_has_a_look(tmp_path: Path, mode: str) -> None:
    suffix = "jpg" if mode in {"L", "CMYK"} else "png"
    path = tmp_path / f"one.{suffix}"
    Image.new(mode, (1, 1)).save(path)
    assert look_of(path) is not None


def test_what_is_no_picture_has_no_look(tmp_path: Path) -> None:
    (tmp_path / "words.jpg").write_text("no picture")
    assert look_of(tmp_path / "words.jpg") is None
    assert look_of(tmp_path / "gone.jpg") is None

import hashlib
import io
import subprocess
import sys
from collections import Counter

import pytest
from PIL import Image

from pinagent_desktop.practice.pictures.drawn import DrawnBook
from pinagent_desktop.practice.pictures.problems import FLAWS
from pinagent_desktop.practice.pictures.styles import STYLES
from pinagent_desktop.practice.pictures.subjects import SUBJECTS

BOOK = DrawnBook()
LABELS = BOOK.labels()

PROGRAM = """
import hashlib, sys
from pinagent_desktop.practice.pictures.drawn import DrawnBook
book = DrawnBook()
for key in sys.argv[1:]:
    print(hashlib.sha256(book.render(key, 236)).hexdigest())
"""


def opened(picture: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(picture))
    image.load()
    return image


def first_with(problem: str) -> str:
    return next(label.key for label in LABELS if problem in label.problems)


def test_there_are_enough_pictures_and_no_label_twice() -> None:
    assert len(LABELS) >= 600
    assert len(SUBJECTS) >= 14
    assert len(STYLES) >= 6
    assert len({label.key for label in LABELS}) == len(LABELS)
    assert len({(label.title, label.description) for label in LABELS}) == len(LABELS)


def test_every_subject_comes_in_every_style_nine_times() -> None:
    counted = Counter((label.subject, label.style) for label in LABELS)
    assert len(counted) == len(SUBJECTS) * len(STYLES)
    assert min(counted.values()) >= 9


def test_some_fifteen_in_a_hundred_have_a_problem_and_every_kind_occurs() -> None:
    flawed = [label for label in LABELS if label.problems]
    assert 0.12 < len(flawed) / len(LABELS) < 0.18
    assert {label.problems[0] for label in flawed} == {flaw.name for flaw in FLAWS}


def test_labels_are_in_good_shape() -> None:
    for label in LABELS:
        assert 0.66 <= label.width / label.height <= 1.5
        assert label.title[0].isupper()
        assert "{" not in label.title + label.description
        assert all(word == word.lower() for word in label.subject_words + label.style_words)
        assert len(label.dominant_color) == 7
        assert int(label.dominant_color[1:], 16) >= 0


def test_the_same_picture_comes_out_in_another_process() -> None:
    keys = [LABELS[0].key, LABELS[500].key, *(first_with(flaw.name) for flaw in FLAWS)]
    there = subprocess.run(
        [sys.executable, "-c", PROGRAM, *keys], check=True, capture_output=True, text=True
    ).stdout.split()
    here = [hashlib.sha256(BOOK.render(key, 236)).hexdigest() for key in keys]
    assert there == here


def test_pictures_of_one_kind_differ() -> None:
    kind = [label for label in LABELS if (label.subject, label.style) == ("kitchen", "rustic")]
    assert len({BOOK.render(label.key, 120) for label in kind}) == len(kind)


@pytest.mark.parametrize("subject", [subject.name for subject in SUBJECTS])
def test_every_subject_renders_in_every_style(subject: str) -> None:
    own = [label for label in LABELS if label.subject == subject]
    # Another seed for each style, so that all three arrangements are drawn.
    chosen = [own[len(STYLES) * (number % 9) + number] for number in range(len(STYLES))]
    assert {label.style for label in chosen} == {style.name for style in STYLES}
    for label in chosen:
        image = opened(BOOK.render(label.key, 236))
        assert (image.format, image.mode) == ("JPEG", "RGB")
        assert image.size == (236, round(236 * label.height / label.width))
        assert len(image.getcolors(image.width * image.height) or ()) > 100


@pytest.mark.parametrize("number", range(0, len(LABELS), 91))
def test_pictures_render_at_full_width(number: int) -> None:
    label = LABELS[number]
    image = opened(BOOK.render(label.key, 736))
    assert image.size == (736, round(736 * label.height / label.width))


def test_the_dominant_colour_is_near_the_picture_s_own() -> None:
    plain = [label for label in LABELS if label.subject == "reading corner" and not label.problems]
    for label in plain[::8]:
        mean = opened(BOOK.render(label.key, 64)).resize((1, 1), Image.Resampling.BOX).tobytes()
        told = bytes.fromhex(label.dominant_color[1:])
        assert sum(abs(a - b) for a, b in zip(mean, told, strict=True)) / 3 < 50


def test_labels_are_cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("labels() drew a picture")

    monkeypatch.setattr(Image, "new", refuse)
    assert len(DrawnBook().labels()) == len(LABELS)


def test_unknown_keys_and_widths_are_refused() -> None:
    with pytest.raises(KeyError):
        BOOK.render("nothing", 236)
    with pytest.raises(ValueError, match="one pixel"):
        BOOK.render(LABELS[0].key, 0)

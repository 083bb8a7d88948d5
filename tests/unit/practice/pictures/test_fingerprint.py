import io

import pytest
from PIL import Image, UnidentifiedImageError

from pinagent_desktop.practice.pictures.drawn import DrawnBook
from pinagent_desktop.practice.pictures.fingerprint import distance, fingerprint


def re_encoded(picture: bytes) -> bytes:
    image = Image.open(io.BytesIO(picture))
    image.thumbnail((512, 512))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def test_the_nearest_of_120_is_the_right_one_after_scaling_and_re_encoding() -> None:
    book = DrawnBook()
    # Nine of each of some kinds: the hardest to tell apart.
    wanted = {("living room", "japandi"), ("bedroom", "rustic"), ("car", "art deco")}
    labels = book.labels()
    keys = [label.key for label in labels if (label.subject, label.style) in wanted]
    keys += [label.key for label in labels[::11] if label.key not in keys][: 120 - len(keys)]
    served = {key: fingerprint(book.render(key, 236)) for key in keys}
    assert len(served) >= 100
    for number, key in enumerate(keys[:60]):
        shown = fingerprint(re_encoded(book.render(key, (236, 345, 474)[number % 3])))
        assert min(served, key=lambda other: distance(shown, served[other])) == key


def test_distance_is_zero_to_itself_and_grows_with_difference() -> None:
    black, white, grey = bytes(768), bytes([255]) * 768, bytes([100]) * 768
    assert distance(grey, grey) == 0
    assert distance(black, white) == 255
    assert distance(black, grey) == 100


def test_fingerprints_of_different_length_are_not_compared() -> None:
    with pytest.raises(ValueError, match="length"):
        distance(b"abc", b"ab")


def test_what_is_no_picture_has_no_fingerprint() -> None:
    with pytest.raises(UnidentifiedImageError):
        fingerprint(b"not a picture")

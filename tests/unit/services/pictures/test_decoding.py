"""Hostile and odd bytes; what comes out is always plain RGB."""

import io
import tracemalloc

import pytest
from PIL import Image

from pinagent_desktop.services.pictures.decoding import (
    Undecodable,
    decoded,
    difference_hash,
    dominant_color,
    jpeg,
    of_width,
    within,
)
from tests.unit.services.pictures.picture_samples import bomb_png, encoded, scene


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>",
        b"<!doctype html><img src=x onerror=alert(1)>",
        b'{"error": "forbidden"}',
        b"%PDF-1.7\n",
        encoded(scene(), "TIFF"),
        encoded(scene(), "BMP"),
    ],
)
def test_what_is_no_allowed_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Undecodable) as refused:
        decoded(data)
    assert refused.value.kind == "undecodable"


def test_a_bomb_is_refused_from_its_header() -> None:
    tracemalloc.start()
    with pytest.raises(Undecodable, match="24 megapixels"):
        decoded(bomb_png())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4_000_000


def test_just_above_the_cap_is_refused_too() -> None:
    with pytest.raises(Undecodable, match="24 megapixels"):
        decoded(bomb_png(6_000, 4_001))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_cut_picture_is_worth_another_try(kind: str) -> None:
    data = encoded(scene(), kind)
    with pytest.raises(Undecodable) as refused:
        decoded(data[: len(data) // 2])
    assert refused.value.kind == "truncated"


def test_of_an_animation_the_first_frame_counts() -> None:
    frames = [Image.new("RGB", (40, 40), color) for color in ("red", "lime", "blue")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    red, green, blue = _pixel(decoded(data).picture)
    assert red > 250
    assert green == blue == 0


def test_cmyk_becomes_rgb() -> None:
    picture = decoded(encoded(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), "JPEG")).picture
    red, green, blue = _pixel(picture)
    assert red > 200
    assert max(green, blue) < 60


def test_16_bits_a_pixel_keep_their_brightness() -> None:
    data = encoded(Image.new("I;16", (8, 8), 32_768), "PNG")
    level = _pixel(decoded(data).picture)[0]
    assert 126 <= level <= 129


def test_transparency_lies_on_white() -> None:
    layered = Image.new("RGBA", (8, 8), (10, 20, 30, 0))
    assert decoded(encoded(layered, "PNG")).picture.getpixel((4, 4)) == (255, 255, 255)
    palette = layered.convert("P")
    assert decoded(encoded(palette, "PNG", transparency=0)).picture.mode == "RGB"


def test_the_cameras_note_turns_the_picture_and_goes() -> None:
    noted = scene(40, 80)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Canary Cameras"
    data = encoded(noted, "JPEG", exif=exif)
    assert b"Canary" in data
    found = decoded(data)
    assert found.picture.size == (found.width, found.height) == (80, 40)
    assert b"Canary" not in jpeg(found.picture, 80)


def test_a_large_jpeg_is_unpacked_small_and_keeps_its_size_in_words() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    found = decoded(encoded(scene(4800, 3200), "JPEG", exif=exif))
    assert (found.width, found.height) == (3200, 4800)
    assert found.picture.size == (1600, 2400)
    half = encoded(scene(4800, 3200), "JPEG")
    with pytest.raises(Undecodable) as refused:
        decoded(half[: len(half) // 2])
    assert refused.value.kind == "truncated"


def test_files_are_baseline_jpeg_and_never_larger() -> None:
    data = jpeg(of_width(scene(600, 900), 256), 80)
    again = Image.open(io.BytesIO(data))
    assert (again.format, again.size) == ("JPEG", (256, 384))
    assert "progressive" not in again.info
    assert of_width(scene(100, 150), 256).size == (100, 150)


def test_a_very_tall_picture_still_fits_a_file() -> None:
    picture = Image.new("RGB", (2, 200_000), "white")
    assert of_width(picture, 256).height == 2048


def test_a_two_to_three_pin_is_sent_as_341_by_512() -> None:
    assert within(scene(736, 1104), 512, 512).size == (341, 512)


def test_twins_have_near_hashes_and_strangers_do_not() -> None:
    one = difference_hash(scene(736, 1104))
    twin = difference_hash(decoded(encoded(scene(236, 354), "JPEG", quality=70)).picture)
    other = difference_hash(scene(736, 1104).transpose(Image.Transpose.ROTATE_90))
    assert len(one) == 16
    assert _distance(one, twin) <= 4
    assert _distance(one, other) > 10


def test_the_dominant_colour_covers_most() -> None:
    red, green, blue = (int(dominant_color(scene())[i : i + 2], 16) for i in (1, 3, 5))
    assert max(abs(red - 0xD8), abs(green - 0xC7), abs(blue - 0xAE)) <= 6


def _distance(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


def _pixel(picture: Image.Image) -> tuple[int, ...]:
    found = picture.getpixel((4, 4))
    assert isinstance(found, tuple)
    return found

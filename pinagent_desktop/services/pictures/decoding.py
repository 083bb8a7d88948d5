"""Bytes from anywhere become a plain RGB picture, or are refused. Runs in the worker only."""

import io
import warnings
from dataclasses import dataclass
from typing import Literal

import dhash
from PIL import Image, ImageOps, UnidentifiedImageError

MAX_PIXELS = 24_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
# A picture of one pixel by a million is legal; a JPEG of that height is not.
_TALLEST = 8
_HASH_SIDE = 8

Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)


class Undecodable(Exception):
    """The bytes are no picture that we read.

    Args:
        kind: ``truncated`` when it began well, so that fetching it once more makes sense.
        detail: In plain English.
    """

    def __init__(self, kind: Literal["undecodable", "truncated"], detail: str) -> None:
        super().__init__(detail)
        self.kind = kind


@dataclass(frozen=True)
class Decoded:
    """A picture as plain RGB; a large JPEG is unpacked at a half, a quarter or an eighth."""

    picture: Image.Image
    width: int
    """Of the original, upright, in pixels."""
    height: int


def decoded(data: bytes, enough: int = 1080) -> Decoded:
    """Return the first frame, upright, on white, without metadata.

    The type is decided by the bytes, the size by the header, before anything is unpacked.

    Args:
        data: As they came.
        enough: Pixels of the shorter side that are needed.

    Raises:
        Undecodable: No JPEG, PNG, WebP or GIF; more than 24 megapixels; or cut off.
    """
    try:
        picture = Image.open(io.BytesIO(data), formats=FORMATS)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise Undecodable("undecodable", "The picture has more than 24 megapixels") from None
    except UnidentifiedImageError:
        raise Undecodable("undecodable", "The bytes are no JPEG, PNG, WebP or GIF") from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise Undecodable("truncated", f"The picture's header: {type(error).__name__}") from None
    width, height = picture.size
    if width * height > MAX_PIXELS:
        raise Undecodable("undecodable", "The picture has more than 24 megapixels")
    try:
        picture.draft(None, (enough, enough))
        picture.load()
        # Turned upright by the camera's note, for the note itself does not survive.
        plain = _plain(ImageOps.exif_transpose(picture))
    except MemoryError:
        raise Undecodable("undecodable", "The picture needs too much memory") from None
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError) as error:
        raise Undecodable("truncated", f"The picture is cut: {type(error).__name__}") from None
    turned = (plain.width > plain.height) != (width > height) and width != height
    return Decoded(plain, *((height, width) if turned else (width, height)))


def _plain(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith(("I", "F")):
        # 16 bits a pixel: a plain conversion would cut everything above 255 to white.
        depth = 65535 if picture.mode != "F" else 1
        picture = picture.convert("F").point(lambda value: value * (255 / depth)).convert("L")
    if picture.has_transparency_data:
        layered = picture.convert("RGBA")
        paper = Image.new("RGB", layered.size, "white")
        paper.paste(layered, mask=layered.getchannel("A"))
        return paper
    plain = Image.new("RGB", picture.size)
    plain.paste(picture.convert("RGB"))
    return plain


def within(picture: Image.Image, width: int, height: int) -> Image.Image:
    """Return the picture so that it fits the box; never enlarged, itself if it fits."""
    if picture.width <= width and picture.height <= height:
        return picture
    fitted = picture.copy()
    # Looks as good as Lanczos where pictures get smaller, in less than half the time.
    fitted.thumbnail((width, height), Image.Resampling.HAMMING)
    return fitted


def of_width(picture: Image.Image, width: int) -> Image.Image:
    """Return the picture at most so wide, and at most eight times as tall."""
    return within(picture, width, width * _TALLEST)


def jpeg(picture: Image.Image, quality: int) -> bytes:
    """Return a baseline JPEG without any metadata."""
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=quality, progressive=False)
    return target.getvalue()


def difference_hash(picture: Image.Image) -> str:
    """Return the 64-bit row difference hash as 16 hex digits."""
    side = _HASH_SIDE + 1
    small = picture.convert("L").resize((side, side), Image.Resampling.LANCZOS)
    rows, _columns = dhash.dhash_row_col(list(small.tobytes()), _HASH_SIDE)
    return f"{rows:016x}"


def dominant_color(picture: Image.Image) -> str:
    """Return the colour that covers most of the picture, ``#rrggbb``."""
    small = picture.resize((32, 32), Image.Resampling.BOX).quantize(6)
    palette = small.getpalette() or [0, 0, 0]
    counts = small.histogram()
    index = counts.index(max(counts))
    red, green, blue = palette[3 * index : 3 * index + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"

"""All pins of the practice site: the pictures of a book, each as one or more pins of a kind."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pinagent_desktop.practice.pictures.book import PictureBook, PictureLabel
from pinagent_desktop.practice.vocabulary import Vocabulary

MAX_CUTS = 4
"""A book may stand in for at most this many times its pictures; more would look like repeats."""

_KIND_SHARES = (
    ("video", 45),
    ("product", 40),
    ("story", 25),
    ("carousel", 20),
    ("no_picture", 12),
)
_PNG_SHARE, _WEBP_SHARE = 100, 20
_UNNAMED_ORIGINAL_SHARE, _REFUSED_ORIGINAL_SHARE = 40, 60


class PinKind(StrEnum):
    """What a pin is; only photos are what a person collects."""

    PHOTO = "photo"
    PROMOTED = "promoted"
    PRODUCT = "product"
    VIDEO = "video"
    STORY = "story"
    CAROUSEL = "carousel"
    NO_PICTURE = "no_picture"


@dataclass(frozen=True)
class CatalogPin:
    """A pin that anybody may find on the site.

    Attributes:
        id: 18 digits; an opaque word for advertisements.
        label: The picture it shows.
        cut: Which part of the picture it shows (see `picture_host`): 0 is the whole.
        kind: What it is.
        signature: 32 hex digits: the name of its picture files.
        original_type: File ending of the original: "jpg", "png" or "webp".
        original_named: Whether the JSON names the original.
        original_refused: Whether the original answers 403 all the same.
        luck: A number from 0 to 999 of its own, for details that vary from pin to pin.
    """

    id: str
    label: PictureLabel
    cut: int
    kind: PinKind
    signature: str
    original_type: str
    original_named: bool
    original_refused: bool
    luck: int


class Catalogue:
    """The pins, in a stable order, and by id and picture."""

    def __init__(self, book: PictureBook, seed: int, length: int) -> None:
        """Make pins of the book's pictures.

        Args:
            book: The pictures.
            seed: The same seed gives the same ids and kinds.
            length: How many pins are wanted; the book's cuts are used until there are enough.

        Raises:
            ValueError: The book is empty.
        """
        labels = list(book.labels())
        if not labels:
            raise ValueError("There are no pictures to practise with.")
        cuts = min(MAX_CUTS, max(1, -(-length // max(1, len(labels)))))
        self.book = book
        self.labels: Sequence[PictureLabel] = labels
        self.vocabulary = Vocabulary(labels)
        self.pins: Sequence[CatalogPin] = [
            _pin(label, cut, seed) for cut in range(cuts) for label in labels
        ]
        self.ads: Sequence[CatalogPin] = [_ad(label, seed) for label in labels[::5]]
        self._by_id = {pin.id: pin for pin in (*self.pins, *self.ads)}
        self._by_signature = {pin.signature: pin for pin in (*self.ads, *self.pins)}

    def by_id(self, pin_id: str) -> CatalogPin | None:
        """The pin of that id."""
        return self._by_id.get(pin_id)

    def by_signature(self, signature: str) -> CatalogPin | None:
        """A pin that shows the picture of that name."""
        return self._by_signature.get(signature)


def digits(seed: object, length: int = 18) -> str:
    """That many decimal digits, always the same for the same seed."""
    number = int.from_bytes(hashlib.sha256(str(seed).encode()).digest()[:12], "big")
    return str(10 ** (length - 1) + number % (9 * 10 ** (length - 1)))


def luck_of(seed: object) -> int:
    """A number from 0 to 999, always the same for the same seed."""
    return int.from_bytes(hashlib.sha256(str(seed).encode()).digest()[-4:], "big") % 1000


def _pin(label: PictureLabel, cut: int, seed: int) -> CatalogPin:
    name = f"{seed}/{label.key}/{cut}"
    file_luck = luck_of(f"file {name}")
    ending = "png" if file_luck < _PNG_SHARE else "jpg"
    if _PNG_SHARE <= file_luck < _PNG_SHARE + _WEBP_SHARE:
        ending = "webp"
    original = luck_of(f"original {name}")
    return CatalogPin(
        id=digits(f"pin {name}"),
        label=label,
        cut=cut,
        kind=_kind(luck_of(f"kind {name}")),
        signature=_signature(name),
        original_type=ending,
        original_named=original >= _UNNAMED_ORIGINAL_SHARE,
        original_refused=original >= 1000 - _REFUSED_ORIGINAL_SHARE,
        luck=luck_of(f"luck {name}"),
    )


def _ad(label: PictureLabel, seed: int) -> CatalogPin:
    name = f"{seed}/{label.key}/0"
    opaque = base64.urlsafe_b64encode(hashlib.sha512(f"ad {name}".encode()).digest())
    return CatalogPin(
        id="AW" + opaque.decode().replace("-", "q").replace("_", "z").rstrip("="),
        label=label,
        cut=0,
        kind=PinKind.PROMOTED,
        signature=_signature(name),
        original_type="jpg",
        original_named=True,
        original_refused=False,
        luck=luck_of(f"ad {name}"),
    )


def _signature(name: str) -> str:
    return hashlib.sha256(f"picture {name}".encode()).hexdigest()[:32]


def _kind(luck: int) -> PinKind:
    for word, share in _KIND_SHARES:
        if luck < share:
            return PinKind(word)
        luck -= share
    return PinKind.PHOTO

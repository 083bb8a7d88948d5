"""Pins as the grid shows them: the plain facts of each tile as a draft, or why it is left out."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PictureSize, PinDraft, Source
from pinagent_desktop.services.automation.answer_paths import Json, first_text, items, number
from pinagent_desktop.services.automation.pin_parser import NUMERIC_ID, signature_of, size_of
from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.text_cleaning import clean_text, clean_title

_REASONS = {
    "unavailable": LeftOutReason.UNAVAILABLE,
    "product": LeftOutReason.PRODUCT,
    "carousel": LeftOutReason.CAROUSEL,
    "story": LeftOutReason.STORY,
    "video": LeftOutReason.VIDEO,
}


@dataclass(frozen=True)
class Tile:
    """One tile of the grid.

    Attributes:
        pinterest_id: Id of its pin; opaque for advertisements, empty when none was found.
        place: The tile's place in the feed, ``None`` when the page does not say.
        entry: What it shows.
        signature: Signature of its picture, if its address has one.
    """

    pinterest_id: str
    place: str | None
    entry: PinDraft | LeftOut
    signature: str | None


def read_tiles(
    tiles: Iterable[Mapping[str, Json]], profile: SiteProfile, *, source: Source
) -> tuple[Tile, ...]:
    """Read the tiles of a grid in the order the page gave them.

    Args:
        tiles: Per tile ``id``, ``place``, ``hrefs``, ``label``, ``alt``, ``src``, ``srcset``,
            ``marks`` (names of the marks it carries), ``words`` (short texts on it), ``ratio``.
        profile: The site.
        source: Which feed it is.
    """
    return tuple(_tile(tile, profile, source) for tile in tiles)


def pictures_of(
    src: str, srcset: str, profile: SiteProfile, *, ratio: float = 0.0
) -> dict[str, PictureSize]:
    """Return the pictures that an image element names, best first.

    Args:
        src: Its address.
        srcset: Its other addresses with their densities.
        profile: The site.
        ratio: Height by width as laid out, 0 when not known.
    """
    pictures = profile.data.pictures
    found: dict[str, PictureSize] = {}
    listed = [part.strip().split()[0] for part in srcset.split(",") if part.strip()]
    for address in [src, *listed]:
        url = urljoin(f"{profile.base_url}/", address) if address else ""
        size = size_of(url, pictures) if url else None
        if not url or not profile.is_picture(url):
            continue
        match = re.match(pictures.size_width, size or "")
        if size not in pictures.ladder:
            if address != src:
                continue
            size = pictures.ladder[-1]  # Whatever it is, it is what the tile shows.
        width = int(match[1]) if match else 0
        found.setdefault(
            size, PictureSize(url=url, width=width, height=round(width * ratio) if ratio else 0)
        )
    return {size: found[size] for size in pictures.ladder if size in found}


def _tile(tile: Mapping[str, Json], profile: SiteProfile, source: Source) -> Tile:
    pin_id = _id(tile, profile)
    pictures = pictures_of(
        first_text(tile, ("src",)),
        first_text(tile, ("srcset",)),
        profile,
        ratio=_ratio(tile.get("ratio")),
    )
    reason = _reason(tile, pin_id, profile)
    if reason is None and not pictures:
        reason = LeftOutReason.NO_PICTURE
    place = first_text(tile, ("place",)) or None
    signature = next(
        (s for p in pictures.values() if (s := signature_of(p.url, profile.data.pictures))), None
    )
    if reason is not None:
        title = _title(tile, profile)
        left_out = LeftOut(reason=reason, pinterest_id=pin_id or None, title=title)
        return Tile(pin_id, place, left_out, signature)
    return Tile(pin_id, place, _draft(tile, pin_id, pictures, profile, source), signature)


def _id(tile: Mapping[str, Json], profile: SiteProfile) -> str:
    marked = first_text(tile, ("id",)).strip()
    return marked or next(iter(_linked_ids(tile, profile)), "")


def _linked_ids(tile: Mapping[str, Json], profile: SiteProfile) -> Sequence[str]:
    paths = (urlsplit(h).path for h in items(tile.get("hrefs")) if isinstance(h, str))
    return [m[1] for path in paths if (m := re.search(profile.data.tiles.link_id, path))]


def _reason(tile: Mapping[str, Json], pin_id: str, profile: SiteProfile) -> LeftOutReason | None:
    marks = set(items(tile.get("marks")))
    if "promoted" in marks or _says_promoted(tile, profile):
        return LeftOutReason.PROMOTED
    marks |= _badges(tile, profile)
    if reason := next((reason for mark, reason in _REASONS.items() if mark in marks), None):
        return reason
    if not NUMERIC_ID.match(pin_id) or pin_id not in _linked_ids(tile, profile):
        return LeftOutReason.PROMOTED
    return None


def _badges(tile: Mapping[str, Json], profile: SiteProfile) -> set[str]:
    """Return the marks that the short words on a tile stand for."""
    look = profile.data.tiles
    patterns = {
        "video": look.video_words,
        "story": look.story_words,
        "carousel": look.carousel_words,
    }
    words = [word for word in items(tile.get("words")) if isinstance(word, str)]
    return {
        mark
        for mark, pattern in patterns.items()
        if any(re.match(pattern, word, re.IGNORECASE) for word in words)
    }


def _says_promoted(tile: Mapping[str, Json], profile: SiteProfile) -> bool:
    pattern = profile.exact_text(profile.data.tiles.promoted_text)
    return any(isinstance(w, str) and pattern.match(w) for w in items(tile.get("words")))


def _ratio(value: Json) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    return float(value) if 0 < value < 100 else 0.0  # noqa: PLR2004 - no picture is a line


def _title(tile: Mapping[str, Json], profile: SiteProfile) -> str:
    cleaning = profile.data.cleaning
    label = clean_title(first_text(tile, ("label",)), cleaning)
    return label or clean_text(first_text(tile, ("alt",)), cleaning)


def _draft(
    tile: Mapping[str, Json],
    pin_id: str,
    pictures: Mapping[str, PictureSize],
    profile: SiteProfile,
    source: Source,
) -> PinDraft:
    cleaning = profile.data.cleaning
    best = next((p for p in pictures.values() if p.width), next(iter(pictures.values())))
    alt = clean_text(first_text(tile, ("alt",)), cleaning)
    return PinDraft(
        pinterest_id=pin_id,
        pin_url=profile.url(profile.data.routes.pin, pin=pin_id),
        pictures=pictures,
        title=_title(tile, profile),
        alt_text=alt or None,
        image_signature=signature_of(best.url, profile.data.pictures),
        width=number(best.width),
        height=number(best.height),
        source=source,
    )

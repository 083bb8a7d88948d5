"""A pin object of the site's answers as a draft, or the reason why it is left out."""

import re
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PictureSize, PinDraft, Source
from pinagent_desktop.domain.run import Board
from pinagent_desktop.services.automation.answer_paths import (
    Json,
    first,
    first_text,
    is_set,
    items,
    mapping,
    number,
)
from pinagent_desktop.services.automation.page_parser import board_path
from pinagent_desktop.services.automation.site_data import Pictures, PinPaths
from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.text_cleaning import clean_text, clean_title

NUMERIC_ID = re.compile(r"^\d+$")


def read_pin(
    pin: Json, profile: SiteProfile, *, source: Source, own_board: Board | None = None
) -> PinDraft | LeftOut:
    """Read one pin object, snake_case or camelCase; absent and unknown fields are fine.

    Args:
        pin: The object.
        profile: The site.
        source: Which feed it came from.
        own_board: Board whose own pins are left out.
    """
    paths = profile.data.pin_json
    pin_id = first_text(pin, paths.id)
    reason = _reason(pin, pin_id, paths, own_board)
    pictures = read_pictures(pin, profile)
    if reason is None and not pictures:
        reason = LeftOutReason.NO_PICTURE
    if reason is not None:
        title = _title(pin, profile)
        return LeftOut(reason=reason, pinterest_id=pin_id or None, title=title)
    return _draft(pin, pin_id, pictures, profile, source)


def read_pictures(pin: Json, profile: SiteProfile) -> dict[str, PictureSize]:
    """Return a pin's pictures by the size their addresses really have, best first."""
    paths = profile.data.pin_json
    named = dict(mapping(first(pin, paths.images)))
    for field, value in mapping(pin).items():
        if match := re.match(paths.image_field, field):
            named.setdefault(match["size"], value)
    found: dict[str, PictureSize] = {}
    for name, entry in named.items():
        url = entry if isinstance(entry, str) else first_text(entry, paths.image_url)
        if not url or not profile.is_picture(url):
            continue
        size = size_of(url, profile.data.pictures) or _size_named(name, profile.data.pictures)
        if size not in profile.data.pictures.ladder:
            continue
        picture = PictureSize(
            url=url,
            width=number(first(entry, paths.image_width)),
            height=number(first(entry, paths.image_height)),
        )
        if size not in found or (not found[size].width and picture.width):
            found[size] = picture
    return {size: found[size] for size in profile.data.pictures.ladder if size in found}


def names_pictures(pin: Json, profile: SiteProfile) -> bool:
    """Whether a pin object has a place for pictures that can be read, be it empty.

    Some pins really have none; one whose pictures are somewhere else is of an unknown shape.
    """
    images = first(pin, profile.data.pin_json.images)
    return (isinstance(images, Mapping) and not images) or bool(read_pictures(pin, profile))


def size_of(url: str, pictures: Pictures) -> str | None:
    """Return the site's size name that an address names (``orig`` for originals)."""
    path = urlsplit(url).path
    if match := re.match(pictures.address, path):
        return _size_named(match["size"], pictures)
    named = (_size_named(segment, pictures) for segment in path.split("/"))
    return next((size for size in named if size in pictures.ladder), None)


def signature_of(url: str, pictures: Pictures) -> str | None:
    """Return the picture's signature that an address names."""
    match = re.match(pictures.address, urlsplit(url).path)
    return match["signature"] if match else None


def is_own(pin: Json, board: Board, paths: PinPaths) -> bool:
    """Whether a pin object says that it lies on the board."""
    board_id = first_text(pin, paths.board_id)
    if board_id and board.id:
        return board_id == board.id
    url = first_text(pin, paths.board_url)
    return bool(url) and _same_place(url, board.url)


def original_ids(pin: Json, paths: PinPaths) -> frozenset[str]:
    """Return a saved pin's id and those of the pins it was saved from, where told."""
    ids = {first_text(pin, paths.id), *(first_text(pin, (path,)) for path in paths.original_pin)}
    return frozenset(ids - {""})


def _same_place(url: str, other: str) -> bool:
    """Whether two addresses lead to one board: host, case and encoding aside."""
    one, two = (unquote(board_path(address)).casefold() for address in (url, other))
    return one == two


def _size_named(name: str, pictures: Pictures) -> str:
    return pictures.ladder[0] if name == pictures.original_segment else name


def _reason(
    pin: Json, pin_id: str, paths: PinPaths, own_board: Board | None
) -> LeftOutReason | None:
    shown = (
        (LeftOutReason.PROMOTED, is_set(pin, paths.promoted)),
        (LeftOutReason.PROMOTED, bool(pin_id) and not NUMERIC_ID.match(pin_id)),
        (LeftOutReason.UNAVAILABLE, not pin_id),
        (LeftOutReason.OWN_BOARD, own_board is not None and is_own(pin, own_board, paths)),
        (LeftOutReason.PRODUCT, is_set(pin, paths.product)),
        (LeftOutReason.PRODUCT, first_text(pin, paths.product_type) in paths.product_type_names),
        (LeftOutReason.VIDEO, is_set(pin, paths.video)),
        (LeftOutReason.CAROUSEL, is_set(pin, paths.carousel)),
    )
    return next((reason for reason, holds in shown if holds), None) or _story_reason(pin, paths)


def _story_reason(pin: Json, paths: PinPaths) -> LeftOutReason | None:
    story = first(pin, paths.story)
    if not story:
        return LeftOutReason.STORY if is_set(pin, paths.story_id) else None
    pages = items(first(story, paths.story_pages))
    kinds = [
        first_text(block, paths.story_block_type).casefold()
        for page in pages
        for block in items(first(page, paths.story_blocks))
    ]
    if len(pages) == 1 and kinds and not any(paths.story_video in kind for kind in kinds):
        return None  # An ordinary picture, uploaded by the idea editor.
    if len(pages) == 1 and any(paths.story_video in kind for kind in kinds):
        return LeftOutReason.VIDEO
    return LeftOutReason.STORY


def _title(pin: Json, profile: SiteProfile) -> str:
    paths, cleaning = profile.data.pin_json, profile.data.cleaning
    titles = (clean_title(first_text(pin, (path,)), cleaning) for path in paths.title)
    return next((title for title in titles if title), "")


def _draft(
    pin: Json,
    pin_id: str,
    pictures: Mapping[str, PictureSize],
    profile: SiteProfile,
    source: Source,
) -> PinDraft:
    paths, cleaning = profile.data.pin_json, profile.data.cleaning
    best = next(iter(pictures.values()))
    return PinDraft(
        pinterest_id=pin_id,
        pin_url=profile.url(profile.data.routes.pin, pin=pin_id),
        pictures=pictures,
        title=_title(pin, profile),
        description=clean_text(first_text(pin, paths.description), cleaning),
        alt_text=clean_text(first_text(pin, paths.alt_text), cleaning) or None,
        link=first_text(pin, paths.link) or None,
        domain=first_text(pin, paths.domain) or None,
        pinner=first_text(pin, paths.pinner) or None,
        board=first_text(pin, paths.board_name) or None,
        dominant_color=first_text(pin, paths.dominant_color) or None,
        image_signature=first_text(pin, paths.signature)
        or signature_of(best.url, profile.data.pictures),
        width=best.width,
        height=best.height,
        source=source,
    )

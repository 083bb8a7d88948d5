"""A draft and its picture become a pin."""

from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import (
    PendingReason,
    PictureSize,
    Pin,
    PinDraft,
    PinMetadata,
)
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.pictures import Picture, PictureFailure

# Largest first; the site's own names. Addresses outside this list are never built by us.
_LARGEST_FIRST = ("orig", "736x", "474x", "236x")


def pin_of(
    draft: PinDraft, prompt_id: PromptId, session_id: SessionId, seq: int, clock: Clock
) -> Pin:
    """Return the pin that a draft becomes when it is kept, before its picture is here."""
    largest = next(
        (draft.pictures[name] for name in _LARGEST_FIRST if name in draft.pictures),
        next(iter(draft.pictures.values())),
    )
    small = draft.pictures.get("236x", largest)
    return Pin(
        id=pin_id(prompt_id, draft.pinterest_id),
        pinterest_id=draft.pinterest_id,
        prompt_id=prompt_id,
        session_id=session_id,
        seq=seq,
        pin_url=draft.pin_url,
        image_url=largest.url,
        thumbnail_url=small.url,
        title=draft.title,
        description=draft.description,
        alt_text=draft.alt_text,
        link=draft.link,
        domain=draft.domain,
        pinner=draft.pinner,
        board=draft.board,
        dominant_color=draft.dominant_color,
        width=draft.width or largest.width,
        height=draft.height or largest.height,
        source=draft.source,
        metadata=PinMetadata(
            collected_at=clock.now(),
            image_signature=draft.image_signature,
            addresses={name: size.url for name, size in draft.pictures.items()},
        ),
    )


def draft_of(pin: Pin) -> PinDraft:
    """Return what is needed to fetch a stored pin's picture again."""
    addresses = pin.metadata.addresses or {"orig": pin.image_url}
    pictures = {name: PictureSize(url=url) for name, url in addresses.items()}
    return PinDraft(
        pinterest_id=pin.pinterest_id,
        pin_url=pin.pin_url,
        pictures=pictures,
        title=pin.title,
        width=pin.width,
        height=pin.height,
        source=pin.source,
    )


def with_picture(pin: Pin, picture: Picture | PictureFailure) -> Pin:
    """Return the pin with what is known of its picture; unreadable bytes leave it pending."""
    if isinstance(picture, PictureFailure):
        return pin.with_(pending_reason=PendingReason.UNDECODABLE)
    return pin.with_(
        picture_file=picture.file,
        image_url=picture.source.url,
        width=picture.width,
        height=picture.height,
        dominant_color=pin.dominant_color or picture.dominant_color,
        metadata=pin.metadata.with_(phash=picture.phash),
    )

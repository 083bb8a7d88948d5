"""The fields by which one kind of pin differs from another."""

from collections.abc import Mapping
from typing import Any, Final

from pinagent_desktop.practice.catalogue import CatalogPin, PinKind, digits

Json = dict[str, Any]

PLAIN: Final[Mapping[str, Any]] = {
    "type": "pin",
    "access": [],
    "ad_match_reason": 0,
    "attribution": None,
    "call_to_action_text": None,
    "campaign_id": None,
    "carousel_data": None,
    "debug_info_html": None,
    "did_its": [],
    "embed": None,
    "has_required_attribution_provider": False,
    "image_crop": {"min_y": 0, "max_y": 1},
    "insertion_id": None,
    "is_downstream_promotion": False,
    "is_eligible_for_filters": False,
    "is_eligible_for_pdp": False,
    "is_eligible_for_related_products": False,
    "is_eligible_for_web_closeup": False,
    "is_oos_product": False,
    "is_playable": False,
    "is_prefetch_enabled": False,
    "is_promoted": False,
    "is_stale_product": False,
    "is_uploaded": False,
    "is_video": False,
    "link_domain": None,
    "native_creator": None,
    "promoted_is_lead_ad": False,
    "promoted_is_removable": False,
    "promoted_lead_form": None,
    "promoter": None,
    "rich_summary": None,
    "should_open_in_stream": False,
    "sponsorship": None,
    "story_pin_data": None,
    "story_pin_data_id": None,
    "videos": None,
}
"""What every pin carries; `marks` overrides it."""


def marks(pin: CatalogPin, images: Json, videos: str) -> Json:
    """The fields by which a pin that is no plain photo can be told.

    Args:
        pin: The pin.
        images: Its pictures by size.
        videos: Address of its video without an ending.
    """
    match pin.kind:
        case PinKind.PROMOTED:
            promoter = {"username": f"shop{pin.luck:03}", "full_name": "A practice advertiser"}
            return {"is_promoted": True, "promoter": promoter, "insertion_id": digits(pin.id)}
        case PinKind.PRODUCT:
            return _product(pin)
        case PinKind.VIDEO:
            found = _videos(pin, images, videos)
            return {"is_video": True, "is_playable": True, "videos": found}
        case PinKind.STORY:
            block = {"block_type": 2, "type": "story_pin_image_block", "image": images}
            pages = [{"blocks": [block]}, {"blocks": [block]}]
            story_id = digits(f"story {pin.id}")
            return {"story_pin_data_id": story_id, "story_pin_data": {"pages": pages}}
        case PinKind.CAROUSEL:
            slots = [{"id": digits(f"{pin.id} {n}"), "images": images} for n in range(3)]
            return {"carousel_data": {"id": digits(f"c {pin.id}"), "carousel_slots": slots}}
        case PinKind.PHOTO | PinKind.NO_PICTURE:
            return {}


def _videos(pin: CatalogPin, images: Json, address: str) -> Json:
    entry = {"width": 720, "height": 1280, "duration": 8000 + pin.luck * 10}
    thumbnail = images["736x"]["url"]
    listed = {
        name: {**entry, "url": f"{address}{ending}", "thumbnail": thumbnail}
        for name, ending in (("V_HLSV4", ".m3u8"), ("V_720P", ".mp4"))
    }
    return {"id": digits(f"video {pin.id}"), "video_list": listed}


def _product(pin: CatalogPin) -> Json:
    price = {"price_value": f"{19 + pin.luck % 400}.00", "price_currency": "USD"}
    item = {"name": pin.label.title, "offer_summary": {**price, "availability": 1}}
    summary = {
        "type": "richpingriddata",
        "type_name": "product",
        "site_name": f"Shop {pin.luck % 90:03}",
        "display_name": pin.label.title,
        "products": [item],
    }
    return {"rich_summary": summary, "is_eligible_for_pdp": True, "shopping_flags": [1, 2]}

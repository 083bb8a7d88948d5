"""Hand-made answers in the shapes of the real ones."""

from typing import Any


def a_picture(size: str, width: int = 0, ext: str = "jpg", signature: str = "") -> dict[str, Any]:
    mark = signature or "25042f03473dbb11189c28f71c6d15da"
    folder = "originals" if size == "orig" else size
    url = f"https://i.pinimg.com/{folder}/{mark[:2]}/{mark[2:4]}/{mark[4:6]}/{mark}.{ext}"
    return {"url": url, "width": width, "height": width * 3 // 2}


def a_pin_object(pin_id: str = "1125968647761564", **fields: Any) -> dict[str, Any]:
    """A pin in the site's own words, as small as they come."""
    return {
        "type": "pin",
        "id": pin_id,
        "title": "",
        "grid_title": "A quiet room",
        "description": " ",
        "is_promoted": False,
        "promoter": None,
        "videos": None,
        "story_pin_data": None,
        "carousel_data": None,
        "image_signature": "25042f03473dbb11189c28f71c6d15da",
        "dominant_color": "#d5b38d",
        "images": {
            "170x": a_picture("236x", 236),
            "236x": a_picture("236x", 236),
            "474x": a_picture("474x", 474),
            "736x": a_picture("736x", 736),
            "orig": a_picture("orig", 1000, "png"),
        },
        "pinner": {"username": "user001"},
        "board": {"id": "910000000000000001", "name": "Rooms", "url": "/user001/rooms/"},
        "link": None,
        **fields,
    }


def an_envelope(data: Any, *, bookmark: str | None = "Y2JVSG81", **changes: Any) -> dict[str, Any]:
    """An answer as the resources give it."""
    response = {"status": "success", "code": 0, "data": data, "http_status": 200}
    options: dict[str, Any] = {}
    if bookmark is not None:
        response["bookmark"] = bookmark
        options["bookmarks"] = [bookmark]
    return {
        "resource_response": {**response, **changes},
        "client_context": {"is_authenticated": True, "user": {"username": "lena"}},
        "resource": {"name": "BaseSearchResource", "options": options},
        "request_identifier": "1",
    }

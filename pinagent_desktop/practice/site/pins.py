"""Pin objects as the site's JSON has them, with the quirks of real ones."""

import base64
import email.utils
import html
from dataclasses import dataclass
from typing import Any, Final

from pinagent_desktop.practice.catalogue import CatalogPin, PinKind, digits
from pinagent_desktop.practice.picture_host import cut_size
from pinagent_desktop.practice.site.pin_marks import PLAIN, marks
from pinagent_desktop.practice.state import Board

Json = dict[str, Any]

IMAGE_WIDTHS: Final = {"170x": 236, "236x": 236, "474x": 474, "736x": 736}
"""The 170x entry carries a 236x address, as on the site."""

_DETAIL_WIDTHS: Final = {"60x60": 60, "136x136": 136, "564x": 564}
_EMPTY_TITLES, _EMPTY_GRID_TITLES, _BLANK_DESCRIPTIONS = 440, 160, 870
_PEOPLE: Final = ("Anna Berg", "Tomas Lind", "Mira Okoye", "Jonas Weber", "Lucia Prat", "Yuki Mori")
_BORN: Final = 1_600_000_000


@dataclass(frozen=True)
class PinView:
    """Writes pin objects that point to one picture host and one account."""

    pictures: str
    username: str

    def pin(
        self,
        pin: CatalogPin,
        *,
        board: Board | None = None,
        own_id: str = "",
        detailed: bool = False,
    ) -> Json:
        """The object of one pin.

        Args:
            pin: The pin.
            board: The account's own board it lies on, if any.
            own_id: The saved pin's own id, then.
            detailed: With the fields of a closeup.
        """
        pin_id = own_id or pin.id
        title = self._title(pin)
        images = {} if pin.kind is PinKind.NO_PICTURE else self.images(pin, detailed=detailed)
        found: Json = {
            **PLAIN,
            "id": pin_id,
            "node_id": _node("pin", pin_id),
            "title": "" if pin.luck < _EMPTY_TITLES else title,
            "grid_title": title,
            "description": " " if pin.luck < _BLANK_DESCRIPTIONS else pin.label.description,
            "seo_alt_text": pin.label.description,
            "alt_text": pin.label.description if pin.luck % 12 == 0 else None,
            "created_at": _created_at(pin),
            "dominant_color": pin.label.dominant_color,
            "image_signature": pin.signature,
            "images": images,
            "board": self._board(pin, board),
            "pinner": self._pinner(pin, own=board is not None),
            "domain": f"site{pin.luck % 90:03}.example",
            "link": f"https://site{pin.luck % 90:03}.example/{pin.label.key}",
            **_counts(pin, pin_id),
            "tracking_params": base64.b64encode(f"practice {pin_id}".encode()).decode(),
            "is_repin": board is not None,
            "shopping_flags": [2] if pin.luck % 5 == 0 else [],
        }
        if detailed:
            found["auto_alt_text"] = pin.label.description
        found.update(marks(pin, images, f"{self.pictures}/videos/mc/hls/{pin.signature}"))
        return found

    def images(self, pin: CatalogPin, *, detailed: bool = False) -> Json:
        """The picture addresses in their sizes; the original only where the site names it."""
        full_width, full_height = cut_size(pin.label.width, pin.label.height, pin.cut)
        widths = {**IMAGE_WIDTHS, **(_DETAIL_WIDTHS if detailed else {})}
        found: Json = {}
        for size, width in widths.items():
            folder = "236x" if size == "170x" else size
            height = round(full_height * width / full_width)
            url = self._address(pin, folder, "jpg")
            found[size] = {"width": width, "height": height, "url": url}
        if pin.original_named:
            url = self._address(pin, "originals", pin.original_type)
            found["orig"] = {"width": full_width, "height": full_height, "url": url}
        return found

    def module(self, pins: list[Json], number: int) -> Json:
        """A story module: pins under a heading of their own."""
        return {
            "type": "story",
            "id": digits(f"module {number}"),
            "story_type": "pin_carousel_upsell",
            "title": {"format": "More like this"},
            "objects": pins,
            "expanded_viewport_objects": [],
        }

    def header(self, number: int) -> Json:
        """A story module that is only a heading."""
        return {
            "type": "story",
            "id": digits(f"header {number}"),
            "story_type": "simple_feed_header",
            "title": {"format": "Picked for this board"},
            "objects": [],
        }

    def _address(self, pin: CatalogPin, folder: str, ending: str) -> str:
        name = pin.signature
        return f"{self.pictures}/{folder}/{name[:2]}/{name[2:4]}/{name[4:6]}/{name}.{ending}"

    def _title(self, pin: CatalogPin) -> str:
        """Some titles are empty, some hold entities that the page encodes once more."""
        if pin.luck % 1000 >= 1000 - _EMPTY_GRID_TITLES:
            return ""
        title = pin.label.title
        if pin.luck % 9 == 0:
            title = html.escape(f"{title} & more", quote=True)
        elif pin.luck % 9 == 1:
            title = html.escape(f"Today's pick: {title}", quote=True).replace("&#x27;", "&#39;")
        return title

    def _board(self, pin: CatalogPin, own: Board | None) -> Json:
        if own is not None:
            url = f"/{self.username}/{own.slug}/"
            return {"id": own.id, "node_id": _node("board", own.id), "name": own.name, "url": url}
        board_id = digits(f"board of {pin.id}")
        name = pin.label.subject.capitalize()
        url = f"/user{pin.luck:03}/{name.lower().replace(' ', '-')}/"
        return {"id": board_id, "node_id": _node("board", board_id), "name": name, "url": url}

    def _pinner(self, pin: CatalogPin, *, own: bool) -> Json:
        username = self.username if own else f"user{pin.luck:03}"
        full_name = "Practice account" if own else _PEOPLE[pin.luck % len(_PEOPLE)]
        number = digits(f"user {username}")
        return {
            "id": number,
            "node_id": _node("user", number),
            "type": "user",
            "username": username,
            "full_name": full_name,
            "image_small_url": self._address(pin, "30x30_RS", "jpg"),
            "image_medium_url": self._address(pin, "75x75_RS", "jpg"),
            "follower_count": pin.luck * 11,
            "is_verified_merchant": False,
            "is_ads_only_profile": False,
            "ads_only_profile_site": None,
            "verified_identity": {},
        }


def _counts(pin: CatalogPin, pin_id: str) -> Json:
    comments = pin.luck % 7
    return {
        "reaction_counts": {"1": pin.luck},
        "repin_count": pin.luck * 3,
        "comment_count": comments,
        "aggregated_pin_data": {
            "node_id": _node("aggregatedpindata", pin_id),
            "aggregated_stats": {"saves": pin.luck * 3, "done": 0},
            "comment_count": comments,
        },
    }


def _created_at(pin: CatalogPin) -> str:
    moment = _BORN + int(pin.id[-6:], 36) % 150_000_000
    return email.utils.formatdate(moment).replace("-0000", "+0000")


def _node(kind: str, number: str) -> str:
    return base64.b64encode(f"{kind}:{number}".encode()).decode()

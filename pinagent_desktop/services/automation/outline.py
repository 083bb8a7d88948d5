"""A page as its skeleton: what it is built of, without a word of the person."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from pinagent_desktop.services.automation.answer_paths import Json, first_text, items, mapping
from pinagent_desktop.services.automation.page_parser import username_of_link
from pinagent_desktop.services.automation.person_words import HIDDEN, PersonWords, SiteWords
from pinagent_desktop.services.automation.site_profile import SiteProfile

_PLAIN = re.compile(r"[a-z][a-z0-9]{0,15}")
_SILENT_TAGS = frozenset({"article", "body", "div", "li", "ol", "p", "section", "span", "ul"})
_TELLING = ("role", "test_id", "id", "label", "text", "href")
_OTHER = "(other)"


def outline_of(
    tree: Json, profile: SiteProfile, person: Collection[str], site: SiteWords | None = None
) -> dict[str, Any] | None:
    """Return the page's elements without texts, ids of things, names and addresses of people.

    An element that says nothing gives way to what it holds.

    Args:
        tree: What the page's script told: ``{"tag", "role", "testId", "id", "label", "href",
            "text", "said", "box", "shown", "inside"}`` each.
        profile: The site.
        person: Words of the person that are known: name, e-mail, boards, prompt.
        site: Words of the site, where they are at hand already.
    """
    said = (text for node in _nodes(tree) for text in _texts(node))
    words = PersonWords(site or SiteWords.of(profile), person, said)
    found = list(_Skeleton(profile, words).of(tree))
    return found[0] if len(found) == 1 else {"tag": "body", "inside": found} if found else None


class AddressShapes:
    """Addresses as their shape: known words of the site's routes stay, all else goes."""

    def __init__(self, profile: SiteProfile) -> None:
        self._profile = profile
        routes = profile.data.routes.model_dump()
        told = [t for v in routes.values() for t in (v if isinstance(v, tuple | list) else [v])]
        self._known = {s for text in told for s in urlsplit(text).path.split("/") if "{" not in s}
        self._asked = {key for text in told for key, _ in parse_qsl(urlsplit(text).query)}

    def of(self, address: str) -> str:
        """Return an address's shape, such as ``/pin/{id}/`` or ``/{}/{}/_tools/more-ideas/?q``."""
        try:
            parts = urlsplit(address)
        except ValueError:
            return _OTHER
        if parts.netloc and not self._profile.is_own_page(address):
            return "(other host)"
        if parts.scheme not in {"", "http", "https"}:
            return _OTHER
        path = "/".join(self._segment(segment) for segment in parts.path.split("/"))
        asked = [key for key, _ in parse_qsl(parts.query) if key in self._asked]
        return path + (f"?{'&'.join(asked)}" if asked else "")

    def _segment(self, segment: str) -> str:
        if segment in self._known:
            return segment
        return "{id}" if segment.isdecimal() else "{}"


class _Skeleton:
    def __init__(self, profile: SiteProfile, words: PersonWords) -> None:
        self._words = words
        self._shapes = AddressShapes(profile)

    def of(self, told: Json) -> Iterator[dict[str, Any]]:
        """Yield an element, or what it holds where it says nothing itself."""
        node = mapping(told)
        if not node:
            return
        inside = [one for child in items(node.get("inside")) for one in self.of(child)]
        element = self._element(node)
        if not self._is_telling(element):
            yield from inside
            return
        yield {**element, **({"inside": inside} if inside else {})}

    def _element(self, node: Mapping[str, Json]) -> dict[str, Any]:
        tag, role = first_text(node, ("tag",)), first_text(node, ("role",))
        href = first_text(node, ("href",))
        element = {
            "tag": self._plain(tag) or _OTHER,
            "role": self._plain(role),
            "test_id": self._words.identifier(first_text(node, ("testId",))),
            "id": self._words.identifier(first_text(node, ("id",))),
            "label": self._words.known_text(first_text(node, ("label",))),
            "text": self._words.known_text(first_text(node, ("text",))),
            "href": self._shapes.of(href) if href else "",
            "box": [int(n) for n in items(node.get("box")) if isinstance(n, int | float)][:4],
        }
        kept: dict[str, Any] = {name: value for name, value in element.items() if value}
        return kept if node.get("shown") is True else {**kept, "hidden": True}

    def _plain(self, name: str) -> str:
        """Return a tag or a role; names that somebody made up are no help to anybody."""
        if not name:
            return ""
        return self._words.identifier(name) if _PLAIN.fullmatch(name) else _OTHER

    @staticmethod
    def _is_telling(element: Mapping[str, Any]) -> bool:
        told = (element.get(name, HIDDEN) for name in _TELLING)
        return element["tag"] not in _SILENT_TAGS or any(value != HIDDEN for value in told)


def _nodes(told: Json) -> Iterator[Mapping[str, Json]]:
    node = mapping(told)
    if node:
        yield node
        for child in items(node.get("inside")):
            yield from _nodes(child)


def _texts(node: Mapping[str, Json]) -> Iterable[str]:
    told = [node.get("text"), node.get("label"), *items(node.get("said"))]
    return (text for text in told if isinstance(text, str))


def kind_of_page(url: str, profile: SiteProfile) -> str:
    """Return which of the site's routes an address belongs to, else ``other``."""
    path = urlsplit(url).path
    routes = profile.data.routes
    named = {
        "start": routes.start,
        "login": routes.login,
        "search": routes.search,
        "pin": routes.pin,
        "more_ideas": routes.more_ideas[0],
    }
    for name, route in named.items():
        if _shape_of(route).fullmatch(path):
            return name
    if username_of_link(url, profile):
        return "profile"
    return "board" if _shape_of(routes.board).fullmatch(path) else "other"


def _shape_of(route: str) -> re.Pattern[str]:
    path = urlsplit(route).path.replace("{board}", "/{username}/{slug}/").rstrip("/")
    pieces = (
        "[^/]+" if piece.startswith("{") else re.escape(piece)
        for piece in path.replace("//", "/").split("/")
    )
    return re.compile("/".join(pieces) + "/?")

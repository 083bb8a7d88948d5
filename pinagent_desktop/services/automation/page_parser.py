"""What the site answered, as values: envelopes, failures, who is signed in, boards."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from pinagent_desktop.domain.run import Board
from pinagent_desktop.services.automation.answer_paths import (
    Json,
    first,
    first_text,
    items,
    number,
)
from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.text_cleaning import decoded

HTTP_OK = range(200, 300)
RELAY = "Relay"
"""What stands for the name of the resource where a page asks in Relay's way."""
SERVER_FAILED = 500


@dataclass(frozen=True)
class Answer:
    """An answer to something the page itself asked for.

    Attributes:
        resource: The resource's name without its ending.
        act: ``get``, ``create``, ``update``, ``delete``.
        status: HTTP status; the envelope's own when the transport said 200.
        readable: Whether the body was an envelope at all.
        ok: Whether it says success.
        data: What it holds.
        bookmark: Where the next page begins; ``None`` when none was named.
        ended: Whether it says that no page follows.
        message: The site's own words about a failure.
        code: The site's own code of a failure.
        signed_in: Whether the site knew the person; ``None`` when not told.
        username: The person's name on the site, if told.
        retry_after: Seconds to wait, as the site wants it.
    """

    resource: str
    act: str
    status: int
    readable: bool = False
    ok: bool = False
    data: Json = None
    bookmark: str | None = None
    ended: bool = False
    message: str = ""
    code: str = ""
    signed_in: bool | None = None
    username: str = ""
    retry_after: float | None = None

    @property
    def server_failed(self) -> bool:
        """Whether the site itself failed: nothing was said about what was asked."""
        return self.status >= SERVER_FAILED


def resource_of(url: str, profile: SiteProfile) -> tuple[str, str] | None:
    """Return resource and act of an answer's address, ``None`` for any other address."""
    path = urlsplit(url).path
    if re.search(profile.data.resources.relay_address, path):
        return RELAY, "get"
    match = profile.resource_address.search(path)
    return (match["name"], match["act"]) if match else None


def read_answer(
    name: str,
    act: str,
    status: int,
    body: str | None,
    profile: SiteProfile,
    *,
    retry_after: float | None = None,
) -> Answer:
    """Read the body of an answer; whatever it is, an ``Answer`` comes out.

    Args:
        name: Resource.
        act: What was asked of it.
        status: HTTP status.
        body: The text, ``None`` when it was gone before it could be read.
        profile: The site.
        retry_after: From the answer's header.
    """
    envelope = _json(body)
    paths = profile.data.json_
    if name == RELAY and isinstance(envelope, Mapping):
        return Answer(name, act, status, readable=True, ok=status in HTTP_OK, data=envelope)
    if not isinstance(envelope, Mapping) or first(envelope, paths.status) is None:
        words = "" if body is None else body.strip()[:200]
        return Answer(name, act, status, message=words, retry_after=retry_after)
    said = number(first(envelope, paths.http_status))
    ok = first_text(envelope, paths.status) == paths.success and status in HTTP_OK
    bookmark = first_text(envelope, paths.bookmark) or None
    signed_in = first(envelope, paths.signed_in)
    return Answer(
        name,
        act,
        said if status in HTTP_OK and said else status,
        readable=True,
        ok=ok,
        data=first(envelope, paths.data),
        bookmark=bookmark,
        ended=ok and is_end_mark(bookmark, profile),
        message="" if ok else first_text(envelope, paths.error_message),
        code="" if ok else first_text(envelope, paths.error_code),
        signed_in=signed_in if isinstance(signed_in, bool) else None,
        username=first_text(envelope, paths.username),
        retry_after=retry_after,
    )


def is_end_mark(bookmark: str | None, profile: SiteProfile) -> bool:
    """Whether a bookmark says that no page follows; a missing one does too."""
    resources = profile.data.resources
    return (
        bookmark is None
        or bookmark in resources.end_marks
        or bookmark.startswith(resources.end_mark_beginnings)
    )


def read_retry_after(header: str | None) -> float | None:
    """Return the seconds a Retry-After header names; dates and nonsense count as not named."""
    if header is None or not re.fullmatch(r"\s*\d+(\.\d+)?\s*", header):
        return None
    return float(header)


def read_boards(data: Json, profile: SiteProfile) -> tuple[Board, ...]:
    """Return the boards that an answer's data holds, a list or an object with a list."""
    found = items(data) or items(first(data, profile.data.json_.results))
    boards = (read_board(entry, profile) for entry in found)
    return tuple(board for board in boards if board is not None)


def read_board(entry: Json, profile: SiteProfile) -> Board | None:
    """Return one board object as a board, ``None`` when it is something else."""
    paths = profile.data.board_json
    name, url = first_text(entry, paths.name), first_text(entry, paths.url)
    if not name or not url or first_text(entry, paths.type) not in paths.types:
        return None
    privacy = first_text(entry, paths.privacy)
    return Board(
        name=decoded(name),
        url=board_path(url),
        id=first_text(entry, paths.id) or None,
        secret=privacy.casefold() in paths.secret_values if privacy else None,
    )


def read_board_cards(
    cards: Iterable[Mapping[str, Json]], username: str, profile: SiteProfile
) -> tuple[Board, ...]:
    """Return the boards of the profile's cards.

    Args:
        cards: ``{"id": test id, "name": title, "hrefs": [...]}`` each, as the page tells them.
        username: Whose profile it is; empty means anybody's.
        profile: The site.
    """
    found: dict[str, Board] = {}
    for card in cards:
        path = next((p for h in items(card.get("hrefs")) if (p := _board_link(h, profile))), None)
        owner = path.strip("/").split("/")[0] if path else ""
        if path is None or (username and not _same_person(owner, username)):
            continue
        beginning = profile.data.tiles.board_card_beginning
        marked = first_text(card, ("id",))
        named = marked.removeprefix(beginning) if marked.startswith(beginning) else ""
        name = decoded(named or first_text(card, ("name",)))
        if name:
            found.setdefault(path, Board(name=name, url=path))
    return tuple(found.values())


def board_path(url: str) -> str:
    """Return a board's path on the site, percent-encoding kept, with slashes at both ends."""
    return f"/{urlsplit(url).path.strip('/')}/"


def _same_person(one: str, other: str) -> bool:
    return unquote(one).casefold() == unquote(other).casefold()


def username_of_link(href: str, profile: SiteProfile) -> str:
    """Return the person that a profile link names, else an empty text."""
    segments = urlsplit(href).path.strip("/").split("/")
    own_tab = len(segments) > 1 and segments[1] in profile.data.routes.profile_tabs
    if (len(segments) == 1 or own_tab) and segments[0] not in profile.data.routes.reserved:
        return unquote(segments[0])
    return ""


@dataclass(frozen=True)
class Embedded:
    """What the page itself says about the person who looks at it."""

    signed_in: bool | None = None
    username: str = ""


def read_embedded(scripts: Iterable[str], profile: SiteProfile) -> Embedded:
    """Read the answers that came with the page.

    Args:
        scripts: Texts of the page's data scripts.
        profile: The site.
    """
    signed_in: bool | None = None
    username = ""
    for script in scripts:
        state = _json(script)
        told = first(state, profile.data.embedded.signed_in)
        if signed_in is None and isinstance(told, bool):
            signed_in = told
        username = username or first_text(state, profile.data.embedded.username)
    return Embedded(signed_in, username)


def _board_link(href: Json, profile: SiteProfile) -> str | None:
    if not isinstance(href, str):
        return None
    segments = urlsplit(href).path.strip("/").split("/")
    routes = profile.data.routes
    if len(segments) != 2 or segments[1] in routes.profile_tabs or segments[0] in routes.reserved:  # noqa: PLR2004 - /user/slug/
        return None
    return board_path(href)


def _json(body: str | None) -> Json:
    if body is None:
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None

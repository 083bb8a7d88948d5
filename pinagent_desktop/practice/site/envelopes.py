"""The envelopes in which the site's resources answer."""

import base64
import json
from dataclasses import dataclass
from typing import Any

from pinagent_desktop.practice.catalogue import digits

Json = dict[str, Any]

APP_VERSION = "practice1"
END_BOOKMARK = "-end-"
MOST_PAGE = 250
_PREFIX = "cbU"
"""Bookmarks of the site are base64 of something beginning so."""


@dataclass(frozen=True)
class Answer:
    """What a resource says: data and perhaps where the next page begins."""

    data: Any
    bookmark: str | None = None
    endpoint: str = "v3_practice"


class ResourceRefusedError(Exception):
    """A resource says no; answered with the failure envelope.

    Attributes:
        status: HTTP status.
        code: The site's own error code.
    """

    def __init__(self, message: str, status: int = 400, code: int | str = 0) -> None:
        """Say no with a sentence for the person."""
        super().__init__(message)
        self.status = status
        self.code = code


def success(name: str, options: Json, context: Json, answer: Answer) -> Json:
    """The envelope of an answer."""
    asked = dict(options)
    response: Json = {
        "status": "success",
        "code": 0,
        "message": "ok",
        "endpoint_name": answer.endpoint,
        "data": answer.data,
        "x_pinterest_sli_endpoint_name": answer.endpoint,
        "http_status": 200,
    }
    if answer.bookmark is not None:
        response["bookmark"] = answer.bookmark
        asked["bookmarks"] = [answer.bookmark]
    return _envelope(name, asked, context, response)


def failure(name: str, options: Json, context: Json, refused: ResourceRefusedError) -> Json:
    """The envelope of a refusal."""
    error = {
        "status": "failure",
        "http_status": refused.status,
        "code": refused.code,
        "message": str(refused),
    }
    response = {
        "status": "failure",
        "code": refused.code,
        "message": str(refused),
        "data": None,
        "error": error,
        "http_status": refused.status,
    }
    return _envelope(name, options, context, response)


def client_context(username: str, locale: str = "en-US", *, signed_in: bool) -> Json:
    """Who the site thinks is asking; part of every answer and every page."""
    user: Json = {"unauth_id": "0" * 32, "ip_country": "US", "ip_region": "XX"}
    if signed_in:
        user = account(username, locale)
    return {
        "app_version": APP_VERSION,
        "browser_locale": locale,
        "country": locale[-2:],
        "is_authenticated": signed_in,
        "is_bot": "false",
        "is_mobile_agent": False,
        "language": locale[:2],
        "locale": locale,
        "stage": "prod",
        "user": user,
    }


def account(username: str, locale: str = "en-US") -> Json:
    """The signed-in person."""
    return {
        "id": digits(f"user {username}"),
        "username": username,
        "full_name": "Practice account",
        "email": f"{username}@practice.example",
        "locale": locale,
        "country": locale[-2:],
        "is_write_banned": False,
        "type": "user",
    }


def write_bookmark(position: Json) -> str:
    """Pack where a feed goes on into an opaque word."""
    return base64.b64encode((_PREFIX + json.dumps(position)).encode()).decode()


def read_bookmark(options: Json) -> Json | None:
    """Where a feed is to go on; nothing means from its beginning.

    Raises:
        ResourceRefusedError: The bookmark is an end mark or not one of ours.
    """
    bookmarks = options.get("bookmarks") or []
    if not bookmarks or not bookmarks[0]:
        return None
    try:
        text = base64.b64decode(bookmarks[0], validate=True).decode()
        position = json.loads(text.removeprefix(_PREFIX))
    except ValueError as error:
        raise ResourceRefusedError("Invalid bookmark.", 400) from error
    if not isinstance(position, dict) or not isinstance(position.get("at"), int):
        raise ResourceRefusedError("Invalid bookmark.", 400)
    return position


def page_size(options: Json, usual: int) -> int:
    """How many entries a page is to have, at most 250.

    Raises:
        ResourceRefusedError: It is no number.
    """
    try:
        wanted = int(options.get("page_size") or usual)
    except (TypeError, ValueError) as error:
        raise ResourceRefusedError("Invalid page_size.", 400, 1) from error
    return max(1, min(MOST_PAGE, wanted))


def _envelope(name: str, options: Json, context: Json, response: Json) -> Json:
    return {
        "resource_response": response,
        "client_context": context,
        "resource": {"name": name, "options": options},
        "request_identifier": digits(f"request {name} {response.get('endpoint_name')}", 16),
    }

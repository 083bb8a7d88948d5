"""One change of the site at a time: something a reader goes by is removed, renamed or moved.

A page is changed by its own first script, before anybody can look at it. An answer is changed on
its way out; the page's own scripts get the original back, as if the site had changed with them.
"""

import base64
import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Literal

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import BaseModel, ConfigDict, ValidationError

Json = dict[str, Any]
Kind = Literal["removed", "renamed", "moved"]

ORIGINAL: Final = "practice_original"
"""Under this key a changed answer carries what it was, for the page's own scripts."""

_ELSEWHERE = "/practice-{way}/{{name}}/{{verb:(get|create|update|delete)}}/"
_SCRIPT = (
    '<script id="practice-mutation" type="application/json">{}</script>\n<script>{}</script>\n'
)


class Mutation(BaseModel):
    """What is changed, and how.

    Attributes:
        kind: What happens to it.
        where: A part of the page, a key of an answer, or the name of a resource.
        selector: For a page: which elements; with a role, those of the role inside.
        role: For a page: role of the elements, "label" and "text" for what is known by its words.
        pattern: For a page: expression that their name or words fit, in the page's language.
        path: For an answer: dotted path of the key.
        of: For an answer: in the envelope itself, or in each pin or board that it holds.
        resource: Name of the resource with its ending.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    where: Literal["page", "answer", "resource"]
    selector: str = ""
    role: str = ""
    pattern: str = ""
    path: str = ""
    of: Literal["envelope", "pin", "board"] = "envelope"
    resource: str = ""


class Mutations:
    """The change in force, and how often it was met."""

    def __init__(self, resources: Path) -> None:
        """Nothing is changed yet.

        Args:
            resources: Folder of the pages' scripts.
        """
        self._script = (resources / "mutate.js").read_text(encoding="utf-8")
        self.mutation: Mutation | None = None
        self.met = 0

    def routes(self) -> list[web.RouteDef]:
        """The doors through which a change is ordered, and reported by the pages."""
        return [
            web.post("/_practice/mutation", self._order),
            web.get("/_practice/mutation", self._tell),
            web.post("/_practice/mutated", self._met),
        ]

    @staticmethod
    def other_addresses() -> list[str]:
        """Where a page finds a resource that is not at its usual place any more."""
        return [_ELSEWHERE.format(way=way) for way in ("graphql", "moved")]

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let a request through and change what comes back."""
        mutation = self.mutation
        if mutation is None or request.path.startswith(("/_practice/", "/_static/")):
            return await handler(request)
        if mutation.where == "resource" and "name" in request.match_info:
            self._recognise(request, mutation)
        response = await handler(request)
        if isinstance(response, web.Response) and isinstance(response.text, str):
            if response.content_type == "text/html":
                response.text = self._with_script(response.text, mutation)
            elif mutation.where == "answer" and response.content_type == "application/json":
                response.text = self._changed(response.text, mutation)
        return response

    async def _order(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        try:
            self.mutation = Mutation.model_validate_json(body) if body.strip() != b"{}" else None
        except ValidationError as error:
            return web.json_response({"error": json.loads(error.json())}, status=400)
        self.met = 0
        return web.json_response({})

    async def _tell(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response({"met": self.met})

    async def _met(self, _request: web.Request) -> web.StreamResponse:
        self.met += 1
        return web.Response(status=204)

    def _recognise(self, request: web.Request, mutation: Mutation) -> None:
        """Take a resource's new name for its old one."""
        name = request.match_info["name"]
        if name.removeprefix("Renamed") == mutation.resource:
            self.met += not request.path.startswith("/resource/") or name != mutation.resource
            request.match_info["name"] = mutation.resource

    def _with_script(self, page: str, mutation: Mutation) -> str:
        told = mutation.model_dump_json().replace("</", "<\\/")
        return page.replace("<head>\n", "<head>\n" + _SCRIPT.format(told, self._script), 1)

    def _changed(self, body: str, mutation: Mutation) -> str:
        envelope = json.loads(body)
        changed = copy.deepcopy(envelope)
        met = sum(mutate(holder, mutation) for holder in list(_holders(changed, mutation.of)))
        if not met:
            return body
        self.met += 1
        changed[ORIGINAL] = base64.b64encode(body.encode()).decode()
        return json.dumps(changed)


def mutate(holder: Json, mutation: Mutation) -> bool:
    """Change what lies at the path in one object; whether there was anything."""
    *way, key = mutation.path.split(".")
    inner: Any = holder
    for at, step in enumerate(way):
        if way[at + 1 :] == [] and key.isdecimal() and isinstance(inner, dict):
            key, way = step, way[:at]  # the first of a list: the list itself is what has a name
            break
        inner = inner.get(step) if isinstance(inner, dict) else None
    if not isinstance(inner, dict) or key not in inner:
        return False
    value = inner.pop(key)
    if mutation.kind == "renamed":
        inner[f"{key}_renamed"] = value
    elif mutation.kind == "moved":
        inner["practice_moved"] = {key: value}
    return True


def _holders(envelope: Json, of: str) -> Iterator[Json]:
    """Yield the objects a path begins at."""
    if of == "envelope":
        yield envelope
        return
    waiting: list[Any] = [envelope.get("resource_response", {}).get("data")]
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, list):
            waiting += entry
        elif isinstance(entry, dict):
            waiting += entry.values()
            if entry.get("type") == of or (of == "pin" and entry.get("type") == "story"):
                yield entry

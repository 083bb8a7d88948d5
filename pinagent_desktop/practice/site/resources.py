"""The JSON resources: `/resource/<Name>Resource/<verb>/`."""

import asyncio
import base64
import json
from typing import Any

from aiohttp import web

from pinagent_desktop.practice.site.envelopes import (
    Answer,
    ResourceRefusedError,
    client_context,
    failure,
    success,
)
from pinagent_desktop.practice.site.login import PROTECTED, LoginDesk
from pinagent_desktop.practice.site.reads import Reads
from pinagent_desktop.practice.site.sessions import SESSION, csrf_holds
from pinagent_desktop.practice.site.writes import Writes
from pinagent_desktop.practice.state import Session
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]

CHALLENGED = "We noticed unusual activity. Please verify you are a person."
UNREADABLE_PREFIX = "practice1."
"""How an answer begins that only the page's own script can read (variant nojson)."""


class ResourceDesk:
    """Checks a request as the site does, then reads or writes."""

    def __init__(
        self, world: PracticeWorld, reads: Reads, writes: Writes, login: LoginDesk
    ) -> None:
        """Answer from the tables of reads and writes."""
        self._world = world
        self._reads = reads
        self._writes = writes
        self._login = login
        slow = world.variants.number("slow") if "slow" in world.variants else 0
        self._delay_s = world.options.resource_latency_ms / 1000 + slow

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        name, verb = request.match_info["name"], request.match_info["verb"]
        await asyncio.sleep(self._delay_s)
        if not request.headers.get("X-Pinterest-PWS-Handler", "").startswith("www/"):
            self._world.ledger.note("request", resource=name, verb=verb, status=403)
            return web.Response(status=403, text="Invalid Resource Request")
        session = request[SESSION]
        options: Json = {}
        try:
            options = await _options(request)
            answer = self._answer(request, session, name, verb, options)
        except ResourceRefusedError as refused:
            context = self._context(session)
            return self._send(name, verb, failure(name, options, context, refused), refused.status)
        return self._send(name, verb, success(name, options, self._context(session), answer), 200)

    def _answer(
        self, request: web.Request, session: Session, name: str, verb: str, options: Json
    ) -> Answer:
        if (name, verb) not in self._writes.open_to_all:
            source = request.headers.get("X-Pinterest-Source-Url", "/")
            self._login.step(session, source, read=verb == "get")
        self._let_through(session)
        if verb == "get":
            read = self._reads.table.get(name)
            if read is None:
                raise ResourceRefusedError("Resource not found.", 404, 11)
            return read(session, options)
        write = self._writes.table.get((name, verb))
        if write is None:
            raise ResourceRefusedError("Resource not found.", 404, 11)
        if request.method != "POST":
            raise ResourceRefusedError("Method not allowed.", 405, 12)
        if not csrf_holds(request):
            raise ResourceRefusedError("Invalid CSRF token.", 403, 99)
        if (name, verb) not in self._writes.open_to_all and not session.signed_in:
            raise ResourceRefusedError("Not authorized.", 401, 2)
        return write(session, options)

    def _let_through(self, session: Session) -> None:
        """Refuse what is asked while something stands in the way.

        Raises:
            ResourceRefusedError: The person has to answer the site first.
        """
        if session.challenge == "protected":
            raise ResourceRefusedError(self._world.texts.say(PROTECTED), 401, 2)
        if session.challenge is not None and session.challenge != "name":
            raise ResourceRefusedError(self._world.texts.say(CHALLENGED), 403, "challenge")

    def _context(self, session: Session) -> Json:
        username, locale = self._world.options.username, self._world.texts.locale
        return client_context(username, locale, signed_in=session.signed_in)

    def _send(self, name: str, verb: str, envelope: Json, status: int) -> web.Response:
        self._world.ledger.note("request", resource=name, verb=verb, status=status)
        body = json.dumps(envelope)
        if "nojson" not in self._world.variants:
            return web.Response(status=status, text=body, content_type="application/json")
        sealed = UNREADABLE_PREFIX + base64.b64encode(body.encode()).decode()
        return web.Response(status=status, text=sealed, content_type="application/octet-stream")


async def _options(request: web.Request) -> Json:
    """The `options` of the `data` field, from the query or the form.

    Raises:
        ResourceRefusedError: There is no such field, or it does not hold them.
    """
    fields = request.query if request.method == "GET" else await request.post()
    try:
        options = json.loads(str(fields.get("data", "{}"))).get("options", {})
    except (ValueError, AttributeError) as error:
        raise ResourceRefusedError("Invalid data.", 400, 1) from error
    if not isinstance(options, dict):
        raise ResourceRefusedError("Invalid options.", 400, 1)
    return options

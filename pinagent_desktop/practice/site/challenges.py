"""What the challenge pages and the cookie dialog talk to; every input event is written down."""

import json

from aiohttp import web

from pinagent_desktop.practice.site.login import LoginDesk
from pinagent_desktop.practice.site.sessions import SESSION, csrf_holds
from pinagent_desktop.practice.world import PracticeWorld


class ChallengeDesk:
    """Answers the scripts of the challenge page."""

    def __init__(self, world: PracticeWorld, login: LoginDesk) -> None:
        """Write to the world's ledger."""
        self._world = world
        self._login = login

    def routes(self) -> list[web.RouteDef]:
        """The addresses."""
        return [
            web.get("/challenge/state/", self._state),
            web.post("/challenge/input/", self._input),
            web.post("/challenge/solve/", self._solve),
            web.post("/challenge/consent/", self._consent),
        ]

    async def _state(self, request: web.Request) -> web.StreamResponse:
        session = request[SESSION]
        return web.json_response(
            {
                "open": session.challenge is not None,
                "next": session.next_path,
                "signed_in": session.signed_in,
            }
        )

    async def _input(self, request: web.Request) -> web.StreamResponse:
        """One event that reached the page, sent by its script."""
        try:
            event = json.loads(await request.text())
            kind, trusted = str(event["type"]), bool(event["trusted"])
        except (ValueError, KeyError, TypeError) as error:
            raise web.HTTPBadRequest from error
        challenge = request[SESSION].challenge
        self._world.ledger.note("input", event=kind, trusted=trusted, challenge=challenge)
        return web.Response(status=204)

    async def _solve(self, request: web.Request) -> web.StreamResponse:
        """The person pressed the page's own button."""
        if not csrf_holds(request):
            raise web.HTTPForbidden
        session = request[SESSION]
        if session.challenge is not None:
            self._login.solve(session)
        return web.json_response({"open": False, "next": session.next_path})

    async def _consent(self, request: web.Request) -> web.StreamResponse:
        """The person accepted the cookies."""
        request[SESSION].consented = True
        self._world.file.write()
        self._world.ledger.note("consent")
        return web.Response(status=204)

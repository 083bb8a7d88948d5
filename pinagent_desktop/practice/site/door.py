"""The test door `/_practice/`: what happened so far, and what shall happen next.

No page links to it and no run of the app uses it; it is how tests look behind the site.
"""

import collections
import json
from typing import Any

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pinagent_desktop.practice.faults import Fault, faults_of
from pinagent_desktop.practice.site.boards import BoardShelf
from pinagent_desktop.practice.site.login import LoginDesk
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]


class FaultOrder(BaseModel):
    """The body of POST /_practice/faults.

    Attributes:
        fail: Faults to arm at the site and the picture host, by path.
        judge: Faults to arm at the judge, by path.
        disarm: Paths to free again; "*" frees all, everywhere.
    """

    model_config = ConfigDict(extra="forbid")

    fail: dict[str, Fault] = Field(default_factory=dict)
    judge: dict[str, Fault] = Field(default_factory=dict)
    disarm: list[str] = Field(default_factory=list)


class Door:
    """Answers the tests."""

    def __init__(self, world: PracticeWorld, login: LoginDesk, shelf: BoardShelf) -> None:
        """Look at the world, and change it."""
        self._world = world
        self._login = login
        self._shelf = shelf

    def routes(self) -> list[web.RouteDef]:
        """The addresses."""
        return [
            web.get("/_practice/state", self._state),
            web.get("/_practice/facts", self._facts),
            web.get("/_practice/pins/{id}", self._pin),
            web.post("/_practice/solve", self._solve),
            web.post("/_practice/sign-in", self._sign_in),
            web.post("/_practice/sign-out", self._sign_out),
            web.post("/_practice/challenge", self._challenge),
            web.post("/_practice/faults", self._faults),
            web.post("/_practice/reset", self._reset),
        ]

    async def _state(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response(describe(self._world))

    async def _facts(self, request: web.Request) -> web.StreamResponse:
        """The diary itself, or one kind of facts."""
        kind = request.query.get("kind")
        ledger = self._world.ledger
        return web.json_response(ledger.of(kind) if kind else ledger.facts)

    async def _pin(self, request: web.Request) -> web.StreamResponse:
        """What a pin really is: label, kind, problems."""
        pin = self._world.catalogue.by_id(request.match_info["id"])
        if pin is None:
            raise web.HTTPNotFound
        label = pin.label
        return web.json_response(
            {
                "id": pin.id,
                "kind": pin.kind,
                "key": label.key,
                "subject": label.subject,
                "style": label.style,
                "problems": label.problems,
                "signature": pin.signature,
            }
        )

    async def _solve(self, _request: web.Request) -> web.StreamResponse:
        """End every challenge that stands, as a person would."""
        waiting = [s for s in self._world.file.state.sessions.values() if s.challenge is not None]
        for session in waiting:
            self._login.solve(session)
        return web.json_response({"solved": len(waiting)})

    async def _sign_in(self, _request: web.Request) -> web.StreamResponse:
        """Sign everybody in, as a person would in another window of the same browser."""
        for session in self._world.file.state.sessions.values():
            session.signed_in = session.signed_in or session.challenge is None
        self._world.file.write()
        return web.json_response({})

    async def _sign_out(self, _request: web.Request) -> web.StreamResponse:
        """End every sign-in, as the site does with an account it protects."""
        for session in self._world.file.state.sessions.values():
            session.signed_in = False
        self._world.file.write()
        return web.json_response({})

    async def _challenge(self, _request: web.Request) -> web.StreamResponse:
        """Put a captcha in the way of everybody who is signed in."""
        for session in self._world.file.state.sessions.values():
            if session.signed_in:
                session.challenge = "panic"
        self._world.file.write()
        return web.json_response({})

    async def _faults(self, request: web.Request) -> web.StreamResponse:
        try:
            order = FaultOrder.model_validate_json(await request.read())
        except ValidationError as error:
            return web.json_response({"error": json.loads(error.json())}, status=400)
        for path in order.disarm:
            for book in (self._world.faults, self._world.judge_faults):
                book.disarm(None if path == "*" else path)
        self._world.faults.arm(order.fail)
        self._world.judge_faults.arm(order.judge)
        armed = self._world.faults.describe()
        return web.json_response({"fail": armed, "judge": self._world.judge_faults.describe()})

    async def _reset(self, _request: web.Request) -> web.StreamResponse:
        """A fresh account; the variants begin anew."""
        self._world.file.reset()
        self._world.ledger.reset()
        self._world.faults.disarm()
        self._world.judge_faults.disarm()
        self._world.faults.arm(faults_of(self._world.variants))
        self._shelf.settle()
        return web.json_response({})


def describe(world: PracticeWorld) -> Json:
    """Everything a test may want to count, in one object."""
    ledger = world.ledger
    boards = [
        {**board.model_dump(mode="json"), "pin_count": len(board.pins)}
        for board in world.file.state.live_boards()
    ]
    verdicts = ledger.of("verdict")
    return {
        "boards": boards,
        "deleted_boards": [b.name for b in world.file.state.boards if b.deleted_at],
        "creates": ledger.of("create"),
        "saves": ledger.of("save"),
        "saves_per_pin": ledger.counts("save", "board", "pin"),
        "deletes": [*ledger.of("delete_pin"), *ledger.of("delete_board")],
        "resources": ledger.counts("request", "resource", "verb", "status"),
        "pages": ledger.counts("page", "page"),
        "served": _served(ledger.of("served")),
        "pictures_served": len(ledger.counts("picture", "signature")),
        "logins": ledger.of("login"),
        "challenge_inputs": ledger.of("input"),
        "challenges_open": [s.challenge for s in world.file.state.sessions.values() if s.challenge],
        "signed_in": any(s.signed_in for s in world.file.state.sessions.values()),
        "judge": {
            "calls": len(ledger.of("judge_call")),
            "billed": len(verdicts),
            "billed_per_picture": ledger.counts("verdict", "picture"),
            "statuses": ledger.counts("judge_call", "status"),
        },
        "faults": world.faults.describe(),
        "judge_faults": world.judge_faults.describe(),
    }


def _served(facts: list[Json]) -> Json:
    """Pages and pins by kind, for each feed."""
    feeds: dict[str, Json] = {}
    for fact in facts:
        feed = feeds.setdefault(fact["feed"], {"pages": 0, "kinds": collections.Counter()})
        feed["pages"] += 1
        feed["kinds"].update(fact["kinds"])
    return feeds

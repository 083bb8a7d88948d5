"""The pages: which one an address shows, and the data every page carries."""

import asyncio
import json
import re
from typing import Any
from urllib.parse import quote

from aiohttp import web

from pinagent_desktop.practice.site.assets import Assets
from pinagent_desktop.practice.site.boards import BoardShelf
from pinagent_desktop.practice.site.envelopes import APP_VERSION, client_context
from pinagent_desktop.practice.site.login import CHALLENGE_PATHS, LoginDesk
from pinagent_desktop.practice.site.sessions import SESSION
from pinagent_desktop.practice.state import Session
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]

PIN_PATH = re.compile(r"/pin/(?:[^/]*?-)?(?P<id>[A-Za-z0-9]+)")
_PROFILE_TABS = frozenset(["_saved", "_boards", "_pins", "_created", "_profile"])
_FOR_THE_OWNER = frozenset(["more_ideas"])
_EXPERIMENTS = (
    "ads",
    "deaf",
    "dozing",
    "hidden",
    "late",
    "nags",
    "noids",
    "nojson",
    "renamed",
    "renamedall",
    "renamedsave",
    "reorder",
    "trap",
    "twostep",
)


class PageDesk:
    """Answers the addresses a browser opens."""

    def __init__(
        self, world: PracticeWorld, shelf: BoardShelf, assets: Assets, login: LoginDesk
    ) -> None:
        """Fill the shell of the assets."""
        self._world = world
        self._shelf = shelf
        self._assets = assets
        self._login = login

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one address."""
        if "slow" in self._world.variants:
            await asyncio.sleep(self._world.variants.number("slow"))
        session, path = request[SESSION], request.path.rstrip("/") + "/"
        kind, props = self.route(path)
        if kind != "login":
            self._login.step(session, request.path_qs, read=True)
        self._world.ledger.note("page", path=request.path_qs, page=kind)
        challenge = session.challenge
        if challenge is not None:
            if path != CHALLENGE_PATHS.get(challenge, path):
                session.next_path = request.path_qs
                raise web.HTTPFound(CHALLENGE_PATHS[challenge])
            kind, props = "challenge", {"challenge": challenge, "next": session.next_path}
        elif kind == "login" and session.signed_in:
            raise web.HTTPFound("/")
        elif not session.signed_in and self._needs_owner(kind, props):
            raise web.HTTPFound(f"/login/?next={quote(request.path_qs, safe='')}")
        status = 404 if kind == "not_found" else 200
        return web.Response(
            status=status,
            text=self._shell(kind, props, session),
            content_type="text/html",
            headers={"Cache-Control": "no-store"},
        )

    def route(self, path: str) -> tuple[str, Json]:
        """Which page a path (with a slash at its end) shows, and what it is about."""
        parts = [part for part in path.split("/") if part]
        found = PIN_PATH.match(path)
        match parts:
            case [] | ["login", *_]:
                return ("login" if parts else "home"), {}
            case ["search", _]:
                return "search", {}
            case ["pin", *_] if found is not None:
                return "pin", {"id": found["id"]}
            case [user, *rest] if user == self._world.options.username:
                return self._own_page(rest)
            case ["p" | "b" as kind, word, *tool] if "renamedall" in self._world.variants:
                return self._renamed(kind, word, tool)
            case _:
                return "not_found", {}

    def _renamed(self, kind: str, word: str, tool: list[str]) -> tuple[str, Json]:
        """What stands at one of the addresses that only the variant renamedall has."""
        if kind == "p":
            return "pin", {"id": word}
        return self._own_page([word, "more_ideas"] if tool else [word])

    def _own_page(self, rest: list[str]) -> tuple[str, Json]:
        if not rest or (len(rest) == 1 and rest[0] in _PROFILE_TABS):
            return "profile", {}
        board = self._shelf.by_slug(rest[0])
        if board is None:
            return "not_found", {}
        props: Json = {
            "id": board.id,
            "name": board.name,
            "slug": board.slug,
            "privacy": board.privacy,
            "pin_count": len(board.pins),
            "url": f"/{self._world.options.username}/{board.slug}/",
        }
        if rest[1:] in (["_tools", "more-ideas"], ["more_ideas"]):
            return "more_ideas", props
        return ("board", props) if not rest[1:] else ("not_found", {})

    def _needs_owner(self, kind: str, props: Json) -> bool:
        return kind in _FOR_THE_OWNER or (kind == "board" and props["privacy"] == "secret")

    def _shell(self, kind: str, props: Json, session: Session) -> str:
        variants = self._world.variants
        username, texts = self._world.options.username, self._world.texts
        context = client_context(username, texts.locale, signed_in=session.signed_in)
        experiments = [name for name in _EXPERIMENTS if name in variants]
        if "banner" in variants and not (session.consented or session.signed_in):
            experiments.append("dweb_unauth_cookie_consent")
        data = {
            "appVersion": APP_VERSION,
            "context": context,
            "activeExperiments": experiments,
            "page": {"kind": kind, "props": props},
            "texts": dict(texts.table),
            "late": variants.number("late") if "late" in variants else 0,
        }
        state = {
            "session": {"isAuthenticated": session.signed_in},
            "boards": {props["id"]: props} if kind in {"board", "more_ideas"} else {},
            "pins": {},
            "users": {},
            "resources": {},
        }
        return self._assets.shell(
            lang=texts.locale,
            title=_title(kind, props),
            pws_data=_script_json(data),
            initial_props=_script_json({"initialReduxState": state}),
            script="challenge.js" if kind == "challenge" else "app.js",
        )


def _title(kind: str, props: Json) -> str:
    name = str(props.get("name", "")) or kind.replace("_", " ").capitalize()
    return name.replace("&", "&amp;").replace("<", "&lt;") + " | Practice site"


def _script_json(value: Json) -> str:
    """JSON that may stand inside a script element."""
    return json.dumps(value).replace("</", "<\\/").replace("<!--", "<\\u0021--")

"""The site's application: pages, scripts, resources and the test door on one listener."""

import asyncio
import socket
import struct

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from pinagent_desktop.practice.faults import Fault
from pinagent_desktop.practice.site.assets import Assets
from pinagent_desktop.practice.site.boards import BoardShelf
from pinagent_desktop.practice.site.challenges import ChallengeDesk
from pinagent_desktop.practice.site.door import Door
from pinagent_desktop.practice.site.feeds import FeedDesk
from pinagent_desktop.practice.site.login import LoginDesk
from pinagent_desktop.practice.site.mutations import Mutations
from pinagent_desktop.practice.site.pages import PageDesk
from pinagent_desktop.practice.site.pins import PinView
from pinagent_desktop.practice.site.reads import Reads
from pinagent_desktop.practice.site.resources import ResourceDesk
from pinagent_desktop.practice.site.sessions import SessionKeeper
from pinagent_desktop.practice.site.writes import Writes
from pinagent_desktop.practice.world import PracticeWorld

OTHER_HOST = "localhost"
_MESSAGES = {429: "Too many requests"}
_RESOURCE = "/resource/{name}/{verb:(get|create|update|delete)}/"


def site_application(world: PracticeWorld, pictures: str) -> web.Application:
    """Put the site together.

    Args:
        world: What it shows.
        pictures: Base address of the picture host.
    """
    options = world.options
    keeper = SessionKeeper(world.file)
    many = "boardexists" in world.variants
    shelf = BoardShelf(world.file, world.ledger, world.catalogue, options.seed, many=many)
    view = PinView(pictures, options.username)
    login = LoginDesk(world)
    assets = Assets(options.resources, options.seed)
    reads = Reads(world, shelf, FeedDesk(world, shelf, view), view)
    resources = ResourceDesk(world, reads, Writes(world, shelf, view, login), login)
    mutations = Mutations(options.resources)
    meet = [_proxied(world), _hosts(world), mutations.middleware, _faults(world), _sessions(keeper)]
    app = web.Application(middlewares=meet)
    app.router.add_routes(mutations.routes())
    app.router.add_routes(Door(world, login, shelf).routes())
    app.router.add_routes(ChallengeDesk(world, login).routes())
    app.router.add_get("/_static/{name}", assets.serve)
    app.router.add_get("/favicon.ico", _no_content)
    for address in (_RESOURCE, *mutations.other_addresses()):
        app.router.add_route("*", address, resources.serve)
    app.router.add_get("/{path:.*}", PageDesk(world, shelf, assets, login).serve)
    return app


async def _no_content(_request: web.Request) -> web.StreamResponse:
    return web.Response(status=204)


def _hosts(world: PracticeWorld) -> Middleware:
    """With the variant otherhost all is on another host, to which the one given only sends on."""

    @web.middleware
    async def send_on(request: web.Request, handler: Handler) -> web.StreamResponse:
        there = f"{OTHER_HOST}:{world.file.state.ports.other}"
        gone = "otherhost" in world.variants and request.host != there
        if not gone or request.path.startswith("/_practice/"):
            return await handler(request)
        if request.path.startswith("/resource/"):
            raise web.HTTPNotFound
        raise web.HTTPFound(f"http://{there}{request.path_qs}")

    return send_on


def _proxied(world: PracticeWorld) -> Middleware:
    """Write down who came past the proxy, where everybody is to come through one."""

    @web.middleware
    async def note(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not request.path.startswith("/_practice/"):
            world.note_direct(request.path, request.headers)
        return await handler(request)

    return note


def _faults(world: PracticeWorld) -> Middleware:
    """Apply the armed faults before, or instead of, the real answer."""

    @web.middleware
    async def meet(request: web.Request, handler: Handler) -> web.StreamResponse:
        fault = None if _behind_the_scenes(request) else world.faults.meet(request.path)
        if fault is None:
            return await handler(request)
        world.ledger.note("fault", path=request.path, status=fault.status)
        await asyncio.sleep(fault.delay_ms / 1000)
        if fault.cut:
            return await _cut(request)
        if fault.reset:
            return _reset(request)
        if fault.status is not None:
            return _refusal(fault, world)
        response = await handler(request)
        return await _cut(request) if fault.lose_answer else response

    return meet


def _sessions(keeper: SessionKeeper) -> Middleware:
    @web.middleware
    async def attach(request: web.Request, handler: Handler) -> web.StreamResponse:
        if _behind_the_scenes(request):
            return await handler(request)
        keeper.attach(request)
        try:
            response = await handler(request)
        except web.HTTPException as answer:
            keeper.dress(request, answer)
            raise
        keeper.dress(request, response)
        return response

    return attach


def _behind_the_scenes(request: web.Request) -> bool:
    return request.path.startswith(("/_practice/", "/_static/")) or request.path == "/favicon.ico"


async def _cut(request: web.Request) -> web.StreamResponse:
    """Drop the connection in the middle of the answer.

    Its head is sent first: a browser that has seen nothing at all of an answer sends the request
    again by itself, even a write, and the fault would never be noticed.
    """
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    response.content_length = 4096
    await response.prepare(request)
    await response.write(b"{")
    if request.transport is not None:
        request.transport.close()
    return response


def _reset(request: web.Request) -> web.StreamResponse:
    """End the connection at once, without any answer, as a broken line does."""
    if request.transport is not None:
        line = request.transport.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        request.transport.abort()
    return web.Response(status=500)


def _refusal(fault: Fault, world: PracticeWorld) -> web.StreamResponse:
    message = world.texts.say(_MESSAGES.get(fault.status or 500, "Practice fault"))
    headers = {} if fault.retry_after is None else {"Retry-After": f"{fault.retry_after:g}"}
    status = fault.status or 500
    if fault.body is not None:
        return web.Response(status=status, text=fault.body, headers=headers)
    error = {"message": message, "code": 8, "http_status": status, "status": "failure"}
    response = {"status": "failure", "data": None, "error": error, "http_status": status}
    return web.json_response({"resource_response": response}, status=status, headers=headers)

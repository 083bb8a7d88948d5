"""Who is at the other end: cookies, CSRF tokens, sign-in."""

import secrets

from aiohttp import web

from pinagent_desktop.practice.state import Session, StateFile

SESSION_COOKIE, CSRF_COOKIE, AUTH_COOKIE = "_pinterest_sess", "csrftoken", "_auth"
_YEAR_S = 365 * 24 * 3600
_MOST_SESSIONS = 40

SESSION: web.RequestKey[Session] = web.RequestKey("session", Session)
TOKEN: web.RequestKey[str] = web.RequestKey("token", str)


class SessionKeeper:
    """Finds the session of a request by its cookie, or begins one."""

    def __init__(self, file: StateFile) -> None:
        """Keep the sessions in the account's state."""
        self._file = file

    def attach(self, request: web.Request) -> Session:
        """Put the session into the request; a new one is stored at once."""
        sessions = self._file.state.sessions
        token = request.cookies.get(SESSION_COOKIE, "")
        if token not in sessions:
            token = secrets.token_urlsafe(24)
            while len(sessions) >= _MOST_SESSIONS:
                del sessions[next(iter(sessions))]
            csrf = request.cookies.get(CSRF_COOKIE) or secrets.token_hex(16)
            sessions[token] = Session(csrf=csrf)
            self._file.write()
        request[TOKEN] = token
        request[SESSION] = sessions[token]
        return sessions[token]

    def dress(self, request: web.Request, response: web.StreamResponse) -> None:
        """Set the cookies that the browser does not have yet."""
        session = request[SESSION]
        wanted = {
            SESSION_COOKIE: request[TOKEN],
            CSRF_COOKIE: session.csrf,
            AUTH_COOKIE: "1" if session.signed_in else "0",
            "_b": request.cookies.get("_b") or secrets.token_hex(16),
            "_routing_id": request.cookies.get("_routing_id") or secrets.token_hex(8),
        }
        for name, value in wanted.items():
            if request.cookies.get(name) != value:
                response.set_cookie(
                    name,
                    value,
                    max_age=_YEAR_S,
                    httponly=name in {SESSION_COOKIE, AUTH_COOKIE},
                    samesite="Lax",
                )


def csrf_holds(request: web.Request) -> bool:
    """Whether the request repeats the token of its cookie, which a foreign page cannot read."""
    header = request.headers.get("X-CSRFToken", "")
    if not header or header != request.cookies.get(CSRF_COOKIE):
        return False
    session = request[SESSION]
    return not session.signed_in or header == session.csrf

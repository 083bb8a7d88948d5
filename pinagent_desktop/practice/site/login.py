"""Signing in and out, and the challenges that come with it or later."""

from typing import Any, Final

from pinagent_desktop.practice.site.envelopes import Answer, ResourceRefusedError, account
from pinagent_desktop.practice.state import Session
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]

CHALLENGE_PATHS: Final = {
    "captcha": "/login/",
    "code": "/login/mfa/",
    "panic": "/secure/panic/",
    "name": "/",
}
"""Where the page of each challenge stands."""

_AFTER_PASSWORD: Final = {
    "challenge_at_login": "captcha",
    "two_step_login": "code",
    "onboarding_wall": "name",
}


class LoginDesk:
    """Decides who is signed in and what stands in the way."""

    def __init__(self, world: PracticeWorld) -> None:
        """Go by the world's account and variants."""
        self._world = world

    def sign_in(self, session: Session, options: Json) -> Answer:
        """Take a name or e-mail address and a password.

        Raises:
            ResourceRefusedError: They do not open the account.
        """
        wanted = self._world.options
        name = str(options.get("username_or_email", "")).strip().casefold()
        known = name in {wanted.username, wanted.email.casefold()}
        right = known and options.get("password") == wanted.password
        self._world.ledger.note("login", right=right)
        if not right or "wrong_password_text" in self._world.variants:
            session.signed_in = False
            self._world.file.write()
            raise ResourceRefusedError("The password you entered is incorrect.", 401, 78)
        session.challenge = self._challenge_after_password()
        session.signed_in = session.challenge in {None, "name"}
        session.next_path = "/"
        self._world.file.write()
        return Answer(account(wanted.username), endpoint="v3_login")

    def sign_out(self, session: Session, _options: Json) -> Answer:
        """End the session's sign-in."""
        session.signed_in = False
        self._world.file.write()
        return Answer({}, endpoint="v3_logout")

    def solve(self, session: Session) -> None:
        """The person has done what the challenge asked."""
        session.signed_in = True
        session.challenge = None
        self._world.file.write()
        self._world.ledger.note("solved")

    def act(self, session: Session, path: str) -> None:
        """Count an action of a signed-in person; some variants begin after a number of them."""
        if not session.signed_in:
            return
        session.actions += 1
        for variant in ("challenge_midway", "signed_out_midway"):
            if variant not in self._world.variants or variant in session.midway_done:
                continue
            if session.actions <= self._world.variants.number(variant):
                continue
            session.midway_done.append(variant)
            if variant == "challenge_midway":
                session.challenge, session.next_path = "panic", path
            else:
                session.signed_in = False
            self._world.ledger.note("midway", variant=variant, action=session.actions)
            self._world.file.write()

    def _challenge_after_password(self) -> str | None:
        found = (kind for word, kind in _AFTER_PASSWORD.items() if word in self._world.variants)
        return next(found, None)

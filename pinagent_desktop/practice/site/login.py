"""Signing in and out, and the challenges that come with it or later."""

from collections.abc import Mapping
from typing import Any, Final

from pinagent_desktop.practice.site.envelopes import Answer, ResourceRefusedError, account
from pinagent_desktop.practice.state import Session
from pinagent_desktop.practice.variants import AT_LOGIN, Variants
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]

CHALLENGE_PATHS: Final = {
    "captcha": "/login/",
    "code": "/login/mfa/",
    "panic": "/secure/panic/",
    "name": "/",
    "protected": "/password/reset/",
}
"""Where the page of each challenge stands; one that is not here stands in the page's own place."""

_AFTER_PASSWORD: Final = {
    "captcha": "captcha",
    "code": "code",
    "onboarding": "name",
}
_MIDWAY: Final[Mapping[str, str | None]] = {
    "challenge": "panic",
    "captcha": "wall",
    "safemode": "protected",
    "signedout": None,
}
"""What begins at some step; nothing means that the person is only signed out."""
SIGNS_OUT: Final = frozenset({"protected"})
PROTECTED: Final = "We protected your account. Reset your password to sign in again."


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
        refused = self._refusal(right=right)
        if refused is not None:
            session.signed_in = False
            self._world.file.write()
            raise ResourceRefusedError(self._world.texts.say(refused), 401, 78)
        session.challenge = self._challenge_after_password()
        session.signed_in = session.challenge in {None, "name"}
        session.next_path = "/"
        self._world.file.write()
        who = account(wanted.username, self._world.texts.locale)
        return Answer(who, endpoint="v3_login")

    def sign_out(self, session: Session, _options: Json) -> Answer:
        """End the session's sign-in."""
        session.signed_in = False
        self._world.file.write()
        return Answer({}, endpoint="v3_logout")

    def solve(self, session: Session) -> None:
        """The person has done what the challenge asked."""
        if session.challenge == "protected":
            self._world.file.state.protected = False
        session.signed_in = True
        session.challenge = None
        self._world.file.write()
        self._world.ledger.note("solved")

    def step(self, session: Session, path: str, *, read: bool) -> None:
        """Count what a signed-in person does; some variants begin at such a step.

        Args:
            session: Whose step it is.
            path: The page on which it happens.
            read: Whether it only reads.
        """
        if not session.signed_in or session.challenge is not None:
            return
        session.steps += 1
        session.reads += read
        for variant, challenge in _MIDWAY.items():
            if variant not in session.midway_done and self._is_due(variant, session, read=read):
                session.midway_done.append(variant)
                session.challenge, session.next_path = challenge, path
                session.signed_in = challenge is not None and challenge not in SIGNS_OUT
                self._world.file.state.protected |= challenge == "protected"
                self._world.ledger.note("midway", variant=variant, step=session.steps)
                self._world.file.write()
                return

    def _is_due(self, variant: str, session: Session, *, read: bool) -> bool:
        if variant not in self._world.variants:
            return False
        number = self._world.variants.number(variant)
        match variant:
            case "captcha":
                return number != AT_LOGIN and session.steps >= number
            case "signedout":
                return read and session.reads >= number
            case "safemode":
                return session.steps > number
            case _:
                return session.steps >= number

    def _refusal(self, *, right: bool) -> str | None:
        """What the login form says when it does not let the person in."""
        if not right or "wrongpassword" in self._world.variants:
            return "The password you entered is incorrect."
        if "suspended" in self._world.variants:
            return "This account has been deactivated because it broke the rules."
        return PROTECTED if self._world.file.state.protected else None

    def _challenge_after_password(self) -> str | None:
        variants = self._world.variants
        if "captcha" in variants and variants.number("captcha") != AT_LOGIN:
            variants = Variants({n: k for n, k in variants.numbers.items() if n != "captcha"})
        return next((kind for word, kind in _AFTER_PASSWORD.items() if word in variants), None)

"""Signing in: already, by the stored password typed once, or by the person."""

import asyncio
from typing import TYPE_CHECKING

from pinagent_desktop.domain.account import Account, SignInWay
from pinagent_desktop.domain.errors import SignInNeeded, SiteChanged, WrongPassword
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.faults import (
    Fault,
    Interrupted,
    diagnose,
    fault_in_words,
)
from pinagent_desktop.services.automation.hand_over import HandOver
from pinagent_desktop.services.automation.hands import Hands
from pinagent_desktop.services.automation.identity import is_signed_in, username
from pinagent_desktop.services.automation.page_parser import Answer
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.sent_form import carries
from pinagent_desktop.services.automation.site_page import SitePage

if TYPE_CHECKING:
    from playwright.async_api import Request

_LOOK_EVERY = 0.25
_PATIENCE = (3.0, 6.0)
"""Seconds in which the form must have done something; a third time it is not pressed."""
_REFUSALS = frozenset({400, 401})


class SignIn:
    """The step that ends with somebody signed in, and tells who."""

    def __init__(self, site: SitePage, account: Account, password: str | None) -> None:
        """Prepare.

        Args:
            site: The page.
            account: Whose profile it is.
            password: The stored password, if there is one.
        """
        self._site = site
        self._hands = Hands(site)
        self._account = account
        self._password = password if account.sign_in is SignInWay.STORED_PASSWORD else None
        self._typed = False
        self._announced = False
        self._headed = site.browser.headed

    async def run(self, hand_over: HandOver) -> str:
        """Return the handle of who is signed in.

        Raises:
            WrongPassword: The site refused the stored password; it is not typed again.
            SignInNeeded: Nobody is signed in, or somebody else.
        """
        site = self._site
        await site.go(site.profile.url(site.profile.data.routes.start), signed_out_is_fine=True)
        fresh = not await self._is_signed_in()
        if fresh:
            if self._password is not None and not self._typed:
                await self._type()
            else:
                await self._by_person(hand_over)
        name = await self._checked_name()
        if fresh or self._typed:
            await self._keep()
        return name

    async def _keep(self) -> None:
        """Have the sign-in written to disk, so that not even a kill asks for it again.

        The browser writes cookies when it closes, else only every half a minute. A window that was
        only opened for the person goes with it.
        """
        browser = self._site.browser
        browser.headed = self._headed
        await browser.revive()
        self._typed = self._announced = False

    async def _checked_name(self) -> str:
        name = await username(self._site)
        known = self._account.handle
        if known is not None and name.casefold() != known.casefold():
            raise SignInNeeded(
                "Another account is signed in in this profile", account=known, signed_in=name
            )
        return name

    async def _by_person(self, hand_over: HandOver) -> None:
        site = self._site
        url = site.profile.url(site.profile.data.routes.login)
        await site.go(url, signed_out_is_fine=True)
        await hand_over.wait(Fault("signed_out", url))

    async def _type(self) -> None:
        site = self._site
        await site.go(site.profile.url(site.profile.data.routes.login), signed_out_is_fine=True)
        if await self._is_signed_in():
            return
        if not self._announced:
            await site.listener.before_password()
            self._announced = True
        login = site.profile.data.resources.login
        with site.log.ear(login, counts=self._tries) as ear, site.as_stranger():
            await site.find("email")
            await self._close_banner()
            await self._hands.type_into("email", self._account.username)
            if await site.seen("password") is None:
                await self._to_password()
            await self._hands.type_into("password", self._password or "")
            await self._send(ear)
            await self._outcome(ear)

    async def _to_password(self) -> None:
        """Send the first of two steps; one that was not awake yet gets it once more.

        Raises:
            SiteChanged: The button is there, and no password field follows.
        """
        site = self._site
        for patience in _PATIENCE:
            if not await self._holds("email", self._account.username):
                await self._hands.type_into("email", self._account.username)
            await self._hands.press("submit_login")
            if await site.appears("password", patience) or await site.seen("email") is None:
                return
            if (fault := await site.fault()) is not None and fault.kind != "signed_out":
                return  # whoever asks for the password next tells of it
        part = site.profile.part("password").name
        raise SiteChanged("No password field follows the first step of the login", part=part)

    async def _send(self, ear: Ear) -> None:
        """Submit the form as it was filled in; one that was not awake yet gets it once more.

        A page may be drawn long before it works: then it forgets what was typed, does nothing, or
        sends something else. The password is not tried by that.
        """
        site = self._site
        for tries, patience in enumerate(_PATIENCE):
            await self._fill_in(anew=tries > 0)
            before = site.log.documents
            await self._submit()
            if await ear.change(patience) or site.log.documents != before:
                return
            fault = await site.fault()
            known = fault is not None and fault.kind != "signed_out"
            if known or await site.seen("password") is None:
                return

    async def _fill_in(self, *, anew: bool) -> None:
        """Type what the form does not hold; anew, also what it shows and took no note of."""
        texts = {"email": self._account.username, "password": self._password or ""}
        for key, text in texts.items():
            if anew and await self._site.seen(key) is not None:
                await self._hands.type_into(key, "")
            if not await self._holds(key, text):
                await self._hands.type_into(key, text)

    def _tries(self, request: "Request") -> bool:
        """Whether a login request tries the password."""
        paths = self._site.profile.data.sent.login_password
        return carries(request.post_data_buffer, self._password or "", paths)

    async def _holds(self, key: str, text: str) -> bool:
        """Whether a field still shows what was typed; one that is not there any more does."""
        from playwright.async_api import Error

        field = await self._site.seen(key)
        try:
            with site_errors(key):
                return field is None or await field.input_value() == text
        except Error:
            return True

    async def _submit(self) -> None:
        self._typed = True
        try:
            await self._hands.press("submit_login")
        except SiteChanged:
            self._typed = False  # the site has not seen the password
            raise

    async def _close_banner(self) -> None:
        """Close the cookie banner, which lies over the form; it may still be on its way."""
        site = self._site
        if await site.appears("accept_cookies", site.profile.data.deadlines.settle):
            await self._hands.press("accept_cookies")

    async def _outcome(self, ear: Ear) -> None:
        """Wait for what the site makes of the password.

        Raises:
            WrongPassword: It refused it.
            Interrupted: It wants more of the person.
            SiteChanged: Nothing known follows.
        """
        site = self._site
        loop = asyncio.get_running_loop()
        deadline = loop.time() + site.profile.data.deadlines.navigation
        accepted = False
        while loop.time() < deadline:
            for answer in ear.take():
                self._refused(answer)
                await site.refuse(answer)
                accepted = accepted or answer.ok
            seen = await site.observe()
            if seen is not None:
                if not accepted and not ear.is_waiting:  # else the words are about an earlier try
                    self._mind(f"{seen.words}\n{seen.body}")
                fault = diagnose(seen, site.profile)
                if fault is not None and fault.kind != "signed_out":
                    raise Interrupted(fault)
                if fault is None and await is_signed_in(site, seen):
                    return
            await ear.change(_LOOK_EVERY)
        raise SiteChanged("Nothing known follows the login form", part="what follows the login")

    def _refused(self, answer: Answer) -> None:
        """Raise what a refused password means: mostly that it is wrong, but not always."""
        if answer.status not in _REFUSALS:
            return
        site = self._site
        fault = fault_in_words(answer.message, site.page.url, site.profile)
        if fault is not None:
            raise Interrupted(fault)
        raise WrongPassword(answer.message, words=answer.message)

    def _mind(self, words: str) -> None:
        for key in ("wrong_password", "unknown_user"):
            lines = (line.strip() for line in words.splitlines())
            said = next((line for line in lines if self._site.profile.says(key, line)), None)
            if said is not None:
                raise WrongPassword(said, words=said)

    async def _is_signed_in(self) -> bool:
        seen = await self._site.observe()
        return seen is not None and await is_signed_in(self._site, seen)

"""What stands in the way: told from the address, what is visible and the site's own words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pinagent_desktop.domain.errors import (
    AccountBlocked,
    AccountProtected,
    Challenged,
    CodeWanted,
    PinAgentError,
    QuestionsAsked,
    SignInNeeded,
    SiteLimit,
)
from pinagent_desktop.ports.automation import AttentionKind
from pinagent_desktop.services.automation.answer_paths import Json, first_text, items, mapping
from pinagent_desktop.services.automation.page_parts import Signal, SignalKind
from pinagent_desktop.services.automation.page_scripts import OBSERVE
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import Page

_REFUSALS: Mapping[SignalKind, type[Challenged]] = {
    "challenge": Challenged,
    "code": CodeWanted,
    "questions": QuestionsAsked,
    "blocked": AccountBlocked,
    "protected": AccountProtected,
}


@dataclass(frozen=True)
class Observation:
    """What a page shows, without having touched it.

    Attributes:
        url: Its address.
        shown: For each ``css`` signal of the site data, in order, whether it is visible.
        words: Words of dialogs, alerts and headings.
        body: Words of the whole page where no pins are shown, else empty.
        signed_in: Whether the header shows the person.
    """

    url: str
    shown: tuple[bool, ...] = ()
    words: str = ""
    body: str = ""
    signed_in: bool = False


@dataclass(frozen=True)
class Fault:
    """Something that stands in the way, with the site's own words if it has some."""

    kind: SignalKind
    url: str
    words: str = ""

    @property
    def attention(self) -> AttentionKind:
        """What the person is asked for."""
        kinds: dict[SignalKind, AttentionKind] = {
            "signed_out": "sign_in",
            "code": "code",
            "challenge": "challenge",
            "questions": "questions",
        }
        return kinds.get(self.kind, "blocked")

    @property
    def needs_person(self) -> bool:
        """Whether a person can answer it here and now."""
        return self.kind in {"signed_out", "code", "challenge", "questions"}

    def error(self, retry_after: float) -> PinAgentError:
        """Return it as the error that ends the step.

        Args:
            retry_after: Seconds to wait when the site only wants a break.
        """
        if self.kind == "signed_out":
            return SignInNeeded("The site does not know the account any more", words=self.words)
        if self.kind == "rate_limited":
            return SiteLimit(self.words, limit="site", retry_after=retry_after)
        return _REFUSALS[self.kind](self.words, words=self.words, kind=self.kind)


class Interrupted(Exception):
    """A step met a fault; the session decides whether it waits for the person or ends."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.kind)
        self.fault = fault


def diagnose(seen: Observation, profile: SiteProfile) -> Fault | None:
    """Return the first fault that a page shows, in the order of the site data."""
    path, shown = urlsplit(seen.url).path, iter(seen.shown)
    for signal in profile.data.signals:
        words = ""
        if signal.by == "path":
            holds = re.search(signal.value, path) is not None
        elif signal.by == "css":
            holds = next(shown, False)
        else:
            words = _words(signal, seen, profile)
            holds = bool(words)
        if holds and not (signal.kind == "signed_out" and seen.signed_in):
            return Fault(signal.kind, seen.url, words or _heading(seen))
    return None


def fault_in_words(words: str, url: str, profile: SiteProfile) -> Fault | None:
    """Return the first fault that the site's own words tell, in the order of the site data.

    Args:
        words: What the site said, in an answer or on its page.
        url: The page it was said on.
        profile: The site.
    """
    said = Observation(url=url, words=words)
    for signal in profile.data.signals:
        if signal.by == "text" and (line := _words(signal, said, profile)):
            return Fault(signal.kind, url, line)
    return None


def read_observation(told: Json, url: str) -> Observation:
    """Read what the page's script told."""
    facts = mapping(told)
    return Observation(
        url=first_text(facts, ("url",)) or url,
        shown=tuple(value is True for value in items(facts.get("shown"))),
        words=first_text(facts, ("words",)),
        body=first_text(facts, ("body",)),
        signed_in=facts.get("signedIn") is True,
    )


async def observe(page: "Page", profile: SiteProfile) -> Observation:
    """Look at a page: no click, no key, no scrolling."""
    told = await page.evaluate(OBSERVE, observation_spec(profile))
    return read_observation(told, page.url)


def observation_spec(profile: SiteProfile) -> dict[str, Any]:
    """Return what the page's script is to look for."""
    regions = profile.data.page_regions
    return {
        "css": [
            {"selector": s.value, "width": s.min_width, "height": s.min_height}
            for s in profile.data.signals
            if s.by == "css"
        ],
        "regions": regions.words,
        "dialogs": regions.dialogs,
        "signedIn": regions.signed_in,
        "tiles": list(profile.data.tiles.selectors),
    }


def _words(signal: Signal, seen: Observation, profile: SiteProfile) -> str:
    """Return the line in which the site says one of the signal's texts."""
    places = seen.words if seen.signed_in else f"{seen.words}\n{seen.body}"
    lines = (line.strip() for line in places.splitlines())
    return next((line for line in lines if profile.says(signal.value, line)), "")[:300]


def _heading(seen: Observation) -> str:
    lines = (line.strip() for line in seen.words.splitlines())
    return next((line for line in lines if line), "")[:300]

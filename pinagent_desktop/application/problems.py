"""An error in words: what happened, what is kept, what to do next. One place for both faces."""

from dataclasses import dataclass

from pinagent_desktop.application.problem_words import MISSING, REASONS, WORDS
from pinagent_desktop.application.site_refusals import REFUSALS
from pinagent_desktop.domain.errors import (
    PinAgentError,
    SiteFileRefused,
    SiteLimit,
    ValidationStopped,
)
from pinagent_desktop.domain.settings_refused import SettingsRefused
from pinagent_desktop.ports.site_files import Refusal


@dataclass(frozen=True)
class Problem:
    """One sentence of cause, one of next step, and the code for *Details*."""

    code: str
    message: str
    next_step: str


class _Facts(dict[str, object]):
    """Leaves a visible word where a fact is missing, so that a sentence never breaks."""

    def __missing__(self, key: str) -> str:
        return MISSING.get(key, key)


def problem_of(error: BaseException) -> Problem:
    """Return an error in words; what is no error of ours is *unexpected*."""
    if not isinstance(error, PinAgentError):
        message, next_step = WORDS["unexpected"]
        return Problem("unexpected", message, next_step)
    facts = _Facts(error.facts)
    facts["detail"] = error.detail.rstrip(".") or error.code.replace("_", " ")
    if isinstance(error, ValidationStopped):
        reason = str(error.facts.get("reason", ""))
        words, step = REASONS.get(reason, ("the judge cannot go on", "Try again later."))
        facts |= {"reason_words": words, "reason_step": step}
    message, next_step = _words_of(error)
    said, step = message.format_map(facts), next_step.format_map(facts)
    if not ("account" in error.facts and message.startswith("{account}")):
        # Any other beginning is the sentence's own; a name is written as its person writes it.
        said = said[:1].upper() + said[1:]
    return Problem(error.code, said, step)


def _words_of(error: PinAgentError) -> tuple[str, str]:
    reason = error.facts.get("reason")
    if isinstance(error, SiteFileRefused) and reason in REFUSALS:
        return REFUSALS[Refusal(str(reason))]
    if isinstance(error, SettingsRefused) and "newer" in error.facts:
        return WORDS["settings_too_new"]
    if isinstance(error, SiteLimit) and "until" in error.facts:
        return WORDS["site_limit_until"]
    return WORDS.get(error.code, WORDS["unexpected"])

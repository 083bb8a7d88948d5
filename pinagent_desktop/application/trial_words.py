"""What trying a model out has shown, in words for window and doctor."""

from pinagent_desktop.application.sentences import PENDING_WORDS, money
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.ports.validation import Endpoint, JudgeCheck, JudgeTrial

__all__ = [
    "Endpoint",
    "JudgeCheck",
    "JudgeTrial",
    "check_sentence",
    "trial_next_step",
    "trial_sentence",
]


def trial_sentence(trial: JudgeTrial, model: str) -> str:
    """Return what a trial has shown.

    Args:
        trial: As it came out.
        model: Who was asked.
    """
    if trial.failure is PendingReason.BAD_ANSWER:
        return (
            f"{model} answers, but not in the form that is needed. {trial.detail}. {_used(trial)}"
        )
    if trial.failure is not None:
        return f"Does not work: {PENDING_WORDS[trial.failure]}."
    if not trial.sees:
        seen = trial.detail.rstrip(".") or "nothing"
        return (
            f"{model} answers, but did not see the red ball it was shown: “{seen}”. {_used(trial)}"
        )
    return f"Works: {model} sees pictures and keeps to the form. {_used(trial)}{_left_out(trial)}"


def check_sentence(check: JudgeCheck) -> str:
    """Return what the one word that tries a key has shown."""
    if check.failure is None:
        return f"Works: answered in {check.seconds:.1f} s."
    if check.failure is PendingReason.TIMEOUT:
        return f"No answer in {check.seconds:.0f} seconds. It may still work."
    return f"Does not work: {PENDING_WORDS[check.failure]}."


def trial_next_step(trial: JudgeTrial) -> str:
    """Return what to do about it; empty when all is well."""
    if trial.ok:
        return ""
    if trial.failure in {PendingReason.NO_KEY, PendingReason.KEY_REFUSED}:
        return "Enter a key for this address in the settings. Practice needs none."
    if trial.failure is PendingReason.NO_CREDIT:
        return "Add credit at the provider, or choose another one."
    if trial.failure is None or trial.failure in {
        PendingReason.MODEL_GONE,
        PendingReason.BAD_ANSWER,
    }:
        return "Choose a model in the settings that looks at pictures."
    return "Check the address in the settings, and whether the server runs; then try again."


def _used(trial: JudgeTrial) -> str:
    used = f"It took {trial.seconds:.1f} s and {trial.cost.tokens} tokens"
    if trial.cost.usd is None:
        return f"{used}; what they cost is not known here."
    return f"{used}, {money(trial.cost.usd)}."


def _left_out(trial: JudgeTrial) -> str:
    if not trial.left_out:
        return ""
    return f" It does not take {' and '.join(trial.left_out)}, so that is left out."

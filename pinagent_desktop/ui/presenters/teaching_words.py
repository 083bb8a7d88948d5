"""What the person's decisions say, in sentences."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from pinagent_desktop.domain.lesson import LEAST_OF_EACH, Agreement, Proposal
from pinagent_desktop.ui.messages import money


@dataclass(frozen=True)
class TeachingWords:
    """The line under the gallery's head; an empty text is not shown."""

    agreement: str = ""
    hint: str = ""
    """What is missing before the judge can learn."""
    again: str = ""
    """What judging the undecided again takes; the words of its button."""
    proposal: str = ""
    errors: str = ""
    """Both error rates, now and then."""
    accept: str = ""


def agreement_words(found: Agreement) -> str:
    """How often the score says what the person said."""
    if not found.decisions:
        return ""
    if found.decisions == 1:
        return (
            _tr("The score agrees with your decision.")
            if found.same
            else _tr("The score differs from your decision.")
        )
    words = _tr("The score agrees with {same} of your {all} decisions.")
    return words.format(same=found.same, all=found.decisions)


def hint_words(found: Agreement) -> str:
    """What the judge needs before it can learn; empty when it has that."""
    approved, rejected = found.approved, found.decisions - found.approved
    if not found.decisions or min(approved, rejected) >= LEAST_OF_EACH:
        return ""
    words = _tr(
        "The judge learns from {least} approved and {least} disqualified on; so far {a} and {d}."
    )
    return words.format(least=LEAST_OF_EACH, a=approved, d=rejected)


def again_words(pins: int, usd: float | None, *, practice: bool) -> str:
    """The button that judges the undecided again, with its price."""
    what = _tr("Judge the undecided pin again") if pins == 1 else _tr("Judge {n} undecided again")
    if practice:
        price = _tr("free")
    else:
        price = _tr("about {money}").format(money=money(usd)) if usd is not None else money(None)
    return f"{what.format(n=pins)} · {price}"


def proposal_words(found: Proposal) -> tuple[str, str, str]:
    """The proposal, its errors, and the button that accepts it."""
    place = QLocale().toString(found.threshold, "f", 2)
    better = _tr(
        "At {place} the score agrees with {then} of your {all} decisions, now {now}."
    ).format(place=place, then=found.then.same, now=found.now.same, all=found.now.decisions)
    errors = _tr(
        "Lets in {in_then} of what you disqualified (now {in_now}), "
        "misses {out_then} of what you approved (now {out_now})."
    ).format(
        in_then=_percent(found.then.false_approval_rate),
        in_now=_percent(found.now.false_approval_rate),
        out_then=_percent(found.then.false_rejection_rate),
        out_now=_percent(found.now.false_rejection_rate),
    )
    return better, errors, _tr("Move to {place}").format(place=place)


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"


def _tr(text: str) -> str:
    return QCoreApplication.translate("TeachingWords", text)

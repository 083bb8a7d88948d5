"""What a person's decisions teach: examples for the judge, agreement, a better threshold."""

import itertools
from collections.abc import Iterable, Sequence
from typing import Literal

from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pin import Pin, PinStatus

MOST_EXAMPLES = 6
LEAST_OF_EACH = 4
"""Fewer decisions of one kind teach only what is common there."""
DECISIONS_FOR_A_PROPOSAL = 30
DECISIONS_TO_ORDER_BY = 8
"""Of each kind, before the offline order learns from them."""
MOST_SEEN_CHARACTERS = 160
AROUND_AN_EXAMPLE = 40
"""Characters of its quotes and names, where it goes out with a picture."""

Verdict = Literal["approved", "rejected"]


class Example(Value):
    """One decision of the person, in words a judge can read; no picture, no name, no address."""

    verdict: Verdict
    seen: str
    """What the judge itself saw in that picture."""


def characters_of(examples: Iterable[Example]) -> int:
    """Return how many characters examples add to what goes out with each picture."""
    return sum(len(one.seen) + AROUND_AN_EXAMPLE for one in examples)


def examples_of(pins: Iterable[Pin]) -> tuple[Example, ...]:
    """Return the newest decisions of a prompt as examples, both kinds in turn; oldest first.

    Nothing is taught before there are four of each kind. A pin that was never graded has no
    words of its own that may be sent, so it teaches nothing.
    """
    decided = [pin for pin in pins if pin.human_status is not None and _seen(pin)]
    newest = sorted(decided, key=_when, reverse=True)
    kinds = {
        "approved": [pin for pin in newest if pin.human_status is PinStatus.APPROVED],
        "rejected": [pin for pin in newest if pin.human_status is PinStatus.DISQUALIFIED],
    }
    if min(map(len, kinds.values())) < LEAST_OF_EACH:
        return ()
    half = MOST_EXAMPLES // 2
    chosen = [(pin, "approved") for pin in kinds["approved"][:half]]
    chosen += [(pin, "rejected") for pin in kinds["rejected"][:half]]
    chosen.sort(key=lambda one: _when(one[0]))
    return tuple(Example.model_validate({"verdict": v, "seen": _seen(pin)}) for pin, v in chosen)


def _when(pin: Pin) -> tuple[float, int]:
    # Decisions of before there was a time count as the oldest, by arrival.
    return (pin.decided_at.timestamp() if pin.decided_at else 0.0, pin.seq)


def _seen(pin: Pin) -> str:
    seen = pin.grades.get("what_is_seen") if pin.grades else None
    return " ".join(str(seen).split())[:MOST_SEEN_CHARACTERS] if seen else ""


class Agreement(Value):
    """How often score and threshold say what the person said."""

    decisions: int
    """Pins that have both a score and a person's word."""
    wrong_approvals: int
    """Approved by the score, rejected by the person."""
    wrong_rejections: int
    """The other way round."""
    approved: int
    """Approved by the person."""

    @property
    def same(self) -> int:
        """Decisions that are the same."""
        return self.decisions - self.wrong_approvals - self.wrong_rejections

    @property
    def share(self) -> float:
        """Share that is the same; 1 where nothing was decided."""
        return self.same / self.decisions if self.decisions else 1.0

    @property
    def false_approval_rate(self) -> float:
        """Of what the person rejected: the share that the score approves."""
        rejected = self.decisions - self.approved
        return self.wrong_approvals / rejected if rejected else 0.0

    @property
    def false_rejection_rate(self) -> float:
        """Of what the person approved: the share that the score rejects."""
        return self.wrong_rejections / self.approved if self.approved else 0.0


Decision = tuple[float, bool]
"""A score, and whether the person approved."""


def agreement(decisions: Sequence[Decision], threshold: float) -> Agreement:
    """Return how a threshold agrees with a person."""
    return Agreement(
        decisions=len(decisions),
        approved=sum(approved for _, approved in decisions),
        wrong_approvals=sum(s >= threshold and not approved for s, approved in decisions),
        wrong_rejections=sum(s < threshold and approved for s, approved in decisions),
    )


class Proposal(Value):
    """A threshold that agrees better; nothing moves before the person says so."""

    threshold: float
    now: Agreement
    then: Agreement


def proposed_threshold(decisions: Sequence[Decision], threshold: float) -> Proposal | None:
    """Return the threshold with the best agreement, if it is better than the present one.

    Of equally good ones the nearest to the present threshold is taken: what need not move stays.
    """
    if len(decisions) < DECISIONS_FOR_A_PROPOSAL:
        return None
    now = agreement(decisions, threshold)
    scores = sorted({score for score, _ in decisions})
    # Between two scores lies a place that cuts no tie; to two digits, as it is shown.
    between = [(low + high) / 2 for low, high in itertools.pairwise(scores)]
    places = {round(one, 2) for one in (*between, 0.0, min(1.0, scores[-1] + 0.01))}
    best = min(places, key=lambda one: (-agreement(decisions, one).same, abs(one - threshold), one))
    then = agreement(decisions, best)
    if then.same <= now.same:
        return None
    return Proposal(threshold=best, now=now, then=then)


def decisions_of(pins: Iterable[Pin]) -> tuple[Decision, ...]:
    """Return the decisions of pins that have a score."""
    return tuple(
        (pin.match_score, pin.human_status is PinStatus.APPROVED)
        for pin in pins
        if pin.match_score is not None and pin.human_status is not None
    )

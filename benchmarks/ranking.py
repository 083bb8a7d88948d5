"""How well numbers separate what is wanted from what is not."""

from collections.abc import Sequence

import numpy as np


def area(scores: Sequence[float], wanted: Sequence[bool]) -> float:
    """Return the area under the ROC curve: the chance that a wanted one stands before another.

    Equal scores count half. 0.5 is chance, 1.0 a perfect order.
    """
    values, truth = np.asarray(scores, dtype=float), np.asarray(wanted, dtype=bool)
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    places = (ends - (counts - 1) / 2)[inverse]
    yes = int(truth.sum())
    no = len(truth) - yes
    return float((places[truth].sum() - yes * (yes + 1) / 2) / (yes * no))


def best_f1(scores: Sequence[float], wanted: Sequence[bool]) -> tuple[float, float]:
    """Return the best F1 that a threshold can reach, and that threshold."""
    found = [(f1(scores, wanted, place), place) for place in sorted(set(scores))]
    return max(found)


def f1(scores: Sequence[float], wanted: Sequence[bool], threshold: float) -> float:
    """Return the F1 of what stands at or above a threshold."""
    chosen = np.asarray(scores, dtype=float) >= threshold
    truth = np.asarray(wanted, dtype=bool)
    right = int((chosen & truth).sum())
    return 2 * right / (int(chosen.sum()) + int(truth.sum())) if right else 0.0


def top_share(scores: Sequence[float]) -> float:
    """Return the share of all scores that stand at the highest value given."""
    values = np.asarray(scores, dtype=float)
    return float((values == values.max()).mean())

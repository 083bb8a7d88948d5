"""The small drawings of the exported page: a mark for each status, and the scores as bars."""

from collections.abc import Mapping, Sequence
from math import cos, pi, sin

from pinagent_desktop.domain.pin import Pin, PinStatus

_BINS = 21
_BAR = 12
_HEIGHT = 44


def _dots() -> str:
    ring = (2 * pi * step / 10 for step in range(10))
    return "".join(
        f'<circle cx="{8 + 6.5 * cos(angle):.2f}" cy="{8 + 6.5 * sin(angle):.2f}" r="1"/>'
        for angle in ring
    )


_SHAPES: Mapping[PinStatus, str] = {
    PinStatus.APPROVED: (
        '<circle cx="8" cy="8" r="7.5" fill="var(--approved)"/>'
        '<path d="M4.8 8.3l2.2 2.2 4.2-4.6" fill="none" stroke="var(--surface)"'
        ' stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>'
    ),
    PinStatus.DISQUALIFIED: (
        '<g fill="none" stroke="var(--disqualified)" stroke-width="1.7">'
        '<circle cx="8" cy="8" r="6.6"/><path d="M3.4 3.4l9.2 9.2"/></g>'
    ),
    PinStatus.PENDING: f'<g fill="var(--muted)">{_dots()}</g>',
}


def mark(status: PinStatus) -> str:
    """Return the status's own shape; the word always stands beside it."""
    return f'<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">{_SHAPES[status]}</svg>'


def histogram(pins: Sequence[Pin], threshold: float) -> str:
    """Return the judge's scores as bars of 0.05: solid from the threshold on, hollow below.

    Pins that a person decided count above, not here.
    """
    scores = [
        pin.match_score for pin in pins if pin.match_score is not None and pin.human_status is None
    ]
    bins = [0] * _BINS
    for score in scores:
        bins[min(_BINS - 1, round(score * (_BINS - 1)))] += 1
    most = max([*bins, 1])
    bars = "".join(
        _bar(place, number / most, passes=place / (_BINS - 1) >= threshold - 1e-9)
        for place, number in enumerate(bins)
        if number
    )
    base, line = _HEIGHT + 6, threshold * (_BINS - 1) * _BAR
    return (
        f'<svg viewBox="0 0 {_BINS * _BAR} 56" role="img" aria-label="Scores as bars">{bars}'
        f'<path d="M0 {base}H{_BINS * _BAR}" stroke="var(--control)"/>'
        f'<path d="M{line:.1f} 0V{base}" stroke="var(--accent)" stroke-width="2"/></svg>'
    )


def _bar(place: int, share: float, *, passes: bool) -> str:
    height = max(4.0, share * _HEIGHT)
    look = (
        'fill="var(--approved)"'
        if passes
        else 'fill="none" stroke="var(--control)" stroke-width="1.25"'
    )
    left, top = place * _BAR + 2, _HEIGHT + 6 - height
    return f'<rect x="{left}" y="{top:.1f}" width="8" height="{height:.1f}" rx="1.5" {look}/>'

"""How a pin came to count as what it counts as."""

from datetime import datetime

from pinagent_desktop.domain.pin import ChangedBy, Pin, StatusChange


def noted(before: Pin, after: Pin, by: ChangedBy, at: datetime) -> Pin:
    """Return a pin with its change written down.

    A change that leads back to where the last one by the same hand began takes that one away:
    what is undone leaves nothing behind, and a line moved there and back neither.

    Args:
        before: The pin as it was.
        after: The pin as it is now.
        by: Who or what changed it.
        at: When.
    """
    if (before.status, before.human_status) == (after.status, after.human_status):
        return after
    history = after.history
    last = history[-1] if history else None
    leads_back = last is not None and (last.by, last.was, last.was_human) == (
        by,
        after.status,
        after.human_status,
    )
    if leads_back:
        return after.with_(history=history[:-1])
    change = StatusChange(
        at=at,
        by=by,
        status=after.status,
        human=after.human_status,
        score=after.match_score,
        was=before.status,
        was_human=before.human_status,
    )
    return after.with_(history=(*history, change))

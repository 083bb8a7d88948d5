"""Names of documents: made once, compared ever after."""

import uuid
from datetime import UTC, datetime
from typing import NewType

AccountId = NewType("AccountId", str)
PromptId = NewType("PromptId", str)
SessionId = NewType("SessionId", str)
PinId = NewType("PinId", str)
"""``"<prompt_id>:<pinterest_id>"``: unique by itself, so no index has to make it so."""


def new_account_id() -> AccountId:
    """Return a fresh account id."""
    return AccountId(f"acc-{uuid.uuid4().hex[:12]}")


def new_prompt_id() -> PromptId:
    """Return a fresh prompt id."""
    return PromptId(f"pr-{uuid.uuid4().hex[:12]}")


def new_session_id(now: datetime) -> SessionId:
    """Return a fresh run id that sorts by its start.

    Args:
        now: Start of the run, aware.
    """
    return SessionId(f"run-{now.astimezone(UTC):%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:6]}")


def pin_id(prompt_id: PromptId, pinterest_id: str) -> PinId:
    """Return the pin's own id within its prompt."""
    return PinId(f"{prompt_id}:{pinterest_id}")


def site_number(pin_id: str) -> str:
    """Return the site's own number of a pin, from the pin's id within its prompt."""
    return pin_id.rpartition(":")[2]

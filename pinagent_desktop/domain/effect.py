"""Outward acts: what we meant to do on the account, and whether it is done."""

import uuid
from datetime import datetime
from enum import StrEnum

from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.model import Value


class Act(StrEnum):
    """What is counted and capped, per account."""

    SIGN_IN = "sign_in"
    CREATE_BOARD = "create_board"
    SAVE_PIN = "save_pin"
    REMOVE_PIN = "remove_pin"
    DELETE_BOARD = "delete_board"
    ASKED_TO_REST = "asked_to_rest"
    """No act of ours: the site asked for a break. It lowers the caps for a day."""
    WAITED = "waited"
    """Nothing was done yet: a cap or the hours asked for a wait."""
    REFUSED = "refused"
    """Nothing was done: the wait that was due is longer than the run may take."""


class IntentState(StrEnum):
    """``ACTING`` after a kill means doubt: the site is read back before anything is repeated."""

    PLANNED = "planned"
    ACTING = "acting"
    DONE = "done"
    UNKNOWN = "unknown"
    FAILED = "failed"


class Intent(Value):
    """One outward act, written down before it happens."""

    id: str
    """``"<session>:<act>:<object>"``: the same act of the same run has one intent."""
    session_id: SessionId
    account_id: AccountId
    act: Act
    object: str
    """Board name or Pinterest pin id."""
    state: IntentState = IntentState.PLANNED
    planned_at: datetime
    settled_at: datetime | None = None
    detail: str = ""


class Moment(Value):
    """When something happens, told by three clocks, since each of them may be wrong."""

    at: datetime
    """The computer's wall clock, which a person may set."""
    boot: str = ""
    """Which start of the computer; empty when not known."""
    boot_seconds: float = 0.0
    """Seconds since that start, sleep included."""
    site_at: datetime | None = None
    """The site's own clock, if it was heard."""


class LedgerEntry(Moment):
    """One counted act of an account; what the caps are checked against."""

    id: str
    account_id: AccountId
    session_id: SessionId | None
    act: Act
    object: str
    title: str = ""
    """What the object is called where that is another thing than its number; may be unknown."""
    rest_seconds: float = 0.0
    """How long the site wants nothing to be done from then on."""
    seq: int = 0
    """Order in which the acts were written down, whatever the clocks said; given by the store."""


def intent_id(session_id: SessionId, act: Act, object_: str) -> str:
    """Return the one id of an act within a run."""
    return f"{session_id}:{act}:{object_}"


def new_entry_id(intent: str) -> str:
    """Return a fresh id of a ledger entry: an act that is tried again counts again."""
    return f"{intent}:{uuid.uuid4().hex[:8]}"


def intent_of_entry(entry: LedgerEntry) -> str:
    """Return the id of the intent that an entry was written down with."""
    return entry.id.rpartition(":")[0]

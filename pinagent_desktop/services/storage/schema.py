"""Collections and the fields that are searched, per collection."""

from collections.abc import Mapping

ACCOUNTS = "accounts"
PROMPTS = "prompts"
SESSIONS = "sessions"
PINS = "pins"
VERDICTS = "verdicts"
INTENTS = "intents"
LEDGER = "ledger"
EVENTS = "events"

SCHEMA_VERSION = 1

INDEXES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    # An index of its own for every filtered field: neosqlite's planner uses none otherwise.
    PINS: (
        ("prompt_id",),
        ("status",),
        ("rank",),
        ("seq",),
        ("session_id",),
        ("prompt_id", "status", "rank"),
    ),
    SESSIONS: (("prompt_id",), ("account_id",), ("status",)),
    INTENTS: (("session_id",), ("state",)),
    LEDGER: (("account_id",), ("at",)),
    EVENTS: (("session_id",), ("seq",)),
}

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
META = "meta"

SCHEMA_VERSION = 1

INDEXES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    ACCOUNTS: (),
    PROMPTS: (("text",),),
    # An index of its own for every filtered field: neosqlite's planner uses none otherwise.
    PINS: (
        ("prompt_id",),
        ("status",),
        ("rank",),
        ("seq",),
        ("session_id",),
        ("metadata.image_signature",),
        ("prompt_id", "status", "rank"),
    ),
    VERDICTS: (),
    META: (),
    SESSIONS: (("prompt_id",), ("account_id",), ("status",)),
    INTENTS: (("session_id",), ("state",)),
    LEDGER: (("account_id",), ("act",), ("at",)),
    EVENTS: (("session_id",), ("seq",)),
}

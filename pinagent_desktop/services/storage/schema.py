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
SPENDING = "spending"
META = "meta"

SCHEMA_VERSION = 1

INDEXES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    ACCOUNTS: (),
    PROMPTS: (("text",),),
    # Each one is written with every change of a pin, so there are no more than are asked for.
    PINS: (
        # Pages by arrival come out of these in order, without sorting a prompt's pins first.
        ("prompt_id", "seq"),
        ("prompt_id", "status", "seq"),
    ),
    VERDICTS: (),
    META: (),
    SESSIONS: (("prompt_id",), ("account_id",), ("status",)),
    INTENTS: (("session_id",), ("state",)),
    LEDGER: (("account_id",), ("act",), ("seq",)),
    EVENTS: (("session_id",), ("seq",)),
    SPENDING: (),
}

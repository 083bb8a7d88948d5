"""What a dump of the web version holds, as plain values, before it becomes ours."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pin import PinStatus


class Unread(Value):
    """Something that cannot be taken in, by name."""

    file: str
    """Name of the file, without its folder."""
    place: str
    """Where in it: "line 12", "pin 688b4def…"; empty for the whole file."""
    why: str
    """What is wrong, as the end of a sentence."""


class DumpedPrompt(Value):
    """A document of the collection ``prompts``."""

    id: str
    text: str
    created_at: datetime | None = None
    status: str = ""
    threshold: float | None = None


class DumpedRun(Value):
    """A document of the collection ``sessions``."""

    id: str
    prompt_id: str
    timestamp: datetime | None = None
    stage: str = ""
    status: str = ""
    log: tuple[str, ...] = ()


class DumpedPin(Value):
    """A document of the collection ``pins``, its texts cleaned."""

    id: str
    pinterest_id: str
    """From the pin's address; the document's id where there is none."""
    prompt_id: str
    session_id: str | None = None
    pin_url: str = ""
    image_url: str = ""
    size_name: str = "orig"
    """The site's name for the size that the address leads to (``236x``)."""
    signature: str | None = None
    title: str = ""
    description: str = ""
    score: float | None = None
    explanation: str | None = None
    status: PinStatus | None = None
    collected_at: datetime | None = None


class ClientAnswers(Value):
    """The file that a client sent back."""

    file: str
    prompt_id: str
    prompt_text: str
    by: str
    """As they named themselves; may be empty."""
    at: datetime
    words: Mapping[str, Literal["star", "veto"]]
    """By pin id."""


class Dump(Value):
    """Everything that some files hold."""

    prompts: tuple[DumpedPrompt, ...] = ()
    runs: tuple[DumpedRun, ...] = ()
    pins: tuple[DumpedPin, ...] = ()
    answers: tuple[ClientAnswers, ...] = ()
    unread: tuple[Unread, ...] = ()
    accounts: int = 0
    """Accounts in the files; they are never taken in, for they hold passwords."""

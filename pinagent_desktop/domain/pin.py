"""A pin: what the site showed, what we keep of it, what was decided about it."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Literal

from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.model import Value


class PinStatus(StrEnum):
    """The three words, the same everywhere."""

    APPROVED = "approved"
    DISQUALIFIED = "disqualified"
    PENDING = "pending"


class PendingReason(StrEnum):
    """Why a pin has no score yet; a failure is never a low score."""

    NOT_JUDGED = "not_judged"
    NO_KEY = "no_key"
    KEY_REFUSED = "key_refused"
    NO_CREDIT = "no_credit"
    MODEL_GONE = "model_gone"
    TIMEOUT = "timeout"
    SERVER = "server"
    RATE = "rate"
    BAD_ANSWER = "bad_answer"
    DECLINED = "declined"
    UNDECODABLE = "undecodable"
    CANCELLED = "cancelled"
    BUDGET = "budget"


class LeftOutReason(StrEnum):
    """Why something the feed showed was not kept; every one is counted."""

    PROMOTED = "promoted"
    PRODUCT = "product"
    VIDEO = "video"
    STORY = "story"
    CAROUSEL = "carousel"
    OWN_BOARD = "own_board"
    SEEN_BEFORE = "seen_before"
    REPEAT = "repeat"
    NO_PICTURE = "no_picture"
    UNAVAILABLE = "unavailable"


Source = Literal["more_ideas", "search", "import"]
ChangedBy = Literal["judge", "person", "threshold"]


class PictureSize(Value):
    """One address of a picture with the size the site names (0 = not named)."""

    url: str
    width: int = 0
    height: int = 0


class PinDraft(Value):
    """A pin as read from the site, cleaned, before anything is decided."""

    pinterest_id: str
    pin_url: str
    pictures: Mapping[str, PictureSize]
    """By the site's own size name (``orig``, ``736x``, ``474x``, ``236x``)."""
    title: str = ""
    description: str = ""
    alt_text: str | None = None
    link: str | None = None
    domain: str | None = None
    pinner: str | None = None
    board: str | None = None
    dominant_color: str | None = None
    image_signature: str | None = None
    width: int = 0
    height: int = 0
    source: Source = "more_ideas"


class LeftOut(Value):
    """Something the feed showed that is not kept."""

    reason: LeftOutReason
    pinterest_id: str | None = None
    title: str = ""
    """As the site had it; empty where it gave none."""


class ClientWord(Value):
    """What a client said about a pin. It stands beside the person's verdict and changes nothing."""

    by: str
    """As they named themselves; may be empty."""
    word: Literal["star", "veto"]
    at: datetime


class PinMetadata(Value):
    """Facts about how and when the pin came."""

    collected_at: datetime
    image_signature: str | None = None
    phash: str | None = None
    addresses: Mapping[str, str] = {}
    """Every address of the picture by the site's size name, to fetch it again."""


class StatusChange(Value):
    """That a pin came to count as something else, or by another word."""

    at: datetime
    by: ChangedBy
    status: PinStatus
    human: PinStatus | None = None
    """The person's word from then on."""
    score: float | None = None
    was: PinStatus
    was_human: PinStatus | None = None


class Pin(Value):
    """One kept pin, as stored. ``status`` is stored for filters; the rule is ``verdict.status``."""

    id: PinId
    pinterest_id: str
    prompt_id: PromptId
    session_id: SessionId
    seq: int
    """Arrival number within the prompt, from 1."""
    pin_url: str
    image_url: str
    """Largest known address of the picture."""
    thumbnail_url: str = ""
    title: str = ""
    description: str = ""
    alt_text: str | None = None
    link: str | None = None
    domain: str | None = None
    pinner: str | None = None
    board: str | None = None
    dominant_color: str | None = None
    width: int = 0
    height: int = 0
    picture_file: str | None = None
    """Path of our own re-encoded file, relative to the home's ``pictures`` folder."""
    source: Source = "more_ideas"
    kind: Literal["image"] = "image"
    scorer: str | None = None
    """Which judge gave the score (model id), ``practice`` for the practice judge."""
    grades: Mapping[str, object] | None = None
    second_grades: Mapping[str, object] | None = None
    """What the judge said when it looked again; ``None`` where one look was enough."""
    look_scores: tuple[float, ...] = ()
    """Of both looks, in their order; ``match_score`` is their mean. Empty after one look."""
    match_score: float | None = None
    ai_explanation: str | None = None
    status: PinStatus = PinStatus.PENDING
    pending_reason: PendingReason | None = PendingReason.NOT_JUDGED
    human_status: PinStatus | None = None
    decided_at: datetime | None = None
    """When the person said so last."""
    client_words: tuple[ClientWord, ...] = ()
    """One a client, the newest."""
    duplicate_of: PinId | None = None
    history: tuple[StatusChange, ...] = ()
    """How its status came about, oldest first; see ``application.status_history``."""
    metadata: PinMetadata

    @property
    def publisher(self) -> str:
        """Whose picture it is, as far as known: the linked site, else the person who pinned it."""
        # For own uploads the site writes a sentence where the domain would be.
        linked = self.domain if self.domain and "." in self.domain else None
        return linked or self.pinner or ""

    @property
    def problems(self) -> tuple[str, ...]:
        """What the judge saw in the picture that a person may mind, in either look."""
        if self.grades is None and self.second_grades is None:
            return ()
        looks = [(look or {}).get("problems") for look in (self.grades, self.second_grades)]
        seen = [one for look in looks if isinstance(look, list | tuple) for one in look]
        return tuple(dict.fromkeys(map(str, seen)))

    @property
    def rank(self) -> str:
        """Key that sorts scored pins: score, then id."""
        return f"{self.match_score or 0.0:.4f}:{self.pinterest_id}"

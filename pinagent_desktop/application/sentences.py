"""What an event says to a person, in one short sentence; used by log, window and terminal."""

from collections.abc import Mapping

from pinagent_desktop.application.events import (
    AttentionWanted,
    Event,
    PinSaved,
    PinValidated,
    ProblemMet,
    RunEnded,
    RunPaused,
    SampleJudged,
    StageChanged,
    WaitStarted,
    WarmUpMeasured,
    WarmUpTold,
)
from pinagent_desktop.domain.pin import LeftOutReason, PendingReason, PinStatus
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.ports.site_files import SiteFile

LEFT_OUT_WORDS: Mapping[LeftOutReason, tuple[str, str]] = {
    LeftOutReason.PROMOTED: ("ad", "ads"),
    LeftOutReason.PRODUCT: ("product", "products"),
    LeftOutReason.VIDEO: ("video", "videos"),
    LeftOutReason.STORY: ("story", "stories"),
    LeftOutReason.CAROUSEL: ("carousel", "carousels"),
    LeftOutReason.OWN_BOARD: ("already on the board", "already on the board"),
    LeftOutReason.SEEN_BEFORE: ("already seen", "already seen"),
    LeftOutReason.REPEAT: ("repeat", "repeats"),
    LeftOutReason.NO_PICTURE: ("without a picture", "without a picture"),
    LeftOutReason.UNAVAILABLE: ("not available", "not available"),
}

PENDING_WORDS: Mapping[PendingReason, str] = {
    PendingReason.NOT_JUDGED: "in the queue",
    PendingReason.NO_KEY: "no API key",
    PendingReason.KEY_REFUSED: "the key was not accepted",
    PendingReason.NO_CREDIT: "no credit",
    PendingReason.MODEL_GONE: "the model is gone",
    PendingReason.TIMEOUT: "the model was too slow",
    PendingReason.SERVER: "the model's server failed",
    PendingReason.RATE: "too many requests",
    PendingReason.BAD_ANSWER: "the answer could not be read",
    PendingReason.DECLINED: "the model declined",
    PendingReason.UNDECODABLE: "the picture cannot be read",
    PendingReason.CANCELLED: "stopped before it was judged",
    PendingReason.BUDGET: "the budget is used",
}

_ATTENTION = {
    "sign_in": "The site asks you to sign in. Do it in the browser window.",
    "challenge": "The site wants to know that it is you. Answer in the browser window.",
    "code": "The site asks for a code. Enter it in the browser window.",
    "questions": "The site first asks some questions about you. Answer in the browser window.",
    "blocked": "The site has blocked the account. Check your e-mail.",
    "over": "Thank you. The run goes on.",
}


def left_out_words(left_out: Mapping[LeftOutReason, int]) -> str:
    """Return "12 ads, 9 already seen", most first; empty when nothing was left out."""
    rows = sorted(left_out.items(), key=lambda row: (-row[1], row[0]))
    return ", ".join(
        f"{number} {LEFT_OUT_WORDS[reason][number != 1]}" for reason, number in rows if number
    )


def pending_words(reasons: Mapping[PendingReason, int]) -> str:
    """Return "the budget is used (8), the model was too slow (4)", most first."""
    rows = sorted(reasons.items(), key=lambda row: (-row[1], row[0]))
    return ", ".join(f"{PENDING_WORDS[reason]} ({number})" for reason, number in rows if number)


def kept_sentence(counts: Counts) -> str:
    """Return "Kept 50, left out 31: 12 ads, 9 already seen."."""
    if not counts.left_out_total:
        return f"Kept {counts.kept}, left out nothing."
    words = left_out_words(counts.left_out)
    return f"Kept {counts.kept}, left out {counts.left_out_total}: {words}."


SMALLEST_SHOWN_USD = 0.01
MINUTE = 60


def money(usd: float | None) -> str:
    """Return dollars with as many digits as they need; words when the price is unknown."""
    if usd is None:
        return "price unknown"
    return f"${usd:.2f}" if usd >= SMALLEST_SHOWN_USD or usd == 0 else f"${usd:.4f}"


def price(usd: float | None, *, is_practice: bool) -> str:
    """Return what something costs or has cost: "free" in practice, else the money."""
    return "free" if is_practice else money(usd)


def duration(seconds: float) -> str:
    """Return "40 seconds", "12 minutes" or "2 hours 5 minutes"."""
    whole = round(seconds)
    if whole < MINUTE:
        return f"{whole} second{'s' if whole != 1 else ''}"
    minutes = round(seconds / MINUTE)
    if minutes < MINUTE:
        return f"{minutes} minute{'s' if minutes != 1 else ''}"
    hours, rest = divmod(minutes, MINUTE)
    head = f"{hours} hour{'s' if hours != 1 else ''}"
    return f"{head} {rest} minutes" if rest else head


def _spent(cost: Cost, approved: int, *, is_practice: bool) -> str:
    """Return what a run has cost, and what for each pin that is worth keeping."""
    if is_practice:
        return price(cost.usd, is_practice=True).capitalize()
    if cost.usd is None:
        return f"{cost.tokens:,} tokens used, what they cost is not known"
    spent = f"{money(cost.usd)} spent"
    if cost.usd and approved:
        return f"{spent}, {money(cost.usd / approved)} for each approved pin"
    return spent


def end_sentence(
    status: RunStatus, counts: Counts, cost: Cost, seconds: float, *, is_practice: bool
) -> str:
    """Return the run's last word: what came out, what it cost, how long it took."""
    judged = (
        f"{counts.approved} approved, {counts.disqualified} disqualified, {counts.pending} pending"
    )
    spent = _spent(cost, counts.approved, is_practice=is_practice)
    if status is RunStatus.COMPLETED:
        return f"Done in {duration(seconds)}: {judged}. {spent}."
    word = {
        RunStatus.STOPPED: "Stopped",
        RunStatus.PAUSED: "Paused",
        RunStatus.FAILED: "Ended early",
        RunStatus.RUNNING: "Interrupted",  # its end could not be kept
    }
    return f"{word.get(status, status.value)} with {counts.kept} pins: {judged}. {spent}."


def site_file_words(file: SiteFile) -> str:
    """Return how a site file came here, without a full stop."""
    arrival = file.arrival
    if arrival is None:
        return "It came with this version of Pinagent"
    tried = f"tried in {arrival.tried_in}" if arrival.tried_in else "not tried in a browser"
    return (
        f"It was installed on {arrival.installed_at:%Y-%m-%d %H:%M} UTC from {arrival.source}, "
        f"signed by {arrival.key}, {tried}"
    )


def sentence(event: Event) -> str | None:  # noqa: C901, PLR0911 - one branch an event
    """Return what to write in the log for an event, or ``None`` when it says nothing there."""
    match event:
        case WarmUpTold():
            return event.message
        case StageChanged():
            return _stage_sentence(event)
        case PinSaved():
            return f"Saved “{event.title or 'a pin'}” to “{event.board}”."
        case PinValidated():
            return _verdict_sentence(event)
        case WarmUpMeasured():
            when = "before the first save" if event.round == 0 else f"after round {event.round}"
            return f"More ideas fits {event.relevance:.2f} {when}."
        case WaitStarted():
            return event.why
        case AttentionWanted():
            return _ATTENTION[event.what]
        case ProblemMet():
            return f"{event.message} {event.next_step}"
        case SampleJudged():
            return sample_sentence(event)
        case RunPaused():
            return "Paused." if event.paused else "The run goes on."
        case RunEnded():
            return end_sentence(
                event.status,
                event.counts,
                event.cost,
                event.seconds,
                is_practice=event.is_practice,
            )
        case _:
            return None


def sample_sentence(event: SampleJudged) -> str:
    """Return how the sample lies against the threshold."""
    fits = sum(score >= event.threshold for score in event.scores)
    judged = len(event.scores)
    spread = ""
    if judged:
        spread = f", from {event.scores[0]:.2f} to {event.scores[-1]:.2f}"
    return f"{judged} of {event.size} judged: {fits} at {event.threshold:.2f} or above{spread}."


def _verdict_sentence(event: PinValidated) -> str:
    title = event.pin.title or "A pin without a title"
    if event.score is None:
        reason = PENDING_WORDS[event.pin.pending_reason or PendingReason.NOT_JUDGED]
        return f"“{title}” stays pending: {reason}."
    word = "approved" if event.label is PinStatus.APPROVED else "disqualified"
    return f"“{title}” scored {event.score:.2f} and is {word}."


def _stage_sentence(event: StageChanged) -> str | None:
    if event.state == "done" and event.stage == "sign_in":
        return f"Signed in {event.fact}."
    if event.state in {"skipped", "failed"} and event.fact:
        return f"{event.fact}."
    return None

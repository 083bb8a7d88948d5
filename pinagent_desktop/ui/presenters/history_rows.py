"""Earlier runs in words, ready to be shown in a table."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.history import PastRun
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.ids import AccountId, PromptId, SessionId
from pinagent_desktop.domain.limits import DEFAULT_CEILING_UNTIL_APPROVED
from pinagent_desktop.domain.rubric import rubric_of
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ui.messages import price
from pinagent_desktop.ui.presenters.day_words import day_and_time
from pinagent_desktop.ui.presenters.prompt_form import PromptForm, minutes
from pinagent_desktop.ui.presenters.refresh_presenter import refresh_words
from pinagent_desktop.ui.presenters.run_words import ended_word

_THUMBNAIL_PX = 256


@dataclass(frozen=True)
class HistoryRow:
    """One earlier run; `pictures` are our own small files, the best first."""

    session_id: SessionId
    prompt_id: PromptId
    title: str
    when: str
    account: str
    approved: int
    disqualified: int
    pending: int
    cost: str
    duration: str
    state: str
    pins: int
    can_resume: bool
    interrupted: bool
    running: bool
    queued: bool
    has_turn: bool
    """Whether its account is free."""
    practice: bool
    refresh: str
    """How its prompt is looked up again, and when next."""
    pictures: tuple[Path, ...]
    form: PromptForm
    """Filled in as it was, to run it again."""


def history_row(
    past: PastRun, gallery: Gallery, now: datetime, *, busy: Collection[AccountId] = ()
) -> HistoryRow:
    """Put a run of the past into words.

    Args:
        past: the run.
        gallery: knows where pictures lie.
        now: what "yesterday" is counted from.
        busy: accounts that have a run going on.
    """
    run, counts = past.run, past.run.counts
    when = day_and_time(run.timestamp, now)
    pictures = (gallery.picture(pin, _THUMBNAIL_PX) for pin in past.best)
    refresh = past.prompt.refresh
    practice = run.account_id == PRACTICE_ACCOUNT_ID
    return HistoryRow(
        session_id=run.id,
        prompt_id=past.prompt.id,
        title=past.prompt.text,
        when=f"{when[0].upper()}{when[1:]}",
        account=past.account_name,
        approved=counts.approved,
        disqualified=counts.disqualified,
        pending=counts.pending,
        cost=price(run.cost.usd, is_practice=practice),
        duration=minutes(run.checkpoint.seconds),
        state=_state(past),
        pins=counts.kept,
        can_resume=past.can_resume,
        interrupted=past.interrupted,
        running=run.status is RunStatus.RUNNING and not past.interrupted,
        queued=run.is_queued,
        has_turn=run.account_id not in busy,
        practice=practice,
        refresh=refresh_words(refresh, now) if refresh is not None else "",
        pictures=tuple(path for path in pictures if path is not None),
        form=_form(past),
    )


def _form(past: PastRun) -> PromptForm:
    settings, prompt = past.run.settings, past.prompt
    return PromptForm(
        text=prompt.text,
        rubric=rubric_of(prompt),
        account_id=past.run.account_id,
        number=settings.until_approved or settings.pins,
        until_approved=settings.until_approved is not None,
        threshold=prompt.threshold,
        budget_usd=settings.budget_usd,
        ceiling=settings.pins if settings.until_approved else DEFAULT_CEILING_UNTIL_APPROVED,
        minutes=round(settings.minutes) if settings.minutes else None,
        sample_first=settings.sample_first is not None,
    )


def _state(past: PastRun) -> str:
    run = past.run
    reached = {"kept": run.counts.kept, "target": run.settings.pins}
    if past.interrupted:
        return _tr("interrupted at {kept} of {target}").format(**reached)
    if run.status is RunStatus.RUNNING:
        return _tr("running")
    if run.is_queued:
        return _tr("waits for its turn")
    if run.status in {RunStatus.STOPPED, RunStatus.PAUSED}:
        word = ended_word(run.status)
        return _tr("{word} at {kept} of {target}").format(word=word, **reached)
    return ended_word(run.status)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryRows", text)

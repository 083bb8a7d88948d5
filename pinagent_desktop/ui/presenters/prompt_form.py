"""What a person fills in before Start: why it can not start yet, and what it will take."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.pacing import pace_for
from pinagent_desktop.application.run_controller import RunRequest
from pinagent_desktop.domain.account import Account, AccountState
from pinagent_desktop.domain.errors import InvalidPrompt
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.limits import (
    DEFAULT_BUDGET_USD,
    DEFAULT_CEILING_UNTIL_APPROVED,
    DEFAULT_PINS,
    DEFAULT_SAMPLE,
    DEFAULT_THRESHOLD,
    MAX_PINS,
)
from pinagent_desktop.domain.prompt import board_name, checked_prompt_text
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import (
    Pace,
    RunSettings,
)
from pinagent_desktop.ui.messages import money, price

_HOURS_FROM_MINUTES = 90


@dataclass(frozen=True)
class PromptForm:
    """The form as it is filled in now."""

    text: str = ""
    rubric: Rubric = field(default_factory=Rubric)
    account_id: AccountId | None = None
    number: int = DEFAULT_PINS
    until_approved: bool = False
    threshold: float = DEFAULT_THRESHOLD
    budget_usd: float = DEFAULT_BUDGET_USD
    ceiling: int = DEFAULT_CEILING_UNTIL_APPROVED
    """Pins that are kept at most until the goal is met."""
    minutes: int | None = None
    sample_first: bool = False
    pictures_coming: bool = False
    """Whether reference pictures are still being looked at."""

    def request(self) -> RunRequest:
        """What to ask the run controller for; only when nothing stands in the way."""
        if self.account_id is None:
            raise ValueError("a form without an account cannot be started")
        return RunRequest(
            prompt=self.text,
            account_id=self.account_id,
            rubric=self.rubric,
            threshold=self.threshold,
            settings=_settings(self),
        )


@dataclass(frozen=True)
class EstimateWords:
    """What a run is expected to take, in words for the card."""

    duration: str
    cost: str
    limit: str
    sign_in: str
    warm_up: str
    scraping: str
    validation: str


def why_not(form: PromptForm, account: Account | None) -> str:
    """Say why Start can not be pressed; empty when it can.

    Args:
        form: as filled in now.
        account: the chosen one.
    """
    if words := _missing(form):
        return words
    if account is None:
        return _tr("Choose an account.")
    if account.state is AccountState.STOPPED:
        return _tr("{account} is stopped. Look at it under Accounts.").format(
            account=account.display_name
        )
    return ""


def _missing(form: PromptForm) -> str:
    if not form.text.strip():
        return _tr("Type what you are looking for first.")
    try:
        board_name(checked_prompt_text(form.text))
    except InvalidPrompt:
        return _tr("The prompt needs words to search for, at most 500 characters.")
    return _tr("Your pictures are being looked at.") if form.pictures_coming else ""


def estimate(
    form: PromptForm, account: Account | None, estimator: Estimator, taught: int = 0
) -> EstimateWords:
    """Say about how long a run takes and what it costs.

    Args:
        form: as filled in now.
        account: the chosen one; a practice run has no pace and no price.
        estimator: knows pace and price.
        taught: characters of the person's decisions that go with each picture.
    """
    practice = account is not None and account.is_practice
    pace = Pace.CAREFUL if account is None else pace_for(account)
    settings = _settings(form).with_(pace=pace)
    if form.until_approved:
        # About every second pin is approved; nobody knows before the run.
        settings = settings.with_(pins=min(2 * form.number, settings.pins))
    points = form.rubric
    words = (form.text, *points.must_have, *points.nice_to_have, *points.must_not)
    references = (*points.like, *points.unlike)
    expected = estimator.of(
        settings, practice=practice, words=words, references=references, taught=taught
    )
    word = _tr("approved") if form.until_approved else _tr("pins")
    cost = _cost_words(form, expected.usd, practice=practice)
    allowed = _tr("of the {money} you allow").format(money=money(form.budget_usd))
    return EstimateWords(
        duration=_tr("about {time}").format(time=minutes(expected.seconds)),
        cost=cost if practice or expected.usd is None else _tr("about {cost}").format(cost=cost),
        limit="" if practice else allowed,
        sign_in=_sign_in_words(account),
        warm_up=_tr("{saves} saves, {time}").format(
            saves=settings.saves, time=minutes(expected.warm_up_seconds)
        ),
        scraping=_tr("{number} {word}, {time}").format(
            number=form.number, word=word, time=minutes(expected.scraping_seconds)
        ),
        validation=_tr("alongside, {cost}").format(cost=cost),
    )


def minutes(seconds: float) -> str:
    """A length of time in whole minutes or hours."""
    whole = max(1, round(seconds / 60))
    if whole < _HOURS_FROM_MINUTES:
        return _tr("{n} min").format(n=whole)
    return _tr("{n} h").format(n=round(whole / 60))


def _settings(form: PromptForm) -> RunSettings:
    ceiling = min(max(form.ceiling, form.number), MAX_PINS)
    return RunSettings(
        pins=ceiling if form.until_approved else form.number,
        until_approved=form.number if form.until_approved else None,
        budget_usd=form.budget_usd,
        minutes=form.minutes,
        sample_first=DEFAULT_SAMPLE if form.sample_first else None,
    )


def _cost_words(form: PromptForm, usd: float | None, *, practice: bool) -> str:
    within = None if usd is None else min(usd, form.budget_usd)
    return price(within, is_practice=practice)


def _sign_in_words(account: Account | None) -> str:
    if account is None:
        return _tr("no account yet")
    if account.is_practice:
        return _tr("practice")
    if account.state is AccountState.READY:
        return _tr("already signed in")
    return _tr("in the browser, by you")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromptForm", text)

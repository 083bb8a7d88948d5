"""The words a run is told with in strip, bar, rail and pane."""

from PySide6.QtCore import QCoreApplication

from pinagent_desktop.application.events import StepName
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ui.messages import end_sentence, left_out_words, money, price
from pinagent_desktop.ui.presenters.live_run import STEPS, LiveRun, StepView
from pinagent_desktop.ui.translation import in_words
from pinagent_desktop.ui.widgets.rail_delegate import RailState
from pinagent_desktop.ui.widgets.run_bar import BarState, RunLine
from pinagent_desktop.ui.widgets.stage_strip import Step
from pinagent_desktop.ui.widgets.step_mark import StepState as StripState

_MINUTE = 60
_STRIP_STATES: dict[str, StripState] = {
    "todo": "todo",
    "started": "now",
    "waiting": "waiting",
    "done": "done",
    "skipped": "done",
    "failed": "failed",
}


def step_name(step: StepName) -> str:
    """The step as people call it."""
    return {
        "sign_in": _tr("Sign in"),
        "board": _tr("Board"),
        "warmup": _tr("Warm-up"),
        "scraping": _tr("Scraping"),
        "validation": _tr("Validation"),
    }[step]


def steps(run: LiveRun) -> tuple[Step, ...]:
    """The five steps for the strip."""
    return tuple(_step(run, name, run.steps[name]) for name in STEPS)


def reached(run: LiveRun) -> str:
    """How far it is: "50 of 80", of the kept or of the approved ones."""
    if run.until_approved:
        words = _tr("{done} of {target} approved")
        return words.format(done=run.counts.approved, target=run.target)
    return _tr("{done} of {target}").format(done=run.counts.kept, target=run.target)


def attention_words(what: str) -> str:
    """What the site wants of the person."""
    return {
        "sign_in": _tr("Sign in in the browser window."),
        "code": _tr("Pinterest asks for a code."),
        "questions": _tr("Pinterest first asks some questions about you."),
        "blocked": _tr("Pinterest has blocked the account."),
    }.get(what, _tr("Pinterest wants to know that it is you."))


def time_left(run: LiveRun) -> str:
    """Roughly how long it still takes, or nothing."""
    seconds = run.seconds_left
    if seconds is None:
        return ""
    if seconds < _MINUTE:
        return _tr("less than 1 min left")
    return _tr("about {n} min left").format(n=round(seconds / _MINUTE))


def spent(run: LiveRun) -> str:
    """Money with its limit; nothing where nothing costs."""
    if run.is_practice:
        return price(run.spent.usd, is_practice=True)
    if run.spent.usd is None:
        return _tr("{n} tokens, price unknown").format(n=f"{run.spent.tokens:,}")
    return _tr("{spent} of {budget}").format(
        spent=money(run.spent.usd), budget=money(run.spent.budget)
    )


def looked_at(run: LiveRun) -> str:
    """How many pictures were judged, how many of them twice, and how many were known already."""
    spent = run.spent
    looked = _tr("{n} pictures looked at").format(n=spent.calls - spent.twice)
    if spent.twice:
        looked += _tr(", {n} of them twice").format(n=spent.twice)
    if spent.known:
        looked += _tr(", {n} known from earlier and free").format(n=spent.known)
    return looked


def kept(run: LiveRun) -> tuple[str, str]:
    """The sentence about what was kept and left out, and its reasons apart."""
    counts = run.counts
    if not counts.left_out_total:
        return _tr("Kept {kept}, left out nothing").format(kept=counts.kept), ""
    head = _tr("Kept {kept}, left out {out}:").format(kept=counts.kept, out=counts.left_out_total)
    return head, left_out_words(counts.left_out)


def title_of_state(run: LiveRun) -> str:
    """One or two words for what the run does now."""
    phase = run.phase
    if phase == "ended" and run.ended is not None:
        return ended_word(run.ended.status)
    return {
        "waiting": _tr("Waiting for you"),
        "paused": _tr("Paused"),
        "pacing": _tr("Waiting"),
    }.get(phase, step_name(run.stage))


def ended_word(status: RunStatus) -> str:
    """The state of a run that does not go on, in one word."""
    return {
        RunStatus.COMPLETED: _tr("completed"),
        RunStatus.STOPPED: _tr("stopped"),
        RunStatus.PAUSED: _tr("paused"),
        RunStatus.FAILED: _tr("ended early"),
        RunStatus.RUNNING: _tr("interrupted"),
        RunStatus.PENDING: _tr("not started"),
    }[status]


def last_word(run: LiveRun) -> str:
    """What to say once the run has ended."""
    if run.ended is None:
        return ""
    ended = run.ended
    return end_sentence(
        ended.status, ended.counts, ended.cost, ended.seconds, is_practice=run.is_practice
    )


def run_line(run: LiveRun) -> RunLine:
    """The run for the bar below Gallery and Accounts."""
    counts, phase = run.counts, run.phase
    state: BarState = "running" if phase == "ended" else phase
    if phase == "waiting":
        since = run.attention.time.astimezone() if run.attention else run.started_at.astimezone()
        return RunLine(
            state=state,
            title=title_of_state(run),
            kept=_attention_words(run),
            validated=_tr("nothing is lost"),
            eta=_tr("waiting since {time}").format(time=f"{since:%H:%M}"),
            cost=spent(run),
            can_pause=False,
        )
    validated = _tr("{done} of {kept} validated").format(done=counts.validated, kept=counts.kept)
    left_out = _tr("left out {n}").format(n=counts.left_out_total)
    return RunLine(
        state=state,
        title=title_of_state(run),
        kept=_tr("{reached} kept").format(reached=reached(run))
        if not run.until_approved
        else reached(run),
        validated=validated if counts.found else "",
        left_out=left_out if counts.found else "",
        eta=time_left(run),
        cost=spent(run),
        share=run.share,
    )


def rail_state(run: LiveRun | None) -> tuple[RailState, str]:
    """The state of the Prompt entry in the rail, and its word."""
    if run is None or run.phase == "ended":
        return "", ""
    if run.phase == "waiting":
        return "waiting", _tr("waiting")
    return ("", _tr("paused")) if run.phase == "paused" else ("running", _tr("running"))


def _attention_words(run: LiveRun) -> str:
    kind = run.attention.what if run.attention else ""
    return {
        "sign_in": _tr("Sign-in is not finished"),
        "code": _tr("The site asks for a code"),
        "questions": _tr("The site asks about you"),
        "blocked": _tr("The account is blocked"),
    }.get(kind, _tr("The site asks who you are"))


def _step(run: LiveRun, name: StepName, view: StepView) -> Step:
    fact = view.fact
    counts = run.counts
    if name == "scraping" and view.state != "todo":
        fact = reached(run)
    elif name == "validation" and view.state != "todo":
        fact = _tr("{done} of {kept}").format(done=counts.validated, kept=counts.kept)
    return Step(step_name(name), fact, _STRIP_STATES[view.state])


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunWords", text)


def outage_words(why: str) -> tuple[str, str] | None:
    """Return heading and sentence of a wait for the network or for room on the disk, else nothing.

    Args:
        why: what the run says; such a wait begins with its cause and a colon.
    """
    cause, colon, rest = why.partition(": ")
    if not colon or cause not in {"Offline", "Disk full"}:
        return None
    return in_words(f"{cause}."), in_words(f"{rest[:1].upper()}{rest[1:]}")

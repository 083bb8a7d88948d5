"""``run``, ``practice --run`` and ``runs``: the same run as in the window."""

import sys

from pinagent_desktop.application.live_run import Outcome
from pinagent_desktop.application.run_controller import RunRequest
from pinagent_desktop.application.undoing import board_words
from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE, USAGE, exit_code
from pinagent_desktop.cli.listings import run_document, run_words
from pinagent_desktop.cli.rubric_commands import rubric_for_run
from pinagent_desktop.cli.sample_watch import SampleWatch, spread_lines
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.limits import (
    DEFAULT_CEILING_UNTIL_APPROVED,
    DEFAULT_PINS,
    DEFAULT_WAIT_MINUTES,
)
from pinagent_desktop.domain.run import (
    Pace,
    RunSettings,
)


async def run(context: Context) -> int:
    """``run "PROMPT" --account USERNAME``."""
    words = context.words
    async with context.open() as use_cases:
        account = await use_cases.accounts.named(words.account)
        password = None
        if words.password_stdin:
            (password,) = context.secret_lines(("password",))
        return await _started(context, use_cases, account.id, password)


async def practice(context: Context) -> int:
    """``practice --run "PROMPT"``."""
    async with context.open(practice=practice_choice(context)) as use_cases:
        await use_cases.accounts.ensure_practice()
        return await _started(context, use_cases, PRACTICE_ACCOUNT_ID, None)


def practice_choice(context: Context) -> PracticeChoice:
    """Return how the practice site is to behave, as the words say.

    Raises:
        UsageError: The folder of pictures is not there.
    """
    words = context.words
    if words.pictures is not None and not words.pictures.is_dir():
        raise UsageError(f"There is no folder {words.pictures}")
    return PracticeChoice(
        variants=tuple(one.strip() for one in words.variant.split(",") if one.strip()),
        pictures=words.pictures.absolute() if words.pictures is not None else None,
        resource_latency_ms=words.resource_latency,
        judge_latency_ms=words.judge_latency,
    )


async def runs_list(context: Context) -> int:
    """``runs list``."""
    async with context.open(read_only=True) as use_cases:
        past = await use_cases.history.newest(limit=1000)
    if not past:
        context.output.say('No run yet. Try: pinagent-desktop practice --run "japandi lobby"')
    for one in past:
        context.output.row(run_document(one), run_words(one))
    context.output.flush_rows()
    return DONE


async def runs_show(context: Context) -> int:
    """``runs show ID``."""
    async with context.open(read_only=True) as use_cases:
        past = await use_cases.history.run(SessionId(context.words.id))
    context.output.row(run_document(past), run_words(past))
    context.output.flush_rows()
    for line in past.run.log:
        context.output.say(line)
    return DONE


async def runs_resume(context: Context) -> int:
    """``runs resume ID``."""
    password = None
    if context.words.password_stdin:
        (password,) = context.secret_lines(("password",))
    async with context.open() as use_cases:
        use_cases.bus.subscribe(context.output.event)
        session_id = await use_cases.runs.resume(
            SessionId(context.words.id), password=password, wait_seconds=wait_seconds(context)
        )
        return _code(await use_cases.runs.finished(session_id))


async def runs_judge_pending(context: Context) -> int:
    """``runs judge-pending ID [--budget USD]``."""
    async with context.open() as use_cases:
        use_cases.bus.subscribe(context.output.event)
        session_id = await use_cases.runs.judge_pending(
            SessionId(context.words.id), budget=context.words.budget
        )
        return _code(await use_cases.runs.finished(session_id))


async def runs_undo_warm_up(context: Context) -> int:
    """``runs undo-warm-up ID [--board]``."""
    if context.words.board:
        return await _delete_board(context)
    async with context.open() as use_cases:
        before = await use_cases.history.run(SessionId(context.words.id))
        session_id = await use_cases.runs.undo_warm_up(before.run.id)
        outcome = await use_cases.runs.finished(session_id)
        if outcome.problem is not None:
            context.output.problem(outcome.problem)
            return _code(outcome)
    taken = len(before.run.checkpoint.saved_pins) - len(outcome.run.checkpoint.saved_pins)
    context.output.say(f"{taken} saved pins are off the board again.")
    return DONE


async def _delete_board(context: Context) -> int:
    """Name what goes, ask once, delete the board."""
    session_id = SessionId(context.words.id)
    async with context.open() as use_cases:
        to_go = await use_cases.undoing.board_to_go(session_id)
        for line in board_words(to_go):
            context.output.say(line)
        if to_go.is_there:
            context.output.say("Type DELETE to go on:")
            if sys.stdin.readline().strip() != "DELETE":
                context.output.say("Nothing was deleted.")
                return USAGE
        await use_cases.runs.undo_warm_up(session_id, board=True)
        outcome = await use_cases.runs.finished(session_id)
        if outcome.problem is not None:
            context.output.problem(outcome.problem)
            return _code(outcome)
    context.output.say(f"The board “{to_go.board.name}” is gone.")
    return DONE


async def runs_remove(context: Context) -> int:
    """``runs remove ID``."""
    async with context.open() as use_cases:
        removed = await use_cases.history.remove(SessionId(context.words.id))
    context.output.say(f"The run is removed, with {removed} pins and their pictures.")
    return DONE


async def _started(
    context: Context, use_cases: UseCases, account_id: AccountId, password: str | None
) -> int:
    words = context.words
    use_cases.bus.subscribe(context.output.event)
    ceiling = DEFAULT_CEILING_UNTIL_APPROVED if words.until_approved else DEFAULT_PINS
    settings = RunSettings(
        pins=words.pins or ceiling,
        until_approved=words.until_approved,
        minutes=words.minutes,
        stop_after_seen=words.stop_after_seen,
        sample_first=words.sample_first,
        saves=words.saves,
        budget_usd=words.budget,
        headed=words.headed,
        model=use_cases.preferences.settings.model,
        base_url=use_cases.preferences.settings.base_url,
    )
    request = RunRequest(
        prompt=words.prompt,
        account_id=account_id,
        rubric=await rubric_for_run(context, use_cases, account_id),
        threshold=words.threshold,
        settings=settings,
        pace=Pace(words.pace) if words.pace else None,
    )
    sample = SampleWatch(use_cases.runs)
    use_cases.bus.subscribe(sample.see)
    session_id = await use_cases.runs.start(
        request, password=password, wait_seconds=wait_seconds(context)
    )
    outcome = await sample.finished(session_id)
    if sample.seen is not None:
        for line in spread_lines(sample.seen):
            context.output.say(line)
        context.output.say(f"To go on: pinagent-desktop runs resume {session_id}")
        return DONE
    if not words.json and outcome.run.counts.kept:
        await _contact_sheet(context, use_cases, session_id)
    return _code(outcome)


async def _contact_sheet(context: Context, use_cases: UseCases, session_id: SessionId) -> None:
    to = use_cases.store.home / "sheets" / f"{session_id}.html"
    written, _ = await use_cases.export.of_run(session_id, "html", to)
    context.output.say(f"Contact sheet: {written}")


def wait_seconds(context: Context) -> float:
    """Return how long to wait for the person, or for a limit to end."""
    minutes: float | None = getattr(context.words, "wait", None)
    if minutes is None:
        minutes = DEFAULT_WAIT_MINUTES if context.has_screen else 0.0
    return minutes * 60


def _code(outcome: Outcome) -> int:
    return exit_code(outcome.error)

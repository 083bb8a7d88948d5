"""``runs lesson`` and ``runs judge-again``: what the person's decisions are good for."""

from pinagent_desktop.application.sentences import price
from pinagent_desktop.application.teaching import Lesson
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE, exit_code
from pinagent_desktop.cli.output import Output
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.lesson import Agreement


async def lesson(context: Context) -> int:
    """``runs lesson ID [--accept]``."""
    session_id = SessionId(context.words.id)
    if context.words.accept:
        async with context.open() as use_cases:
            moved = await use_cases.teaching.accept(session_id)
        context.output.row(
            moved.model_dump(mode="json"), (f"The threshold is {moved.threshold:.2f} now.",)
        )
        context.output.flush_rows()
        return DONE
    async with context.open(read_only=True) as use_cases:
        found = await use_cases.teaching.of_run(session_id)
    _tell(context.output, found, session_id)
    return DONE


async def judge_again(context: Context) -> int:
    """``runs judge-again ID``."""
    async with context.open() as use_cases:
        use_cases.bus.subscribe(context.output.event)
        session_id = await use_cases.runs.judge_again(SessionId(context.words.id))
        outcome = await use_cases.runs.finished(session_id)
        return exit_code(outcome.error)


def _tell(output: Output, found: Lesson, session_id: SessionId) -> None:
    now = found.agreement
    document = {
        "threshold": found.threshold,
        "agreement": _numbers(now),
        "proposal": None,
        "examples": [one.model_dump(mode="json") for one in found.examples],
        "undecided": found.undecided,
        "cost": found.usd,
    }
    better = found.proposal
    if better is not None:
        document["proposal"] = {"threshold": better.threshold, "agreement": _numbers(better.then)}
    said = f"{now.same} of {now.decisions} of your decisions agree with the score at "
    output.row(document, (f"{said}{found.threshold:.2f}.",))
    output.flush_rows()
    if better is not None:
        output.say(
            f"At {better.threshold:.2f} it would be {better.then.same}. It would let in "
            f"{_percent(better.then.false_approval_rate)} of what you disqualified (now "
            f"{_percent(now.false_approval_rate)}) and miss "
            f"{_percent(better.then.false_rejection_rate)} of what you approved (now "
            f"{_percent(now.false_rejection_rate)})."
        )
        output.say(f"To move it: pinagent-desktop runs lesson {session_id} --accept")
    if not found.examples:
        output.say("The judge learns from four approved and four disqualified judged pins on.")
    elif found.undecided:
        cost = price(found.usd, is_practice=found.is_practice)
        output.say(
            f"{found.undecided} undecided pins can be judged again with your newest decisions, "
            f"{cost if found.is_practice or found.usd is None else f'about {cost}'}: "
            f"pinagent-desktop runs judge-again {session_id}"
        )


def _numbers(found: Agreement) -> dict[str, float]:
    return {
        "decisions": found.decisions,
        "same": found.same,
        "false_approval_rate": round(found.false_approval_rate, 4),
        "false_rejection_rate": round(found.false_rejection_rate, 4),
    }


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"

"""``doctor``: the checks, with ``--site`` a look at the site, with ``--bundle`` a report."""

from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path

from pinagent_desktop.application.doctor import Finding
from pinagent_desktop.application.problems import Problem, problem_of
from pinagent_desktop.application.site_visits import WalkStep, walk_document, walk_rows
from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE, UNEXPECTED, exit_code
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.errors import AlreadyRunning, PinAgentError, SiteChanged, UsageError


async def doctor(context: Context) -> int:
    """``doctor [--site [--account USERNAME]] [--bundle TO]``."""
    words = context.words
    _refuse_alone(context)
    practice = PracticeChoice(
        variants=tuple(one.strip() for one in words.variant.split(",") if one.strip())
    )
    async with context.open(read_only=True, practice=practice) as use_cases:
        # What cannot be done is refused before anything is looked at.
        to = use_cases.reports.place(words.bundle.absolute()) if words.bundle else None
        account = await use_cases.visits.account(words.account) if words.site else None
        findings = await use_cases.doctor.examine()
        _tell_findings(context, findings)
        steps: list[WalkStep] = []
        code = UNEXPECTED if any(one.state == "error" for one in findings) else DONE
        if account is not None:
            code = await _walk(context, use_cases, account, steps) or code
        if to is not None:
            await _report(context, use_cases, to, findings, steps)
    return code


def _refuse_alone(context: Context) -> None:
    words = context.words
    if not words.site and (words.account is not None or words.variant):
        raise UsageError("--account and --variant go with --site")
    if words.with_prompts and words.bundle is None:
        raise UsageError("--with-prompts goes with --bundle")


def _tell_findings(context: Context, findings: Sequence[Finding]) -> None:
    for one in findings:
        cells = (one.state, one.name, one.sentence, one.next_step)
        context.output.row(one.model_dump(mode="json"), cells)
    context.output.flush_rows()


async def _walk(
    context: Context, use_cases: UseCases, account: Account, steps: list[WalkStep]
) -> int:
    """Tell each step of the walk and return its exit code; a report is written all the same."""
    output = context.output
    output.say("")
    try:
        async with aclosing(use_cases.visits.walk(account)) as walk:
            async for step in walk:
                steps.append(step)
                _tell_step(context, step)
    except PinAgentError as error:
        output.flush_rows()
        output.problem(_problem(error, account))
        return exit_code(error)
    output.flush_rows()
    gone = list(dict.fromkeys(name for step in steps for name in step.gone))
    if gone:
        output.say(f"Gone: {', '.join(gone)}.")
        return exit_code(SiteChanged())
    odd = sum(step.state == "warning" for step in steps)
    output.say(f"All parts are there, {odd} steps with a warning." if odd else "All is there.")
    return DONE


def _tell_step(context: Context, step: WalkStep) -> None:
    """Write a step as one document, or as a row with a row below it for each part."""
    document = walk_document(step)
    for cells in walk_rows(step)[: 1 if context.words.json else None]:
        context.output.row(document, cells)


def _problem(error: PinAgentError, account: Account) -> Problem:
    if isinstance(error, AlreadyRunning):
        return Problem(
            error.code,
            f"{account.display_name} is in use: {error.detail.rstrip('.')}.",
            "Wait until the run or the other program ends, then try again.",
        )
    error.facts.setdefault("account", account.display_name)
    error.facts.setdefault("site", account.site)
    return problem_of(error)


async def _report(
    context: Context,
    use_cases: UseCases,
    to: Path,
    findings: Sequence[Finding],
    steps: Sequence[WalkStep],
) -> None:
    written = await use_cases.reports.write(
        to, findings, steps, with_prompts=context.words.with_prompts
    )
    context.output.row({"type": "report", "path": str(written)}, ())
    context.output.say(f"The report is in {written}. Look into it before you send it.")

"""``refresh``: prompts that are looked up again by themselves."""

from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.refreshing import Wish
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE, exit_code
from pinagent_desktop.cli.run_commands import wait_seconds
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.refresh import Every


async def list_(context: Context) -> int:
    """``refresh list``."""
    async with context.open(read_only=True) as use_cases:
        prompts = await use_cases.refreshing.all()
    if not prompts:
        context.output.say("No prompt is looked up again. Try: pinagent-desktop refresh set RUN_ID")
    for prompt in prompts:
        _row(context, prompt)
    context.output.flush_rows()
    return DONE


async def set_(context: Context) -> int:
    """``refresh set ID``."""
    words = context.words
    wish = Wish(Every(words.every), words.pins, words.stop_after_seen)
    async with context.open() as use_cases:
        prompt = await use_cases.refreshing.set(SessionId(words.id), wish)
    _row(context, prompt)
    context.output.flush_rows()
    return DONE


async def off(context: Context) -> int:
    """``refresh off ID``."""
    async with context.open() as use_cases:
        prompt = await use_cases.refreshing.off(SessionId(context.words.id))
    context.output.say(f"“{prompt.text}” is looked up again no more.")
    return DONE


async def begin(context: Context) -> int:
    """``refresh begin``: each that is due has its turn; the first failure gives the exit code."""
    code = DONE
    async with context.open() as use_cases:
        use_cases.bus.subscribe(context.output.event)
        due = await use_cases.refreshing.due()
        if not due:
            context.output.say("Nothing is due.")
        for prompt in due:
            error: BaseException | None = None
            try:
                session_id = await use_cases.refreshing.begin(
                    prompt, wait_seconds=wait_seconds(context)
                )
                if session_id is not None:
                    error = (await use_cases.runs.finished(session_id)).error
            except PinAgentError as refused:
                context.output.problem(problem_of(refused))
                error = refused
            code = code or exit_code(error)
    return code


def _row(context: Context, prompt: Prompt) -> None:
    refresh = prompt.refresh
    if refresh is None:
        return
    document = {"prompt_id": prompt.id, "text": prompt.text, **refresh.model_dump(mode="json")}
    words = (
        prompt.text,
        f"every {refresh.every.replace('-', ' ')}",
        f"{refresh.pins} pins at most, {refresh.stop_after_seen} seen",
        f"next {refresh.next_at.astimezone():%Y-%m-%d %H:%M}",
    )
    context.output.row(document, words)

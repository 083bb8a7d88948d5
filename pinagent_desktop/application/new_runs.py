"""A run before its first step: its prompt, its points, and what the person has taught so far."""

from datetime import datetime

from pinagent_desktop.application.review import rescore
from pinagent_desktop.application.run_request import RunRequest
from pinagent_desktop.domain.errors import UnknownRun
from pinagent_desktop.domain.ids import AccountId, PromptId, new_prompt_id, new_session_id
from pinagent_desktop.domain.lesson import Example, examples_of
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.rubric import rubric_of, with_rubric
from pinagent_desktop.domain.run import Checkpoint, Pace, Run
from pinagent_desktop.ports.storage import Store


async def prompt_of(store: Store, text: str, request: RunRequest, now: datetime) -> Prompt:
    """Keep the prompt as the request has it; the same words are the same prompt.

    Where the person minds other things than before, known pins are scored anew: that costs nothing.
    """
    known = await store.prompts.by_text(text)
    base = known or Prompt(id=new_prompt_id(), text=text, created_at=now)
    prompt = with_rubric(base, request.rubric).with_(threshold=request.threshold)
    await store.prompts.put(prompt)
    if known is not None and known.minded_problems != prompt.minded_problems:
        await rescore(store, prompt)
    return prompt


async def new_run(
    store: Store,
    prompt: Prompt,
    request: RunRequest,
    now: datetime,
    *,
    pace: Pace,
    learns: bool,
) -> Run:
    """Return a run that has not begun, its pins numbered after those that the prompt has.

    Args:
        store: What the prompt has already.
        prompt: Whose run it is.
        request: What the person asked for.
        now: Its start.
        pace: How slowly the account acts.
        learns: Whether the judge is shown the person's newest decisions.
    """
    pins = await store.pins.of_prompt(prompt.id)
    last = max((pin.seq for pin in pins), default=0)
    return Run(
        id=new_session_id(now),
        prompt_id=prompt.id,
        account_id=AccountId(request.account_id),
        timestamp=now,
        settings=request.settings.with_(pace=pace),
        rubric=request.rubric,
        examples=examples_of(pins) if learns else (),
        checkpoint=Checkpoint(next_seq=last + 1),
    )


async def taken_up(store: Store, run: Run, now: datetime, *, learns: bool) -> Run:
    """Return a run as it goes on now: other runs may have brought pins to its prompt meanwhile.

    One that only waited for its account begins now, with what the person has taught up to now.
    """
    pins = await store.pins.of_prompt(run.prompt_id)
    last = max((pin.seq for pin in pins), default=0)
    seq = max(run.checkpoint.next_seq, last + 1)
    begins = run.is_queued and not run.has_begun
    run = run.with_(checkpoint=run.checkpoint.with_(next_seq=seq), queued_at=None)
    if not begins:
        return run
    return run.with_(timestamp=now, examples=examples_of(pins) if learns else ())


async def more_of(store: Store, run: Run, pins: int) -> RunRequest:
    """Return the request for some pins more of a run's prompt, on the same account.

    Raises:
        UnknownRun: Its prompt is gone.
    """
    prompt = await store.prompts.get(run.prompt_id)
    if prompt is None:
        raise UnknownRun(run=run.id)
    return RunRequest(
        prompt=prompt.text,
        account_id=run.account_id,
        rubric=rubric_of(prompt),
        threshold=prompt.threshold,
        settings=run.settings.with_(pins=pins, until_approved=None, saves=0),
        pace=run.settings.pace,
    )


async def examples_now(store: Store, prompt_id: PromptId) -> tuple[Example, ...]:
    """Return what the person has taught about a prompt up to now."""
    return examples_of(await store.pins.of_prompt(prompt_id))

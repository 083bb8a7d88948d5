"""``rubric``, and the points that ``run`` and ``practice --run`` are handed."""

import argparse
import shlex

from pinagent_desktop.application.rubrics import Points
from pinagent_desktop.application.sentences import money
from pinagent_desktop.application.use_cases import UseCases
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE
from pinagent_desktop.cli.output import Output
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.picture_problem import DEFAULT_MINDED, Problem
from pinagent_desktop.domain.reference import refuse_contradiction
from pinagent_desktop.domain.rubric import Rubric, checked_points

_OPTIONS = (
    ("must_have", "--must-have", "Has to be there"),
    ("nice_to_have", "--nice-to-have", "Makes it better"),
    ("must_not", "--avoid", "Must not be there"),
)


async def rubric(context: Context) -> int:
    """``rubric "PROMPT" --account USERNAME``."""
    words, output = context.words, context.output
    async with context.open() as use_cases:
        await use_cases.accounts.ensure_practice()
        account = await use_cases.accounts.named(words.account)
        points = await use_cases.rubrics.split(words.prompt, account.id)
    document = points.rubric.model_dump(mode="json", include={name for name, _, _ in _OPTIONS})
    document |= {"cost": points.cost.usd, "calls": points.cost.calls}
    output.row(document, (f"“{words.prompt}” in points:",))
    output.flush_rows()
    _tell(output, points)
    options = [
        f"{option} {shlex.quote(point)}"
        for name, option, _ in _OPTIONS
        for point in getattr(points.rubric, name)
    ]
    output.say(f"For a run: {' '.join(options)}")
    return DONE


def rubric_of_words(words: argparse.Namespace) -> Rubric:
    """Return the points that the command line names.

    Raises:
        UsageError: One is too long, or there are too many.
    """
    minded = DEFAULT_MINDED if words.mind is None else frozenset(map(Problem, words.mind))
    return Rubric(
        must_have=checked_points(words.must_have),
        nice_to_have=checked_points(words.nice_to_have),
        must_not=checked_points(words.avoid),
        minded_problems=minded,
    )


async def rubric_for_run(context: Context, use_cases: UseCases, account_id: AccountId) -> Rubric:
    """Return the points of a run: those named, and those split from the prompt if asked for.

    Raises:
        ReferenceRefused: A reference picture is not there or is none.
    """
    words, references = context.words, use_cases.references
    like, unlike = await references.kept(words.like), await references.kept(words.unlike)
    refuse_contradiction(like, unlike)
    named = rubric_of_words(words).with_(like=like, unlike=unlike)
    if not context.words.split:
        return named
    points = await use_cases.rubrics.split(context.words.prompt, account_id)
    _tell(context.output, points)
    found = points.rubric
    return named.with_(
        must_have=checked_points((*named.must_have, *found.must_have)),
        nice_to_have=checked_points((*named.nice_to_have, *found.nice_to_have)),
        must_not=checked_points((*named.must_not, *found.must_not)),
    )


def _tell(output: Output, points: Points) -> None:
    for name, _, words in _OPTIONS:
        found = getattr(points.rubric, name)
        output.say(f"{words}: {', '.join(found) or 'nothing named'}")
    if points.cost.usd:
        output.say(f"The split cost {money(points.cost.usd)}.")

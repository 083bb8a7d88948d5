"""Which reference pictures are still wanted."""

from collections.abc import Sequence

from pinagent_desktop.domain.reference import Reference, reference_gone
from pinagent_desktop.domain.rubric import Rubric, rubric_of
from pinagent_desktop.ports.pictures import KeptPictures
from pinagent_desktop.ports.storage import Store

ALL = 1_000_000
"""More runs and prompts than anybody has."""


def references_of(rubric: Rubric | None) -> Sequence[Reference]:
    """Return the reference pictures of both kinds."""
    return () if rubric is None else (*rubric.like, *rubric.unlike)


def files_of(rubric: Rubric | None) -> set[str]:
    """Return our files of the reference pictures."""
    return {one.file for one in references_of(rubric)}


async def refuse_missing(rubric: Rubric, shelf: KeptPictures) -> None:
    """Refuse a run before it begins whose look cannot be shown.

    Raises:
        ReferenceRefused: A reference picture is gone, named as the person named its file.
    """
    references = references_of(rubric)
    gone = await shelf.missing([one.file for one in references])
    if gone:
        raise reference_gone(next(one for one in references if one.file in gone))


async def named_files(store: Store) -> set[str]:
    """Return the files that a run or a prompt names."""
    named: set[str] = set()
    for run in await store.runs.newest(ALL):
        named |= files_of(run.rubric)
    for prompt in await store.prompts.newest(ALL):
        named |= files_of(rubric_of(prompt))
    return named

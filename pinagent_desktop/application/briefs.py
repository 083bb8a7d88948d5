"""What the judge of a run is told: the prompt, its points, what was taught, reference pictures."""

from collections.abc import Sequence

from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.pin_text import usual_pin_text
from pinagent_desktop.domain.reference import Reference, reference_gone
from pinagent_desktop.domain.rubric import Rubric, rubric_of
from pinagent_desktop.ports.pictures import PictureSource
from pinagent_desktop.ports.validation import Brief, Shown


async def brief_of(record: RunRecord, language: str, pictures: PictureSource) -> Brief:
    """Return what is looked for, by the points and pictures with which the run began.

    Raises:
        ReferenceRefused: A reference picture is gone.
    """
    rubric = _rubric(record)
    return Brief(
        text=record.prompt.text,
        must_have=rubric.must_have,
        nice_to_have=rubric.nice_to_have,
        avoid=rubric.must_not,
        like=await _shown(pictures, rubric.like),
        unlike=await _shown(pictures, rubric.unlike),
        examples=record.run.examples,
        language=language,
    )


def usual_brief(brief: Brief, *, tells_pin_text: bool) -> Brief:
    """Return a brief as it is with a usual picture, to know the price by."""
    return brief.with_(pin_text=usual_pin_text()) if tells_pin_text else brief


def _rubric(record: RunRecord) -> Rubric:
    return record.run.rubric or rubric_of(record.prompt)


async def _shown(pictures: PictureSource, references: Sequence[Reference]) -> tuple[Shown, ...]:
    shown = []
    for one in references:
        try:
            picture = await pictures.for_reference(one.file)
        except FileNotFoundError:
            raise reference_gone(one) from None
        width, height = one.sent_size
        shown.append(Shown(picture=picture, width=width, height=height))
    return tuple(shown)

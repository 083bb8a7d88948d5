"""Pictures that a person shows beside a prompt: like these, not like those."""

from collections.abc import Sequence

from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.limits import MOST_REFERENCES
from pinagent_desktop.domain.model import Value

REFERENCE_SIDE = 384
"""Pixels of the longer side as it is sent: shows a style, at half the price of a pin."""
REFERENCES_FOLDER = "references"
"""Below the folder of our pictures; shared by all prompts, for a file is named by its content."""


class ReferenceRefused(UsageError):
    """A reference picture cannot be used; nothing was started."""

    code = "reference_refused"


class Reference(Value):
    """One picture of the person, kept as our own file."""

    file: str
    """Our own JPEG, relative to the pictures folder; another picture has another name."""
    name: str
    """Of the person's file, to be told by."""
    width: int
    """Of the original, in pixels."""
    height: int

    @property
    def sent_size(self) -> tuple[int, int]:
        """Width and height in which a judge gets it, about: what is paid for."""
        share = min(1.0, REFERENCE_SIDE / max(self.width, self.height, 1))
        return max(1, round(self.width * share)), max(1, round(self.height * share))


def checked_references(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Return references of one kind, each picture once.

    Raises:
        ReferenceRefused: There are too many.
    """
    each = tuple({one.file: one for one in references}.values())
    if len(each) > MOST_REFERENCES:
        raise ReferenceRefused(
            f"There are at most {MOST_REFERENCES} reference pictures of one kind"
        )
    return each


def reference_gone(reference: Reference) -> ReferenceRefused:
    """Return the error for a picture whose file somebody took away."""
    return ReferenceRefused(
        f"The reference picture “{reference.name}” is gone from the data folder"
    )


def refuse_contradiction(like: Sequence[Reference], unlike: Sequence[Reference]) -> None:
    """Refuse a picture that is wanted and not wanted.

    Raises:
        ReferenceRefused: There is one.
    """
    wanted = {one.file for one in like}
    both = next((one.name for one in unlike if one.file in wanted), None)
    if both is not None:
        raise ReferenceRefused(f"“{both}” can be either like what you want or unlike it, not both")

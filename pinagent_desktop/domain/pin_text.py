"""What the site says about a picture, as far as a judge may be told: title and description."""

from pinagent_desktop.domain.model import Value

MOST_TITLE_CHARACTERS = 120
MOST_DESCRIPTION_CHARACTERS = 500
"""What is longer lists keywords, and goes with every picture at a price."""
_USUAL_TITLE_CHARACTERS = 40
_USUAL_DESCRIPTION_CHARACTERS = 110


class PinText(Value):
    """Words of strangers beside one picture: a claim about it, never an instruction."""

    title: str = ""
    description: str = ""


def pin_text(title: str, description: str) -> PinText | None:
    """Return what is said about a pin, without odd white space and cut; ``None``: nothing is."""
    said = PinText(
        title=_cut(title, MOST_TITLE_CHARACTERS),
        description=_cut(description, MOST_DESCRIPTION_CHARACTERS),
    )
    return said if said.title or said.description else None


def usual_pin_text() -> PinText:
    """Return words that say nothing and are as long as usual ones: for what is not known yet."""
    return PinText(
        title="x" * _USUAL_TITLE_CHARACTERS, description="x" * _USUAL_DESCRIPTION_CHARACTERS
    )


def _cut(words: str, most: int) -> str:
    return " ".join(words.split())[:most].rstrip()

"""The tables of the site file that say how parts of a page are found."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Part(BaseModel):
    """A frozen table of the site file; an unknown key is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Strategy(Part):
    """One way to find a part of the page."""

    by: Literal["test_id", "css", "role", "label", "text"]
    value: str = ""
    role: str = ""
    text: str = ""
    """Key of ``texts``."""
    inside: str = ""
    """Selector of the only regions that count, such as open dialogs; empty means anywhere."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        needed = {
            "test_id": (self.value,),
            "css": (self.value,),
            "role": (self.role, self.text),
            "label": (self.text,),
            "text": (self.text,),
        }
        if not all(needed[self.by]):
            raise ValueError(f"a strategy by {self.by} lacks a value")
        return self


class PagePart(Part):
    """A part of the page with its strategies, best first."""

    name: str
    """For people: ``Pinterest changed: cannot find <name>``."""
    within: str | None = None
    """Another part that holds it."""
    strategies: tuple[Strategy, ...] = Field(min_length=1)


class Tiles(Part):
    """How a pin looks in a grid."""

    name: str
    selectors: tuple[str, ...] = Field(min_length=1)
    id_attribute: str
    holder: str
    index: str
    index_attribute: str
    link: str
    link_id: str
    image: str
    outbound: str
    promoted: tuple[str, ...]
    promoted_text: str
    product: tuple[str, ...]
    video: tuple[str, ...]
    video_words: str
    story_words: str
    carousel_words: str
    story: tuple[str, ...]
    carousel: tuple[str, ...]
    unavailable: tuple[str, ...]
    own_scope: str
    skeleton: str
    board_link: str
    board_name_attribute: str
    board_card_beginning: str


SignalKind = Literal[
    "challenge", "code", "questions", "blocked", "protected", "rate_limited", "signed_out"
]


class Signal(Part):
    """Something that stands in the way, and how it shows."""

    kind: SignalKind
    by: Literal["path", "css", "text"]
    value: str
    min_width: float = 1
    min_height: float = 1


class PageRegions(Part):
    """Regions whose words are the site's own, not those of pins."""

    words: str
    dialogs: str
    signed_in: str


class WalkPage(Part):
    """One page that ``doctor --site`` looks at, without pressing anything."""

    step: str
    """For people."""
    route: Literal["start", "profile", "search", "pin", "board", "more_ideas"]
    reads: Literal["person", "boards", "pins", "pin"]
    query: str = ""
    """What is searched for, where the route is the search."""
    parts: tuple[str, ...] = ()
    """Keys of the parts that such a page always has."""
    parts_with_content: tuple[str, ...] = ()
    """Keys of the parts that it has when something was read on it."""

"""The site file as typed, frozen values: what ``resources/sites/*.toml`` may say, and no more."""

import json
import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from pinagent_desktop.domain.pace import PaceRules
from pinagent_desktop.services.automation.page_parts import (
    PagePart,
    PageRegions,
    Part,
    Signal,
    Tiles,
    WalkPage,
)

FORMAT = 1

_IN_ALL_LANGUAGES = re.compile(
    r"""\[(?P<name>[\w-]+)(?P<how>[~^$*|]?=)"\{texts\.(?P<key>\w+)\}"\s*(?P<case>[is]?)\]"""
)
"""An attribute selector that stands for one per text: ``[title="{texts.saved}" i]``."""

Seconds = Annotated[float, Field(gt=0, le=86_400)]
Paths = tuple[str, ...]
"""Dotted paths into an answer; the first one that is there wins."""


class Viewport(Part):
    """Size of the page in CSS pixels."""

    width: int = Field(ge=320, le=7680)
    height: int = Field(ge=240, le=4320)


class Site(Part):
    """Where the site is and how it is looked at."""

    home: str
    hosts: tuple[str, ...]
    picture_hosts: tuple[str, ...]
    person_hosts: tuple[str, ...] = ()
    locale: str
    viewport: Viewport
    test_id_attribute: str


class Routes(Part):
    """Paths, with ``{placeholders}``."""

    start: str
    login: str
    profile: str
    search: str
    pin: str
    board: str
    more_ideas: tuple[str, ...]
    profile_tabs: tuple[str, ...]
    reserved: tuple[str, ...]


class Deadlines(Part):
    """Every wait ends: seconds."""

    navigation: Seconds
    action: Seconds
    launch: Seconds
    feed_answer: Seconds
    feed_quiet: Seconds
    settle: Seconds
    person_poll: Seconds
    retry_after: Seconds


class Limits(Part):
    """Counts that end something."""

    idle_rounds: int = Field(ge=1, le=20)
    stale_rounds: int = Field(ge=3, le=200)
    page_retries: int = Field(ge=0, le=10)
    scroll_share: float = Field(gt=0, le=0.8)
    board_name: int = Field(ge=1)
    saved_again: int = Field(ge=1)


class Pictures(Part):
    """Addresses of pictures."""

    ladder: tuple[str, ...]
    original_segment: str
    address: str
    size_width: str


class Cleaning(Part):
    """What machines put around the words of people."""

    title_endings: tuple[str, ...]
    label_beginnings: tuple[str, ...]
    text_beginnings: tuple[str, ...]


class Cookie(Part):
    """A cookie and the value that means yes."""

    name: str
    value: str


class Cookies(Part):
    """Cookies that tell something."""

    signed_in: Cookie


class Resources(Part):
    """Names of the answers the page asks for."""

    address: str
    relay_address: str
    more_ideas: str
    search: str
    board_pins: str
    boards: str
    board: str
    save: str
    login: str
    pin: str
    end_marks: tuple[str, ...]
    end_mark_beginnings: tuple[str, ...]


class SentPaths(Part):
    """Where things lie in what a page sends."""

    login_password: Paths


class AnswerPaths(Part):
    """Where things lie in an answer."""

    status: Paths
    data: Paths
    results: Paths
    error_message: Paths
    error_code: Paths
    http_status: Paths
    bookmark: Paths
    signed_in: Paths
    username: Paths
    success: str
    module_types: tuple[str, ...]
    module_pins: tuple[str, ...]
    pin_types: tuple[str, ...]
    relay_answer: Paths
    relay_queries: Paths
    relay_pin: Paths


class PinPaths(Part):
    """Where things lie in a pin object."""

    id: Paths
    type: Paths
    title: Paths
    description: Paths
    alt_text: Paths
    link: Paths
    domain: Paths
    pinner: Paths
    board_name: Paths
    board_id: Paths
    board_url: Paths
    dominant_color: Paths
    signature: Paths
    images: Paths
    image_url: Paths
    image_width: Paths
    image_height: Paths
    image_field: str
    promoted: Paths
    product: Paths
    product_type: Paths
    product_type_names: tuple[str, ...]
    video: Paths
    story: Paths
    story_id: Paths
    story_pages: Paths
    story_blocks: Paths
    story_block_type: Paths
    story_video: str
    carousel: Paths
    original_pin: Paths


class BoardPaths(Part):
    """Where things lie in a board object."""

    id: Paths
    name: Paths
    url: Paths
    privacy: Paths
    secret_values: tuple[str, ...]
    type: Paths
    types: tuple[str, ...]


class Embedded(Part):
    """Answers that came with the page itself."""

    scripts: tuple[str, ...]
    relay_call: str
    signed_in: Paths
    username: Paths


class SiteData(Part):
    """The whole file."""

    format: Literal[1]
    version: str
    minimum_app: str
    """The oldest version of the app that understands this file."""
    name: str
    site: Site
    routes: Routes
    deadlines: Deadlines
    limits: Limits
    pacing: PaceRules
    pictures: Pictures
    cleaning: Cleaning
    cookies: Cookies
    resources: Resources
    sent: SentPaths
    json_: AnswerPaths = Field(alias="json")
    pin_json: PinPaths
    board_json: BoardPaths
    embedded: Embedded
    texts: Mapping[str, Mapping[str, tuple[str, ...]]]
    parts: Mapping[str, PagePart]
    tiles: Tiles
    signals: tuple[Signal, ...]
    page_regions: PageRegions
    walk: tuple[WalkPage, ...] = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _in_all_languages(cls, raw: Any) -> Any:
        """Put the texts of all languages into the selectors that name them."""
        texts = raw.get("texts") if isinstance(raw, Mapping) else None
        return _with_texts(raw, texts) if isinstance(texts, Mapping) else raw

    @model_validator(mode="after")
    def _refers_to_what_is_there(self) -> Self:
        wanted = {s.text for part in self.parts.values() for s in part.strategies if s.text}
        wanted |= {signal.value for signal in self.signals if signal.by == "text"}
        wanted.add(self.tiles.promoted_text)
        if missing := wanted - set(self.texts):
            raise ValueError(f"texts that no table holds: {sorted(missing)}")
        holders = {part.within for part in self.parts.values() if part.within}
        holders |= {key for page in self.walk for key in (*page.parts, *page.parts_with_content)}
        if missing := holders - set(self.parts):
            raise ValueError(f"parts that no table holds: {sorted(missing)}")
        return self


def _with_texts(value: Any, texts: Mapping[str, Any]) -> Any:
    if isinstance(value, Mapping):
        return {name: _with_texts(entry, texts) for name, entry in value.items()}
    if isinstance(value, list):
        return [_with_texts(entry, texts) for entry in value]
    if isinstance(value, str):
        return _IN_ALL_LANGUAGES.sub(lambda found: _any_of(found, texts), value)
    return value


def _any_of(found: re.Match[str], texts: Mapping[str, Any]) -> str:
    if found["key"] not in texts:
        raise ValueError(f"texts that no table holds: {found['key']}")
    languages = texts[found["key"]]
    words = dict.fromkeys(str(word) for listed in languages.values() for word in listed)
    case = f" {found['case']}" if found["case"] else ""
    each = (
        f"[{found['name']}{found['how']}{json.dumps(word, ensure_ascii=False)}{case}]"
        for word in words
    )
    return f":is({', '.join(each)})"

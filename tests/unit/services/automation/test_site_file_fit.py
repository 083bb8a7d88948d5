"""A document that would break a run later is refused before, with its key."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal
from pinagent_desktop.services.automation.page_parts import Tiles
from pinagent_desktop.services.automation.site_data import SiteData
from pinagent_desktop.services.automation.site_file_fit import fit, patterns
from pinagent_desktop.services.automation.site_file_trial import (
    TILE_ATTRIBUTES,
    TILE_SELECTORS,
    selectors,
)

SITE_FILE = Path(__file__).parents[4] / "resources" / "sites" / "pinterest.toml"


def document() -> dict[str, Any]:
    return tomllib.loads(SITE_FILE.read_text(encoding="utf-8"))


def test_the_built_in_file_fits() -> None:
    assert isinstance(fit(document()), SiteData)


def put(key: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return what changes one key."""

    def change(tables: dict[str, Any]) -> None:
        *path, last = key.split(".")
        at: Any = tables
        for step in path:
            at = at[int(step)] if isinstance(at, list) else at[step]
        if value is None:
            del at[last]
        else:
            at[last] = value

    return change


@pytest.mark.parametrize(
    ("key", "value", "reason", "named"),
    [
        ("routes.pin", None, Refusal.UNFIT, "routes.pin"),
        ("limits.page_retries", 99, Refusal.UNFIT, "limits.page_retries"),
        ("parts.email.colour", "red", Refusal.UNFIT, "parts.email.colour"),
        ("minimum_app", None, Refusal.UNFIT, "minimum_app"),
        ("format", 2, Refusal.UNFIT, "format"),
        ("texts.save", None, Refusal.UNFIT, "the file as a whole"),
        ("routes.pin", "/pin/{pin", Refusal.UNFIT, "routes.pin"),
        ("routes.pin", "/pin/{board}/", Refusal.UNFIT, "routes.pin"),
        ("routes.pin", "/pin/{pin.__class__}/", Refusal.UNFIT, "routes.pin"),
        ("routes.pin", "/pin/{pin!r}/", Refusal.UNFIT, "routes.pin"),
        ("routes.more_ideas", ["{board}x/", "{}"], Refusal.UNFIT, "routes.more_ideas"),
        ("parts.board_form.within", "board_name", Refusal.UNFIT, "parts.board_form.within"),
        ("pictures.address", "(", Refusal.PATTERN, "pictures.address"),
        ("pictures.address", "^/(?P<size>x)", Refusal.PATTERN, "pictures.address"),
        ("resources.address", "/resource/", Refusal.PATTERN, "resources.address"),
        ("tiles.link_id", "/pin/\\d+", Refusal.PATTERN, "tiles.link_id"),
        ("tiles.video_words", "[", Refusal.PATTERN, "tiles.video_words"),
        ("signals.0.value", "*", Refusal.PATTERN, "signals.0.value"),
    ],
)
def test_the_key_that_does_not_fit_is_named(
    key: str, value: object, reason: Refusal, named: str
) -> None:
    tables = document()
    put(key, value)(tables)
    with pytest.raises(SiteFileRefused) as caught:
        fit(tables)
    facts = caught.value.facts
    assert (facts["reason"], facts["key"]) == (reason, named)
    assert facts["fault"]


def test_every_field_of_a_tile_is_looked_at() -> None:
    """A field that is new must be tried as a selector or a pattern, or be known as plain words."""
    plain = {"name", "promoted_text", "board_card_beginning"}
    as_patterns = {
        key.removeprefix("tiles.") for key, _, _ in patterns(fit(document())) if "tiles." in key
    }
    assert {*TILE_SELECTORS, *TILE_ATTRIBUTES, *as_patterns, *plain} == set(Tiles.model_fields)


def test_every_selector_is_listed_with_its_key() -> None:
    listed = dict(selectors(fit(document())))
    assert len(listed) > 30
    assert listed["tiles.link"] == 'a[href*="/pin/"]'
    assert listed["tiles.id_attribute"] == "[data-test-pin-id]"
    assert "page_regions.dialogs" in listed
    assert any(key.startswith("signals.") for key in listed)

"""What the sweep changes: each strategy a run goes by, each tile selector, resource and path."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pinagent_desktop.practice.site.mutations import Kind, Mutation
from pinagent_desktop.services.automation.page_parts import Strategy
from pinagent_desktop.services.automation.site_data import SiteData
from pinagent_desktop.services.automation.site_profile import SiteProfile

KINDS: tuple[Kind, ...] = ("removed", "renamed", "moved")
RUN_PARTS = (
    "accept_cookies", "email", "password", "submit_login", "profile_link", "board_card",
    "create_menu", "create_board_item", "board_form", "board_name", "board_secret",
    "board_submit", "suggestions_done", "closeup", "closeup_image", "pin_unavailable",
    "board_picker_open", "board_picker", "board_picker_search", "board_row",
    "board_row_save", "saved_mark",
)  # fmt: skip
"""Every part that a run from sign-in to the last save looks for."""

_RESOURCES = ("more_ideas", "search", "board_pins", "boards", "board", "save", "login", "pin")
_NO_PATHS = {"success", "module_types", "pin_types", "module_pins"}
_NO_PATHS |= {"relay_answer", "relay_queries", "relay_pin", "results"}
_NO_PIN_PATHS = {"image_field", "product_type_names", "story_video", "image_url", "image_width"}
_NO_PIN_PATHS |= {"image_height", "story_pages", "story_blocks", "story_block_type"}
_NO_BOARD_PATHS = {"secret_values", "types"}
_TEXT_IS = re.compile(r':has\(:text-is\("(?P<words>.*?)"\)\)')


@dataclass(frozen=True)
class Target:
    """One thing a reader goes by.

    Attributes:
        group: Part, "tiles", "resource" or table of paths.
        name: Which one of the group.
        where: In a page, an answer, or the address of one.
        changes: The change, but for its kind.
    """

    group: str
    name: str
    where: Literal["page", "answer", "resource"]
    changes: dict[str, str]

    def mutation(self, kind: Kind) -> Mutation:
        """Return the change of this kind."""
        return Mutation.model_validate({"kind": kind, "where": self.where, **self.changes})


def targets(profile: SiteProfile, board: str) -> Iterator[Target]:
    """Yield everything that is changed, one by one.

    Args:
        profile: The site.
        board: Name of the board, for strategies that hold it.
    """
    for part in RUN_PARTS:
        for at, strategy in enumerate(profile.part(part).strategies):
            changes = of_strategy(strategy, profile, board)
            yield Target(part, f"{at} {_short(strategy)}", "page", changes)
    for at, selector in enumerate(profile.data.tiles.selectors):
        yield Target("tiles", f"{at} {selector}", "page", {"selector": selector})
    for key in ("id_attribute", "index_attribute"):
        name = getattr(profile.data.tiles, key)
        yield Target("tiles", name, "page", {"selector": f"[{name}]"})
    for key in _RESOURCES:
        name = f"{getattr(profile.data.resources, key)}Resource"
        yield Target("resource", name, "resource", {"resource": name})
    yield from _paths(profile.data)


def _paths(data: SiteData) -> Iterator[Target]:
    tables = (
        ("json", data.json_, _NO_PATHS, "envelope"),
        ("pin_json", data.pin_json, _NO_PIN_PATHS, "pin"),
        ("board_json", data.board_json, _NO_BOARD_PATHS, "board"),
    )
    for group, table, others, of in tables:
        for field in type(table).model_fields:
            for path in () if field in others else getattr(table, field):
                yield Target(group, f"{field} {path}", "answer", {"path": path, "of": of})
    for path in data.json_.results:
        whole = f"{data.json_.data[0]}.{path}"
        yield Target("json", f"results {path}", "answer", {"path": whole, "of": "envelope"})
    for path in data.json_.module_pins:
        yield Target("json", f"module_pins {path}", "answer", {"path": path, "of": "pin"})


def of_strategy(strategy: Strategy, profile: SiteProfile, board: str) -> dict[str, str]:
    """Return what a strategy goes by, as the fields of a change of the page."""
    quoted = json.dumps(board, ensure_ascii=False)[1:-1]
    if strategy.by == "test_id":
        attribute = profile.data.site.test_id_attribute
        return {"selector": f'[{attribute}="{strategy.value.replace("{board}", quoted)}"]'}
    if strategy.by == "css":
        selector = strategy.value.replace("{board}", quoted)
        words = _TEXT_IS.search(selector)
        pattern = f"^{re.escape(board)}$" if words else ""
        return {"selector": _TEXT_IS.sub("", selector), "pattern": pattern}
    role = strategy.role if strategy.by == "role" else strategy.by
    return {
        "role": role,
        "selector": strategy.inside,
        "pattern": profile.exact_text(strategy.text).pattern,
    }


def _short(strategy: Strategy) -> str:
    if strategy.by in {"test_id", "css"}:
        value = strategy.value if len(strategy.value) <= 60 else f"{strategy.value[:59]}…"
        return f"{strategy.by} {value}"
    return f"{strategy.by} {strategy.role} {strategy.text}".replace("  ", " ")

"""What the sweep changes: each strategy a run goes by, each tile selector, resource and path."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pinagent_desktop.practice.site.mutations import Kind, Mutation
from pinagent_desktop.services.automation.dialogs import UNKNOWN
from pinagent_desktop.services.automation.page_parts import Strategy
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

_DIALOG = "board_name"
_PIN_PAGE = ("closeup_image", "board_picker_open")
_HELD_TOO = {
    ("accept_cookies", 0): (UNKNOWN,),
    ("suggestions_done", 0): (UNKNOWN,),
    ("suggestions_done", 1): (UNKNOWN,),
    ("suggestions_done", 2): (UNKNOWN,),
    ("board_card", 3): ("board_picker_open",),
    ("board_card", 4): ("board_picker_open",),
    ("board_form", 1): (_DIALOG,),
    ("board_form", 2): (_DIALOG,),
    ("board_form", 4): (_DIALOG,),
    ("board_submit", 3): ("submit_login", "password"),
    ("board_picker", 3): ("board_form", _DIALOG),
    ("board_picker_search", 3): ("email", _DIALOG),
    ("closeup", 0): _PIN_PAGE,
    ("closeup", 2): _PIN_PAGE,
    ("closeup", 3): _PIN_PAGE,
    ("closeup_image", 3): ("board_picker_open",),
}
"""What goes with what a strategy finds, and may be named instead: parts that it is or holds.

A dialog without its button is one of which nobody can say what it is. A dialog that is moved out of
its layer lies below it, and it is the first field in it that cannot be reached. The last way to a
form's button fits the login's too, the last one to the picker any dialog with a field, and the last
one to its field any field. What holds a pin's page holds all of it. A page whose pictures or tiles
are all moved as they come does not stand still for a press; cards of boards look like tiles.
"""

_LEADS_TO = {"submit_login": "password"}
"""A part that does nothing when it is pressed looks like one of which nothing follows."""

_TILES = "tiles"
_TOLD_BY = {
    "more_ideas": (_TILES,),
    "search": (_TILES,),
    "board_pins": ("the pins of the board", "the saved pin on its board"),
    "boards": ("board_card", "the new board"),
    "board": ("the new board",),
    "save": ("the saved pin on its board",),
    "login": ("what follows the login",),
    "pin": ("closeup_image",),
}
"""By each resource, what it tells: keys of parts, and names of what is no part."""

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
        called: What a run that ends by it may call what it cannot find.
    """

    group: str
    name: str
    where: Literal["page", "answer", "resource"]
    changes: dict[str, str]
    called: frozenset[str]

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
            called = _called(profile, part, at)
            yield Target(part, f"{at} {_short(strategy)}", "page", changes, called)
    # A page whose tiles are all moved as they come does not stand still for a press.
    tiles = frozenset({profile.data.tiles.name, profile.part("board_picker_open").name})
    for at, selector in enumerate(profile.data.tiles.selectors):
        yield Target("tiles", f"{at} {selector}", "page", {"selector": selector}, tiles)
    for key in ("id_attribute", "index_attribute"):
        name = getattr(profile.data.tiles, key)
        yield Target("tiles", name, "page", {"selector": f"[{name}]"}, tiles)
    for key in _RESOURCES:
        name = f"{getattr(profile.data.resources, key)}Resource"
        yield Target("resource", name, "resource", {"resource": name}, _told_by(profile, key))
    yield from _paths(profile)


def _called(profile: SiteProfile, part: str, strategy: int) -> frozenset[str]:
    names = {key: one.name for key, one in profile.data.parts.items()}
    keys = (part, _LEADS_TO.get(part, part), *_HELD_TOO.get((part, strategy), ()))
    return frozenset(names.get(key, key) for key in keys)


def _told_by(profile: SiteProfile, *resources: str) -> frozenset[str]:
    names = {key: part.name for key, part in profile.data.parts.items()}
    names[_TILES] = profile.data.tiles.name
    told = {one for resource in resources for one in _TOLD_BY[resource]}
    return frozenset(names.get(one, one) for one in told)


def _paths(profile: SiteProfile) -> Iterator[Target]:
    data = profile.data
    everything = _told_by(profile, *_TOLD_BY)
    boards = _told_by(profile, "boards", "board")
    pins = _told_by(profile, "more_ideas", "search", "board_pins", "save", "pin")
    tables = (
        ("json", data.json_, _NO_PATHS, "envelope", everything),
        ("pin_json", data.pin_json, _NO_PIN_PATHS, "pin", pins),
        ("board_json", data.board_json, _NO_BOARD_PATHS, "board", boards),
    )
    for group, table, others, of, called in tables:
        for field in type(table).model_fields:
            for path in () if field in others else getattr(table, field):
                changes = {"path": path, "of": of}
                yield Target(group, f"{field} {path}", "answer", changes, called)
    for path in data.json_.results:
        whole = f"{data.json_.data[0]}.{path}"
        changes = {"path": whole, "of": "envelope"}
        yield Target("json", f"results {path}", "answer", changes, everything)
    for path in data.json_.module_pins:
        yield Target("json", f"module_pins {path}", "answer", {"path": path, "of": "pin"}, pins)


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

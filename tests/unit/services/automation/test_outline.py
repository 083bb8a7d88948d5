import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinagent_desktop.services.automation.outline import (
    AddressShapes,
    kind_of_page,
    outline_of,
)
from pinagent_desktop.services.automation.person_words import HIDDEN, PersonWords, SiteWords
from pinagent_desktop.services.automation.site_profile import SiteProfile

NAME, MAIL, BOARD = "zoe.quarrel", "zoe.quarrel@vexmail.example", "Grünkohl & Wabi-Sabi 7"
PROMPT, PASSWORD = "brutalist quokka atrium", "kW7!hx-Vault"
PERSON = (NAME, MAIL, BOARD, PROMPT, PASSWORD)


def element(**fields: Any) -> dict[str, Any]:
    bare = {"tag": "div", "box": [0, 0, 10, 10], "shown": True, "inside": [], "said": []}
    return {**bare, **fields}


def test_what_the_site_is_built_of_stays(profile: SiteProfile) -> None:
    tree = element(
        tag="body",
        inside=[
            element(
                inside=[
                    element(
                        tag="button", testId="PinBetterSaveDropdown", label="Select a board",
                        text=NAME, box=[10, 20, 30, 40],
                    ),
                    element(tag="a", href=f"/{NAME}/garden/_tools/more-ideas/?ideas_referrer=2"),
                    element(tag="input", id="new-strategy-field2", shown=False),
                    element(text="only words, and nothing to find it by"),
                ]
            )
        ],
    )  # fmt: skip
    assert outline_of(tree, profile, PERSON) == {
        "tag": "body",
        "inside": [
            {
                "tag": "button",
                "test_id": "PinBetterSaveDropdown",
                "label": "Select a board",
                "text": HIDDEN,
                "box": [10, 20, 30, 40],
            },
            {
                "tag": "a",
                "href": "/{}/{}/_tools/more-ideas/?ideas_referrer",
                "box": [0, 0, 10, 10],
            },
            {"tag": "input", "id": "new-strategy-field2", "box": [0, 0, 10, 10], "hidden": True},
        ],
    }


def test_a_mark_that_holds_a_board_s_name_loses_it(profile: SiteProfile) -> None:
    words = PersonWords(SiteWords.of(profile), PERSON, ["Kitchen dreams", "Save"])
    assert words.identifier(f"board-row-{BOARD}") == f"board-row-{HIDDEN}"
    assert words.identifier("boardCard-Kitchen dreams") == f"boardCard-{HIDDEN}"
    assert words.identifier("row_kitchen_save") == f"row_{HIDDEN}_save"
    assert words.identifier("gridTile-918273645") == "gridTile-#"
    assert words.identifier("x" * 61) == HIDDEN


def spellings(text: str) -> list[str]:
    return [
        text,
        text.upper(),
        quote(text),
        text.replace(" ", "-"),
        f"pre{text}post",
        f"a_{text}_b",
    ]


@st.composite
def trees(draw: st.DrawFn, depth: int = 3) -> dict[str, Any]:
    words = st.one_of(
        st.sampled_from([spelling for text in PERSON for spelling in spellings(text)]),
        st.sampled_from(["board-row-", "Save", "button", "pin", "https://", "/pin/123456/", ""]),
        st.text(max_size=12),
    )
    texts = st.lists(words, max_size=3).map("".join)
    fields = {name: draw(texts) for name in ("tag", "role", "testId", "id", "label", "text")}
    inside = draw(st.lists(trees(depth - 1), max_size=3)) if depth else []
    return {
        **fields,
        "href": draw(st.sampled_from(["", "/", "//", "?q=", "javascript:", "mailto:"]))
        + draw(texts),
        "said": draw(st.lists(texts, max_size=2)),
        "box": [1, 2, 3, 4],
        "shown": draw(st.booleans()),
        "inside": inside,
    }


@pytest.fixture(scope="module")
def site(profile: SiteProfile) -> SiteWords:
    return SiteWords.of(profile)


@given(tree=trees())
def test_no_word_of_the_person_survives(
    tree: dict[str, Any], profile: SiteProfile, site: SiteWords
) -> None:
    kept = json.dumps(outline_of(tree, profile, PERSON, site), ensure_ascii=False).casefold()
    for canary in (
        NAME,
        "quarrel",
        "vexmail",
        "grünkohl",
        "wabi",
        PROMPT,
        "quokka",
        "kw7",
        "hx-va",
    ):
        assert canary.casefold() not in kept
        assert quote(canary).casefold() not in kept


@pytest.mark.parametrize(
    ("url", "shape"),
    [
        ("/pin/918273645546/", "/pin/{id}/"),
        (f"/{NAME}/garden/", "/{}/{}/"),
        (f"https://www.pinterest.com/search/pins/?q={PROMPT}&rs=typed", "/search/pins/?q&rs"),
        ("https://evil.example/zoe", "(other host)"),
        ("javascript:alert(1)", "(other)"),
        ("https://[", "(other)"),
    ],
)
def test_shapes_of_addresses(profile: SiteProfile, url: str, shape: str) -> None:
    assert AddressShapes(profile).of(url) == shape


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "start"),
        ("/login/", "login"),
        ("/search/pins/?q=x&rs=typed", "search"),
        ("/pin/123456789/", "pin"),
        ("/zoe/garden/", "board"),
        ("/zoe/garden/_tools/more-ideas/?ideas_referrer=2", "more_ideas"),
        ("/settings/account/data/here/", "other"),
    ],
)
def test_kinds_of_pages(profile: SiteProfile, path: str, kind: str) -> None:
    assert kind_of_page(f"https://www.pinterest.com{path}", profile) == kind


def test_the_profile_is_a_kind_of_its_own(profile: SiteProfile) -> None:
    url = profile.url(profile.data.routes.profile, username=NAME)
    assert kind_of_page(url, profile) == "profile"

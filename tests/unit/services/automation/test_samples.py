"""The readers on real payloads, as far as their folder is there."""

import html
import json
import re
from pathlib import Path

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PinDraft
from pinagent_desktop.services.automation.feed_parser import read_feed
from pinagent_desktop.services.automation.page_parser import (
    read_answer,
    read_board_cards,
    username_of_link,
)
from pinagent_desktop.services.automation.pin_parser import read_pin
from pinagent_desktop.services.automation.relay_parser import read_relay_pins
from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.text_cleaning import clean_text, clean_title


def test_search_response(profile: SiteProfile, samples: Path) -> None:
    body = (samples / "BaseSearchResource_2024-02.json").read_text()
    answer = read_answer("BaseSearch", "get", 200, body, profile)
    assert (answer.ok, answer.ended, answer.signed_in) == (True, False, False)
    envelope = json.loads(body)
    assert answer.bookmark == envelope["resource_response"]["bookmark"]
    page = read_feed(answer.data, profile, source="search")
    drafts = [entry for entry in page.entries if isinstance(entry, PinDraft)]
    left = [entry for entry in page.entries if isinstance(entry, LeftOut)]
    assert (len(drafts), [entry.reason for entry in left]) == (24, [LeftOutReason.VIDEO])
    assert all(draft.title and draft.link and draft.domain for draft in drafts)
    assert all(list(draft.pictures) == ["orig", "736x", "474x", "236x"] for draft in drafts)
    assert all("/originals/" in draft.pictures["orig"].url for draft in drafts)
    assert all("/236x/" in draft.pictures["236x"].url for draft in drafts)
    assert all(
        draft.image_signature in draft.pictures["736x"].url
        for draft in drafts
        if draft.image_signature
    )
    assert all(draft.description == draft.description.strip() for draft in drafts)


def test_relay_closeup(profile: SiteProfile, samples: Path) -> None:
    found = json.loads((samples / "CloseupDetailQuery_relay_2024-12.json").read_text())
    (pin,) = read_relay_pins(found, profile)
    draft = read_pin(pin, profile, source="search")
    assert isinstance(draft, PinDraft)
    assert draft.pinterest_id == "635640934940256125"
    assert draft.title == "Free Starry Night Sky Image | Download at user049"
    assert (draft.width, draft.height) == (816, 1456)
    assert draft.pinner == "user048"


def test_more_ideas_pins(profile: SiteProfile, samples: Path) -> None:
    pins = json.loads((samples / "more_ideas_pins_2025-07.json").read_text())["pins"]
    cleaning = profile.data.cleaning
    titles = [clean_title(pin["title"], cleaning) for pin in pins]
    texts = [clean_text(pin["description"], cleaning) for pin in pins]
    assert titles.count("") == 3
    assert not [
        t for t in titles if t.casefold().endswith(" pin page") or "&#39;" in t or "&amp;" in t
    ]
    assert texts.count("") == 2
    assert not [t for t in texts if t.startswith(("This contains", "This may contain"))]


def test_signed_in_header(profile: SiteProfile, samples: Path) -> None:
    page = (samples / "logged_in_header_2025-11.html").read_text()
    within = page[page.index('data-test-id="header-profile"') :]
    href = re.search(r'<a [^>]*href="([^"]*)"', within)
    assert href is not None
    assert username_of_link(href[1], profile) == "user050"


def test_profile_board_cards(profile: SiteProfile, samples: Path) -> None:
    page = (samples / "profile_board_cards_2024-11.html").read_text()
    parts = page.split('data-test-id="board-card"')[1:]
    cards = []
    for part in parts:
        marked = re.search(r'data-test-id="(boardCard-[^"]*)"', part)
        assert marked is not None
        hrefs = [html.unescape(href) for href in re.findall(r'href="([^"]*)"', part)]
        cards.append({"id": html.unescape(marked[1]), "name": "", "hrefs": hrefs})
    boards = read_board_cards(cards, "user051", profile)
    assert len(boards) == 10
    names = {board.url: board.name for board in boards}
    assert names["/user051/animated-gif-klick/"] == "Animated gif ( Klick > )"
    assert names["/user051/ideas-concepts/"] == "Ideas & Concepts"

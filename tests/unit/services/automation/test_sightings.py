from datetime import UTC, datetime

import pytest

from pinagent_desktop.ports.automation import SiteDrift
from pinagent_desktop.services.automation.locating import Locating
from pinagent_desktop.services.automation.sightings import TILES, SightingBook
from pinagent_desktop.services.automation.site_profile import SiteProfile

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_the_book_counts_what_fitted_and_what_was_missed(profile: SiteProfile) -> None:
    book = SightingBook(profile, lambda: NOW)
    book.found("email", "the e-mail field", 2)
    book.found("email", "the e-mail field", 0)
    book.found("email", "the e-mail field", 0)
    book.missed("password", "the password field")

    told = book.so_far()

    assert told.version == profile.data.version
    email, password = told.parts["email"], told.parts["password"]
    assert (email.last, email.times, email.missed, email.missed_at) == (0, {2: 1, 0: 2}, 0, None)
    assert (password.last, password.missed, password.missed_at) == (None, 1, NOW)
    assert dict(book.matched) == {"email": 0}


def test_the_grid_has_a_key_of_its_own(profile: SiteProfile) -> None:
    book = SightingBook(profile, lambda: NOW)
    assert book.key_of(profile.data.tiles.name) == TILES
    assert book.key_of(profile.part("email").name) == "email"
    assert book.key_of("the answers of the feed") == "the answers of the feed"


@pytest.mark.asyncio
async def test_each_cause_of_drift_is_told_once(profile: SiteProfile) -> None:
    told: list[SiteDrift] = []

    async def tell(drift: SiteDrift) -> None:
        told.append(drift)

    locating = Locating(profile, tell, lambda: NOW)
    name = profile.data.tiles.name
    for index in (-1, 0, 1, 3, 1):
        await locating.drifted(name, index)
    for _ in range(2):
        await locating.odd(name, "The feed only repeats itself")

    version, site = profile.data.version, profile.data.name
    assert told == [
        SiteDrift(name, version, site, strategy=1),
        SiteDrift(name, version, site, words="The feed only repeats itself"),
    ]
    assert locating.book.so_far().parts[TILES].times == {0: 1, 1: 2, 3: 1}

"""A sample of the mutation sweep: whole runs on a site with one thing changed."""

from collections.abc import Iterator

import pytest

from pinagent_desktop.practice.site.mutations import Mutation
from tests.sweeps.small_run import SITE_CHANGED, SmallRuns

FALLBACK = [
    pytest.param(
        *("renamed", {"where": "page", "selector": '[data-test-id="PinBetterSaveDropdown"]'}),
        marks=pytest.mark.slow,
    ),
    pytest.param(
        *("renamed", {"where": "page", "selector": 'div[data-test-id="pin"][data-test-pin-id]'}),
        marks=pytest.mark.slow,
    ),
    pytest.param(
        *("renamed", {"where": "answer", "of": "pin", "path": "images"}), marks=pytest.mark.slow
    ),
    pytest.param(
        *("moved", {"where": "resource", "resource": "BoardContentRecommendationResource"}),
        marks=pytest.mark.slow,
    ),
]
NAMED = [
    (
        "removed",
        {"where": "page", "selector": "#boardEditName"},
        "the name field of the Create board dialog",
    ),
    pytest.param(
        *("removed", {"where": "page", "selector": '[data-test-id="board-picker-flyout"]'}),
        "the board picker",
        marks=pytest.mark.slow,
    ),
]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallRuns]:
    found = SmallRuns(tmp_path_factory.mktemp("mutated"))
    try:
        found.open()
        yield found
    finally:
        found.close()


@pytest.mark.row("B7")
@pytest.mark.parametrize(("kind", "change"), FALLBACK)
def test_everything_is_found_another_way(
    runs: SmallRuns, kind: str, change: dict[str, str]
) -> None:
    outcome = runs.run(Mutation.model_validate({"kind": kind, **change}))
    assert (outcome.wrong, outcome.code) == ("", 0), outcome
    assert outcome.met, outcome


@pytest.mark.row("B7")
@pytest.mark.parametrize(("kind", "change", "name"), NAMED)
def test_what_is_gone_is_named(
    runs: SmallRuns, kind: str, change: dict[str, str], name: str
) -> None:
    outcome = runs.run(Mutation.model_validate({"kind": kind, **change}), {name})
    assert (outcome.wrong, outcome.code) == ("", SITE_CHANGED), outcome
    assert outcome.met, outcome

"""What every secret store does."""

import pytest

from pinagent_desktop.ports.secrets import ACCOUNT_PASSWORD, API_KEY, SecretStore

pytestmark = pytest.mark.asyncio


async def test_nothing_is_there_at_first(secrets: SecretStore, owner: str) -> None:
    assert await secrets.get(API_KEY, owner) is None


async def test_a_secret_comes_back(secrets: SecretStore, owner: str) -> None:
    await secrets.put(API_KEY, owner, "sk-für-mich-€")
    assert await secrets.get(API_KEY, owner) == "sk-für-mich-€"


async def test_the_newer_secret_counts(secrets: SecretStore, owner: str) -> None:
    await secrets.put(API_KEY, owner, "old")
    await secrets.put(API_KEY, owner, "new")
    assert await secrets.get(API_KEY, owner) == "new"


async def test_kind_and_owner_are_both_part_of_the_name(secrets: SecretStore, owner: str) -> None:
    await secrets.put(API_KEY, owner, "key")
    assert await secrets.get(ACCOUNT_PASSWORD, owner) is None
    assert await secrets.get(API_KEY, owner + "/other") is None


async def test_a_forgotten_secret_is_gone(secrets: SecretStore, owner: str) -> None:
    await secrets.put(API_KEY, owner, "key")
    await secrets.forget(API_KEY, owner)
    assert await secrets.get(API_KEY, owner) is None


async def test_forgetting_what_is_not_there_is_silent(secrets: SecretStore, owner: str) -> None:
    await secrets.forget(API_KEY, owner)


async def test_it_has_no_problem(secrets: SecretStore) -> None:
    assert await secrets.problem() is None

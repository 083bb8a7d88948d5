"""Secrets leave the environment before any child starts, and so does what would write them down."""

import pytest

from pinagent_desktop.bootstrap.environment import take
from pinagent_desktop.domain.errors import InvalidAddress
from pinagent_desktop.domain.settings import DEFAULT_BASE_URL


def test_secrets_are_taken_out_and_learned() -> None:
    variables = {
        "OPENAI_API_KEY": "sk-canary-1",
        "MONGODB_URL": "mongodb://lena:can%2Fary@db.example/x",
        "HTTPS_PROXY": "http://lena:surroundings@proxy.example",
        "PATH": "/bin",
    }
    learned: list[str | None] = []
    taken = take(variables, learned.append)
    assert set(variables) == {"PATH", "HTTPS_PROXY"}
    assert {"sk-canary-1", "can%2Fary", "can/ary", "surroundings"} <= set(learned)
    assert taken.api_key == "sk-canary-1"


def test_children_are_not_told_to_write_down_what_they_hear() -> None:
    variables = dict.fromkeys(("DEBUG", "PWDEBUG", "NODE_OPTIONS", "SSLKEYLOGFILE"), "pw:api")
    take(variables, lambda _: None)
    assert variables == {}


def test_a_broken_address_of_the_store_is_no_crash() -> None:
    assert take({"MONGODB_URL": "mongodb://[x"}, lambda _: None).secrets == ("mongodb://[x",)


def test_a_password_in_the_apis_address_is_refused_and_learned() -> None:
    learned: list[str | None] = []
    with pytest.raises(InvalidAddress) as refused:
        take({"OPENAI_BASE_URL": "https://lena:s3cret@api.example.org/v1"}, learned.append)
    assert "s3cret" in learned
    assert "s3cret" not in f"{refused.value} {refused.value.facts}"


def test_the_key_goes_to_its_own_address_only() -> None:
    of_default = take({"OPENAI_API_KEY": "sk-canary"}, lambda _: None)
    assert of_default.key_for(DEFAULT_BASE_URL) == "sk-canary"
    assert of_default.key_for("https://other.example/v1") is None
    named = {"OPENAI_API_KEY": "sk-canary", "OPENAI_BASE_URL": "https://own.example/v1/"}
    of_named = take(named, lambda _: None)
    assert of_named.key_for("https://own.example/v1") == "sk-canary"
    assert of_named.key_for(DEFAULT_BASE_URL) is None

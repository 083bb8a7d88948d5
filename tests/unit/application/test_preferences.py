"""Settings and the key: what the environment names wins, a key is never promised in vain."""

import asyncio

import pytest
from pydantic import ValidationError
from typing_extensions import override

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.domain.login_start_refused import LoginStartRefused
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.settings import DEFAULT_BASE_URL, Settings
from pinagent_desktop.ports.desktop import LoginStart
from pinagent_desktop.ports.secrets import API_KEY
from pinagent_desktop.ports.validation import JudgeCheck, PinJudge
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from tests.fakes.judge import FakeJudge
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore


class LockedKeyring(MemorySecrets):
    """Refuses every secret."""

    @override
    async def put(self, kind: str, owner: str, secret: str) -> None:
        raise SecretsUnavailable("it stays locked")


def test_changes_are_kept_and_wrong_ones_are_not() -> None:
    file = FakeSettingsStore()
    preferences = Preferences(file, MemorySecrets(), FakeJudges())

    assert preferences.change(budget_usd=2.5).budget_usd == 2.5
    with pytest.raises(ValidationError):
        preferences.change(judge_concurrency=0)
    preferences.accept_notice()

    assert file.kept.budget_usd == 2.5
    assert file.kept.judge_concurrency == Settings().judge_concurrency
    assert file.kept.notice_accepted == preferences.notice_version


def test_what_the_environment_names_wins_and_is_not_kept() -> None:
    file = FakeSettingsStore()
    preferences = Preferences(file, MemorySecrets(), FakeJudges(), Settings(model="theirs"))

    preferences.change(appearance="dark", model="mine")

    assert (preferences.settings.model, preferences.settings.appearance) == ("theirs", "dark")
    assert file.kept.model == "mine"


@pytest.mark.asyncio
async def test_a_key_belongs_to_its_address() -> None:
    secrets = MemorySecrets()
    preferences = Preferences(FakeSettingsStore(), secrets, FakeJudges())
    assert not (await preferences.key_state()).is_kept

    assert await preferences.keep_key(" sk-1 ") is None

    assert (await preferences.key_state()).is_kept
    assert await secrets.get(API_KEY, DEFAULT_BASE_URL) == "sk-1"
    preferences.change(base_url="http://127.0.0.1:9/v1")
    assert not (await preferences.key_state()).is_kept
    preferences.change(base_url=DEFAULT_BASE_URL)
    await preferences.forget_key()
    assert not (await preferences.key_state()).is_kept


@pytest.mark.asyncio
async def test_without_a_keyring_a_key_serves_this_start_and_that_is_said() -> None:
    judges = FakeJudges()
    preferences = Preferences(FakeSettingsStore(), LockedKeyring("no keyring"), judges)

    assert await preferences.keep_key("sk-1") == "it stays locked"

    state = await preferences.key_state()
    assert (state.is_kept, state.for_this_start) == (False, True)
    assert state.keyring_problem == "no keyring"
    assert judges.for_this_start == {DEFAULT_BASE_URL: "sk-1"}


@pytest.mark.asyncio
async def test_a_key_is_tried_with_one_call_and_the_judge_is_closed() -> None:
    judges = FakeJudges()
    preferences = Preferences(FakeSettingsStore(), MemorySecrets(), judges)

    assert (await preferences.try_model("sk-typed")).ok
    assert judges.made_with == ["sk-typed"]
    assert judges.closed == 1


class SilentJudge(FakeJudge):
    """Never answers."""

    @override
    async def check(self) -> JudgeCheck:
        await asyncio.Event().wait()
        return await super().check()


class SilentJudges(FakeJudges):
    """Makes judges that never answer."""

    @override
    async def make(self, settings: Settings, key: str | None = None) -> PinJudge:
        self.made_with.append(key)
        return SilentJudge()


@pytest.mark.asyncio
async def test_a_typed_key_is_tried_with_one_word_and_kept_nowhere() -> None:
    judges, secrets = FakeJudges(), MemorySecrets()
    preferences = Preferences(FakeSettingsStore(), secrets, judges)

    check = await preferences.try_key(" sk-1 ")

    assert (check.ok, judges.made_with, judges.closed) == (True, ["sk-1"], 1)
    assert await secrets.get(API_KEY, DEFAULT_BASE_URL) is None


@pytest.mark.asyncio
async def test_a_model_that_does_not_answer_is_not_waited_for() -> None:
    preferences = Preferences(FakeSettingsStore(), MemorySecrets(), SilentJudges())

    check = await preferences.try_key("sk-1", seconds=0)

    assert (check.ok, check.failure) == (False, PendingReason.TIMEOUT)


class SampleLogin(LoginStart):
    """Notes what it is switched to; may refuse."""

    def __init__(self) -> None:
        self.switched: list[bool] = []
        self.refuses = False

    @override
    def switch(self, *, on: bool) -> None:
        if self.refuses:
            raise LoginStartRefused("the system did not take it")
        self.switched.append(on)


def test_starting_at_log_in_is_switched_with_its_setting() -> None:
    login = SampleLogin()
    file = FakeSettingsStore()
    preferences = Preferences(file, MemorySecrets(), FakeJudges(), login=login)
    preferences.change(budget_usd=2.0)
    preferences.change(start_at_login=True)
    preferences.change(start_at_login=True)
    preferences.change(start_at_login=False)
    assert login.switched == [True, False]
    login.refuses = True
    with pytest.raises(LoginStartRefused):
        preferences.change(start_at_login=True)
    assert file.kept.start_at_login is False

"""The first steps that ask for something: key, account, consent; presenters over stand-ins."""

from typing import TYPE_CHECKING

import pytest

from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.ports.validation import JudgeCheck
from tests.gui.shell.sample_day import PRACTICE, account

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

REFUSED = JudgeCheck(ok=False, failure=PendingReason.KEY_REFUSED, detail="", seconds=0.4)

# --- key --------------------------------------------------------------------------------------


def test_a_key_that_works_is_kept(new_stage: "Stage") -> None:
    kept: list[bool] = []
    step = new_stage.steps.key
    step.kept.connect(lambda: kept.append(True))
    step.prove("sk-1")
    assert step.line == "Works: answered in 0.8 s. Kept in this computer's keyring."
    assert (step.state, new_stage.preferences.key, kept) == ("done", "sk-1", [True])
    step.prove("")
    assert (step.line, new_stage.preferences.tried) == ("Works: answered in 0.8 s.", ["sk-1", ""])


def test_a_key_is_kept_for_no_other_address_than_it_was_tried_at(
    new_stage: "Stage", monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences, tried = new_stage.preferences, new_stage.preferences.try_key

    async def meanwhile(key: str, seconds: float = 3.0) -> JudgeCheck:
        preferences.change(base_url="https://models.example/v1")
        return await tried(key, seconds)

    monkeypatch.setattr(preferences, "try_key", meanwhile)
    new_stage.steps.key.prove("sk-1")
    assert preferences.key is None
    assert new_stage.steps.key.state == "todo"


def test_a_server_without_a_key_has_none(new_stage: "Stage") -> None:
    step = new_stage.steps.key
    step.prove("sk-1")
    new_stage.preferences.change(base_url="http://127.0.0.1:11434/v1")
    step.look()
    assert (step.line, step.has_key, step.place) == ("Ollama needs no key.", False, "")


def test_a_key_that_fails_is_not_kept_by_itself(new_stage: "Stage") -> None:
    step = new_stage.steps.key
    new_stage.preferences.check = REFUSED
    step.prove("sk-1")
    step.keep_anyway(" ")
    assert step.line == (
        "Does not work: the key was not accepted. Check it and test again, or save it anyway."
    )
    assert (step.state, step.doubted) == ("failed", True)
    assert new_stage.preferences.key is None


def test_a_key_that_fails_is_kept_if_the_person_says_so(new_stage: "Stage") -> None:
    step = new_stage.steps.key
    new_stage.preferences.check = REFUSED
    step.prove("sk-1")
    step.keep_anyway("sk-1")
    assert (step.state, step.doubted) == ("done", False)
    assert new_stage.preferences.key == "sk-1"


def test_a_kept_key_that_fails_its_test_stays(new_stage: "Stage") -> None:
    new_stage.preferences.key, new_stage.preferences.check = "sk-1", REFUSED
    new_stage.steps.key.look()
    new_stage.steps.key.prove("")
    assert new_stage.steps.key.line.endswith("Test again, or type another key.")
    assert (new_stage.steps.key.doubted, new_stage.preferences.key) == (False, "sk-1")


def test_without_a_keyring_the_key_serves_this_start(new_stage: "Stage") -> None:
    new_stage.preferences.lost = "no keyring"
    step = new_stage.steps.key
    step.prove("sk-1")
    assert step.line.endswith("Kept until Pinagent is closed, for there is no keyring: no keyring.")
    step.look()
    assert (step.state, step.line) == ("done", "There is a key for this start only.")


def test_nothing_typed_is_nothing_to_test(new_stage: "Stage") -> None:
    new_stage.steps.key.prove(" ")
    assert (new_stage.steps.key.state, new_stage.preferences.tried) == ("todo", [])


def test_the_price_is_named_and_a_local_server_needs_no_key(new_stage: "Stage") -> None:
    step = new_stage.steps.key
    assert (
        step.hint == "For OpenAI. About $0.02 for 100 pictures; no run spends more than you allow."
    )
    new_stage.preferences.change(base_url="http://127.0.0.1:11434/v1")
    step.look()
    assert (step.state, step.line) == ("done", "Ollama needs no key.")


# --- account ----------------------------------------------------------------------------------


def test_the_first_account_is_added_and_signed_in(new_stage: "Stage") -> None:
    step = new_stage.steps.account
    assert step.needs_name
    step.sign_in(" ")
    assert step.state == "failed"
    step.sign_in("lena.studio")
    assert [new.username for new in new_stage.use_accounts.new] == ["lena.studio"]
    assert not step.needs_name


def test_a_sign_in_that_fails_keeps_the_account(
    new_stage: "Stage", monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise UsageError("the window was closed")

    monkeypatch.setattr(new_stage.use_accounts, "check", fail)
    step = new_stage.steps.account
    step.sign_in("lena.studio")
    assert (step.state, step.needs_name) == ("failed", False)
    assert "the window was closed" in step.line
    assert step.ready_id is None


def test_an_account_that_is_here_is_signed_in_without_its_name(new_stage: "Stage") -> None:
    new_stage.use_accounts.accounts = [account("kornhaus", AccountState.NEEDS_SIGN_IN), PRACTICE]
    new_stage.accounts.reload()
    step = new_stage.steps.account
    assert step.line == "kornhaus: needs sign-in."
    states: list[str] = []
    step.changed.connect(lambda: states.append(step.state))
    step.sign_in("")
    assert "waiting" in states
    assert new_stage.use_accounts.new == []


def test_nothing_is_asked_twice_while_a_browser_waits(new_stage: "Stage") -> None:
    step = new_stage.steps.account
    new_stage.accounts.busy.emit(True)
    assert (step.is_busy, step.state) == (True, "waiting")
    step.sign_in("lena.studio")
    assert new_stage.use_accounts.new == []


def test_an_account_is_added_once_however_often_it_is_asked_for(
    new_stage: "Stage", monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    step = new_stage.steps.account
    monkeypatch.setattr(step._accounts, "add_and_sign_in", lambda form: asked.append(form.username))
    step.sign_in("lena")
    step.sign_in("lena")
    assert asked == ["lena"]
    step._accounts.told.emit("The site does not answer.", False)
    step.sign_in("lena")
    assert asked == ["lena", "lena"]


def test_a_signed_in_account_is_named_for_the_first_run(stage: "Stage") -> None:
    stage.steps.look()
    assert stage.steps.account.ready_id == "acc-lena.studio"


# --- notice -----------------------------------------------------------------------------------


def test_the_consent_is_recorded_with_its_version_and_taken_back(new_stage: "Stage") -> None:
    step = new_stage.steps.notice
    step.accept(accepted=True)
    assert new_stage.preferences.settings.notice_accepted == step.version
    assert (step.state, step.line) == ("done", "Accepted, version 1.")
    step.accept(accepted=False)
    assert (step.state, new_stage.preferences.settings.notice_accepted) == ("todo", 0)

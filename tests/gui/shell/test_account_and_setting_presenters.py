"""What accounts and settings decide and say: no widget, and a loop only to end a test."""

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from pinagent_desktop.application.settings_transfer import SettingsTransfer
from pinagent_desktop.domain.account import AccountState, SignInWay
from pinagent_desktop.domain.errors import SecretsUnavailable, UsageError
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.ports.validation import JudgeTrial
from pinagent_desktop.services.storage.settings_carrier import SettingsCarrierFile
from pinagent_desktop.ui.presenters.accounts_presenter import AccountForm, ProxyFields
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.theme import Theme
from tests.gui.shell.sample_day import NOW

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage


# --- accounts ---------------------------------------------------------------------------------


def test_accounts_are_told_in_words(stage: "Stage") -> None:
    words = [(row.name, row.state, row.line) for row in stage.accounts.rows]
    assert words[0] == ("lena.studio", "ready", "last run yesterday, 95 pins")
    assert words[1][1] == "needs sign-in"
    assert words[2][1].startswith("waits until tomorrow, ")
    assert words[3] == ("Practice", "always ready", "no account, no key, no AI")


def test_the_meters_show_saves_and_boards(stage: "Stage") -> None:
    meters = [(one.name, one.used, one.limit, one.hint) for one in stage.accounts.meters]
    again = f"{(NOW + timedelta(minutes=23)).astimezone():%H:%M}"
    assert meters == [
        ("Saves this hour", 10, 10, f"used up; the next one today, {again}"),
        ("Saves today", 14, 20, ""),
        ("Boards today", 1, 3, ""),
    ]


def test_choosing_shows_only_its_own_runs(stage: "Stage") -> None:
    kornhaus = stage.accounts.rows[1].account.id
    stage.accounts.choose(kornhaus)
    assert [row.title for row in stage.accounts.runs] == ["small petrol kitchens"]


def told(stage: "Stage") -> list[tuple[str, bool]]:
    said: list[tuple[str, bool]] = []
    stage.accounts.told.connect(lambda words, good: said.append((words, good)))
    return said


def test_adding_an_account_keeps_no_secret_in_the_form(stage: "Stage") -> None:
    said = told(stage)
    proxy = ProxyFields("socks5", "proxy.example", "1080", "me")
    stage.accounts.add(AccountForm("mira", True, "pw", "", proxy, "proxy-pw"))
    (new,) = stage.use_accounts.new
    assert (new.sign_in, new.password, new.proxy_password) == (
        SignInWay.STORED_PASSWORD, "pw", "proxy-pw",
    )  # fmt: skip
    assert new.proxy is not None
    assert new.proxy.url == "socks5://proxy.example:1080"
    assert said[0][1]
    chosen = stage.accounts.chosen
    assert chosen is not None
    assert chosen.name == "mira"


def test_a_password_typed_for_signing_in_oneself_is_not_kept(stage: "Stage") -> None:
    stage.accounts.add(AccountForm("mira", password="pw"))
    assert stage.use_accounts.new[0].password is None


def test_a_proxy_with_credentials_in_its_address_is_refused(stage: "Stage") -> None:
    said = told(stage)
    stage.accounts.add(AccountForm("mira", proxy=ProxyFields(server="a:b@proxy", port="80")))
    assert not said[0][1]
    assert "cannot be used" in said[0][0]
    assert stage.use_accounts.new == []


def test_a_refusal_is_told_with_its_next_step(stage: "Stage") -> None:
    said = told(stage)
    stage.use_accounts.failure = SecretsUnavailable("no service")
    stage.accounts.add(AccountForm("mira", stored_password=True, password="pw"))
    assert said == [
        (
            (
                "This computer has no keyring that can keep a password (no service). "
                "Sign in in the browser window instead, or give the password for one run."
            ),
            False,
        )
    ]


def test_checking_and_removing(stage: "Stage") -> None:
    said = told(stage)
    stage.accounts.check()
    assert said == [("Signed in as lena.studio.", True)]
    stage.accounts.remove()
    assert "lena.studio" not in [row.name for row in stage.accounts.rows]
    stage.use_accounts.failure = UsageError("no")
    stage.accounts.check()
    assert not said[-1][1]


def test_changing_keeps_user_agent_and_proxy(stage: "Stage") -> None:
    stage.accounts.change(stored_password=False, user_agent=" Mine/1 ", proxy=ProxyFields())
    account = stage.use_accounts.accounts[0]
    assert (account.user_agent, account.proxy) == ("Mine/1", None)
    assert account.state is AccountState.READY


def test_half_a_proxy_waits_and_nothing_changed_says_nothing(stage: "Stage") -> None:
    said = told(stage)
    half = ProxyFields(server="proxy.example")
    stage.accounts.change(stored_password=False, user_agent="", proxy=half)
    same = ProxyFields("http", "proxy.brandt-office.example", "8080")
    stage.accounts.change(stored_password=False, user_agent="", proxy=same)
    assert said == []
    stage.accounts.change(stored_password=True, user_agent="", proxy=same, password="pw")
    assert said == [("Kept.", True)]
    assert stage.use_accounts.accounts[0].sign_in is SignInWay.STORED_PASSWORD


def test_only_acts_in_the_browser_say_so(stage: "Stage") -> None:
    busy: list[bool] = []
    stage.accounts.busy.connect(busy.append)
    stage.accounts.add(AccountForm("mira"))
    assert busy == []
    stage.accounts.check()
    assert busy == [True, False]


def test_practice_has_no_limits_to_show(stage: "Stage") -> None:
    stage.accounts.choose(stage.accounts.rows[-1].account.id)
    assert stage.accounts.meters == ()


def test_a_typed_secret_is_never_part_of_a_message() -> None:
    form = AccountForm("mira", password="s3cret", proxy_password="0ther")
    assert "s3cret" not in repr(form)
    assert "0ther" not in repr(form)


# --- settings ---------------------------------------------------------------------------------


def test_appearance_and_motion_are_applied_at_once(stage: "Stage", theme: Any) -> None:
    stage.settings.changes.change(appearance="dark", motion=False)
    assert theme.is_dark
    assert not theme.animated


def test_a_value_outside_its_limits_is_refused_in_words(stage: "Stage") -> None:
    refused: list[tuple[str, str]] = []
    stage.settings.changes.refused.connect(lambda key, why: refused.append((key, why)))
    stage.settings.changes.change(budget_usd=-5)
    why = "Budget of a run is -5, it has to be a number from 0 to 1000. It stays as it was."
    assert refused == [("budget_usd", why)]
    assert stage.settings.settings.budget_usd == 1.0


def test_a_key_is_kept_tested_and_told_about(stage: "Stage") -> None:
    said: list[tuple[str, bool]] = []
    stage.settings.key_told.connect(lambda words, good: said.append((words, good)))
    stage.settings.look_at_key()
    stage.settings.keep_key("  ")
    stage.settings.keep_key("sk-1")
    stage.preferences.lost = "no service"
    stage.settings.keep_key("sk-2")
    stage.preferences.answer = JudgeTrial(PendingReason.KEY_REFUSED, "401", 0.2)
    stage.settings.test_key("sk-3")
    stage.settings.forget_key()
    works = (
        "Works: gpt-6-luna sees pictures and keeps to the form. "
        "It took 0.8 s and 810 tokens, $0.0001."
    )
    assert said == [
        ("No key yet. Practice needs none.", False),
        ("Type the key first.", False),
        (works, True),
        (
            (f"{works} It is gone after this start, for there is no keyring: no service."),
            True,
        ),
        (
            (
                "Does not work: the key was not accepted. "
                "Enter a key for this address in the settings. Practice needs none."
            ),
            False,
        ),
        ("No key yet. Practice needs none.", False),
    ]


def test_the_field_says_where_the_key_is(stage: "Stage") -> None:
    places: list[str] = []
    stage.settings.key_place.connect(places.append)
    stage.settings.look_at_key()
    stage.settings.keep_key("sk-1")
    stage.settings.look_at_key()
    stage.settings.forget_key()
    assert places == ["no key yet", "kept in the keyring", "kept in the keyring", "no key yet"]


def test_without_a_keyring_the_field_does_not_speak_of_one(stage: "Stage") -> None:
    places: list[str] = []
    stage.settings.key_place.connect(places.append)
    stage.preferences.lost = stage.preferences.no_keyring = "No keyring answers"
    stage.settings.look_at_key()
    stage.settings.keep_key("sk-1")
    stage.settings.look_at_key()
    assert places == [
        "no key yet", "kept until Pinagent is closed", "kept until Pinagent is closed",
    ]  # fmt: skip


@pytest.mark.asyncio
async def test_a_test_that_takes_long_can_be_ended(stage: "Stage", theme: Theme) -> None:
    said: list[str] = []
    busy: list[bool] = []
    stage.preferences.hold = asyncio.Event()
    tasks = TaskSet()
    presenter = SettingsPresenter(
        stage.preferences,
        SettingsTransfer(stage.preferences, SettingsCarrierFile()),
        theme,
        tasks,
    )
    presenter.key_told.connect(lambda words, _good: said.append(words))
    presenter.testing.connect(busy.append)
    presenter.test_key("sk-1")
    await asyncio.sleep(0)
    presenter.end_test()
    await tasks.cancel_all(5)
    assert said == ["The test was ended. Nothing was changed."]
    assert busy == [True, False]

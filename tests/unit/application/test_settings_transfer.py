"""Settings go to another computer without secrets, and come in whole or not at all."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from pinagent_desktop import __version__
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.setting_edits import SettingEdits
from pinagent_desktop.application.settings_transfer import NO_SECRETS, SettingsTransfer
from pinagent_desktop.domain.declared_setting import carried_settings
from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.domain.settings_refused import SettingsRefused
from pinagent_desktop.ports.settings import SettingsCarrier
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from pinagent_desktop.services.storage.settings_carrier import SettingsCarrierFile
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore


class Paper(SettingsCarrier):
    """Carries settings without a disk."""

    def __init__(self) -> None:
        self._text = ""

    @override
    def read(self, path: Path) -> str:
        return self._text

    @override
    def write(self, path: Path, text: str) -> None:
        self._text = text


class Computer:
    """Settings of one computer, and what takes them to another."""

    def __init__(
        self,
        kept: Settings | None = None,
        named: Settings | None = None,
        carrier: SettingsCarrier | None = None,
    ) -> None:
        self.file = FakeSettingsStore()
        self.file.kept = kept or Settings()
        self.preferences = Preferences(self.file, MemorySecrets(), FakeJudges(), named)
        self.transfer = SettingsTransfer(self.preferences, carrier or SettingsCarrierFile())

    def take(self, path: Path) -> None:
        SettingEdits(self.preferences).take(self.transfer.read(path))


@pytest.fixture
def carried(tmp_path: Path) -> Path:
    return tmp_path / "pinagent-settings.json"


@pytest.fixture
def refusal(carried: Path) -> Callable[..., str]:
    """Return what is said to a document; nothing of it may have been taken."""

    def said(document: object, **more: object) -> str:
        carried.write_text(json.dumps(document), "utf-8")
        computer = Computer()
        with pytest.raises(SettingsRefused) as caught:
            computer.take(carried)
        assert computer.file.kept == Settings()
        return problem_of(caught.value).message

    return said


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=2, max_size=40)
MONEY = st.floats(0, 1000)
HOURS = st.builds(
    WorkingHours, begin=st.integers(0, 24), end=st.integers(0, 24), weekdays_only=st.booleans()
)
CHOSEN = st.builds(
    Settings,
    base_url=st.sampled_from(["https://api.openai.com/v1", "http://127.0.0.1:11434/v1"]),
    model=TEXT,
    judge_concurrency=st.integers(1, 32),
    learn_from_decisions=st.booleans(),
    second_look=st.booleans(),
    budget_usd=MONEY,
    daily_budget_usd=MONEY,
    working_hours=HOURS,
    browser=st.sampled_from(["auto", "chrome", "msedge", "chromium"]),
    live_picture=st.booleans(),
    site=st.sampled_from(["https://www.pinterest.com", "http://127.0.0.1:8000"]),
    appearance=st.sampled_from(["system", "light", "dark"]),
    motion=st.booleans(),
    explanation_language=TEXT,
)


@settings(deadline=None)
@given(here=CHOSEN, there=CHOSEN)
def test_after_export_and_import_the_settings_are_the_same(here: Settings, there: Settings) -> None:
    paper, path = Paper(), Path("settings.json")
    Computer(here, carrier=paper).transfer.export(path)
    other = Computer(there, carrier=paper)
    other.take(path)
    assert other.file.kept == here
    assert other.transfer.read(path) == []


def test_the_file_names_each_setting_and_who_wrote_it(carried: Path) -> None:
    exported = Computer(Settings(budget_usd=2.5)).transfer.export(carried)
    document = json.loads(carried.read_text("utf-8"))
    assert document["pinagent_settings"] == 1
    assert document["written_by"] == __version__
    carried_keys = [one.key for one in carried_settings()]
    assert "keys" in carried_keys
    assert list(document["settings"]) == carried_keys
    assert document["settings"]["budget_usd"] == 2.5
    told = f"{len(carried_keys)} settings are in a.json."
    assert exported.sentences("a.json") == (told, NO_SECRETS)


def test_keys_that_were_changed_go_along_and_an_import_is_taken_back_with_them(
    carried: Path,
) -> None:
    chosen = {"approve": "Y"}
    Computer(Settings(keys=chosen)).transfer.export(carried)
    other = Computer()
    changes = other.transfer.read(carried)
    assert [one.sentence for one in changes] == ["Keys for judging: the usual ones → approve: Y"]
    edits = SettingEdits(other.preferences)
    edits.take(changes)
    assert other.file.kept.keys == chosen
    edits.undo()
    assert other.file.kept == Settings()


@pytest.mark.parametrize("program", ["/opt/firefox/run", r"C:\Browsers\chrome.exe"])
def test_the_path_of_a_program_stays_here_and_that_is_said(carried: Path, program: str) -> None:
    exported = Computer(Settings(browser=program)).transfer.export(carried)
    assert "browser" not in json.loads(carried.read_text("utf-8"))["settings"]
    assert exported.sentences("a.json")[1] == (
        "Browser is left out, for its program lies somewhere else on another computer."
    )


def test_what_belongs_to_the_computer_stays_there(carried: Path) -> None:
    kept = Settings(store_engine="mongita", last_pane="gallery", notice_accepted=3, model="mine")
    Computer(kept).transfer.export(carried)
    other = Computer()
    other.take(carried)
    assert other.file.kept == Settings(model="mine")


@pytest.mark.parametrize(
    "address",
    [
        "https://models.example/v1?key=s3cret",
        "https://models.example/v1#s3cret",
        "https://[s3cret",
    ],
)
def test_an_address_that_may_hold_a_password_is_left_out_and_named(
    address: str, carried: Path
) -> None:
    exported = Computer(Settings(base_url=address)).transfer.export(carried)
    assert "s3cret" not in carried.read_text("utf-8")
    said = exported.sentences("a.json")
    assert said[1] == "Address of its API is left out, for its address may hold a password."


def test_what_the_environment_names_is_not_written(carried: Path) -> None:
    Computer(Settings(model="mine"), named=Settings(model="theirs")).transfer.export(carried)
    assert json.loads(carried.read_text("utf-8"))["settings"]["model"] == "mine"


def test_what_would_change_is_known_before_it_does(carried: Path) -> None:
    here = Settings(budget_usd=2.5, appearance="dark", working_hours=WorkingHours(begin=22, end=6))
    Computer(here).transfer.export(carried)
    other = Computer(Settings(appearance="light"))
    changes = other.transfer.read(carried)
    assert [one.sentence for one in changes] == [
        "Budget of a run: $1.00 → $2.50",
        "Hours on Pinterest: 8 to 20 o'clock → 22 to 6 o'clock",
        "Appearance: Light → Dark",
    ]
    assert other.file.kept == Settings(appearance="light")


def test_a_file_that_names_a_few_changes_only_these(carried: Path) -> None:
    document = {"pinagent_settings": 1, "settings": {"motion": False}}
    carried.write_text("\ufeff" + json.dumps(document), "utf-8")
    other = Computer(Settings(model="mine"))
    other.take(carried)
    assert other.file.kept == Settings(model="mine", motion=False)


def test_everything_wrong_is_named_and_nothing_is_taken(refusal: Callable[..., str]) -> None:
    said = refusal(
        {
            "pinagent_settings": 1,
            "settings": {"motion": False, "budget_usd": 5000, "colour": "red", "site": "x"},
        }
    )
    assert said == (
        "The file pinagent-settings.json was not taken, nothing of it: budget_usd is 5000, it has "
        "to be a number from 0 to 1000; there is no setting colour; site cannot be used, a site "
        "address starts with https://."
    )


@pytest.mark.parametrize("key", ["notice_accepted", "last_pane"])
def test_consent_is_never_taken_from_a_file(key: str, refusal: Callable[..., str]) -> None:
    said = refusal({"pinagent_settings": 1, "settings": {key: 1}})
    assert f"there is no setting {key}" in said


def test_the_place_of_the_data_is_never_taken_from_a_file(refusal: Callable[..., str]) -> None:
    said = refusal({"pinagent_settings": 1, "settings": {"store_engine": "mongodb"}})
    assert "store_engine belongs to each computer, so no file changes it" in said


def test_an_unknown_setting_of_another_version_says_which_version(
    refusal: Callable[..., str],
) -> None:
    said = refusal({"pinagent_settings": 1, "written_by": "9.1.0", "settings": {"sound": True}})
    assert said.endswith(
        f"there is no setting sound; it was written by Pinagent 9.1.0, this is {__version__}."
    )


def test_a_newer_form_is_refused_with_the_version_that_reads_it(carried: Path) -> None:
    carried.write_text(json.dumps({"pinagent_settings": 2, "written_by": "9.1.0"}), "utf-8")
    with pytest.raises(SettingsRefused) as caught:
        Computer().take(carried)
    problem = problem_of(caught.value)
    assert problem.message == (
        "The file pinagent-settings.json was written by a newer Pinagent (9.1.0). Nothing was "
        "taken of it."
    )
    assert problem.next_step == "Install the newer version here too, then take the file in."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("[]", "it holds no settings of Pinagent"),
        ("{}", "it holds no settings of Pinagent"),
        ('{"pinagent_settings": true}', "it holds no settings of Pinagent"),
        ('{"pinagent_settings": 1}', "it names no settings"),
        ('{"pinagent_settings": 1, "settings": []}', "it names no settings"),
    ],
)
def test_what_is_no_file_of_settings_is_refused(text: str, why: str, carried: Path) -> None:
    carried.write_text(text, "utf-8")
    with pytest.raises(SettingsRefused, match=why):
        Computer().take(carried)

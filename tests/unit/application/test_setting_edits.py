"""Every change of a setting can be taken back and done again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from typing_extensions import override

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.setting_edits import MOST_KEPT, SettingEdits
from pinagent_desktop.application.settings_transfer import SettingChange
from pinagent_desktop.domain.declared_setting import declared, declared_settings
from pinagent_desktop.domain.errors import DiskFull
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore


class FullDisk(FakeSettingsStore):
    """Refuses to keep anything once it is full."""

    full = False

    @override
    def save(self, settings: Settings) -> None:
        if self.full:
            raise DiskFull("No space left on device")
        super().save(settings)


@pytest.fixture
def file() -> FullDisk:
    return FullDisk()


@pytest.fixture
def edits(file: FullDisk) -> SettingEdits:
    return SettingEdits(Preferences(file, MemorySecrets(), FakeJudges()))


def _offered(edits: SettingEdits) -> tuple[str | None, str | None]:
    return edits.undo_words, edits.redo_words


def test_one_after_the_other_is_taken_back_and_done_again(
    edits: SettingEdits, file: FullDisk
) -> None:
    edits.change(appearance="dark")
    edits.change(model="mine")
    assert _offered(edits) == ("Model", None)
    edits.undo()
    assert (file.kept.model, file.kept.appearance) == ("gpt-6-luna", "dark")
    edits.undo()
    assert file.kept == Settings()
    assert _offered(edits) == (None, "Appearance")
    edits.undo()
    edits.redo()
    edits.redo()
    edits.redo()
    assert (file.kept.model, file.kept.appearance) == ("mine", "dark")


def test_a_new_change_ends_what_could_be_done_again(edits: SettingEdits) -> None:
    edits.change(appearance="dark")
    edits.undo()
    edits.change(motion=False)
    assert edits.redo_words is None


def test_typing_a_number_is_one_step(edits: SettingEdits, file: FullDisk) -> None:
    for typed in (1.2, 12.0, 12.5):
        edits.change(budget_usd=typed)
    edits.change(daily_budget_usd=20.0)
    edits.undo()
    assert file.kept.budget_usd == 12.5
    edits.undo()
    assert file.kept == Settings()
    assert edits.undo_words is None


def test_typing_back_to_where_it_was_leaves_nothing_to_take_back(edits: SettingEdits) -> None:
    edits.change(budget_usd=2.0)
    edits.change(budget_usd=1.0)
    assert edits.undo_words is None


def test_what_stays_as_it_is_or_is_kept_by_the_app_is_no_change(
    edits: SettingEdits, file: FullDisk
) -> None:
    edits.change(appearance="system")
    edits.change(last_pane="gallery")
    assert edits.undo_words is None
    assert file.kept.last_pane == "gallery"


def test_a_refused_value_changes_nothing(edits: SettingEdits, file: FullDisk) -> None:
    with pytest.raises(ValidationError):
        edits.change(judge_concurrency=99)
    assert (file.kept, edits.undo_words) == (Settings(), None)


def test_one_setting_gets_its_default_again(edits: SettingEdits, file: FullDisk) -> None:
    edits.change(model="mine", motion=False)
    assert [one.key for one in edits.differing()] == ["model", "motion"]
    edits.reset("model")
    assert file.kept == Settings(motion=False)
    edits.undo()
    assert file.kept == Settings(model="mine", motion=False)


def test_all_settings_get_their_defaults_again_as_one_step(
    edits: SettingEdits, file: FullDisk
) -> None:
    edits.change(model="mine")
    edits.change(motion=False, notice_accepted=1)
    edits.reset_all()
    assert file.kept == Settings(notice_accepted=1)
    assert edits.undo_words == "all settings"
    edits.undo()
    assert file.kept == Settings(model="mine", motion=False, notice_accepted=1)


def test_an_import_is_one_step(edits: SettingEdits, file: FullDisk) -> None:
    model, motion = declared("model"), declared("motion")
    assert model is not None
    assert motion is not None
    edits.take([SettingChange(model, "gpt-6-luna", "theirs"), SettingChange(motion, True, False)])
    assert file.kept == Settings(model="theirs", motion=False)
    edits.undo()
    assert file.kept == Settings()


def test_what_could_not_be_taken_back_can_be_tried_again(
    edits: SettingEdits, file: FullDisk
) -> None:
    edits.change(appearance="dark")
    file.full = True
    with pytest.raises(DiskFull):
        edits.undo()
    assert (file.kept.appearance, edits.undo_words) == ("dark", "Appearance")
    file.full = False
    edits.undo()
    assert file.kept == Settings()


def test_so_many_steps_are_remembered(edits: SettingEdits, file: FullDisk) -> None:
    for number in range(MOST_KEPT + 5):
        edits.change(model=f"model {number}")
    while edits.undo_words is not None:
        edits.undo()
    assert file.kept.model == "model 4"


_STEPS = st.lists(
    st.one_of(
        st.fixed_dictionaries({"budget_usd": st.sampled_from([0.5, 1.0, 2.0])}),
        st.fixed_dictionaries({"appearance": st.sampled_from(["system", "light", "dark"])}),
        st.fixed_dictionaries({"motion": st.booleans(), "model": st.sampled_from(["a", "b"])}),
        st.sampled_from([one.key for one in declared_settings()]),
    ),
    max_size=12,
)


@settings(deadline=None)
@given(_STEPS)
def test_everything_taken_back_is_as_at_the_beginning_and_again_as_at_the_end(
    steps: list[dict[str, object] | str],
) -> None:
    file = FakeSettingsStore()
    edits = SettingEdits(Preferences(file, MemorySecrets(), FakeJudges()))
    for step in steps:
        if isinstance(step, str):
            edits.reset(step)
        else:
            edits.change(**step)
    end = file.kept
    while edits.undo_words is not None:
        edits.undo()
    assert file.kept == Settings()
    while edits.redo_words is not None:
        edits.redo()
    assert file.kept == end

"""The pages that are written from the code say what the code says."""

import pytest

from docs.from_code.commands_page import commands_page
from docs.from_code.endings_page import endings_page
from docs.from_code.markdown import filled, table
from docs.from_code.pages import FOLDER, PAGES
from docs.from_code.settings_page import setting_of, settings_page
from pinagent_desktop.cli.dispatch import COMMANDS
from pinagent_desktop.cli.exit_codes import exit_code
from pinagent_desktop.domain import errors
from pinagent_desktop.domain.settings import Settings


@pytest.mark.parametrize("name", PAGES)
def test_the_committed_page_is_what_the_code_says_now(name: str) -> None:
    committed = (FOLDER / name).read_text("utf-8")
    assert committed == PAGES[name](), "write it anew with: .venv/bin/python docs/reference.py"


def test_every_setting_stands_on_its_page_with_its_sentence() -> None:
    page = settings_page()
    for name, field in Settings.model_fields.items():
        assert f"`{name}" in page
        assert field.description is not None
        assert field.description in page


def test_a_variable_stands_for_the_setting_that_the_app_reads_from_it() -> None:
    assert setting_of("OPENAI_BASE_URL") == "base_url"
    assert setting_of("MONGODB_URL") == "store_engine"


def test_every_command_has_a_heading() -> None:
    headings = {line[3:] for line in commands_page().splitlines() if line.startswith("## ")}
    assert {" ".join(filter(None, words)) for words in COMMANDS} <= headings


def test_every_error_stands_below_the_number_it_ends_with() -> None:
    number, places = "", {}
    for line in endings_page().splitlines():
        if line.startswith("## Exit code "):
            number = line.split()[3]
        elif line.startswith("| `"):
            places[line.split("`")[1]] = number
    kinds = [one for one in vars(errors).values() if isinstance(one, type)]
    ours = [one for one in kinds if issubclass(one, errors.PinAgentError)]
    assert {one.code: str(exit_code(one())) for one in ours}.items() <= places.items()


def test_no_sentence_on_the_page_of_exit_codes_lacks_a_fact() -> None:
    gaps = [line for line in endings_page().splitlines() if "{" in line or "USERNAME" in line]
    assert gaps == []


def test_a_text_without_the_mark_is_refused() -> None:
    with pytest.raises(ValueError, match="no mark for"):
        filled("settings.md", {"a word that is not there": []})


def test_a_bar_in_a_cell_begins_no_other_cell() -> None:
    assert table(("a",), [("one|two",)])[2] == "| one&#124;two |"

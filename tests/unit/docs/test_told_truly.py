"""What the hand-written pages quote or list is what the code has."""

import re

import pytest

from docs.from_code.endings_page import endings_page
from pinagent_desktop.cli.exit_codes import exit_code
from pinagent_desktop.domain import errors
from pinagent_desktop.domain.limits import DEFAULT_SAVES, DEFAULT_THRESHOLD
from pinagent_desktop.domain.verdict import (
    PROBLEM_PENALTY,
    STYLE_WEIGHT,
    SUBJECT_WEIGHT,
    TOP_GRADE,
)
from pinagent_desktop.services.storage import home_eraser, schema
from tests.unit.docs.markdown_pages import DOCS


def page(path: str) -> str:
    return (DOCS / path).read_text("utf-8")


def test_troubleshooting_quotes_the_apps_own_sentences() -> None:
    own = endings_page()
    quoted = re.findall(r"^> (.+)$", page("troubleshooting.md"), re.MULTILINE)
    assert len(quoted) > 20
    assert [sentence for sentence in quoted if f"| {sentence} |" not in own] == []


def test_troubleshooting_names_every_exit_code() -> None:
    kinds = [one for one in vars(errors).values() if isinstance(one, type)]
    ours = [one for one in kinds if issubclass(one, errors.PinAgentError)]
    numbers = {str(exit_code(one())) for one in ours} | {"0", "130"}
    told = re.findall(r"[Ee]xit code \[?(\d+)", page("troubleshooting.md"))
    assert numbers <= set(told)


@pytest.mark.parametrize("folder", home_eraser._FOLDERS)
def test_every_folder_of_the_home_is_explained(folder: str) -> None:
    assert f"| `{folder}` |" in page("reference/data.md")


def test_every_collection_is_explained() -> None:
    names = [value for key, value in vars(schema).items() if key.isupper() and type(value) is str]
    assert len(names) == 10
    text = page("reference/data.md")
    assert [name for name in names if f"| `{name}` |" not in text] == []


def test_the_score_is_made_as_the_page_says() -> None:
    formula = (
        f"score = ({SUBJECT_WEIGHT} × subject + {STYLE_WEIGHT} × style) ÷ {TOP_GRADE} "
        f"\N{MINUS SIGN} {PROBLEM_PENALTY} for each problem that you mind"
    )
    text = page("explanation/scores.md")
    assert formula in text
    assert f"The threshold is {DEFAULT_THRESHOLD:.2f} unless you move it" in text


def test_the_warm_up_saves_as_many_as_the_page_says() -> None:
    words = {6: "six pins in all"}
    assert words[DEFAULT_SAVES] in page("explanation/warm-up.md")

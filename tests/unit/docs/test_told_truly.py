"""What the hand-written pages quote or list is what the code has."""

import re
import tomllib

import pytest

from docs.from_code.endings_page import endings_page
from pinagent_desktop.application.outages import OFFLINE_SECONDS
from pinagent_desktop.application.phases import warm_up
from pinagent_desktop.application.run_controller import HOURS_IN_THE_WINDOW
from pinagent_desktop.cli.exit_codes import exit_code
from pinagent_desktop.domain import errors, lesson
from pinagent_desktop.domain.limits import DEFAULT_SAVES, DEFAULT_THRESHOLD, ROOM_NEEDED_BYTES
from pinagent_desktop.domain.pace import REST_AFTER_REFUSAL, PaceRules
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.domain.verdict import (
    DOUBTFUL_BAND,
    DOUBTFUL_SHARE,
    PROBLEM_PENALTY,
    STYLE_WEIGHT,
    SUBJECT_WEIGHT,
    TOP_GRADE,
)
from pinagent_desktop.services.storage import home_eraser, schema
from pinagent_desktop.services.storage.snapshots import KEEP
from tests.unit.docs.markdown_pages import DOCS, ROOT

SPELLED = {3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight"}


def page(path: str) -> str:
    # A sentence may be broken into lines anywhere.
    return re.sub(r"(?<=\S)\n(?=[^\n|>#-])", " ", (DOCS / path).read_text("utf-8"))


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


def test_the_doubtful_are_as_many_and_as_near_as_the_page_says() -> None:
    text = page("explanation/scores.md")
    assert f"the score is less than {DOUBTFUL_BAND} from" in text
    assert round(1 / DOUBTFUL_SHARE) == 5
    assert "About every fifth picture is so near" in text
    assert "about a fifth more" in (Settings.model_fields["second_look"].description or "")


def test_the_warm_up_is_as_the_page_says() -> None:
    text = page("explanation/warm-up.md")
    assert f"The first {warm_up.MEASURED_PINS} pins of More ideas are graded" in text
    assert f"the first {warm_up.CANDIDATES} results are graded" in text
    assert f"at most {SPELLED[warm_up.ROUNDS]} rounds, {SPELLED[DEFAULT_SAVES]} pins in all" in text
    assert f"less than {warm_up.RISE_THAT_COUNTS}, More ideas no longer gets better" in text


def test_the_pace_is_as_the_page_says() -> None:
    site = tomllib.loads((ROOT / "resources/sites/pinterest.toml").read_text("utf-8"))
    rules = PaceRules.model_validate(site["pacing"])
    text = page("explanation/safety-and-pace.md")
    (act_least, act_most), (save_least, save_most) = rules.act_gap, rules.save_gap
    assert f"| between two acts | {act_least:.0f} to {act_most:.0f} seconds |" in text
    assert f"| between two saves | {save_least:.0f} to {save_most:.0f} seconds |" in text
    assert f"| saves | {rules.saves_an_hour} an hour, {rules.saves_a_day} a day |" in text
    assert f"| new boards | {rules.boards_a_day} a day |" in text
    assert f"| sign-ins by a stored password | {rules.logins_a_day} a day |" in text
    hours = Settings().working_hours
    assert f"from {hours.begin} to {hours.end} o'clock" in text


def test_the_waits_are_as_long_as_the_pages_say() -> None:
    text = page("explanation/safety-and-pace.md")
    assert f"else for {REST_AFTER_REFUSAL / 60:.0f} minutes" in text
    assert f"it waits for {OFFLINE_SECONDS / 60:.0f} minutes, then pauses" in text
    assert f"up to {SPELLED[int(HOURS_IN_THE_WINDOW / 3600)]} hours" in text
    assert f"Free at least {ROOM_NEEDED_BYTES // 10**6} MB" in page("troubleshooting.md")


def test_decisions_teach_from_as_many_on_as_the_page_says() -> None:
    text = page("explanation/scores.md")
    least, half = SPELLED[lesson.LEAST_OF_EACH], SPELLED[lesson.MOST_EXAMPLES // 2]
    assert f"From {least} approved and {least} disqualified judged pins on" in text
    assert f"at most {half} of each kind" in text
    assert f"From {lesson.DECISIONS_FOR_A_PROPOSAL} decisions on" in text
    assert f"From {SPELLED[lesson.DECISIONS_TO_ORDER_BY]} decisions of each" in text


def test_as_many_copies_are_kept_as_the_page_says() -> None:
    hours, days, versions = (SPELLED[KEEP[kind]] for kind in ("hourly", "daily", "before-version"))
    told = f"{hours} of the last hours, {days} of the last days, {versions} of before a newer"
    assert told in page("reference/data.md")


def test_the_budgets_are_those_of_the_page() -> None:
    usual = Settings()
    told = f"${usual.budget_usd:.2f} and ${usual.daily_budget_usd:.2f} unless you change them"
    assert told in page("how-to/own-key.md")

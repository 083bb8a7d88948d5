"""Words that cannot be carried out, and odd ones that can."""

import pytest

from tests.end2end.app import App, Ended
from tests.end2end.site_record import SiteRecord

TINY = ("--pins", "2", "--saves", "0")
REFUSED = {
    "nothing": "",
    "blanks only": " \t\n",
    "emoji only": "🛋️🪴✨",
    "ten thousand characters": "x" * 10_000,
    "digits only": "1234",
}


@pytest.fixture
def app(app: App) -> App:
    """The app on a home that not even a test prepares."""
    app.leaves_home_alone = True
    return app


def assert_one_sentence(ended: Ended) -> None:
    """Cause and next step, a line each; nothing of the program's inside."""
    lines = ended.err.splitlines()
    assert len(lines) == 2, ended.err
    assert all(
        (line.strip() and line.rstrip()[-1] in ".:)") or "pinagent-desktop" in line
        for line in lines
    )
    for inside in ("Error", "Exception", "None", "{", "pinagent_desktop."):
        assert inside not in ended.err


@pytest.mark.parametrize("kind", REFUSED)
def test_a_prompt_without_words_is_refused_before_anything_begins(app: App, kind: str) -> None:
    ended = app.run("practice", "--run", REFUSED[kind])
    assert ended.code == 2
    assert_one_sentence(ended)
    assert "The prompt needs words" in ended.err
    assert not (app.home / "practice").exists()
    as_json = app.run("practice", "--run", REFUSED[kind], "--json")
    assert (as_json.code, as_json.err) == (2, "")
    assert as_json.problem["code"] == "invalid_prompt"
    assert as_json.problem["next_step"]


@pytest.mark.slow  # mixed with emoji and Latin letters each time: test_coming_and_going.py
def test_another_script_works(app: App) -> None:
    prompt = "غرفة معيشة حديثة"
    ended = app.run("practice", "--run", prompt, *TINY, "--json")
    assert ended.code == 0, ended.err
    assert ended.lines[-1]["counts"]["kept"] == 2
    assert len(SiteRecord.read(app.home).boards_named(prompt)) == 1
    (run,) = app.run("runs", "list", "--json").lines
    assert run["prompt"] == prompt


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("run", "oak desk", "--account", "nobody"), "There is no account named nobody."),
        (("accounts", "check", "nobody"), "There is no account named nobody."),
        (("accounts", "ledger", "nobody"), "There is no account named nobody."),
        (("runs", "resume", "run-none"), "There is no run named run-none."),
        (("runs", "show", "run-none"), "There is no run named run-none."),
        (("pins", "--run", "run-none"), "There is no run named run-none."),
        (("practice", "--run", "oak desk", "--variant", "odd"), "no such practice variant: odd"),
        (("accounts", "remove", "practice"), "The practice account is always there"),
    ],
)
def test_unknown_names(app: App, words: tuple[str, ...], sentence: str) -> None:
    ended = app.run(*words)
    assert ended.code == 2
    assert sentence in ended.err
    assert_one_sentence(ended)


@pytest.mark.parametrize(
    "words",
    [
        ("practice", "--run", "oak desk", "--pins", "0"),
        ("practice", "--run", "oak desk", "--pins", "many"),
        ("practice", "--run", "oak desk", "--threshold", "1.5"),
        ("practice", "--run", "oak desk", "--budget", "-1"),
        ("practice", "--run", "oak desk", "--pace", "fast"),
        ("runs",),
        ("fly",),
        ("export", "--run", "run-none", "--format", "docx", "--to", "x"),
    ],
)
def test_usage(app: App, words: tuple[str, ...]) -> None:
    ended = app.run(*words)
    assert ended.code == 2
    assert_one_sentence(ended)
    assert not app.home.exists()


def test_the_real_site_needs_the_notice_first(app: App) -> None:
    assert app.run("accounts", "add", "lena").code == 0
    ended = app.run("run", "oak desk", "--account", "lena")
    assert ended.code == 2
    assert "notice" in ended.err
    assert "terms --accept" in ended.err
    assert app.run("runs", "list", "--json").lines == []
    assert app.run("terms", "--accept").code == 0


@pytest.mark.parametrize("url", ["http://lena:secret@proxy:8080", "socks5://lena:secret@proxy:1"])
def test_a_proxy_with_credentials_is_refused(app: App, url: str) -> None:
    ended = app.run("accounts", "add", "lena", "--proxy", url)
    assert ended.code == 2
    assert_one_sentence(ended)
    assert "secret" not in ended.err + ended.out
    assert [one["username"] for one in app.run("accounts", "list", "--json").lines] == ["practice"]
    assert all("secret" not in file.read_text("utf-8") for file in app.home.glob("logs/*"))

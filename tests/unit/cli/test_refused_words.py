"""Words that nobody knows: one sentence, the word that was meant, where to read on, exit 2."""

import shlex

import pytest

from pinagent_desktop.cli.parser import build_parser

REFUSALS = {
    "exprot": ("There is no command exprot. Did you mean export?", ""),
    "EXPORT": ("There is no command EXPORT. Did you mean export?", ""),
    "fly": ("There is no command fly.", ""),
    "--slef-test": ("There is no option --slef-test here. Did you mean --self-test?", ""),
    "store": ("A word is missing after store: check, backup, restore.", "store"),
    "runs shwo run-1": ("There is no command runs shwo. Did you mean show?", "runs"),
    "run desk --acount lena": (
        "There is no option --acount here. Did you mean --account?",
        "run",
    ),
    "run desk --acount=lena": (
        "There is no option --acount here. Did you mean --account?",
        "run",
    ),
    "run desk --account lena -q": ("There is no option -q here.", "run"),
    "run oak desk --account lena": ("Too many words: desk (a prompt goes in quotes).", "run"),
    "run desk": ("The following arguments are required: --account.", "run"),
    "run desk --account lena --pace hasty": (
        "--pace: hasty is none of careful, none.",
        "run",
    ),
    "pins --run run-1 --status aproved": (
        "--status: aproved is none of approved, disqualified, pending. Did you mean approved?",
        "pins",
    ),
    "practice --pins 0": ("--pins: 0 is no whole number from 1 to 2000.", "practice"),
    "completion csh": ("SHELL: csh is none of bash, zsh, fish. Did you mean zsh?", "completion"),
}


@pytest.mark.parametrize("words", REFUSALS)
def test_a_refusal_is_one_sentence_with_the_nearest_word(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence, place = REFUSALS[words]
    with pytest.raises(SystemExit) as left:
        build_parser().parse_args(shlex.split(words))
    assert left.value.code == 2
    see = " ".join(filter(None, ("pinagent-desktop", place, "--help")))
    assert capsys.readouterr() == ("", f"{sentence}\nSee: {see}\n")


@pytest.mark.parametrize("prompt", ["-- --account", "'--oak desk' --account lena"])
def test_a_prompt_may_look_like_an_option(prompt: str) -> None:
    words = build_parser().parse_args(["run", "--account", "lena", *shlex.split(prompt)])
    assert words.prompt in {"--account", "--oak desk"}


def test_an_option_may_be_shortened() -> None:
    assert build_parser().parse_args(["run", "desk", "--acc", "lena"]).account == "lena"

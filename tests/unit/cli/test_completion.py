"""Completion in real shells, as far as they are here, and what it costs a start: nothing."""

import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from pinagent_desktop.cli.completion import completion_script
from pinagent_desktop.cli.parser import build_parser
from pinagent_desktop.cli.words.completion import SHELLS

LINES = {
    "exp": ["export"],
    "runs re": ["resume", "remove"],
    "export --form": ["--format"],
    "export --format mood": ["moodboard-pdf", "moodboard-png"],
    "run desk --account lena --pace c": ["careful"],
    "completion f": ["fish"],
}
BASH = """
source "$1"; shift
function=$(complete -p pinagent-desktop); function=${function#*-F }; function=${function%% *}
COMP_WORDS=(pinagent-desktop "$@") COMP_CWORD=$#
"$function"
printf '%s\\n' "${COMPREPLY[@]}"
"""


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(which(shell) is None, reason=f"there is no {shell} here")


@pytest.fixture
def script(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"completion.{request.param}"
    path.write_text(completion_script(build_parser(), request.param), "utf-8")
    return path


def output(*command: str | Path, cwd: Path | None = None) -> list[str]:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("script", "check"),
    [
        pytest.param(shell, check, id=shell, marks=needs(shell))
        for shell, check in (("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute"))
    ],
    indirect=["script"],
)
def test_the_shell_accepts_the_script(script: Path, check: str) -> None:
    assert output(script.suffix[1:], check, script) == []


@needs("bash")
@pytest.mark.parametrize("script", ["bash"], indirect=True)
@pytest.mark.parametrize("line", LINES)
def test_bash_completes(script: Path, line: str) -> None:
    found = output("bash", "--norc", "-c", BASH, "bash", script, *line.split(" "))
    assert found == LINES[line]


@needs("bash")
@pytest.mark.parametrize("script", ["bash"], indirect=True)
def test_bash_completes_a_file_where_one_is_wanted(script: Path, tmp_path: Path) -> None:
    (tmp_path / "monday.backup").touch()
    words = ("store", "restore", "mon")
    assert output("bash", "--norc", "-c", BASH, "bash", script, *words, cwd=tmp_path) == [
        "monday.backup"
    ]


@needs("fish")
@pytest.mark.parametrize("script", ["fish"], indirect=True)
@pytest.mark.parametrize("line", LINES)
def test_fish_completes(script: Path, line: str) -> None:
    ask = f'source {script}; complete -C "pinagent-desktop {line}"'
    found = output("fish", "--no-config", "-c", ask)
    assert sorted(one.split("\t")[0] for one in found) == sorted(LINES[line])


@pytest.mark.parametrize("shell", SHELLS)
def test_each_script_names_the_words_and_what_they_do(shell: str) -> None:
    script = completion_script(build_parser(), shell)
    assert "judge-pending" in script
    assert shell == "bash" or "judge the pins without a score" in script


def test_the_command_prints_the_script_and_makes_no_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINAGENT_HOME", str(tmp_path / "home"))
    printed = output(sys.executable, "-m", "pinagent_desktop", "completion", "fish")
    assert printed == completion_script(build_parser(), "fish").splitlines()
    assert not (tmp_path / "home").exists()


def test_a_start_loads_nothing_of_it() -> None:
    code = (
        "import sys; from pinagent_desktop.cli.parser import build_parser; "
        "build_parser().parse_args(['practice']); "
        "print({'shtab', 'difflib', 'pinagent_desktop.cli.examples'} & {*sys.modules})"
    )
    assert output(sys.executable, "-c", code) == ["set()"]

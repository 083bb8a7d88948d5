"""The word ``completion``."""

from pinagent_desktop.cli.command_parser import PROGRAM, CommandParser

_PLACES = f"""where the script goes, as in `{PROGRAM} completion fish > FILE`:
  bash  ~/.local/share/bash-completion/completions/{PROGRAM}
  zsh   ~/.zfunc/_{PROGRAM}
        with this line in ~/.zshrc: fpath+=~/.zfunc; autoload -Uz compinit; compinit
  fish  ~/.config/fish/completions/{PROGRAM}.fish"""

SHELLS = ("bash", "zsh", "fish")


def add_completion(program: CommandParser) -> None:
    """Add ``completion``."""
    completion = program.word(
        "completion", "print a script that lets the shell complete words, options and files"
    )
    completion.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))
    completion.closing = _PLACES

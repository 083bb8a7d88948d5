"""A parser whose sub-commands are added one by one."""

import argparse
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    _Words = argparse._SubParsersAction["CommandParser"]  # noqa: SLF001 - has no public name


class CommandParser(argparse.ArgumentParser):
    """The program, a noun such as ``runs``, or a command that is carried out."""

    _words: "_Words | None" = None

    def word(self, name: str, text: str, description: str | None = None) -> "CommandParser":
        """Return the parser of a new word that may follow.

        Args:
            name: The word.
            text: What it does, for the list of words.
            description: More, for its own help.
        """
        if self._words is None:
            self._words = self._begin_words()
        return self._words.add_parser(name, help=text, description=description)

    def _begin_words(self) -> "_Words":
        return self.add_subparsers(dest="word", required=True, metavar="WORD")


class Program(CommandParser):
    """The whole program, which does without a word too."""

    @override
    def _begin_words(self) -> "_Words":
        return self.add_subparsers(dest="command", metavar="COMMAND", parser_class=CommandParser)

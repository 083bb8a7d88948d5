"""Answers of the judge that are paid for and not kept yet: the disk was full when they came."""

from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.verdict import Grades


class PaidAnswers:
    """Outlives the work that a full disk ended, so that nothing is asked and paid for twice.

    An answer leaves it when its grades and its price are both in the store. It is memory only: a
    kill in between is paid for again.
    """

    def __init__(self) -> None:
        self._open: dict[str, tuple[Grades, Cost]] = {}

    def add(self, key: str, grades: Grades, cost: Cost) -> None:
        """Hold an answer.

        Args:
            key: Of the verdict.
            grades: What the judge said.
            cost: What it took.
        """
        self._open[key] = (grades, cost)

    def get(self, key: str) -> tuple[Grades, Cost] | None:
        """Return an answer that is not kept yet."""
        return self._open.get(key)

    def settled(self, key: str) -> None:
        """Let an answer go: all of it is in the store."""
        self._open.pop(key, None)

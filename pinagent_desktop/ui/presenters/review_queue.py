"""What is to be reviewed, in which order, and how far the person is."""

from collections.abc import Collection, Sequence

Stack = tuple[str, ...]
"""Ids of pins that are judged with one word; the first one is shown."""


class ReviewQueue:
    """Stacks of near-duplicates in a fixed order, and the one that is current.

    Args:
        stacks: None of them empty, no pin in two of them.
    """

    def __init__(self, stacks: Sequence[Stack]) -> None:
        self._stacks = list(stacks)
        self._position = 0

    def __len__(self) -> int:
        """Return how many stacks there are."""
        return len(self._stacks)

    @property
    def position(self) -> int:
        """Index of the current stack; the length when all are through."""
        return self._position

    @property
    def is_over(self) -> bool:
        """Whether the last one is behind."""
        return self._position >= len(self._stacks)

    @property
    def stacks(self) -> Sequence[Stack]:
        """All of them, in order."""
        return self._stacks

    def at(self, offset: int = 0) -> Stack | None:
        """Return the current stack, or one so far before or behind it, if there is one."""
        place = self._position + offset
        return self._stacks[place] if 0 <= place < len(self._stacks) else None

    def step(self, by: int) -> bool:
        """Go on or back by some stacks; say whether there was one."""
        place = self._position + by
        if not 0 <= place < len(self._stacks):
            return False
        self._position = place
        return True

    def advance(self, judged: Collection[str]) -> None:
        """Go to the next stack that is not judged yet, or past the end."""
        self._position += 1
        while not self.is_over and all(one in judged for one in self._stacks[self._position]):
            self._position += 1

    def go_to(self, pin_id: str) -> bool:
        """Go to the stack that holds a pin; say whether there is one."""
        for place, stack in enumerate(self._stacks):
            if pin_id in stack:
                self._position = place
                return True
        return False

    def take_apart(self) -> bool:
        """Make each pin of the current stack one of its own; say whether it held several."""
        stack = self.at()
        if stack is None or len(stack) == 1:
            return False
        place = self._position
        self._stacks[place : place + 1] = [(one,) for one in stack]
        return True

"""A page that shows placeholders and brings nothing: for how long, and for the how manieth time."""

import asyncio
from typing import Final

_TRIES: Final = 1


class EndlessLoading:
    """Watches a feed that says it loads; true while it does."""

    def __init__(self) -> None:
        """Nothing loads yet."""
        self._since: float | None = None
        self._tries = 0

    def __bool__(self) -> bool:
        """Whether the page only loads at the moment."""
        return self._since is not None

    @property
    def seconds(self) -> float:
        """For how long it has only loaded."""
        return 0.0 if self._since is None else asyncio.get_running_loop().time() - self._since

    def note(self, loads: bool) -> None:  # noqa: FBT001 - what was seen
        """Take note whether the page shows placeholders while nothing is asked for."""
        if not loads:
            self.is_over()
        elif self._since is None:
            self._since = asyncio.get_running_loop().time()

    def is_over(self) -> None:
        """Take note that it brought something, or shows that it loads no more."""
        self._since = None

    def may_try_again(self) -> bool:
        """Whether the page is worth opening anew; counts as a try."""
        self.is_over()
        self._tries += 1
        return self._tries <= _TRIES

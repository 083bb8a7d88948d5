"""The desktop around the window."""

from typing import Protocol


class Desktop(Protocol):
    """Tells something to a person who looks at other things."""

    async def tell(self, heading: str, sentence: str) -> bool:
        """Show a notification; never raises.

        Args:
            heading: A few words.
            sentence: What there is to say; both may hold other people's words.

        Returns:
            Whether there was a place for it.
        """
        ...


class LoginStart(Protocol):
    """Lets the desktop start the app when the person logs in."""

    def switch(self, *, on: bool) -> None:
        """Start it from the next log-in on, or no more.

        Raises:
            LoginStartRefused: The system did not take it; nothing was changed.
        """
        ...

"""Wipe everything: data, pictures, profiles, settings, logs, and the keyring's entries."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.domain.wiped import Wiped
from pinagent_desktop.ports.desktop import LoginStart
from pinagent_desktop.ports.home import HomeEraser
from pinagent_desktop.ports.secrets import SecretStore

_NAMED = 5


class Wiping:
    """Leaves nothing of the app behind but what is not ours."""

    def __init__(
        self,
        home: Path,
        eraser: HomeEraser,
        secrets: SecretStore,
        close: Callable[[], Awaitable[None]],
        database: str | None = None,
        *,
        login: LoginStart | None = None,
    ) -> None:
        """Prepare nothing yet.

        Args:
            home: Data folder, to be named in sentences.
            eraser: Removes what is in it.
            secrets: The keyring.
            close: Ends runs and closes whatever is open in the home, its lock included.
            database: Host of the MongoDB server in use, if one is.
            login: What starts the app when the person logs in; then it does no more.
        """
        self.home = home
        self._eraser = eraser
        self._secrets = secrets
        self._close = close
        self._database = database
        self._login = login

    @property
    def is_begun(self) -> bool:
        """Whether a wipe of this home was begun and did not come to its end."""
        return self._eraser.is_begun

    def question(self) -> tuple[str, ...]:
        """Return what the person must know before saying yes, in sentences."""
        told = (
            f"This removes everything of Pinagent in {self.home}:",
            "prompts, pins, pictures, browser profiles and sign-ins, settings, logs and copies.",
            "All passwords and keys of Pinagent leave the keyring, of other data folders too.",
            "Boards and pins on the site stay, and so does what you exported. It cannot be undone.",
        )
        return told if self._database is None else (*told, self._about_database(self._database))

    async def wipe(self) -> Wiped:
        """Remove everything; one that is killed is finished by the next start of the app.

        Nothing else of the app works afterwards: end it.

        Raises:
            AlreadyRunning: Another copy works on this home; nothing was removed.
            StoreReadOnly: The home cannot be written; nothing was removed.
            StorageError: Something could not be removed; start it again.
            LoginStartRefused: Nor could the start at log-in; start it again.
        """
        await self._close()
        await self._eraser.hold()
        try:
            await self._eraser.begin()
            # First, so that a kill in between leaves the home as a reminder to do it again.
            problem = await self._forget()
            if self._login is not None:
                self._login.switch(on=False)
            foreign = await self._eraser.erase()
        finally:
            await self._eraser.let_go()
        return Wiped(
            foreign=tuple(foreign),
            has_keyring=not _is_absent(problem),
            keyring_problem=None if problem is None or _is_absent(problem) else problem.detail,
            database=self._database,
        )

    def sentences(self, wiped: Wiped) -> tuple[str, ...]:
        """Return what was done and what is left, for people."""
        told = [f"Everything of Pinagent in {self.home} is removed."]
        if wiped.foreign:
            more = len(wiped.foreign) - _NAMED
            named = ", ".join(wiped.foreign[:_NAMED]) + (f" and {more} more" if more > 0 else "")
            told.append(f"Not from Pinagent, so it stays there: {named}.")
        if not wiped.has_keyring:
            told.append(
                "There is no keyring in this session. If Pinagent kept passwords or keys in one, "
                "from the desktop say, wipe again from there."
            )
        elif wiped.keyring_problem is None:
            told.append("The keyring holds nothing of Pinagent any more.")
        else:
            told.append(
                f"{wiped.keyring_problem}, so entries named “Pinagent Desktop” may still be in the "
                "keyring: unlock it and wipe again, or remove them there."
            )
        if wiped.database is not None:
            told.append(self._about_database(wiped.database))
        return tuple(told)

    async def _forget(self) -> SecretsUnavailable | None:
        try:
            await self._secrets.forget_all()
        except SecretsUnavailable as unavailable:
            return unavailable
        return None

    @staticmethod
    def _about_database(host: str) -> str:
        return f"The database at {host} stays as it is: others may use it. Remove it there."


def _is_absent(problem: SecretsUnavailable | None) -> bool:
    return problem is not None and problem.facts.get("cause") == "no_keyring"

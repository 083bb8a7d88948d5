"""Secrets in the system's keyring: Secret Service, KWallet, macOS Keychain, Windows vault."""

import asyncio
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.ports.secrets import SecretStore
from pinagent_desktop.services.secrets.entry_index import EntryIndex

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
SERVICE = "Pinagent Desktop"
_PROBE = "is-the-keyring-open"
# ``null`` forgets silently, ``fail`` is the absence of a keyring, ``keyrings.alt`` writes to files.
_REFUSED_MODULES = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")


class KeyringSecrets(SecretStore):
    """Keeps secrets in the keyring, never in a file of plain text.

    Args:
        backend: A keyring of one's own (tests); else the best that this computer has.
    """

    def __init__(self, backend: "KeyringBackend | None" = None) -> None:
        self._given = backend
        # One call at a time: two would open two windows that ask for the same password.
        self._turn = asyncio.Lock()

    @override
    async def get(self, kind: str, owner: str) -> str | None:
        return await self._ask(lambda ring: ring.get_password(SERVICE, _entry(kind, owner)))

    @override
    async def put(self, kind: str, owner: str, secret: str) -> None:
        def keep(ring: "KeyringBackend") -> None:
            # Named before it is there: a kill in between leaves a name, never a lost secret.
            EntryIndex(ring, SERVICE).add(_entry(kind, owner))
            ring.set_password(SERVICE, _entry(kind, owner), secret)
            if ring.get_password(SERVICE, _entry(kind, owner)) != secret:
                raise SecretsUnavailable("The keyring did not keep the secret", cause="not_kept")

        await self._ask(keep)

    @override
    async def forget(self, kind: str, owner: str) -> None:
        def remove(ring: "KeyringBackend") -> None:
            # Asked first: deleting what is not there is an error in some keyrings only.
            if ring.get_password(SERVICE, _entry(kind, owner)) is not None:
                ring.delete_password(SERVICE, _entry(kind, owner))
            EntryIndex(ring, SERVICE).remove(_entry(kind, owner))

        await self._ask(remove)

    @override
    async def forget_all(self) -> None:
        await self._ask(lambda ring: EntryIndex(ring, SERVICE).remove_all())

    @override
    async def problem(self) -> str | None:
        try:
            await self.get(_PROBE, "self")
        except SecretsUnavailable as unavailable:
            return unavailable.detail
        return None

    async def _ask(self, call: "Callable[[KeyringBackend], T]") -> T:
        async with self._turn:
            return await _in_own_thread(lambda: _translated(lambda: call(self._ring())))

    def _ring(self) -> "KeyringBackend":
        import keyring

        found = self._given or keyring.get_keyring()
        usable = next((ring for ring in _unchained(found) if not _is_refused(ring)), None)
        if usable is None:
            raise SecretsUnavailable("This computer has no keyring", cause="no_keyring")
        return usable


def _entry(kind: str, owner: str) -> str:
    return f"{kind}:{owner}"


def _unchained(ring: "KeyringBackend") -> "Iterable[KeyringBackend]":
    """Yield the keyrings behind a chain: it may hold a plain-text one among good ones."""
    from keyring.backends.chainer import ChainerBackend

    if isinstance(ring, ChainerBackend):
        yield from ring.backends
    else:
        yield ring


def _is_refused(ring: "KeyringBackend") -> bool:
    kind = type(ring)
    return kind.__module__.startswith(_REFUSED_MODULES) or "Plaintext" in kind.__name__


def _translated(call: Callable[[], T]) -> T:
    """Run a call and turn whatever a keyring raises into our one error.

    The keyring's own words stay out of the detail: they may carry what was to be kept.
    """
    from keyring import errors

    words: dict[type[Exception], tuple[str, str]] = {
        errors.NoKeyringError: ("This computer has no keyring", "no_keyring"),
        errors.InitError: ("The keyring could not be opened", "not_opened"),
        errors.KeyringLocked: ("The keyring is locked", "locked"),
        errors.PasswordSetError: ("The keyring refused to keep the secret", "refused"),
        errors.PasswordDeleteError: ("The keyring refused to remove the secret", "refused"),
    }
    try:
        return call()
    except SecretsUnavailable:
        raise
    except Exception as error:  # noqa: BLE001 - keyrings raise their platform's own errors too
        sentence, cause = words.get(type(error), ("The keyring does not answer", "failed"))
        kind = type(error).__name__
    # Raised outside of the handler, so that the original with its words is not its context.
    raise SecretsUnavailable(sentence, cause=cause, error=kind)


async def _in_own_thread(call: Callable[[], T]) -> T:
    """Run a call that may wait for a person in a thread that never holds up the end of the app."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if answer.done():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(result)  # type: ignore[arg-type] # T may itself be optional

    def work() -> None:
        result, failure = None, None
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001 - carried over to the waiting task
            failure = error
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=work, name="keyring", daemon=True).start()
    return await answer

"""The third step: a key for the model, tried before it is kept."""

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.trial_words import check_sentence
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.ui.messages import money, problem_of
from pinagent_desktop.ui.presenters.first_steps.first_step import FirstStep
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.translation import in_words

PICTURES = 100
"""The price is told for so many."""


class KeyStep(FirstStep):
    """Tries a key; what works is kept, what does not only if the person says so.

    `kept` says that what was typed is in the keyring, so that the field can forget it.
    """

    kept = Signal()

    def __init__(
        self,
        preferences: Preferences,
        estimator: Estimator,
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._estimator = estimator
        self._tasks = tasks
        self.has_key = False
        self.place = ""
        """Where the key is, in few words."""
        self.doubted = False
        """Whether the key that was typed failed its test, so that keeping it is a wish."""

    @property
    def hint(self) -> str:
        """For whom the key is, and what looking at pictures costs there."""
        server = self._server
        usd = self._estimator.price_of(PICTURES)
        if usd is None:
            return self.tr("For {server}. What pictures cost there is not known here.").format(
                server=server
            )
        words = self.tr(
            "For {server}. About {money} for {n} pictures; no run spends more than you allow."
        )
        return words.format(server=server, money=money(usd), n=PICTURES)

    def look(self) -> None:
        """See whether there is a key already."""
        self._tasks.spawn(self._look(), self.tr("Look at the key"))

    def prove(self, key: str) -> None:
        """Try what is typed and keep it if it works; where nothing is typed, try what is kept."""
        if not key.strip() and not self.has_key:
            self._show("todo", self.tr("Type the key first."))
            return
        self.doubted = False
        self._show("now", self.tr("Asking the model…"))
        address = self._preferences.settings.base_url
        self._tasks.spawn(self._prove(key, address), self.tr("Test the key"))

    def keep_anyway(self, key: str) -> None:
        """Keep what is typed although its test failed."""
        if key.strip():
            self._tasks.spawn(self._keep(key, ""), self.tr("Keep the key"))

    @property
    def _server(self) -> str:
        address = self._preferences.settings.base_url
        names = {one.base_url: one.name for one in self._preferences.endpoints}
        return names.get(address, address)

    async def _look(self) -> None:
        keyless = {one.base_url for one in self._preferences.endpoints if one.key == "none"}
        if self._preferences.settings.base_url in keyless:
            self.has_key, self.place = False, ""
            self._show("done", self.tr("{server} needs no key.").format(server=self._server))
            return
        state = await self._preferences.key_state()
        self.has_key = state.is_kept or state.for_this_start
        if state.for_this_start:
            self.place = self.tr("kept until Pinagent is closed")
            self._show("done", self.tr("There is a key for this start only."))
        elif state.is_kept:
            self.place = self.tr("kept in the keyring")
            self._show("done", self.tr("A key is kept in this computer's keyring."))
        else:
            self.place = ""
            self._show("todo", self.tr("A model looks at each picture. Its key says who pays."))

    async def _prove(self, key: str, address: str) -> None:
        try:
            check = await self._preferences.try_key(key)
        except PinAgentError as error:
            check_words, works = problem_of(error).message, False
        else:
            check_words, works = in_words(check_sentence(check)), check.ok
        if address != self._preferences.settings.base_url:
            await self._look()  # a key belongs to the address that it was tried at
        elif works and key.strip():
            await self._keep(key, check_words)
        elif works:
            self._show("done", check_words)
        else:
            self.doubted = bool(key.strip())
            self._show("failed", self._refusal(check_words))

    def _refusal(self, why: str) -> str:
        if self.doubted:
            return self.tr("{why} Check it and test again, or save it anyway.").format(why=why)
        return self.tr("{why} Test again, or type another key.").format(why=why)

    async def _keep(self, key: str, works: str) -> None:
        lost = await self._preferences.keep_key(key)
        self.has_key, self.doubted = True, False
        if lost is None:
            self.place = self.tr("kept in the keyring")
            where = self.tr("Kept in this computer's keyring.")
        else:
            self.place = self.tr("kept until Pinagent is closed")
            where = self.tr("Kept until Pinagent is closed, for there is no keyring: {why}.")
            where = where.format(why=in_words(lost.rstrip(".")))
        self._show("done", f"{works} {where}".lstrip())
        self.kept.emit()

"""Use cases that answer from memory."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from typing_extensions import override

from pinagent_desktop.application.accounts import Accounts, NewAccount
from pinagent_desktop.application.cap_use import CapUse
from pinagent_desktop.application.export import Export
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.history import History, PastRun
from pinagent_desktop.application.preferences import KeyState, Preferences
from pinagent_desktop.application.rubrics import Points, Rubrics
from pinagent_desktop.application.run_controller import RunController, RunRequest
from pinagent_desktop.domain.account import Account, AccountState
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.settings import DEFAULT_BASE_URL, Settings
from pinagent_desktop.ports.validation import Endpoint, JudgeCheck, JudgeTrial
from pinagent_desktop.ui.tasks import TaskSet
from tests.gui.shell.sample_day import NOW, SESSION, account


class StraightTasks(TaskSet):
    """Runs each piece of work to its end at once, on a loop of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[BaseException] = []

    @override
    def spawn(self, coro: Coroutine[Any, Any, Any], owner: str) -> Any:
        with asyncio.Runner() as runner:
            try:
                runner.run(coro)
            except PinAgentError as error:
                self.errors.append(error)


class SampleRubrics(Rubrics):
    """Takes the first word for a must."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, AccountId]] = []
        self.refusal: PinAgentError | None = None

    @override
    async def split(self, text: str, account_id: AccountId) -> Points:
        self.asked.append((text, account_id))
        if self.refusal is not None:
            raise self.refusal
        return Points(Rubric(must_have=(text.split(maxsplit=1)[0],)), Cost(usd=0.0001, calls=1))


class SampleController(RunController):
    """Notes what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, object]] = []
        self.going: list[SessionId] = []

    @property
    @override
    def live(self) -> Sequence[SessionId]:
        return tuple(self.going)

    @override
    async def start(self, request: RunRequest, **_: Any) -> SessionId:
        self.asked.append(("start", request))
        return SESSION

    @override
    async def more(self, session_id: SessionId, pins: int) -> SessionId:
        self.asked.append(("more", (session_id, pins)))
        return SESSION

    @override
    async def resume(self, session_id: SessionId, **_: Any) -> SessionId:
        self.asked.append(("resume", session_id))
        return session_id

    @override
    async def judge_pending(self, session_id: SessionId, **given: Any) -> SessionId:
        self.asked.append(("judge_pending", (session_id, given["budget"])))
        return session_id

    @override
    async def pause(self, session_id: SessionId) -> None:
        self.asked.append(("pause", session_id))

    @override
    async def stop(self, session_id: SessionId) -> None:
        self.asked.append(("stop", session_id))

    @override
    async def show_browser(self, session_id: SessionId) -> None:
        self.asked.append(("show_browser", session_id))

    @override
    async def undo_warm_up(self, session_id: SessionId, **given: Any) -> SessionId:
        word = "delete_board" if given.get("board") else "undo_warm_up"
        self.asked.append((word, session_id))
        return session_id

    @override
    def watch(self, session_id: SessionId, *, watched: bool) -> None:
        self.asked.append(("watch", watched))


class SampleAccounts(Accounts):
    """Accounts in memory; `failure` is raised by the next act."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        self.accounts = list(accounts)
        self.failure: PinAgentError | None = None
        self.new: list[NewAccount] = []

    @override
    async def all(self) -> Sequence[Account]:
        return tuple(self.accounts)

    @override
    async def add(self, new: NewAccount) -> Account:
        self._fail()
        self.new.append(new)
        added = account(new.username, AccountState.NEEDS_SIGN_IN)
        self.accounts.insert(0, added)
        return added

    @override
    async def change(self, account: Account, **secrets: str | None) -> Account:
        self._fail()
        self.accounts = [account if one.id == account.id else one for one in self.accounts]
        return account

    @override
    async def check(self, account_id: AccountId, **_: Any) -> Account:
        self._fail()
        return next(one for one in self.accounts if one.id == account_id)

    @override
    async def remove(self, account_id: AccountId) -> bool:
        self._fail()
        self.accounts = [one for one in self.accounts if one.id != account_id]
        return True

    @override
    async def caps(self, account_id: AccountId) -> Sequence[CapUse]:
        return (
            CapUse(Act.SAVE_PIN, 10, 10, "this hour", NOW + timedelta(minutes=23)),
            CapUse(Act.SAVE_PIN, 14, 20, "today"),
            CapUse(Act.CREATE_BOARD, 1, 3, "today"),
            CapUse(Act.SIGN_IN, 0, 2, "today"),
        )

    def _fail(self) -> None:
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure


class SampleHistory(History):
    """Runs and prompts that are given."""

    def __init__(self, past: Sequence[PastRun]) -> None:
        self.past = list(past)
        self.removed: list[SessionId] = []
        self.characters_taught = 0

    @override
    async def newest(self, limit: int = 50) -> Sequence[PastRun]:
        return tuple(self.past[:limit])

    @override
    async def prompts(self, limit: int = 20) -> Sequence[tuple[Prompt, Pin | None]]:
        return [(one.prompt, one.best[0] if one.best else None) for one in self.past[:limit]]

    @override
    async def taught(self, text: str) -> int:
        return self.characters_taught

    @override
    async def run(self, session_id: SessionId) -> PastRun:
        return next(one for one in self.past if one.run.id == session_id)

    @override
    async def remove(self, session_id: SessionId) -> int:
        self.removed.append(session_id)
        self.past = [one for one in self.past if one.run.id != session_id]
        return 0


class SampleExport(Export):
    """Notes what is to be written."""

    def __init__(self) -> None:
        self.asked: list[tuple[SessionId, str, PinStatus | None]] = []

    @property
    @override
    def formats(self) -> Mapping[str, str]:
        return {"csv": "csv", "html": "html"}

    @override
    async def of_run(
        self,
        session_id: SessionId,
        format_: str,
        to: Path,
        status: PinStatus | None = None,
        progress: object = None,
    ) -> tuple[Path, int]:
        self.asked.append((session_id, format_, status))
        return to, 64


class SampleGallery(Gallery):
    """Only knows where pictures are."""

    def __init__(self, pictures: Path) -> None:
        self.pictures = pictures


class SamplePreferences(Preferences):
    """Settings in memory; the key check answers what it is told to."""

    def __init__(self) -> None:
        self._settings = Settings()
        self._environment = None
        self.key: str | None = None
        self.lost: str | None = None
        self.no_keyring: str | None = None
        self.hold: asyncio.Event | None = None
        self.tried: list[str] = []
        self.check = JudgeCheck(ok=True, failure=None, detail="", seconds=0.8)
        self.answer = JudgeTrial(
            None,
            "a red ball",
            0.8,
            Cost(usd=0.0001, input_tokens=700, output_tokens=110),
            sees=True,
        )

    @override
    def change(self, **fields: object) -> Settings:
        self._settings = self._settings.with_(**fields)
        return self._settings

    @override
    async def key_state(self) -> KeyState:
        return KeyState(
            is_kept=self.key is not None and self.lost is None,
            for_this_start=self.key is not None and self.lost is not None,
            keyring_problem=self.no_keyring,
        )

    @override
    async def keep_key(self, key: str) -> str | None:
        self.key = key
        return self.lost

    @override
    async def forget_key(self) -> None:
        self.key = None

    @override
    async def try_model(self, key: str | None = None) -> JudgeTrial:
        if self.hold is not None:
            await self.hold.wait()
        return self.answer

    @override
    async def try_key(self, key: str, seconds: float = 3.0) -> JudgeCheck:
        self.tried.append(key)
        return self.check

    @property
    @override
    def endpoints(self) -> Sequence[Endpoint]:
        return (
            Endpoint(name="OpenAI", base_url=DEFAULT_BASE_URL, key="needed", model="gpt-6-luna"),
            Endpoint(name="Ollama", base_url="http://127.0.0.1:11434/v1", key="none"),
        )

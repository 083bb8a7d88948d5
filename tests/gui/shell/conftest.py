"""Stand-ins for the use cases and one sample day, for presenters and panes of the shell."""

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from pinagent_desktop.application.accounts import Accounts, CapUse, NewAccount
from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.events import (
    CostChanged,
    CountsChanged,
    Event,
    PinCollected,
    PinLeftOut,
    PinSaved,
    PinValidated,
    RunStarted,
    StageChanged,
    WaitStarted,
    WarmUpMeasured,
    WarmUpTold,
)
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.history import History, PastRun
from pinagent_desktop.application.preferences import KeyState, Preferences
from pinagent_desktop.application.run_controller import RunController, RunRequest
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID, Account, AccountState, Proxy
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import AccountId, PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import LeftOutReason, Pin, PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Counters, Prompt
from pinagent_desktop.domain.run import Checkpoint, Cost, Counts, Run, RunSettings, RunStatus
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.validation import JudgeCheck
from pinagent_desktop.ui.presenters.accounts_presenter import AccountsPresenter
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.presenters.shell_presenter import ShellPresenter
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.theme import Theme

NOW = datetime(2026, 11, 24, 13, 20, 41, tzinfo=UTC)
PROMPT = "modern minimalist interior design"
SESSION = SessionId("run-1")


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
    async def pause(self, session_id: SessionId) -> None:
        self.asked.append(("pause", session_id))

    @override
    async def stop(self, session_id: SessionId) -> None:
        self.asked.append(("stop", session_id))

    @override
    async def undo_warm_up(self, session_id: SessionId, **_: Any) -> SessionId:
        self.asked.append(("undo_warm_up", session_id))
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
    async def remove(self, account_id: AccountId) -> None:
        self._fail()
        self.accounts = [one for one in self.accounts if one.id != account_id]

    @override
    async def caps(self, account_id: AccountId) -> Sequence[CapUse]:
        return (
            CapUse(Act.SAVE_PIN, 10, 10, "this hour"),
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

    @override
    async def newest(self, limit: int = 50) -> Sequence[PastRun]:
        return tuple(self.past[:limit])

    @override
    async def prompts(self, limit: int = 20) -> Sequence[tuple[Prompt, Pin | None]]:
        return [(one.prompt, one.best[0] if one.best else None) for one in self.past[:limit]]


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
        self.answer = JudgeCheck(ok=True, failure=None, detail="", seconds=0.8)

    @override
    def change(self, **fields: object) -> Settings:
        self._settings = self._settings.with_(**fields)
        return self._settings

    @override
    async def key_state(self) -> KeyState:
        return KeyState(is_kept=self.key is not None, for_this_start=False)

    @override
    async def keep_key(self, key: str) -> str | None:
        self.key = key
        return self.lost

    @override
    async def forget_key(self) -> None:
        self.key = None

    @override
    async def test_key(self, key: str | None = None) -> JudgeCheck:
        return self.answer


def account(name: str, state: AccountState = AccountState.READY, **fields: Any) -> Account:
    return Account(
        id=AccountId(f"acc-{name}"),
        username=name,
        display_name=name,
        created_at=NOW - timedelta(days=30),
        state=state,
        last_signed_in_at=NOW - timedelta(minutes=15),
        **fields,
    )


PRACTICE = Account(
    id=PRACTICE_ACCOUNT_ID,
    username="practice",
    display_name="Practice",
    site="http://127.0.0.1",
    created_at=NOW,
    state=AccountState.READY,
)


def sample_accounts() -> list[Account]:
    return [
        account("lena.studio", proxy=Proxy(server="proxy.brandt-office.example", port=8080)),
        account("kornhaus", AccountState.NEEDS_SIGN_IN),
        account(
            "nordlicht.team",
            AccountState.RESTING,
            resting_until=NOW + timedelta(hours=18, minutes=40),
        ),
        PRACTICE,
    ]


def a_pin(number: int, picture: str | None = None, **fields: Any) -> Pin:
    return Pin(
        id=PinId(f"pr-1:{number}"),
        pinterest_id=str(number),
        prompt_id=PromptId("pr-1"),
        session_id=SESSION,
        seq=number,
        pin_url=f"/pin/{number}/",
        image_url="https://i.pinimg.com/x.jpg",
        picture_file=picture,
        metadata=PinMetadata(collected_at=NOW),
        **fields,
    )


def past_run(
    number: int,
    text: str,
    counts: tuple[int, int, int],
    *,
    status: RunStatus = RunStatus.COMPLETED,
    by: str = "lena.studio",
    pictures: Sequence[str] = (),
    interrupted: bool = False,
) -> PastRun:
    approved, disqualified, pending = counts
    kept = sum(counts)
    prompt = Prompt(
        id=PromptId(f"pr-{number}"),
        text=text,
        created_at=NOW,
        counters=Counters(approved=approved, disqualified=disqualified, pending=pending),
    )
    run = Run(
        id=SessionId(f"run-old-{number}"),
        prompt_id=prompt.id,
        account_id=AccountId(f"acc-{by}"),
        status=status,
        timestamp=NOW - timedelta(days=number, hours=2),
        settings=RunSettings(pins=120),
        counts=Counts(kept=kept, approved=approved, disqualified=disqualified, pending=pending),
        checkpoint=Checkpoint(seconds=600.0 + 120 * number),
        cost=Cost(usd=0.02),
    )
    return PastRun(
        run=run,
        prompt=prompt,
        account_name=by,
        best=[a_pin(100 * number + i, picture) for i, picture in enumerate(pictures)],
        interrupted=interrupted,
        can_resume=interrupted or run.can_resume(NOW),
    )


def sample_past(pictures: Sequence[str] = ()) -> list[PastRun]:
    given = list(pictures) or []
    return [
        past_run(1, "warm clay hallways", (64, 31, 0), pictures=given[0:4]),
        past_run(2, "small petrol kitchens", (41, 36, 3), by="kornhaus", pictures=given[4:8]),
        past_run(
            3, "reading corners, arched windows", (38, 17, 25), status=RunStatus.STOPPED,
            pictures=given[2:6],
        ),
        past_run(4, "bedroom with panelling", (52, 28, 0), pictures=given[3:7]),
        past_run(5, "quiet stairs", (12, 8, 0), pictures=given[1:5]),
    ]  # fmt: skip


def run_started(by: Account | None = None, **settings: Any) -> RunStarted:
    who = by or sample_accounts()[0]
    start = NOW - timedelta(minutes=15, seconds=30)
    run = Run(
        id=SESSION,
        prompt_id=PromptId("pr-0"),
        account_id=who.id,
        status=RunStatus.RUNNING,
        timestamp=start,
        settings=RunSettings(pins=80, **settings),
    )
    return RunStarted(
        time=start,
        session_id=SESSION,
        run=run,
        prompt_id=run.prompt_id,
        prompt_text=PROMPT,
        account=who,
        is_practice=who.is_practice,
    )


def half_way(by: Account | None = None) -> list[Event]:
    """A run in the middle of scraping, as the design shows it."""
    started = run_started(by)

    def at(seconds: float) -> dict[str, Any]:
        return {"time": started.time + timedelta(seconds=seconds), "session_id": SESSION}

    events: list[Event] = [
        started,
        StageChanged(**at(5), stage="sign_in", state="done", fact="as lena.studio"),
        StageChanged(**at(20), stage="board", state="done", fact="secret, new"),
        WarmUpTold(**at(25), message="Made the secret board “Modern minimalist interior design”."),
        StageChanged(**at(26), stage="warmup", state="started"),
        WarmUpMeasured(**at(40), round=0, relevance=0.31),
        PinSaved(
            **at(60), pin_id=PinId("pr-0:1"), board="Modern minimalist interior design",
            title="White stair with oak treads",
        ),
        WarmUpMeasured(**at(100), round=1, relevance=0.58),
        WarmUpMeasured(**at(200), round=2, relevance=0.69),
        WarmUpMeasured(**at(300), round=3, relevance=0.71),
        WarmUpTold(
            **at(310), message="Warm-up ended after 6 saves: More ideas no longer gets better."
        ),
        StageChanged(**at(311), stage="warmup", state="done", fact="6 saves"),
        StageChanged(**at(312), stage="scraping", state="started", fact="0 kept"),
        StageChanged(**at(315), stage="validation", state="started", fact="0 of 4"),
    ]  # fmt: skip
    titles = ("Dark oak kitchen, carved doors", "Low cream sofa, two prints", "Sage arches",
              "Petrol kitchen with brass", "Floating oak shelves")  # fmt: skip
    for number, (title, score) in enumerate(zip(titles, (0.25, 0.9, 0.65, 0.5, 0.8), strict=True)):
        pin = a_pin(number, title=title, match_score=score)
        fits = score >= 0.6
        label = PinStatus.APPROVED if fits else PinStatus.DISQUALIFIED
        events.append(
            PinCollected(
                **at(400 + 60 * number), pin_id=pin.id, image_title=title, url="", pin_url="",
                pin=pin,
            )
        )  # fmt: skip
        events.append(
            PinValidated(
                **at(430 + 60 * number), pin_id=pin.id, score=score, label=label, valid=fits,
                pin=pin,
            )
        )  # fmt: skip
    events += [
        PinLeftOut(**at(800), reason=LeftOutReason.PROMOTED),
        PinLeftOut(**at(800), reason=LeftOutReason.PROMOTED),
        CountsChanged(**at(900), counts=half_counts(), target=80),
        CostChanged(**at(901), spent=0.012, budget=1.0, calls=59, known_from_earlier=6),
        WaitStarted(
            **at(902),
            until=started.time + timedelta(minutes=47),
            why="Next save at 14:07: 10 of 10 this hour.",
        ),
    ]
    return events


def half_counts() -> Counts:
    return Counts(
        found=81,
        kept=50,
        left_out={
            LeftOutReason.PROMOTED: 12,
            LeftOutReason.SEEN_BEFORE: 9,
            LeftOutReason.VIDEO: 6,
            LeftOutReason.REPEAT: 4,
        },
        saved=6,
        validated=35,
        approved=23,
        disqualified=12,
        pending=15,
    )


class Stage:
    """Everything the shell needs, with stand-ins behind it."""

    def __init__(self, theme: Theme, pictures: Path, past: Sequence[PastRun] = ()) -> None:
        self.tasks = StraightTasks()
        self.controller = SampleController()
        self.use_accounts = SampleAccounts(sample_accounts())
        self.history = SampleHistory(past)
        self.preferences = SamplePreferences()
        gallery = SampleGallery(pictures)
        estimator = Estimator(
            lambda pictures, practice: Cost(usd=0.0 if practice else 0.0002 * pictures)
        )
        self.run = RunPresenter(self.controller, self.tasks)
        self.prompt = PromptPresenter(
            self.controller,
            self.use_accounts,
            self.history,
            gallery,
            estimator,
            self.preferences,
            self.tasks,
            lambda: NOW,
        )
        self.accounts = AccountsPresenter(
            self.use_accounts, self.history, gallery, self.preferences, self.tasks, lambda: NOW
        )
        self.settings = SettingsPresenter(self.preferences, theme, self.tasks)
        self.shell = ShellPresenter(self.run, self.prompt)


@pytest.fixture
def stage(theme: Theme, tmp_path: Path) -> Stage:
    """Presenters over stand-ins, with the sample day loaded."""
    made = Stage(theme, tmp_path, sample_past())
    made.prompt.reload()
    made.accounts.reload()
    return made


@pytest.fixture
def half_way_events() -> list[Event]:
    """The events of a run in the middle of scraping."""
    return half_way()


@pytest.fixture
def practice_started() -> RunStarted:
    """A practice run begins."""
    return run_started(PRACTICE)


@pytest.fixture
def interrupted(stage: Stage) -> SessionId:
    """The newest run was killed."""
    past = past_run(5, "quiet stairs", (12, 8, 0), status=RunStatus.RUNNING, interrupted=True)
    stage.history.past.insert(0, past)
    return past.run.id

"""One day of Pinagent: accounts, earlier runs, and a run half way."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

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
from pinagent_desktop.application.history import PastRun
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID, Account, AccountState, Proxy
from pinagent_desktop.domain.ids import AccountId, PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import LeftOutReason, Pin, PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Counters, Prompt
from pinagent_desktop.domain.run import Checkpoint, Cost, Counts, Run, RunSettings, RunStatus

NOW = datetime(2026, 11, 24, 13, 20, 41, tzinfo=UTC)
PROMPT = "modern minimalist interior design"
SESSION = SessionId("run-1")


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
    return [started, *_until_scraping(started), *_first_verdicts(started), *_latest(started)]


def at(started: RunStarted, seconds: float) -> dict[str, Any]:
    """The envelope of an event so many seconds after the start."""
    return {"time": started.time + timedelta(seconds=seconds), "session_id": SESSION}


def _until_scraping(started: RunStarted) -> list[Event]:
    board = "Modern minimalist interior design"
    ended = "Warm-up ended after 6 saves: More ideas no longer gets better."
    title = "White stair with oak treads"
    saved = PinSaved(**at(started, 60), pin_id=PinId("pr-0:1"), board=board, title=title)
    return [
        StageChanged(**at(started, 5), stage="sign_in", state="done", fact="as lena.studio"),
        StageChanged(**at(started, 20), stage="board", state="done", fact="secret, new"),
        WarmUpTold(**at(started, 25), message=f"Made the secret board “{board}”."),
        StageChanged(**at(started, 26), stage="warmup", state="started"),
        WarmUpMeasured(**at(started, 40), round=0, relevance=0.31),
        saved,
        WarmUpMeasured(**at(started, 100), round=1, relevance=0.58),
        WarmUpMeasured(**at(started, 200), round=2, relevance=0.69),
        WarmUpMeasured(**at(started, 300), round=3, relevance=0.71),
        WarmUpTold(**at(started, 310), message=ended),
        StageChanged(**at(started, 311), stage="warmup", state="done", fact="6 saves"),
        StageChanged(**at(started, 312), stage="scraping", state="started", fact="0 kept"),
        StageChanged(**at(started, 315), stage="validation", state="started", fact="0 of 4"),
    ]


def _first_verdicts(started: RunStarted) -> list[Event]:
    verdicts = {
        "Dark oak kitchen, carved doors": 0.25,
        "Low cream sofa, two prints": 0.9,
        "Sage arches": 0.65,
        "Petrol kitchen with brass": 0.5,
        "Floating oak shelves": 0.8,
    }
    events: list[Event] = []
    for number, (title, score) in enumerate(verdicts.items()):
        pin = a_pin(number, title=title, match_score=score)
        label = PinStatus.APPROVED if score >= 0.6 else PinStatus.DISQUALIFIED
        seen = at(started, 400 + 60 * number)
        judged = at(started, 430 + 60 * number)
        events += [
            PinCollected(**seen, pin_id=pin.id, image_title=title, url="", pin_url="", pin=pin),
            PinValidated(
                **judged, pin_id=pin.id, score=score, label=label, valid=score >= 0.6, pin=pin
            ),
        ]
    return events


def _latest(started: RunStarted) -> list[Event]:
    why = "Next save at 14:07: 10 of 10 this hour."
    until = started.time + timedelta(minutes=47)
    return [
        PinLeftOut(**at(started, 800), reason=LeftOutReason.PROMOTED),
        PinLeftOut(**at(started, 800), reason=LeftOutReason.PROMOTED),
        CountsChanged(**at(started, 900), counts=half_counts(), target=80),
        CostChanged(**at(started, 901), spent=0.012, budget=1.0, calls=59, known_from_earlier=6),
        WaitStarted(**at(started, 902), until=until, why=why),
    ]


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

"""Values for tests, each with only what the test names."""

from collections.abc import Sequence
from typing import Any

from pinagent_desktop.domain.account import Account, AccountState
from pinagent_desktop.domain.ids import AccountId, PromptId, SessionId, pin_id
from pinagent_desktop.domain.pace import PaceRules
from pinagent_desktop.domain.pin import PictureSize, Pin, PinDraft, PinMetadata
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Run, RunSettings
from pinagent_desktop.domain.verdict import Grades
from tests.fakes.clock import START


def an_account(**fields: Any) -> Account:
    """Return an account on the loopback."""
    defaults: dict[str, Any] = {
        "id": AccountId("acc-1"),
        "username": "lena",
        "display_name": "lena",
        "site": "http://127.0.0.1:1",
        "created_at": START,
        "state": AccountState.READY,
    }
    return Account(**{**defaults, **fields})


def a_prompt(**fields: Any) -> Prompt:
    """Return a prompt."""
    defaults: dict[str, Any] = {
        "id": PromptId("pr-1"),
        "text": "japandi lobby",
        "created_at": START,
    }
    return Prompt(**{**defaults, **fields})


def a_run(**fields: Any) -> Run:
    """Return a run of :func:`a_prompt` on :func:`an_account`."""
    defaults: dict[str, Any] = {
        "id": SessionId("run-1"),
        "prompt_id": PromptId("pr-1"),
        "account_id": AccountId("acc-1"),
        "timestamp": START,
        "settings": RunSettings(),
    }
    return Run(**{**defaults, **fields})


def a_pin(number: int = 1, **fields: Any) -> Pin:
    """Return the n-th pin of :func:`a_run`."""
    pinterest_id = f"{100000 + number}"
    prompt_id = fields.get("prompt_id", PromptId("pr-1"))
    defaults: dict[str, Any] = {
        "id": pin_id(prompt_id, pinterest_id),
        "pinterest_id": pinterest_id,
        "prompt_id": prompt_id,
        "session_id": SessionId("run-1"),
        "seq": number,
        "pin_url": f"https://www.pinterest.com/pin/{pinterest_id}/",
        "image_url": f"https://i.pinimg.com/736x/{pinterest_id}.jpg",
        "title": f"Pin {number}",
        "metadata": PinMetadata(collected_at=START),
    }
    return Pin(**{**defaults, **fields})


def a_draft(number: int, **fields: Any) -> PinDraft:
    """Return the n-th pin as the site shows it."""
    pinterest_id = f"{100000 + number}"
    defaults: dict[str, Any] = {
        "pinterest_id": pinterest_id,
        "pin_url": f"http://127.0.0.1:1/pin/{pinterest_id}/",
        "pictures": {"736x": PictureSize(url=f"http://127.0.0.1:1/736x/{pinterest_id}.jpg")},
        "title": f"Pin {number}",
    }
    return PinDraft(**{**defaults, **fields})


def drafts(first: int, last: int) -> list[PinDraft]:
    """Return drafts from the first to the last number."""
    return [a_draft(number) for number in range(first, last + 1)]


def grades(subject: int = 4, style: int = 4, problems: Sequence[str] = ()) -> Grades:
    """Return a model's answer."""
    return Grades.model_validate(
        {
            "what_is_seen": "a room",
            "subject": subject,
            "style": style,
            "problems": problems,
            "reason": "It shows what was asked for.",
        }
    )


def pace_rules(**fields: Any) -> PaceRules:
    """Return the careful rules of a site."""
    known: dict[str, Any] = {
        "act_gap": (4, 12),
        "save_gap": (15, 45),
        "saves_an_hour": 10,
        "saves_a_day": 20,
        "boards_a_day": 3,
        "logins_a_day": 2,
    }
    return PaceRules(**(known | fields))

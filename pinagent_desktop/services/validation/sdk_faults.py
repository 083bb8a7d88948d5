"""The SDK's errors become faults: by code first, by status second."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.services.validation.faults import Fault, Treatment
from pinagent_desktop.services.validation.rate_headers import retry_after

if TYPE_CHECKING:
    import openai

OPTIONAL_PARAMETERS = ("reasoning_effort", "detail", "response_format")
_NO_CREDIT = frozenset(
    {
        "insufficient_quota",
        "credit_balance_exhausted",
        "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_hard_limit_reached",
        "billing_not_active",
    }
)
_KEY_REFUSED = frozenset({"account_deactivated", "invalid_api_key"})
_DECLINED = frozenset({"content_filter", "content_policy_violation", "moderation_blocked"})
_UNREADABLE = frozenset(
    {"invalid_image", "invalid_image_format", "image_parse_error", "unsupported_image"}
)
_SERVER_STATUSES = frozenset({408, 409, 425})


def fault_of(error: "openai.APIError", *, speaks_as_openai: bool, now: datetime) -> Fault:
    """Return what an error of the SDK means.

    Args:
        error: As raised; its words stay out of the result, for they may quote the key.
        speaks_as_openai: Whether "quota" surely means money.
        now: The wall clock, for a ``Retry-After`` that is a date.
    """
    import openai

    if isinstance(error, openai.APITimeoutError):
        return Fault(Treatment.AGAIN, PendingReason.TIMEOUT, "No answer in time")
    if not isinstance(error, openai.APIStatusError):
        return Fault(Treatment.AGAIN, PendingReason.SERVER, "The connection broke")
    wait = retry_after(error.response.headers, now)
    codes = {error.code, error.type}
    detail = f"The server answers {error.status_code}: {', '.join(sorted(filter(None, codes)))}"
    if codes & _NO_CREDIT and not speaks_as_openai:
        return Fault(Treatment.MAYBE_FINAL, PendingReason.NO_CREDIT, detail, retry_after=wait)
    return _by_code(codes, detail) or _by_status(error, wait)


def _by_code(codes: set[str | None], detail: str) -> Fault | None:
    if codes & _NO_CREDIT:
        return Fault(Treatment.STOP, PendingReason.NO_CREDIT, detail)
    if codes & _KEY_REFUSED:
        return Fault(Treatment.STOP, PendingReason.KEY_REFUSED, detail)
    if codes & _DECLINED:
        return Fault(Treatment.GIVE_UP, PendingReason.DECLINED, detail)
    if codes & _UNREADABLE:
        return Fault(Treatment.GIVE_UP, PendingReason.UNDECODABLE, detail)
    return None


def _by_status(error: "openai.APIStatusError", wait: float | None) -> Fault:
    status = error.status_code
    detail = f"The server answers {status}" + (f": {error.code}" if error.code else "")
    found = _STATUSES.get(status)
    if found is not None:
        return found(error, detail, wait)
    if status >= 500 or status in _SERVER_STATUSES:  # noqa: PLR2004 - HTTP's own border
        return Fault(Treatment.AGAIN, PendingReason.SERVER, detail, retry_after=wait)
    return Fault(Treatment.GIVE_UP, PendingReason.SERVER, detail)


def _bad_request(error: "openai.APIStatusError", detail: str, wait: float | None) -> Fault:
    named = error.param or ""
    not_taken = next((name for name in OPTIONAL_PARAMETERS if named.split(".")[-1] == name), None)
    not_taken = not_taken or ("response_format" if named.startswith("response_format") else None)
    return Fault(Treatment.GIVE_UP, PendingReason.SERVER, detail, wait, not_taken)


def _refused(_error: "openai.APIStatusError", detail: str, _wait: float | None) -> Fault:
    return Fault(Treatment.STOP, PendingReason.KEY_REFUSED, detail)


def _gone(_error: "openai.APIStatusError", detail: str, _wait: float | None) -> Fault:
    return Fault(Treatment.STOP, PendingReason.MODEL_GONE, detail)


def _rate(_error: "openai.APIStatusError", detail: str, wait: float | None) -> Fault:
    return Fault(Treatment.SLOWER, PendingReason.RATE, detail, retry_after=wait)


_STATUSES: dict[int, Callable[["openai.APIStatusError", str, float | None], Fault]] = {
    400: _bad_request,
    401: _refused,
    403: _refused,
    404: _gone,
    429: _rate,
}

"""A model's answer as text becomes grades, or a fault. Nothing is guessed, nothing clamped."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.verdict import Grades
from pinagent_desktop.services.validation.faults import Fault, Treatment
from pinagent_desktop.services.validation.prices import Usage
from pinagent_desktop.services.validation.rate_headers import UNTOLD, Allowances

_FENCED = re.compile(r"\s*```(?:json)?\s*\n(.*?)\n?\s*```\s*", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Answer:
    """What a call brought and what it used; it is paid for whether it is good or not."""

    usage: Usage
    result: Grades | Fault
    told: Allowances = UNTOLD
    """What the server said about its limits."""
    paid: bool = True
    """Whether it came at all, good or bad."""
    is_metered: bool = True
    """Whether its server says what it used."""

    @classmethod
    def failed(cls, fault: Fault) -> "Answer":
        """Return an answer that cost nothing and brought nothing."""
        return cls(Usage(), fault, paid=False)


def read_answer(body: str, told: Allowances = UNTOLD) -> Answer:
    """Read the body of a chat completion that came with status 200.

    Args:
        body: As it came: it may be no JSON at all (a proxy's page), or broken off.
        told: What its headers say about limits.
    """
    completion = _completion(body)
    if completion is None:
        return Answer(Usage(), Fault.bad_answer("The answer is no chat completion"))
    choice = completion["choices"][0]
    usage = read_usage(completion.get("usage"))
    result = _grades(choice["message"], choice.get("finish_reason"))
    return Answer(usage, result, told, is_metered=usage.total_tokens > 0)


def is_completion(body: str) -> bool:
    """Whether a body is a chat completion at all."""
    return _completion(body) is not None


def usage_of(body: str) -> Usage:
    """Return the tokens that a chat completion says it used."""
    completion = _completion(body)
    return read_usage(completion.get("usage") if completion else None)


def _completion(body: str) -> Mapping[str, Any] | None:
    try:
        completion = json.loads(body)
        found = isinstance(completion["choices"][0]["message"], Mapping)
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return completion if found else None


def read_usage(reported: object) -> Usage:
    """Return the tokens that a server reports; one that reports none used none."""
    if not isinstance(reported, Mapping):
        return Usage()
    details = reported.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, Mapping) else 0
    total = _count(reported.get("prompt_tokens"))
    return Usage(
        input_tokens=total,
        cached_tokens=min(total, _count(cached)),
        output_tokens=_count(reported.get("completion_tokens")),
    )


def content_of(body: str) -> str | Fault:
    """Return the words of a chat completion, without a fence around them, or why there are none."""
    completion = _completion(body)
    if completion is None:
        return Fault.bad_answer("The answer is no chat completion")
    choice = completion["choices"][0]
    return _content(choice["message"], choice.get("finish_reason"))


def _content(message: Mapping[str, Any], finish_reason: object) -> str | Fault:
    if message.get("refusal") or finish_reason == "content_filter":
        return Fault(Treatment.GIVE_UP, PendingReason.DECLINED, "The model declined to look at it")
    content = message.get("content")
    if not isinstance(content, str) or not content.strip():
        return Fault.bad_answer("The answer is empty")
    if finish_reason == "length":
        return Fault.bad_answer("The answer is cut off")
    fenced = _FENCED.fullmatch(content)
    return fenced[1] if fenced else content


def _grades(message: Mapping[str, Any], finish_reason: object) -> Grades | Fault:
    content = _content(message, finish_reason)
    if isinstance(content, Fault):
        return content
    try:
        grades = Grades.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "answer"
        return Fault.bad_answer(f"The answer breaks the schema: {place}: {first['type']}")
    if _has_boolean_grade(content):
        return Fault.bad_answer("The answer breaks the schema: a grade is true or false")
    return grades


def _has_boolean_grade(content: str) -> bool:
    """Whether a grade is ``true``, which Python takes for 1 and a literal type lets through."""
    answer = json.loads(content)
    return any(isinstance(answer[name], bool) for name in ("subject", "style"))


def _count(value: object) -> int:
    return max(0, value) if isinstance(value, int) and not isinstance(value, bool) else 0

"""The page on exit codes and messages, from the error tree and its words."""

import inspect
from collections.abc import Iterator, Mapping

from docs.from_code.markdown import code, filled, table
from pinagent_desktop.application.problems import Problem, problem_of
from pinagent_desktop.cli import exit_codes
from pinagent_desktop.domain import errors
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.reference import ReferenceRefused
from pinagent_desktop.domain.settings_refused import SettingsRefused
from pinagent_desktop.services.storage.errors import StoreFull

_FACTS: Mapping[str, object] = {
    "account": "lena.studio",
    "username": "lena.studio",
    "run": "run-20261130-091500-4f2a1c",
    "address": "pinterest",
    "board": "japandi lobby",
    "words": "Please try another name.",
    "part": "the save button",
    "site": "https://www.pinterest.com",
    "site_name": "Pinterest",
    "proxy": "http://proxy.example:8080",
    "trouble": "it does not answer",
    "budget": "$1.00",
    "judged": 42,
    "kept": 60,
    "engine": "mongita",
    "most": "10,000",
    "wanted": 300,
    "version": "2026.11.1",
    "snapshot": "the details",
    "file": "pinagent-settings.json",
}
_OTHER_FACTS: Mapping[str, Mapping[str, object]] = {"store_full": {"kept": "9,800"}}
_DETAILS: Mapping[str, str] = {
    "reference_refused": "“list.txt” cannot be a reference picture: it is no picture",
    "usage": "--proxy-user goes with --proxy",
    "invalid_address": "a site address starts with https://",
    "limit_reached": "Next save at 14:07: 10 of 10 this hour",
    "secrets_unavailable": "no keyring",
    "browser_unusable": "none was found",
    "profile_unusable": "another browser has it open",
    "storage": "it cannot be read",
    "not_in_this_version": "what was asked for",
    "site_file_refused": "it is not signed",
    "settings_refused": "budget_usd is 5000, it has to be a number from 0 to 1000",
}


def endings_page() -> str:
    """Return the whole page."""
    summary = ((str(one.number), one.meaning) for one in exit_codes.ENDINGS)
    lines = table(("code", "meaning"), summary)
    for number, meaning, _ in exit_codes.ENDINGS:
        told = problems(number)
        if not told:
            continue
        lines += [f"## Exit code {number}", "", f"{meaning[:1].upper()}{meaning[1:]}.", ""]
        rows = [(code(one.code), one.message, one.next_step) for one in told]
        lines += table(("code", "message", "next step"), rows)
        if number == exit_codes.exit_code(errors.ValidationStopped()):
            lines += table(("judging stops because", "next step"), _reasons())
    return filled("exit-codes.md", {"exit codes": lines})


def problems(number: int) -> list[Problem]:
    """Return everything that ends with a number, in words."""
    if number == exit_codes.UNEXPECTED:
        return [problem_of(RuntimeError())]
    return [_example(kind) for kind in kinds_of(number)]


def _example(kind: type[errors.PinAgentError]) -> Problem:
    facts = {**_FACTS, **_OTHER_FACTS.get(kind.code, {})}
    return problem_of(kind(_DETAILS.get(kind.code, ""), **facts))


def kinds_of(number: int) -> list[type[errors.PinAgentError]]:
    """Return the errors that end with a number, in the order of the tree."""
    kinds = [
        one
        for one in (*vars(errors).values(), SettingsRefused, ReferenceRefused, StoreFull)
        if inspect.isclass(one)
    ]
    ours = [one for one in kinds if issubclass(one, errors.PinAgentError)]
    return [one for one in ours if exit_codes.exit_code(one()) == number]


def _reasons() -> Iterator[tuple[str, str]]:
    """Yield why judging stops, each once, with what to do."""
    unknown = problem_of(errors.ValidationStopped())
    for reason in PendingReason:
        told = problem_of(errors.ValidationStopped(reason=reason))
        if told != unknown:
            words = told.message.partition(": ")[2].removesuffix(". Their pins stay pending.")
            yield words, told.next_step

"""Which pins can be shown, in words: those of all prompts, of one, of one of its runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from pinagent_desktop.application.scope import Scope
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ui.presenters.day_words import day_and_time

MOST: Final = 20
"""Runs or prompts to choose from: a longer menu is no help."""


@dataclass(frozen=True)
class ScopeRow:
    """One choice."""

    scope: Scope
    words: str
    is_shown: bool


def scope_title(scope: Scope, prompts: Sequence[Prompt], runs: Sequence[Run]) -> str:
    """Return what the shown pins are called."""
    if scope.prompt_id is None:
        return _tr("All prompts")
    run = next((one for one in runs if one.id == scope.session_id), None)
    if run is None:
        return prompts[0].text
    words = _tr("{prompt} · run of {when}")
    moment = QDateTime.fromSecsSinceEpoch(int(run.timestamp.timestamp()))
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return words.format(prompt=prompts[0].text, when=when)


def scope_rows(
    shown: Scope, prompts: Sequence[Prompt], runs: Sequence[Run], now: datetime
) -> Sequence[ScopeRow]:
    """Return what can be chosen, the widest first.

    Args:
        shown: What is shown now.
        prompts: Of all prompts these, the newest first; else the one that is open.
        runs: Of the open prompt, the newest first.
        now: Aware; days are named from there.
    """
    choices = [(Scope(), _tr("All prompts"))]
    if shown.prompt_id is None:
        choices += [(Scope(one.id), one.text) for one in prompts[:MOST]]
    else:
        choices.append((Scope(shown.prompt_id), _tr("This prompt, all runs")))
        choices += [(Scope(shown.prompt_id, one.id), _run_words(one, now)) for one in runs[:MOST]]
    return [ScopeRow(scope, words, scope == shown) for scope, words in choices]


def _run_words(run: Run, now: datetime) -> str:
    words = _tr("Run of {when} · {kept} kept")
    kept = QLocale().toString(run.counts.kept)
    return words.format(when=day_and_time(run.timestamp, now), kept=kept)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScopeWords", text)

"""Standard output: JSON lines for programs, sentences and tables for people."""

import json
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol, TextIO

from typing_extensions import override

from pinagent_desktop.application.events import (
    CountsChanged,
    Event,
    PinLeftOut,
    ProblemMet,
    RunEnded,
    RunStarted,
    as_line,
    is_public,
)
from pinagent_desktop.application.problems import Problem
from pinagent_desktop.application.sentences import kept_sentence, sentence
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import Counts

BAR_WIDTH = 24


class Output(Protocol):
    """Where a command writes to."""

    def event(self, event: Event) -> None:
        """Write what happened in a run."""
        ...

    def problem(self, problem: Problem) -> None:
        """Write what went wrong, with the next step."""
        ...

    def row(self, document: Mapping[str, Any], words: Sequence[str]) -> None:
        """Write one row of a listing."""
        ...

    def say(self, sentence_: str) -> None:
        """Write a sentence that only people need."""
        ...

    def flush_rows(self) -> None:
        """Write the rows that were held back to make columns."""
        ...


class JsonOutput(Output):
    """One JSON document a line, nothing else."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout

    @override
    def event(self, event: Event) -> None:
        if is_public(event):
            self._write(as_line(event))

    @override
    def problem(self, problem: Problem) -> None:
        event = ProblemMet(
            time=datetime.now(UTC),
            session_id=SessionId(""),
            code=problem.code,
            message=problem.message,
            next_step=problem.next_step,
        )
        self._write(as_line(event))

    @override
    def row(self, document: Mapping[str, Any], words: Sequence[str]) -> None:
        self._write(json.dumps(document, ensure_ascii=False, separators=(",", ":")))

    @override
    def say(self, sentence_: str) -> None:
        """Programs need no sentences."""

    @override
    def flush_rows(self) -> None:
        """Nothing is held back."""

    def _write(self, line: str) -> None:
        self._stream.write(line + "\n")
        self._stream.flush()


class SentenceOutput(Output):
    """Sentences, with a progress bar where there is a terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._is_terminal = self._stream.isatty()
        self._bar = ""
        self._rows: list[Sequence[str]] = []

    @override
    def event(self, event: Event) -> None:
        match event:
            case CountsChanged():
                self._draw(event.counts, event.target)
            case RunStarted():
                self._line(f"Run {event.session_id} of “{event.prompt_text}”.")
                if event.is_practice:
                    self._line("Practice: no AI looks at these pictures, nothing is paid.")
            case RunEnded():
                self._erase()
                self._line(kept_sentence(event.counts))
                self._line(sentence(event) or "")
            case PinLeftOut():
                pass
            case ProblemMet():
                self._complain(event.message, event.next_step)
            case _:
                words = sentence(event)
                if words:
                    self._line(words)

    @override
    def problem(self, problem: Problem) -> None:
        self._complain(problem.message, problem.next_step)

    @override
    def row(self, document: Mapping[str, Any], words: Sequence[str]) -> None:
        self._rows.append(words)

    @override
    def say(self, sentence_: str) -> None:
        self._line(sentence_)

    @override
    def flush_rows(self) -> None:
        for line in columns(self._rows):
            self._line(line)
        self._rows.clear()

    def _complain(self, message: str, next_step: str) -> None:
        self._erase()
        self._stream.flush()
        sys.stderr.write(f"{message}\n{next_step}\n")
        sys.stderr.flush()

    def _draw(self, counts: Counts, target: int) -> None:
        if not self._is_terminal or not target:
            return
        done = min(1.0, counts.validated / target)
        filled = round(done * BAR_WIDTH)
        bar = "█" * filled + "░" * (BAR_WIDTH - filled)
        text = (
            f"{bar} {counts.kept} of {target} kept, {counts.validated} judged, "
            f"{counts.approved} approved"
        )
        width = shutil.get_terminal_size().columns - 1
        self._erase()
        self._bar = text[:width]
        self._stream.write(self._bar)
        self._stream.flush()

    def _erase(self) -> None:
        if self._bar:
            self._stream.write("\r" + " " * len(self._bar) + "\r")
            self._bar = ""

    def _line(self, text: str) -> None:
        bar = self._bar
        self._erase()
        self._stream.write(text + "\n")
        if bar:
            self._bar = bar
            self._stream.write(bar)
        self._stream.flush()


def columns(rows: Iterable[Sequence[str]]) -> Sequence[str]:
    """Return rows as lines whose columns stand below each other."""
    table = [list(row) for row in rows]
    if not table:
        return []
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    ]

"""What the application says, in the language of the window; under the names it has there."""

from collections.abc import Mapping, Sequence

from pinagent_desktop.application import problems, sentences, undoing
from pinagent_desktop.application.events import Event, SampleJudged
from pinagent_desktop.application.undoing import BoardToGo
from pinagent_desktop.domain.pin import LeftOutReason, PendingReason
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.ui.translation import in_words


def problem_of(error: BaseException) -> problems.Problem:
    """Return an error in words."""
    problem = problems.problem_of(error)
    return problems.Problem(problem.code, in_words(problem.message), in_words(problem.next_step))


def sentence(event: Event) -> str | None:
    """Return what to write in the log for an event, or ``None`` when it says nothing there."""
    words = sentences.sentence(event)
    return None if words is None else in_words(words)


def left_out_words(left_out: Mapping[LeftOutReason, int]) -> str:
    """Return "12 ads, 9 already seen", most first; empty when nothing was left out."""
    return in_words(sentences.left_out_words(left_out))


def pending_words(reasons: Mapping[PendingReason, int]) -> str:
    """Return "the budget is used (8), the model was too slow (4)", most first."""
    return in_words(sentences.pending_words(reasons))


def sample_sentence(event: SampleJudged) -> str:
    """Return how the sample lies against the threshold."""
    return in_words(sentences.sample_sentence(event))


def money(usd: float | None) -> str:
    """Return dollars with as many digits as they need; words when the price is unknown."""
    return in_words(sentences.money(usd))


def price(usd: float | None, *, is_practice: bool) -> str:
    """Return what something costs or has cost: "free" in practice, else the money."""
    return in_words(sentences.price(usd, is_practice=is_practice))


def end_sentence(
    status: RunStatus, counts: Counts, cost: Cost, seconds: float, *, is_practice: bool
) -> str:
    """Return the run's last word: what came out, what it cost, how long it took."""
    words = sentences.end_sentence(status, counts, cost, seconds, is_practice=is_practice)
    return in_words(words)


def board_words(to_go: BoardToGo) -> Sequence[str]:
    """Return in sentences what goes with a board."""
    return [in_words(one) for one in undoing.board_words(to_go)]

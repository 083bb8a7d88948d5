"""How well the score separates, over a judge that errs as people's judges do."""

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from benchmarks.learned_order import kind_of, labelled, prompt_of, stamp_book
from benchmarks.ranking import area, best_f1, f1, top_share
from benchmarks.result import Goal, Result
from pinagent_desktop.domain.limits import DEFAULT_THRESHOLD
from pinagent_desktop.domain.picture_problem import DEFAULT_MINDED, Problem
from pinagent_desktop.domain.verdict import TOP_GRADE, Grades, Looks, is_doubtful, score
from pinagent_desktop.practice.judge_grades import grade
from pinagent_desktop.practice.judge_wish import Wish
from pinagent_desktop.practice.pictures.book import PictureLabel
from pinagent_desktop.practice.pictures.drawn import DrawnBook
from pinagent_desktop.practice.pictures.styles import STYLES
from pinagent_desktop.practice.pictures.subjects import SUBJECTS
from pinagent_desktop.practice.vocabulary import Vocabulary

TOO_LOW: Final = 0.30
TOO_HIGH: Final = 0.15
"""So often a grade is one too low or too high: judges err towards the negative about two to one."""
OVERSEEN: Final = 0.20
IMAGINED: Final = 0.05
"""So often a problem is not seen, and one is seen that is not there."""
EARLIER_THRESHOLD: Final = 0.5
SECOND: Final = "second"


@dataclass(frozen=True)
class Brief:
    """One prompt over a pool of pictures, with what a person would say."""

    words: str
    pool: Sequence[PictureLabel]
    fits: Callable[[PictureLabel], bool]

    def wanted(self, label: PictureLabel) -> bool:
        """Whether a person wants a picture: it is what they look for, with nothing they mind."""
        return self.fits(label) and not DEFAULT_MINDED & set(map(Problem, label.problems))


def measure_separation() -> Sequence[Result]:
    """Return area, top share and F1 on the practice pictures."""
    drawn = DrawnBook().labels()
    return _measured("separation_practice", _drawn_briefs(drawn), Vocabulary(drawn))


def measure_separation_stamps() -> Sequence[Result]:
    """Return the same on the stamps.

    Raises:
        Skipped: The stamps are not there.
    """
    stamps, _ = labelled(stamp_book())
    return _measured("separation_stamps", _stamp_briefs(stamps), Vocabulary(stamps))


def noisy(label: PictureLabel, brief: str, vocabulary: Vocabulary, look: str = "") -> Grades:
    """Return what the erring judge answers, the same to the same picture, brief and look."""
    verdict = grade(label, Wish(brief, look=look), vocabulary)
    chance = random.Random(f"{label.key} {brief}{look}")  # noqa: S311 - chance, no secret
    problems = {one for one in verdict.problems if chance.random() >= OVERSEEN}
    if chance.random() < IMAGINED:
        problems.add(chance.choice(sorted(DEFAULT_MINDED)).value)
    return Grades.model_validate(
        {
            "what_is_seen": verdict.what_is_seen,
            "subject": _erring(verdict.subject, chance),
            "style": _erring(verdict.style, chance),
            "problems": sorted(problems),
            "reason": verdict.reason,
        }
    )


def earlier(grades: Grades) -> float:
    """Return the earlier scheme's number: half the object, half the style, nothing else."""
    return 0.5 * grades.subject / TOP_GRADE + 0.5 * grades.style / TOP_GRADE


def _erring(exact: int, chance: random.Random) -> int:
    luck = chance.random()
    step = -1 if luck < TOO_LOW else 1 if luck < TOO_LOW + TOO_HIGH else 0
    return min(TOP_GRADE, max(0, exact + step))


def _measured(name: str, briefs: Iterable[Brief], vocabulary: Vocabulary) -> Sequence[Result]:
    rows = [_one(brief, vocabulary) for brief in briefs]
    mean: Mapping[str, float] = {key: float(np.mean([row[key] for row in rows])) for key in rows[0]}
    said = f"0.5 object + 0.5 style, {len(rows)} prompts"
    return (
        Result(
            name,
            mean["area"],
            "AUC",
            mean["area_before"],
            said,
            Goal("ratio", ">=", 1.0),
        ),
        Result(
            f"{name}_top",
            mean["top"],
            "at the top",
            mean["top_before"],
            said,
            Goal("value", "<=", 0.10),
        ),
        Result(
            f"{name}_f1",
            mean["f1"],
            "F1",
            mean["f1_before"],
            f"threshold {EARLIER_THRESHOLD}",
            Goal("ratio", ">=", 1.0),
        ),
        _looked_twice(name, mean),
    )


def _looked_twice(name: str, mean: Mapping[str, float]) -> Result:
    """Return how many doubtful pictures are decided as a person would, by two looks and by one."""
    doubtful = mean["doubtful"]
    return Result(
        f"{name}_twice",
        mean["right_twice"] / doubtful,
        "decided right",
        mean["right_once"] / doubtful,
        f"one look, threshold {DEFAULT_THRESHOLD}; twice at {doubtful / mean['pool']:.0%} of all",
        Goal("ratio", ">=", 1.0),
    )


def _one(brief: Brief, vocabulary: Vocabulary) -> Mapping[str, float]:
    answers = [noisy(label, brief.words, vocabulary) for label in brief.pool]
    wanted = [brief.wanted(label) for label in brief.pool]
    ours = [score(one, DEFAULT_MINDED) for one in answers]
    theirs = [earlier(one) for one in answers]
    return {
        **_in_doubt(brief, answers, vocabulary),
        "area": area(ours, wanted),
        "area_before": area(theirs, wanted),
        "top": top_share(ours),
        "top_before": top_share(theirs),
        "f1": best_f1(ours, wanted)[0],
        "f1_before": f1(theirs, wanted, EARLIER_THRESHOLD),
    }


def _in_doubt(
    brief: Brief, answers: Sequence[Grades], vocabulary: Vocabulary
) -> Mapping[str, float]:
    """Count the doubtful pictures, and those decided right without and with a second look."""
    doubtful = right_once = right_twice = 0
    for label, first in zip(brief.pool, answers, strict=True):
        once = score(first, DEFAULT_MINDED)
        if not is_doubtful(once, DEFAULT_THRESHOLD):
            continue
        second = noisy(label, brief.words, vocabulary, SECOND)
        twice = Looks(first=first, second=second).score(DEFAULT_MINDED)
        doubtful += 1
        right_once += (once >= DEFAULT_THRESHOLD) is brief.wanted(label)
        right_twice += (twice >= DEFAULT_THRESHOLD) is brief.wanted(label)
    return {
        "pool": len(answers),
        "doubtful": doubtful,
        "right_once": right_once,
        "right_twice": right_twice,
    }


def _drawn_briefs(labels: Sequence[PictureLabel]) -> Sequence[Brief]:
    """Return a brief for each subject, in a style of its own turn; the pool shares one of both."""
    briefs = []
    for index, subject in enumerate(SUBJECTS):
        style = STYLES[index % len(STYLES)]

        def fits(label: PictureLabel, what: str = subject.name, how: str = style.name) -> bool:
            return (label.subject, label.style) == (what, how)

        pool = [one for one in labels if one.subject == subject.name or one.style == style.name]
        briefs.append(Brief(f"{style.name} {subject.name}", pool, fits))
    return briefs


def _stamp_briefs(labels: Sequence[PictureLabel]) -> Sequence[Brief]:
    briefs = []
    for kind in sorted(set(map(kind_of, labels))):

        def fits(label: PictureLabel, wanted: str = kind) -> bool:
            return kind_of(label) == wanted

        briefs.append(Brief(prompt_of(kind), labels, fits))
    return briefs

"""What trying a key has shown, in words."""

import pytest

from pinagent_desktop.application.trial_words import JudgeCheck, check_sentence
from pinagent_desktop.domain.pin import PendingReason


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (None, "Works: answered in 0.8 s."),
        (PendingReason.TIMEOUT, "No answer in 3 seconds. It may still work."),
        (PendingReason.KEY_REFUSED, "Does not work: the key was not accepted."),
    ],
)
def test_a_tried_key_is_told_in_one_sentence(failure: PendingReason | None, words: str) -> None:
    seconds = 3.0 if failure is PendingReason.TIMEOUT else 0.8
    check = JudgeCheck(ok=failure is None, failure=failure, detail="", seconds=seconds)

    assert check_sentence(check) == words

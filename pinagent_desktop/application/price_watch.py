"""What pictures really cost beside what was expected: a large gap is said once, early."""

from pinagent_desktop.application.sentences import money
from pinagent_desktop.domain.run import Cost

CALLS_THAT_TELL = 5
LARGE_GAP = 1.3
"""A third dearer or cheaper than expected is worth a word."""


class PriceWatch:
    """Looks at the first calls that are paid for.

    Args:
        expected: Of one usual picture, by the price table.
        so_far: What an earlier start of the same run was billed: then it has been said.
    """

    def __init__(self, expected: Cost, so_far: Cost) -> None:
        self._expected = expected
        self._told = so_far.calls >= CALLS_THAT_TELL

    def look(self, cost: Cost) -> str | None:
        """Return a sentence when there is something to say, at most once.

        Args:
            cost: Of the run so far.
        """
        if self._told or cost.calls < CALLS_THAT_TELL:
            return None
        self._told = True
        if cost.usd is None or self._expected.usd is None:
            tokens = cost.tokens // cost.calls
            takes = f"A picture takes about {tokens} tokens."
            return (
                "The price of this model is not known here, so no budget can stop the run. "
                f"{takes if tokens else 'Nor does its server say how many tokens a picture takes.'}"
            )
        if not cost.tokens and cost.usd:
            return (
                "The server does not say what it used. "
                f"Each answer is counted at the {money(self._expected.usd)} that was expected."
            )
        each, expected = cost.usd / cost.calls, self._expected.usd
        if expected and (each > expected * LARGE_GAP or each * LARGE_GAP < expected):
            way = "more" if each > expected else "less"
            return (
                f"A picture costs {money(each)} by what the server reports, "
                f"{way} than the {money(expected)} that was expected."
            )
        return None

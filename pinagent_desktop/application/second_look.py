"""Looking twice: which pictures of a run are doubtful."""

from pinagent_desktop.application.grading import Doubt
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.verdict import Looks, is_doubtful


def doubt_in(record: RunRecord) -> Doubt:
    """Return what tells which pictures of a run are worth a second look."""

    async def doubts(looks: Looks) -> bool:
        # The person may have moved the threshold meanwhile.
        prompt = await record.store.prompts.get(record.prompt.id) or record.prompt
        return is_doubtful(looks.score(prompt.minded_problems), prompt.threshold)

    return doubts

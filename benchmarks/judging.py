"""The practice judge, asked once a picture through the OpenAI SDK, without the app around it."""

from pathlib import Path

from benchmarks.result import NotMeasured
from pinagent_desktop.domain.verdict import Grades
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.services.validation.judge_prompt import PromptWords, messages

MODEL = "practice-judge"
_SECONDS = 60.0


class BareJudge:
    """Sends the app's own words and schema; knows nothing of queues, caches and tries."""

    def __init__(self, base_url: str, prompts: Path, brief: str) -> None:
        import openai

        self._client = openai.AsyncOpenAI(
            api_key="none", base_url=base_url, max_retries=0, timeout=_SECONDS
        )
        self._words = PromptWords.read(
            (prompts / "judge.system.md").read_text("utf-8"),
            (prompts / "judge.user.md").read_text("utf-8"),
        )
        self._brief = Brief(text=brief)

    async def grade(self, picture: bytes) -> Grades:
        """Return the grades of a picture.

        Raises:
            NotMeasured: The judge gives none.
        """
        completion = await self._client.chat.completions.parse(
            model=MODEL,
            messages=list(messages(self._words, self._brief, picture, None)),  # type: ignore[arg-type] # a plain mapping, as the app sends it
            response_format=Grades,
        )
        grades = completion.choices[0].message.parsed
        if grades is None:
            raise NotMeasured("the practice judge gives no grades")
        return grades

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

"""Makes judges: the right key for the right address, and never another."""

from typing_extensions import override

from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.domain.settings import DEFAULT_BASE_URL, Settings
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.secrets import API_KEY, SecretStore
from pinagent_desktop.ports.validation import JudgeMaker, PinJudge
from pinagent_desktop.services.validation.flow import FlowLimits
from pinagent_desktop.services.validation.judge_prompt import PromptWords
from pinagent_desktop.services.validation.openai_client import JudgeAccess
from pinagent_desktop.services.validation.openai_judge import OpenAIJudge
from pinagent_desktop.services.validation.prices import PriceTable

PRACTICE_NAME = "practice"


class OpenAIJudges(JudgeMaker):
    """Makes judges of one table of models.

    Args:
        words: The rubric.
        prices: The models; the first one is also what practice counts with.
        secrets: Where keys are kept, one for each address.
        clock: Time, for pauses.
        environment_key: ``OPENAI_API_KEY`` as it was at the start.
        environment_base_url: ``OPENAI_BASE_URL``; the key above goes there and nowhere else.
    """

    def __init__(
        self,
        words: PromptWords,
        prices: PriceTable,
        secrets: SecretStore,
        clock: Clock,
        environment_key: str | None = None,
        environment_base_url: str | None = None,
    ) -> None:
        self._words = words
        self._prices = prices
        self._secrets = secrets
        self._clock = clock
        self._for_this_start: dict[str, str] = {}
        if environment_key:
            self.use_for_this_start(environment_key, environment_base_url or DEFAULT_BASE_URL)

    @override
    def has_key_for_this_start(self, base_url: str) -> bool:
        return _comparable(base_url) in self._for_this_start

    @override
    def use_for_this_start(self, key: str, base_url: str) -> None:
        self._for_this_start[_comparable(base_url)] = key

    @override
    async def make(self, settings: Settings, key: str | None = None) -> PinJudge:
        access = JudgeAccess(
            model=settings.model,
            base_url=settings.base_url,
            key=key or await self._key(settings.base_url),
        )
        limits = FlowLimits(at_once=settings.judge_concurrency)
        return OpenAIJudge(settings.model, access, self._words, self._prices, self._clock, limits)

    def make_practice(self, base_url: str, limits: FlowLimits | None = None) -> PinJudge:
        """Return the judge of the practice site: no key, whatever the settings say."""
        model = self._prices.models[0].id
        access = JudgeAccess(model=model, base_url=base_url, speaks_as_openai=True)
        return OpenAIJudge(PRACTICE_NAME, access, self._words, self._prices, self._clock, limits)

    async def _key(self, base_url: str) -> str | None:
        given = self._for_this_start.get(_comparable(base_url))
        if given is not None:
            return given
        try:
            return await self._secrets.get(API_KEY, base_url)
        except SecretsUnavailable:
            # No keyring: then there is no key either, and the check before the run says so.
            return None


def _comparable(base_url: str) -> str:
    return base_url.strip().rstrip("/").lower()

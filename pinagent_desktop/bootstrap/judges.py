"""Judges: of the chosen model, or the practice one."""

import math
import tomllib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from typing_extensions import override

from pinagent_desktop.bootstrap.environment import Environment
from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.domain.pin_text import usual_pin_text
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.domain.verdict import DOUBTFUL_SHARE
from pinagent_desktop.paths import Paths
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.secrets import API_KEY, SecretStore
from pinagent_desktop.ports.validation import Brief, Endpoint, JudgeMaker, PinJudge, Shown

if TYPE_CHECKING:
    from pinagent_desktop.services.validation.judge_prompt import PromptWords
    from pinagent_desktop.services.validation.prices import PriceTable
    from pinagent_desktop.services.validation.split_prompt import SplitWords

PRACTICE = "practice"
"""Name of the practice judge; scores under it are labelled wherever they are shown."""


class Judges(JudgeMaker):
    """Makes judges; a key goes to its own address only."""

    def __init__(
        self,
        paths: Paths,
        secrets: SecretStore,
        environment: Environment,
        clock: Clock,
        learn: Callable[[str | None], None],
    ) -> None:
        self._paths = paths
        self._secrets = secrets
        self._environment = environment
        self._clock = clock
        self._learn = learn
        self._for_this_start: dict[str, str] = {}

    @override
    def has_key_for_this_start(self, base_url: str) -> bool:
        return bool(self._for_this_start.get(base_url) or self._environment.key_for(base_url))

    @override
    def use_for_this_start(self, key: str, base_url: str) -> None:
        self._learn(key)
        self._for_this_start[base_url] = key

    @override
    def endpoints(self) -> Sequence[Endpoint]:
        told = tomllib.loads((self._paths.resources / "endpoints.toml").read_text("utf-8"))
        return tuple(Endpoint.model_validate(one) for one in told["endpoints"])

    @override
    async def make(self, settings: Settings, key: str | None = None) -> PinJudge:
        chosen = key or await self._key(settings.base_url)
        self._learn(chosen)
        return self._judge(settings.model, settings, settings.base_url, chosen)

    def practice(self, settings: Settings, base_url: str) -> PinJudge:
        """Return the practice judge at its address; it takes no key and costs nothing."""
        return self._judge(PRACTICE, settings, base_url, None)

    async def _key(self, base_url: str) -> str | None:
        given = self._environment.key_for(base_url) or self._for_this_start.get(base_url)
        if given:
            return given
        try:
            return await self._secrets.get(API_KEY, base_url)
        except SecretsUnavailable:
            return None  # the judge says "no key" for the pins, the doctor says why

    def _judge(self, name: str, settings: Settings, base_url: str, key: str | None) -> PinJudge:
        from pinagent_desktop.services.validation.flow import FlowLimits
        from pinagent_desktop.services.validation.openai_client import JudgeAccess
        from pinagent_desktop.services.validation.openai_judge import OpenAIJudge
        from pinagent_desktop.services.validation.refused_parameters import RefusedParameters

        table, words = _table(self._paths), _words(self._paths)
        model = settings.model
        if name == PRACTICE:
            # The tokens are counted as for the best known model, the price is nothing.
            model = table.models[0].id
            free = {"input": 0.0, "cached": 0.0, "output": 0.0}
            table = table.with_(models=tuple(one.with_(**free) for one in table.models))
        access = JudgeAccess(model, base_url, key, speaks_as_openai=name == PRACTICE)
        limits = FlowLimits(at_once=settings.judge_concurrency)
        refused = RefusedParameters(None if name == PRACTICE else self._paths.refused_parameters)
        picture = (self._paths.resources / "red-ball.jpg").read_bytes()
        return OpenAIJudge(
            name,
            access,
            words,
            _split_words(self._paths),
            table,
            self._clock,
            limits,
            refused,
            picture,
        )


def expected_price(
    paths: Paths,
    settings: Settings,
    pictures: int,
    brief: int,
    references: Sequence[Reference] = (),
) -> Cost:
    """Return what judging so many pictures is expected to cost, second looks among it.

    Args:
        paths: Where prices and rubric are.
        settings: Who would look at them, whether twice in doubt, and what is told beside the brief.
        pictures: How many.
        brief: Characters of the brief that goes with each.
        references: Pictures that go with each.
    """
    from pinagent_desktop.services.validation.judge_prompt import characters

    told = usual_pin_text() if settings.send_pin_text else None
    beside = [one.sent_size for one in references]
    shown = tuple(Shown(picture=b"", width=width, height=height) for width, height in beside)
    usual, words, table = Brief(text="", pin_text=told, like=shown), _words(paths), _table(paths)

    def cost(looks: int, asked: Brief) -> Cost:
        return table.estimate(settings.model, looks, characters(words, asked) + brief, beside)

    if not settings.second_look:
        return cost(pictures, usual)
    again = cost(math.ceil(pictures * DOUBTFUL_SHARE), usual.with_(second_look=True))
    return cost(pictures, usual).plus(again.with_(second_looks=again.calls))


def _table(paths: Paths) -> "PriceTable":
    from pinagent_desktop.services.validation.prices import PriceTable

    return PriceTable.read((paths.resources / "models.toml").read_text("utf-8"))


def _words(paths: Paths) -> "PromptWords":
    from pinagent_desktop.services.validation.judge_prompt import PromptWords

    prompts = paths.resources / "prompts"
    return PromptWords.read(
        (prompts / "judge.system.md").read_text("utf-8"),
        (prompts / "judge.user.md").read_text("utf-8"),
    )


def _split_words(paths: Paths) -> "SplitWords":
    from pinagent_desktop.services.validation.split_prompt import SplitWords

    prompts = paths.resources / "prompts"
    return SplitWords.read(
        (prompts / "split.system.md").read_text("utf-8"),
        (prompts / "split.user.md").read_text("utf-8"),
    )

"""The judge: a vision model behind OpenAI's wire format."""

import asyncio
import functools
import json
from collections.abc import Sequence
from dataclasses import replace

from pydantic import BaseModel
from typing_extensions import override

from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.verdict import Grades
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.validation import (
    Brief,
    JudgeCheck,
    Judged,
    JudgeTrial,
    PinJudge,
    SplitPrompt,
)
from pinagent_desktop.services.validation import judge_prompt
from pinagent_desktop.services.validation.answers import (
    Answer,
    is_completion,
    read_answer,
    usage_of,
)
from pinagent_desktop.services.validation.faults import NO_ANSWER_IN_TIME, Fault, Treatment
from pinagent_desktop.services.validation.flow import CallFlow, FlowLimits
from pinagent_desktop.services.validation.judge_prompt import CHECK_MESSAGES, Messages, PromptWords
from pinagent_desktop.services.validation.openai_client import (
    JudgeAccess,
    OpenAIClient,
    Reply,
    Wording,
)
from pinagent_desktop.services.validation.prices import ModelFacts, PriceTable
from pinagent_desktop.services.validation.refused_parameters import RefusedParameters
from pinagent_desktop.services.validation.split_prompt import Points, SplitWords, read_points

_TRIAL_BRIEF = Brief(text="a red ball on a white ground")
_SEEN = 2
"""Grade of the subject from which on a model has seen the ball."""
_NO_KEY = Fault(Treatment.STOP, PendingReason.NO_KEY, "There is no key for this address")
SPLIT_TRIES = 2
_NO_MODEL = Fault(
    Treatment.STOP, PendingReason.MODEL_GONE, "What answers at this address is no model"
)


class OpenAIJudge(PinJudge):
    """Judges pictures with one model of one server.

    Args:
        name: What is stored as the pin's ``scorer``: the model's id, or ``practice``.
        access: Server, model and key.
        words: The rubric.
        split_words: The question that splits a prompt.
        prices: What calls cost.
        clock: Time, for pauses.
        limits: Numbers of the flow.
        refused: What models were found not to take.
        trial_picture: A JPEG of a red ball on white, for ``trial``.
    """

    def __init__(
        self,
        name: str,
        access: JudgeAccess,
        words: PromptWords,
        split_words: SplitWords,
        prices: PriceTable,
        clock: Clock,
        limits: FlowLimits | None = None,
        refused: RefusedParameters | None = None,
        trial_picture: bytes = b"",
    ) -> None:
        self._limits = limits or FlowLimits()
        self._name = name
        self._access = access
        self._words = words
        self._split_words = split_words
        self._prices = prices
        self._clock = clock
        self._facts = prices.facts(access.model)
        self._client = OpenAIClient(
            access,
            clock,
            _options(self._facts),
            self._limits.request_seconds,
            refused or RefusedParameters(),
        )
        self._trial_picture = trial_picture
        self._flow = CallFlow(clock, self._limits)

    @property
    @override
    def name(self) -> str:
        return self._name

    @override
    def cache_key(self, brief: Brief, picture: bytes) -> str:
        # Two servers may call different models by one name. The practice judge has a name of its
        # own, under which no grade passes for a real model's, and is the same at every address.
        is_itself = self._name == self._access.model
        server = self._access.base_url.rstrip("/") if is_itself else self._name
        asked = json.dumps([server, self._access.model, _options(self._facts)], sort_keys=True)
        return judge_prompt.cache_key(self._words, brief, picture, asked)

    @override
    async def check(self) -> JudgeCheck:
        began = self._clock.monotonic()
        fault = _NO_KEY if self._lacks_key else await self._checked()
        seconds = self._clock.monotonic() - began
        if fault is not None:
            return JudgeCheck(ok=False, failure=fault.reason, detail=fault.detail, seconds=seconds)
        self._flow.reopen()
        return JudgeCheck(ok=True, failure=None, detail="", seconds=seconds)

    @override
    async def trial(self) -> JudgeTrial:
        began = self._clock.monotonic()
        if self._lacks_key:
            return JudgeTrial(_NO_KEY.reason, _NO_KEY.detail, 0.0)
        await self._client.open()
        self._client.find_out_anew()
        wording = functools.partial(
            judge_prompt.messages, self._words, _TRIAL_BRIEF, self._trial_picture
        )
        try:
            async with asyncio.timeout(self._limits.request_seconds):
                answer = await self._asked(wording)
        except TimeoutError:
            answer = Answer.failed(NO_ANSWER_IN_TIME)
        seconds = self._clock.monotonic() - began
        cost = self._prices.cost(self._access.model, answer.usage) if answer.paid else Cost()
        left_out = tuple(sorted(self._client.left_out))
        result = answer.result
        if isinstance(result, Fault):
            return JudgeTrial(result.reason, result.detail, seconds, cost, left_out=left_out)
        sees = result.subject >= _SEEN
        return JudgeTrial(None, result.what_is_seen, seconds, cost, sees, left_out)

    @override
    async def judge(self, brief: Brief, picture: bytes) -> Judged:
        if self._lacks_key:
            return Judged(None, Cost(), _NO_KEY.reason, _NO_KEY.detail)
        wording = functools.partial(judge_prompt.messages, self._words, brief, picture)
        paid: list[Cost] = []
        unusable: list[str] = []
        await self._client.open()

        async def call() -> Answer:
            answer = await self._asked(functools.partial(_worded, wording, unusable))
            if answer.paid:
                paid.append(self._price(answer, brief))
            if isinstance(answer.result, Fault) and answer.paid:
                unusable.append(answer.result.detail)
            return answer

        try:
            result = await self._flow.run(call)
        except ValidationStopped as stopped:
            if not paid:
                raise
            # An earlier answer was no use and is to be counted; whoever comes next is told, too.
            reason = PendingReason(str(stopped.facts["reason"]))
            result = Fault(Treatment.STOP, reason, stopped.detail)
        cost = functools.reduce(Cost.plus, paid, Cost())
        if isinstance(result, Grades):
            return Judged(result, cost)
        return Judged(None, cost, result.reason, result.detail)

    @override
    async def split(self, text: str) -> SplitPrompt:
        if self._lacks_key:
            return SplitPrompt(None, Cost(), _NO_KEY.reason, _NO_KEY.detail)
        await self._client.open()
        cost, fault = Cost(), _NO_KEY
        for _ in range(SPLIT_TRIES):
            reply = await self._said(self._split_words.messages(text), Points)
            if isinstance(reply, Fault):
                fault = reply
            else:
                cost = cost.plus(self._prices.cost(self._access.model, usage_of(reply.body)))
                points = read_points(reply.body)
                if isinstance(points, Rubric):
                    return SplitPrompt(points, cost)
                fault = points
            if fault.treatment not in {Treatment.AGAIN, Treatment.ASK_AGAIN}:
                break
        return SplitPrompt(None, cost, fault.reason, fault.detail)

    @override
    def estimate(self, pictures: int, brief: Brief | None = None) -> Cost:
        characters = judge_prompt.characters(self._words, brief)
        shown = (*brief.like, *brief.unlike) if brief is not None else ()
        beside = [(one.width, one.height) for one in shown]
        return self._prices.estimate(self._access.model, pictures, characters, beside)

    @override
    async def close(self) -> None:
        await self._client.close()

    def _price(self, answer: Answer, brief: Brief) -> Cost:
        """Return the price of an answer; what its server does not say costs what was expected.

        Else no limit of money would ever be reached there.
        """
        if answer.is_metered:
            return self._prices.cost(self._access.model, answer.usage)
        return Cost(usd=self.estimate(1, brief).usd, calls=1)

    async def _asked(self, wording: Wording) -> Answer:
        reply = await self._client.send(wording, schema=Grades)
        if isinstance(reply, Fault):
            return Answer.failed(self._told(reply))
        return read_answer(reply.body, reply.told)

    async def _checked(self) -> Fault | None:
        """Ask for one word; trouble of the server gets a second chance."""
        await self._client.open()
        fault = await self._asked_for_a_word()
        if fault is not None and fault.treatment is Treatment.AGAIN:
            fault = await self._asked_for_a_word()
        return fault

    async def _asked_for_a_word(self) -> Fault | None:
        reply = await self._said(CHECK_MESSAGES, None)
        if isinstance(reply, Fault):
            return reply
        return None if is_completion(reply.body) else _NO_MODEL

    async def _said(self, messages: Messages, schema: type[BaseModel] | None) -> Reply | Fault:
        """Send words without a picture, once."""
        try:
            async with asyncio.timeout(self._limits.request_seconds):
                reply = await self._client.send(lambda _: messages, schema=schema)
        except TimeoutError:
            return NO_ANSWER_IN_TIME
        return self._told(reply) if isinstance(reply, Fault) else reply

    def _told(self, fault: Fault) -> Fault:
        """Return a fault with what this judge knows and its client does not."""
        if fault.reason is PendingReason.MODEL_GONE:
            offered = ", ".join(each.id for each in self._prices.offered(self._clock.now().date()))
            return replace(fault, detail=f"{fault.detail}; models that answer: {offered}")
        if fault.reason is PendingReason.KEY_REFUSED and not self._access.key:
            return replace(fault, reason=PendingReason.NO_KEY)
        return fault

    @property
    def _lacks_key(self) -> bool:
        return self._access.is_openai and not self._access.key


def _options(facts: ModelFacts | None) -> dict[str, str]:
    if facts is None:
        return {}
    sent = {"reasoning_effort": facts.reasoning_effort, "detail": facts.detail}
    return {name: value for name, value in sent.items() if value is not None}


def _worded(wording: Wording, unusable: Sequence[str], detail: str | None) -> Messages:
    """Ask; after an answer that was no use, say why it was none."""
    asked = wording(detail)
    return judge_prompt.with_correction(asked, unusable[-1]) if unusable else asked

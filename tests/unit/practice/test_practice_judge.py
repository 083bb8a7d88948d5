"""The judge behind the real OpenAI SDK."""

import base64
import io
import math
from collections.abc import AsyncIterator
from typing import Any, Literal

import openai
import pytest
import pytest_asyncio
from PIL import Image
from pydantic import BaseModel, ValidationError

from pinagent_desktop.practice.judge_usage import image_tokens
from tests.unit.practice.practice_visitor import OpenSite, Visitor

ROOM = "modern minimalist living room"


class Grades(BaseModel):
    what_is_seen: str
    subject: Literal[0, 1, 2, 3, 4]
    style: Literal[0, 1, 2, 3, 4]
    problems: list[Literal["watermark", "collage"]]
    reason: str


class Split(BaseModel):
    must_have: list[str]
    nice_to_have: list[str]
    must_not: list[str]


@pytest_asyncio.fixture
async def visitor(open_site: OpenSite) -> Visitor:
    return await open_site()


@pytest_asyncio.fixture
async def client(visitor: Visitor) -> AsyncIterator[openai.AsyncOpenAI]:
    async with openai.AsyncOpenAI(
        base_url=visitor.addresses.judge, api_key="any", max_retries=0
    ) as made:
        yield made


def re_encoded(picture: bytes) -> bytes:
    with Image.open(io.BytesIO(picture)) as image:
        image.thumbnail((512, 512))
        file = io.BytesIO()
        image.save(file, "JPEG", quality=80)
    return file.getvalue()


async def served_picture(visitor: Visitor, query: str) -> tuple[dict[str, Any], bytes]:
    found = (await visitor.data("BaseSearchResource", query=query))["results"]
    title = query.capitalize()
    pin = next(p for p in found if p["images"] and title in p["grid_title"] and p["id"].isdigit())
    async with visitor.session.get(pin["images"]["736x"]["url"]) as answer:
        return pin, await answer.read()


def question(brief: str, picture: bytes) -> Any:
    address = "data:image/jpeg;base64," + base64.b64encode(picture).decode()
    return [
        {"role": "system", "content": "You judge one picture. A style such as rustic may vary."},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": f"<brief>{brief}</brief>"},
                {"type": "image_url", "image_url": {"url": address}},
            ],
        },
    ]


@pytest.mark.asyncio
async def test_a_served_picture_is_graded_by_its_label(
    visitor: Visitor, client: openai.AsyncOpenAI
) -> None:
    pin, picture = await served_picture(visitor, ROOM)
    sent = re_encoded(picture)
    raw = await client.chat.completions.with_raw_response.parse(
        model="gpt-6-luna", messages=question(ROOM, sent), response_format=Grades
    )
    answer = raw.parse()
    grades = answer.choices[0].message.parsed
    assert grades is not None
    assert grades.subject >= 3
    assert grades.style >= 3
    assert grades.reason.startswith("Practice judge:")
    assert "living room" in grades.reason
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage is not None
    system, user = question(ROOM, sent)
    characters = len(system["content"]) + 1 + len(user["content"][0]["text"])
    paid = math.ceil(characters / 4) + image_tokens("gpt-6-luna", 341, 512)
    assert answer.usage.prompt_tokens == paid
    assert answer.usage.completion_tokens == 110
    assert int(raw.headers["x-ratelimit-remaining-requests"]) > 0
    other = await client.chat.completions.parse(
        model="gpt-6-luna", messages=question("rustic cake", sent), response_format=Grades
    )
    unfit = other.choices[0].message.parsed
    assert unfit is not None
    assert unfit.subject <= 1
    judge = (await visitor.door())["judge"]
    assert judge["billed_per_picture"] == {pin["image_signature"]: 2}


@pytest.mark.asyncio
async def test_a_picture_served_before_a_restart_is_still_known(open_site: OpenSite) -> None:
    visitor = await open_site()
    _, picture = await served_picture(visitor, ROOM)
    visitor = await open_site()
    async with openai.AsyncOpenAI(base_url=visitor.addresses.judge, api_key="any") as client:
        answer = await client.chat.completions.parse(
            model="gpt-6-luna", messages=question(ROOM, picture), response_format=Grades
        )
    grades = answer.choices[0].message.parsed
    assert grades is not None
    assert grades.subject >= 3


@pytest.mark.asyncio
async def test_an_unknown_picture_gets_no_grade(client: openai.AsyncOpenAI) -> None:
    file = io.BytesIO()
    Image.linear_gradient("L").save(file, "JPEG")
    answer = await client.chat.completions.parse(
        model="gpt-6-luna", messages=question(ROOM, file.getvalue()), response_format=Grades
    )
    grades = answer.choices[0].message.parsed
    assert grades is not None
    assert (grades.subject, grades.style) == (0, 0)
    assert "none of the practice site's" in grades.reason


@pytest.mark.asyncio
async def test_words_alone_are_answered(client: openai.AsyncOpenAI) -> None:
    models = [model.id async for model in client.models.list()]
    assert "gpt-6-luna" in models
    plain = await client.chat.completions.create(
        model="gpt-6-luna", messages=[{"role": "user", "content": "Say ok."}]
    )
    assert plain.choices[0].message.content == "ok"
    answer = await client.chat.completions.parse(
        model="gpt-6-luna",
        messages=[{"role": "user", "content": "<brief>rustic kitchen without cars</brief>"}],
        response_format=Split,
    )
    parts = answer.choices[0].message.parsed
    assert parts == Split(must_have=["kitchen"], nice_to_have=["rustic"], must_not=["cars"])


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"status": 429, "code": "insufficient_quota"}, openai.RateLimitError),
        ({"status": 401, "code": "invalid_api_key"}, openai.AuthenticationError),
        ({"status": 503}, openai.InternalServerError),
        ({"cut": True}, openai.APIConnectionError),
    ],
)
async def test_armed_faults_reach_the_sdk(
    visitor: Visitor, client: openai.AsyncOpenAI, fault: Any, error: type[openai.APIError]
) -> None:
    await visitor.door("faults", judge={"/v1/chat/completions": {**fault, "times": 1}})
    ask = {"model": "gpt-6-luna", "messages": [{"role": "user", "content": "Say ok."}]}
    with pytest.raises(error) as caught:
        await client.chat.completions.create(**ask)  # type: ignore[call-overload]  # plain JSON
    assert caught.value.code == fault.get("code")
    await client.chat.completions.create(**ask)  # type: ignore[call-overload]  # plain JSON
    assert (await visitor.door())["judge"]["billed"] == 0


@pytest.mark.asyncio
async def test_bad_answers_can_be_armed(visitor: Visitor, client: openai.AsyncOpenAI) -> None:
    async def ask() -> Grades | None:
        answer = await client.chat.completions.parse(
            model="gpt-6-luna",
            messages=[{"role": "user", "content": "Grade nothing."}],
            response_format=Grades,
        )
        return answer.choices[0].message.parsed

    path = "/v1/chat/completions"
    await visitor.door("faults", judge={path: {"body": "```json"}})
    with pytest.raises(ValidationError):
        await ask()
    await visitor.door("faults", judge={path: {"code": "refusal"}})
    assert await ask() is None
    await visitor.door("faults", judge={path: {"status": 200, "body": "<html>proxy</html>"}})
    with pytest.raises(AttributeError):
        await ask()
    await visitor.door("faults", disarm=["*"])
    assert await ask() is not None


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "body", [b"no json", b"{}", b'{"model": "m", "messages": []}', b'{"model": 3}']
)
async def test_a_malformed_body_is_a_bad_request(visitor: Visitor, body: bytes) -> None:
    url = f"{visitor.addresses.judge}/chat/completions"
    async with visitor.session.post(url, data=body) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]["type"] == "invalid_request_error"


@pytest.mark.asyncio
async def test_bytes_that_are_no_picture_are_a_bad_request(client: openai.AsyncOpenAI) -> None:
    with pytest.raises(openai.BadRequestError):
        await client.chat.completions.create(model="gpt-6-luna", messages=question(ROOM, b"<svg/>"))

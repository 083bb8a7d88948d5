"""The picture host: addresses, sizes and refusals of i.pinimg.com."""

import asyncio
import io
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.unit.practice.practice_visitor import OpenSite, Visitor

pytestmark = pytest.mark.asyncio


async def some_pins(visitor: Visitor) -> list[dict[str, Any]]:
    found = (await visitor.data("BaseSearchResource", query="car", page_size=200))["results"]
    return [pin for pin in found if pin["images"]]


async def test_every_size_named_is_served_as_named(open_site: OpenSite) -> None:
    visitor = await open_site()
    pin = next(pin for pin in await some_pins(visitor) if not pin["is_promoted"])
    for size in ("170x", "236x", "474x", "736x"):
        entry = pin["images"][size]
        async with visitor.session.get(entry["url"]) as answer:
            assert answer.status == 200
            assert answer.content_type == "image/jpeg"
            with Image.open(io.BytesIO(await answer.read())) as image:
                assert image.width == entry["width"]
                assert abs(image.height - entry["height"]) <= 1
    assert "/236x/" in pin["images"]["170x"]["url"]


async def test_originals_keep_their_type_and_a_wrong_ending_is_refused(
    open_site: OpenSite,
) -> None:
    visitor = await open_site()
    statuses: dict[int, int] = {}
    png = False
    for pin in (await some_pins(visitor))[:70]:
        url = pin["images"].get("orig", {}).get("url")
        if url is None:
            continue
        async with visitor.session.get(url) as answer:
            statuses[answer.status] = statuses.get(answer.status, 0) + 1
            if answer.status == 200 and url.endswith(".png"):
                png = (await answer.read()).startswith(b"\x89PNG")
                wrong = url.removesuffix("png") + "jpg"
                async with visitor.session.get(wrong) as refused:
                    assert refused.status == 403
    assert png
    assert set(statuses) == {200, 403}
    assert statuses[200] > 5 * statuses[403]


@pytest.mark.parametrize("path", ["1200x/{}", "474x/00/00/00/" + "0" * 32 + ".jpg"])
async def test_other_addresses_are_refused(open_site: OpenSite, path: str) -> None:
    visitor = await open_site()
    url = (await some_pins(visitor))[0]["images"]["736x"]["url"]
    rest = url.partition("/736x/")[2]
    async with visitor.session.get(f"{visitor.addresses.pictures}/{path.format(rest)}") as answer:
        assert answer.status == 403


async def test_all_originals_can_be_switched_off(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("nooriginals",))
    pin = next(pin for pin in await some_pins(visitor) if "orig" in pin["images"])
    async with visitor.session.get(pin["images"]["orig"]["url"]) as answer:
        assert answer.status == 403


async def test_every_size_is_noted_before_anybody_has_it(
    open_site: OpenSite, tmp_path: Path
) -> None:
    """The judge may be asked about it at once, while another size is still being drawn."""
    visitor = await open_site()
    pin = next(pin for pin in await some_pins(visitor) if not pin["is_promoted"])
    diary = tmp_path / "practice" / "ledger.jsonl"

    async def served(size: str) -> None:
        async with visitor.session.get(pin["images"][size]["url"]) as answer:
            assert answer.status == 200
        facts = map(json.loads, diary.read_text("utf-8").splitlines())
        assert size in {one["size"] for one in facts if one["kind"] == "picture"}

    await asyncio.gather(*map(served, ("236x", "474x", "736x")))
    assert (await visitor.door())["pictures_served"] == 1

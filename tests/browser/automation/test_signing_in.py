import asyncio
import socket
import time

import pytest

from pinagent_desktop.domain.errors import (
    AlreadyRunning,
    Challenged,
    SignInNeeded,
    SiteUnreachable,
    WrongPassword,
)
from tests.browser.automation.conftest import BOARD, Rig
from tests.browser.conftest import PracticeStarter

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]


async def test_by_password_once_then_by_the_profile(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice()
    async with rig.open(site) as session:
        assert await session.sign_in() == "practice"
        with pytest.raises(AlreadyRunning):
            async with rig.open(site):
                pass
    async with rig.open(site, password=None) as session:
        assert await session.sign_in() == "practice"
        picture = await session.picture()
    assert picture is not None
    assert picture.startswith(b"\xff\xd8")
    assert len(picture) <= 40_960
    assert [login["right"] for login in (await site.state())["logins"]] == [True]
    assert rig.notes.wanted == []
    assert rig.notes.drifts == []


async def test_in_two_steps_behind_a_banner(rig: Rig, start_practice: PracticeStarter) -> None:
    site = start_practice("twostep", "banner")
    async with rig.open(site) as session:
        assert await session.sign_in() == "practice"
    assert [login["right"] for login in (await site.state())["logins"]] == [True]


@pytest.mark.row("B4")
async def test_a_refused_password_is_typed_once(rig: Rig, start_practice: PracticeStarter) -> None:
    site = start_practice()
    async with rig.open(site, password="not it") as session:
        with pytest.raises(WrongPassword) as caught:
            await session.sign_in()
    assert "incorrect" in str(caught.value.facts["words"])
    assert [login["right"] for login in (await site.state())["logins"]] == [False]


async def test_somebody_else_is_signed_in(rig: Rig, start_practice: PracticeStarter) -> None:
    async with rig.open(start_practice(), handle="lena") as session:
        with pytest.raises(SignInNeeded) as caught:
            await session.sign_in()
    told = caught.value.facts
    assert (told["account"], told["signed_in"]) == ("lena", "practice")


async def test_without_a_password_the_person_is_asked(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice()
    async with rig.open(site, password=None) as session:
        with pytest.raises(SignInNeeded):
            await session.sign_in()
    assert [wanted.kind for wanted in rig.notes.wanted] == ["sign_in"]
    assert (await site.state())["logins"] == []


@pytest.mark.row("B5")
async def test_a_challenge_waits_for_the_person_and_touches_nothing(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("captcha")
    async with rig.open(site, wait=30) as session:
        signing_in = asyncio.create_task(session.sign_in())
        async with asyncio.timeout(20):
            await rig.notes.called.wait()
        assert not signing_in.done()
        assert await site.door("solve", {}) == {"solved": 1}
        async with asyncio.timeout(20):
            assert await signing_in == "practice"
    assert [wanted.kind for wanted in rig.notes.wanted] == ["challenge"]
    assert rig.notes.over == 1
    assert (await site.state())["challenge_inputs"] == []


async def test_a_code_nobody_types_ends_the_sign_in(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("code")
    async with rig.open(site) as session:
        with pytest.raises(Challenged) as caught:
            await session.sign_in()
    assert caught.value.facts["kind"] == "code"
    assert [wanted.kind for wanted in rig.notes.wanted] == ["code"]
    assert (await site.state())["challenge_inputs"] == []


async def test_nobody_answers(rig: Rig) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    began = time.monotonic()
    async with rig.open(address, password="x") as session:
        with pytest.raises(SiteUnreachable):
            await session.sign_in()
    assert time.monotonic() - began < 30


@pytest.mark.slow
async def test_a_form_that_is_not_awake_yet_is_filled_in_again(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("late:5000")
    async with rig.open(site) as session:
        assert await session.sign_in() == "practice"
    assert [login["right"] for login in (await site.state())["logins"]] == [True]


async def test_a_form_that_sends_nothing_of_what_was_typed_refuses_no_password(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    site = start_practice("deaf")
    async with rig.open(site) as session:
        assert await session.sign_in() == "practice"
    assert [login["right"] for login in (await site.state())["logins"]] == [False, True]


async def test_a_stand_in_that_sends_on_to_another_host(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    async with rig.open(start_practice("otherhost")) as session:
        assert await session.sign_in() == "practice"


@pytest.mark.slow  # dialog by dialog each time: test_input_on_pages.py
async def test_pop_ups_of_all_kinds_are_closed(rig: Rig, start_practice: PracticeStarter) -> None:
    site = start_practice("nags")
    async with rig.open(site) as session:
        assert await session.sign_in() == "practice"
        assert (await session.create_board(BOARD, secret=True)).name == BOARD
    assert len((await site.state())["creates"]) == 1

"""Whether a login request tries the password; one of unknown shape counts as a try."""

import json
from urllib.parse import urlencode

import pytest

from pinagent_desktop.services.automation.sent_form import carries

PATHS = ("data.options.password",)
WORD = "practice makes 1% & more"


def form(password: object) -> bytes:
    options = {"username_or_email": "lena", "password": password}
    return urlencode({"source_url": "/login/", "data": json.dumps({"options": options})}).encode()


@pytest.mark.parametrize(
    ("body", "tried"),
    [
        pytest.param(form(WORD), True, id="as-typed"),
        pytest.param(form(""), False, id="empty"),
        pytest.param(form(WORD[:4]), False, id="cut"),
        pytest.param(
            json.dumps({"data": {"options": {"password": ""}}}).encode(), False, id="json"
        ),
        pytest.param(form(None), True, id="no-text"),
        pytest.param(urlencode({"data": "12345678"}).encode(), True, id="no-object"),
        pytest.param(b"\xff\xfe\x00", True, id="no-text-at-all"),
        pytest.param(b"", True, id="nothing"),
        pytest.param(None, True, id="no-body"),
    ],
)
def test_only_what_lies_where_the_password_should_tells(body: bytes | None, *, tried: bool) -> None:
    assert carries(body, WORD, PATHS) is tried


def test_a_field_of_the_form_itself_may_hold_it() -> None:
    body = urlencode({"password": "12345678"}).encode()
    assert carries(body, "12345678", ("password",))
    assert not carries(body, "87654321", ("password",))

"""The wrappers of MongoDB Extended JSON, canonical and relaxed."""

from datetime import UTC, datetime
from typing import Any

import pytest

from pinagent_desktop.services.importing.extended_json import BadValueError, moment, plain

WHEN = datetime(2025, 7, 31, 11, 3, 48, 768000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wrapped", "value"),
    [
        ({"$oid": "688b4d9454255abb05224eac"}, "688b4d9454255abb05224eac"),
        ({"$date": {"$numberLong": "1753959828768"}}, WHEN),
        ({"$date": "2025-07-31T11:03:48.768Z"}, WHEN),
        ({"$date": "2025-07-31T13:03:48.768+02:00"}, WHEN),
        ({"$date": 1753959828768}, WHEN),
        ({"$date": {"$numberLong": "-1000"}}, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ({"$numberLong": "9007199254740993"}, 9007199254740993),
        ({"$numberInt": "7"}, 7),
        ({"$numberDouble": "0.6499999999999999"}, 0.6499999999999999),
        ({"$numberDecimal": "0.5"}, 0.5),
        ({"a": [{"$numberInt": "1"}, {"b": {"$oid": "x"}}]}, {"a": [1, {"b": "x"}]}),
        ({"$set": 1}, {"$set": 1}),
        ("plain", "plain"),
        (None, None),
    ],
)
def test_a_wrapper_becomes_its_value(wrapped: Any, value: Any) -> None:
    assert plain(wrapped) == value


@pytest.mark.parametrize(
    "wrapped",
    [
        {"$oid": 7},
        {"$oid": ""},
        {"$date": "yesterday"},
        {"$date": True},
        {"$date": {"$numberLong": "99999999999999999999"}},
        {"$numberLong": "many"},
        {"$numberInt": 1.5},
        {"$numberDouble": "NaN"},
        {"$numberDecimal": "Infinity"},
    ],
)
def test_a_wrapper_with_nonsense_is_refused(wrapped: Any) -> None:
    with pytest.raises(BadValueError):
        plain({"deep": [wrapped]})


def test_dates_as_text_are_utc_where_they_name_no_zone() -> None:
    assert moment("2025-07-31 11:03:48.768000") == WHEN
    assert moment(WHEN) is WHEN
    assert moment(None) is None
    with pytest.raises(BadValueError, match="no date"):
        moment(5)

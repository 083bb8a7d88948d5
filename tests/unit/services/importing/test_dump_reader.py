"""Files of collections as values; what does not fit is named, nothing is lost silently."""

import json
from pathlib import Path
from typing import Any

import pytest

from pinagent_desktop.domain.dump import Dump
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.services.importing.dump_reader import CollectionsReader

PROMPT = {
    "_id": {"$oid": "aa11"},
    "text": "cottage kitchen",
    "status": "completed",
    "created_at": {"$date": {"$numberLong": "1753959828768"}},
}
SESSION = {
    "_id": {"$oid": "bb22"},
    "id": "bb21",
    "prompt_id": "aa11",
    "stage": "validation",
    "status": "completed",
    "timestamp": {"$date": "2025-07-31T11:03:49Z"},
    "log": ["Warmup: started", "Saved pin: cc33"],
}


def a_document(number: int = 1, **fields: Any) -> dict[str, Any]:
    signature = f"{number:032x}"
    return {
        "_id": f"cc{number}",
        "id": f"cd{number}",
        "prompt_id": "aa11",
        "image_url": f"https://i.pinimg.com/236x/00/00/00/{signature}.jpg",
        "pin_url": f"https://www.pinterest.com/pin/{1000 + number}/",
        "title": "Low sofa pin page",
        "description": "This may contain: a low sofa",
        "match_score": 0.65,
        "status": "approved",
        "ai_explanation": "Light wood.",
        "metadata": {"collected_at": "2025-07-31 11:05:19.082000"},
        **fields,
    }


def read(folder: Path, **files: object) -> Dump:
    """Write files (text as it is, all else as JSON) and read them."""
    reader = CollectionsReader(
        lambda title: title.removesuffix(" pin page"),
        lambda text: text.removeprefix("This may contain: "),
    )
    paths = []
    for name, content in files.items():
        paths.append(folder / f"{name}.json")
        paths[-1].write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return reader.read(paths)


def test_the_originals_own_dump(tmp_path: Path) -> None:
    whole = {"prompt": "WRONG", "collections": [PROMPT, SESSION, {"pins": [a_document()]}]}
    dump = read(tmp_path, dump=whole)
    assert dump.unread == ()
    (prompt,), (run,), (pin,) = dump.prompts, dump.runs, dump.pins
    assert (prompt.id, prompt.text) == ("aa11", "cottage kitchen")
    assert (run.id, run.prompt_id, run.log[1]) == ("bb22", "aa11", "Saved pin: cc33")
    assert (pin.pinterest_id, pin.prompt_id) == ("1001", "aa11")
    assert (pin.title, pin.description) == ("Low sofa", "a low sofa")
    assert (pin.score, pin.status) == (0.65, PinStatus.APPROVED)
    assert (pin.size_name, pin.signature) == ("236x", f"{1:032x}")
    assert pin.collected_at is not None
    assert pin.collected_at.isoformat() == "2025-07-31T11:05:19.082000+00:00"


@pytest.mark.parametrize("as_lines", [True, False])
def test_one_collection_a_file_as_mongoexport_writes_it(tmp_path: Path, as_lines: bool) -> None:
    def written(documents: list[Any]) -> str:
        return "\n".join(map(json.dumps, documents)) if as_lines else json.dumps(documents)

    dump = read(
        tmp_path,
        pins=written([a_document(1), a_document(2)]),
        prompts="\ufeff" + written([PROMPT]),
        sessions=written([SESSION]),
    )
    assert (len(dump.prompts), len(dump.runs), len(dump.pins)) == (1, 1, 2)
    assert dump.unread == ()


def test_without_the_prompts_document_the_claim_counts(tmp_path: Path) -> None:
    dump = read(tmp_path, dump={"prompt": "cottage kitchen", "pins": [a_document()]})
    assert [(prompt.id, prompt.text) for prompt in dump.prompts] == [("aa11", "cottage kitchen")]


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    lines = [
        json.dumps(a_document(1)),
        "{broken",
        json.dumps(a_document(2, match_score=1.7)),
        json.dumps(a_document(3, status="maybe")),
        json.dumps(a_document(4, prompt_id=None)),
        json.dumps({"color": "red"}),
        json.dumps(a_document(5, metadata={"collected_at": {"$date": "never"}})),
        "7",
    ]
    dump = read(tmp_path, pins="\n".join(lines), odd="no json at all")
    assert len(dump.pins) == 1
    assert [(one.file, one.place) for one in dump.unread] == [
        ("pins.json", "line 2"),
        ("pins.json", "line 3 (cc2)"),
        ("pins.json", "line 4 (cc3)"),
        ("pins.json", "line 5 (cc4)"),
        ("pins.json", "line 6"),
        ("pins.json", "line 7"),
        ("pins.json", "line 8"),
        ("odd.json", ""),
    ]
    assert dump.unread[1].why == "its match_score is 1.7, not a number from 0 to 1"
    assert dump.unread[3].why == "it has no prompt_id"


def test_accounts_are_counted_and_left_where_they_are(tmp_path: Path) -> None:
    account = {"_id": "x", "username": "lena", "password": "secret-canary"}
    dump = read(tmp_path, pinterest_accounts=[account])
    assert dump.accounts == 1
    assert "secret-canary" not in dump.model_dump_json()


def test_odd_bytes_and_depths_are_no_crash(tmp_path: Path) -> None:
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe{}")
    deep = tmp_path / "deep.json"
    deep.write_text("[" * 100_000, "utf-8")
    nested = tmp_path / "nested.json"  # JSON takes it, what walks through it would not
    nested.write_text('{"a":' * 900 + "1" + "}" * 900, "utf-8")
    dump = CollectionsReader(str, str).read([tmp_path / "bytes.json", deep, nested])
    told = {one.file: one.why for one in dump.unread}
    assert list(told) == ["bytes.json", "deep.json", "nested.json"]
    assert "nested too deeply" in told["nested.json"]


def test_a_file_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.json cannot be opened"):
        CollectionsReader(str, str).read([tmp_path / "gone.json"])


def test_the_same_document_in_two_files_counts_once(tmp_path: Path) -> None:
    dump = read(tmp_path, one=[PROMPT, SESSION], two=[PROMPT, SESSION])
    assert (len(dump.prompts), len(dump.runs)) == (1, 1)


ANSWERS = {
    "format": "pinagent-answers",
    "version": 1,
    "prompt_id": "pr-1",
    "prompt": "japandi lobby",
    "by": "  Anna\n ",
    "saved_at": "2026-11-29T12:00:00.000Z",
    "answers": [{"pin_id": "pr-1:1", "word": "star"}, {"pin_id": "pr-1:2", "word": "veto"}],
}


def test_the_answers_of_a_client(tmp_path: Path) -> None:
    (answers,) = read(tmp_path, answers=ANSWERS).answers
    assert (answers.by, answers.prompt_text) == ("Anna", "japandi lobby")
    assert answers.words == {"pr-1:1": "star", "pr-1:2": "veto"}


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"version": 2}, "another version"),
        ({"saved_at": None}, "not complete"),
        ({"answers": {}}, "not complete"),
        ({"answers": [{"pin_id": "x", "word": "love"}]}, "neither a star nor a veto"),
        ({"answers": [5]}, "neither a star nor a veto"),
    ],
)
def test_answers_that_were_changed_by_hand(
    tmp_path: Path, changed: dict[str, Any], why: str
) -> None:
    dump = read(tmp_path, answers={**ANSWERS, **changed})
    assert dump.answers == ()
    (unread,) = dump.unread
    assert why in unread.why


def test_half_a_character_comes_in_as_missing(tmp_path: Path) -> None:
    cut = a_document(1, title="oak \ud83d", ai_explanation="\ud83d")
    (pin,) = read(tmp_path, dump={"prompt": "cottage \ud83d", "pins": [cut]}).pins
    assert (pin.title, pin.explanation) == ("oak \ufffd", "\ufffd")


def test_a_date_that_no_calendar_holds_is_named(tmp_path: Path) -> None:
    odd = a_document(1, metadata={"collected_at": "0001-01-01T00:00:00+23:00"})
    dump = read(tmp_path, pins=[odd, a_document(2)])
    assert len(dump.pins) == 1
    assert "is no date" in dump.unread[0].why

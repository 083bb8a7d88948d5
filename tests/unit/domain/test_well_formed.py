"""Half of a character, as JSON and file names may carry it, never stops what keeps or sends it."""

from pinagent_desktop.domain.well_formed import well_formed, well_formed_json

HALF = "\ud83d"


def test_halves_are_shown_as_missing_and_whole_characters_stay() -> None:
    assert well_formed(f"a{HALF}b") == "a\ufffdb"
    assert well_formed("oak \U0001f600 é") == "oak \U0001f600 é"


def test_all_of_a_json_value_can_be_written() -> None:
    value = {HALF: [1, None, f"x{HALF}", {"deep": HALF}], "ok": True}
    assert well_formed_json(value) == {
        "\ufffd": [1, None, "x\ufffd", {"deep": "\ufffd"}],
        "ok": True,
    }

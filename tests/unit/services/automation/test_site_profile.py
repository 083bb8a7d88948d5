import json
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]  # it has no stubs here
import pytest

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.services.automation.site_data import SiteData
from pinagent_desktop.services.automation.site_profile import SiteProfile, load_profile

SITES = Path(__file__).parents[4] / "resources" / "sites"
LANGUAGES = {"en", "es", "de", "fr", "pt", "it"}


def test_schema_is_the_model_and_the_file_keeps_it() -> None:
    import tomllib

    schema = json.loads((SITES / "schema.json").read_text())
    made = SiteData.model_json_schema(by_alias=True)
    assert {k: v for k, v in schema.items() if k != "$schema"} == json.loads(json.dumps(made))
    jsonschema.validate(tomllib.loads((SITES / "pinterest.toml").read_text()), schema)


def test_every_text_is_there_in_six_languages(profile: SiteProfile) -> None:
    lacking = {key: LANGUAGES - set(table) for key, table in profile.data.texts.items()}
    assert not {key: gap for key, gap in lacking.items() if gap}


@pytest.mark.parametrize("cut", ["format = 1", "[routes]", '[parts.email]\nname = "'])
def test_a_broken_file_is_refused_as_a_changed_site(tmp_path: Path, cut: str) -> None:
    text = (SITES / "pinterest.toml").read_text()
    assert cut in text
    broken = tmp_path / "pinterest.toml"
    broken.write_text(text.replace(cut, "", 1))
    with pytest.raises(SiteChanged) as caught:
        load_profile(broken)
    assert caught.value.facts["part"] == "pinterest.toml"


def test_a_text_key_that_no_table_holds_is_refused(tmp_path: Path) -> None:
    text = (SITES / "pinterest.toml").read_text().replace("[texts.log_in]", "[texts.log_out]")
    (tmp_path / "p.toml").write_text(text)
    with pytest.raises(SiteChanged, match="log_in"):
        load_profile(tmp_path / "p.toml")


def test_only_the_address_differs_on_a_stand_in(
    profile: SiteProfile, practice_profile: SiteProfile
) -> None:
    assert profile.data == practice_profile.data
    assert practice_profile.base_url == "http://127.0.0.1:8123"
    assert practice_profile.url("/search/?q={query}", query="a & b/c").endswith(
        "?q=a%20%26%20b%2Fc"
    )
    assert practice_profile.url("{board}_tools/", board="/u/%E3%83%86/") == (
        "http://127.0.0.1:8123/u/%E3%83%86/_tools/"
    )


@pytest.mark.parametrize(
    ("url", "own"),
    [
        ("https://www.pinterest.com/pin/1/", True),
        ("https://de.pinterest.com/", True),
        ("https://pinterest.com/", True),
        ("https://pinterest.com.evil.example/", False),
        ("https://notpinterest.com/", False),
        ("https://evil.example/?https://www.pinterest.com/", False),
        ("data:text/html,hello", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("view-source:https://www.pinterest.com/", False),
        ("https://user@evil.example\\@www.pinterest.com/", False),
    ],
)
def test_own_pages(profile: SiteProfile, url: str, own: bool) -> None:
    assert profile.is_own_page(url) is own


def test_a_stand_in_is_its_own_host_and_port_only(practice_profile: SiteProfile) -> None:
    assert practice_profile.is_own_page("http://127.0.0.1:8123/login/")
    assert not practice_profile.is_own_page("http://127.0.0.1:9999/")
    assert not practice_profile.is_own_page("https://www.pinterest.com/")


def test_a_stand_in_may_send_us_on_along_the_loopback_only(practice_profile: SiteProfile) -> None:
    for url in ("http://localhost:9999/login/", "https://www.pinterest.com/"):
        practice_profile.follow(url)
    assert practice_profile.is_own_page("http://localhost:9999/")
    assert not practice_profile.is_own_page("http://localhost:9998/")
    assert not practice_profile.is_own_page("https://www.pinterest.com/")


def test_the_site_itself_is_sent_on_to_its_own_hosts_only(profile: SiteProfile) -> None:
    profile.follow("http://127.0.0.1:9999/")
    assert not profile.is_own_page("http://127.0.0.1:9999/")


def test_pictures_come_from_the_picture_host_or_from_any_loopback_port(
    profile: SiteProfile, practice_profile: SiteProfile
) -> None:
    assert profile.is_picture("https://i.pinimg.com/736x/a.jpg")
    assert not profile.is_picture("http://127.0.0.1:8/736x/a.jpg")
    assert not profile.is_picture("https://i.pinimg.com.evil.example/a.jpg")
    assert practice_profile.is_picture("http://127.0.0.1:4567/736x/a.jpg")
    assert not practice_profile.is_picture("file:///736x/a.jpg")


def test_texts_are_matched_whole_in_every_language(profile: SiteProfile) -> None:
    create = profile.exact_text("create")
    assert create.match(" Create ")
    assert create.match("erstellen")
    assert not create.match("Create board")
    assert profile.says("wrong_password", "The password you entered is incorrect. Try again.")
    assert profile.says("suspicious", "you’ve hit a block") is not None
    assert profile.says("suspicious", "A quiet room") is None

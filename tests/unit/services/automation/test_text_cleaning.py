import pytest

from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.text_cleaning import clean_text, clean_title


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Sale pin page", "Sale"),
        ("Sale Pin page", "Sale"),
        ("A pin page pin page", "A pin page"),
        ("  pin page", ""),
        ("pin page", "pin page"),
        ("Shoppin page", "Shoppin page"),
        ("Rue | Flora &amp; Lane pin page", "Rue | Flora & Lane"),
        ("Women&amp;#39;s Shoes", "Women's Shoes"),
        ("Página del Pin Sala", "Sala"),
        ("A Página del Pin Sala", "A Página del Pin Sala"),
        ("5 &lt; 6", "5 < 6"),
        ("Oak \ud83d", "Oak \ufffd"),
        ("", ""),
    ],
)
def test_titles(profile: SiteProfile, raw: str, clean: str) -> None:
    assert clean_title(raw, profile.data.cleaning) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("This contains an image of: Sale", "Sale"),
        ("This contains an image of: ", ""),
        ("This may contain: a woman in a dress", "a woman in a dress"),
        ("This contains: tea", "tea"),
        ("其中包括图片：茶", "茶"),  # noqa: RUF001 - the site's own words
        ("This may contain: This may contain: twice", "This may contain: twice"),
        ("Note: This may contain: nuts", "Note: This may contain: nuts"),
        (" ", ""),
    ],
)
def test_descriptions(profile: SiteProfile, raw: str, clean: str) -> None:
    assert clean_text(raw, profile.data.cleaning) == clean

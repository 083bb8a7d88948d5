"""The settings of the app: each declared once with type, default, limits and sentence."""

from collections.abc import Callable, Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from pinagent_desktop.domain.account import DEFAULT_SITE, checked_api, checked_site
from pinagent_desktop.domain.errors import InvalidAddress
from pinagent_desktop.domain.limits import MOST_USD
from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.domain.setting_place import Choice, Page, Place

DEFAULT_BASE_URL = "https://api.openai.com/v1"


def _usable(checked: Callable[[str], str]) -> AfterValidator:
    """Return a check of a setting that says what is wrong with an address."""

    def check(address: str) -> str:
        try:
            return checked(address)
        except InvalidAddress as error:
            raise ValueError(error.detail) from error

    return AfterValidator(check)


class Settings(Value):
    """What the person chose; anything not named keeps its default.

    A field with a :class:`Place` is a setting that people see; the others are kept by the app.
    """

    base_url: Annotated[
        str,
        Field(description="Address of the model's API. A key belongs to its address."),
        _usable(checked_api),
        Place(Page.VALIDATION, "Address of its API", is_address=True),
    ] = DEFAULT_BASE_URL
    model: Annotated[
        str,
        Field(min_length=1, description="Model that looks at the pictures."),
        Place(Page.VALIDATION, "Model"),
    ] = "gpt-6-luna"
    judge_concurrency: Annotated[
        int,
        Field(ge=1, le=32, description="Most pictures judged at the same time."),
        Place(Page.VALIDATION, "Judged at once"),
    ] = 16
    learn_from_decisions: Annotated[
        bool,
        Field(description="Show the model your newest decisions as examples."),
        Place(Page.VALIDATION, "Learn from my decisions"),
    ] = True
    send_pin_text: Annotated[
        bool,
        Field(description="Send the model a pin's title and description with its picture."),
        Place(Page.VALIDATION, "Send titles and descriptions"),
    ] = False
    second_look: Annotated[
        bool,
        Field(
            description="Look again where a score is close to the threshold; the mean of both "
            "counts. Costs about a fifth more."
        ),
        Place(Page.VALIDATION, "Look twice in doubt"),
    ] = False
    budget_usd: Annotated[
        float,
        Field(ge=0, le=MOST_USD, description="Most that one run may spend, in US dollars."),
        Place(Page.PACE, "Budget of a run", unit="usd"),
    ] = 1.0
    daily_budget_usd: Annotated[
        float,
        Field(
            ge=0, le=MOST_USD, description="Most that all runs of a day may spend, in US dollars."
        ),
        Place(Page.PACE, "Budget of a day", unit="usd"),
    ] = 5.0
    working_hours: Annotated[
        WorkingHours,
        Field(
            description="When accounts act on Pinterest, by this computer's clock. The same hour "
            "twice means at any time."
        ),
        Place(Page.PACE, "Hours on Pinterest"),
    ] = WorkingHours()
    browser: Annotated[
        str,
        Field(
            min_length=1,
            description="auto, chrome, msedge, chromium, or the path of a browser's program.",
        ),
        Place(Page.BROWSER, "Browser", is_program=True),
    ] = "auto"
    live_picture: Annotated[
        bool,
        Field(description="Show a small live picture of the browser during a run."),
        Place(Page.BROWSER, "Live picture"),
    ] = True
    site: Annotated[
        str,
        Field(description="Site that new accounts use. An account keeps its own."),
        _usable(checked_site),
        Place(Page.BROWSER, "Site of new accounts", is_address=True),
    ] = DEFAULT_SITE
    store_engine: Annotated[
        Literal["neosqlite", "mongita", "mongodb"],
        Field(
            description="Where the data is kept, from the next start on. It is not moved from one "
            "to another."
        ),
        Place(
            Page.STORAGE,
            "Data is kept in",
            choices=(
                Choice("neosqlite", "a SQLite file"),
                Choice("mongita", "files of mongita"),
                # Without the variable's address the next start would fail, so nobody picks it here.
                Choice("mongodb", "MongoDB, named by MONGODB_URL", offered=False),
            ),
            carried=False,
        ),
    ] = "neosqlite"
    pictures_gb: Annotated[
        int,
        Field(
            ge=1,
            le=1000,
            description="Most that pictures take on this disk, in gigabytes. Beyond it the oldest "
            "large ones go; the small ones stay.",
        ),
        Place(Page.STORAGE, "Room for pictures", unit="gb"),
    ] = 2
    appearance: Annotated[
        Literal["system", "light", "dark"],
        Field(description="Light or dark, or as the system."),
        Place(
            Page.APPEARANCE,
            "Appearance",
            choices=(
                Choice("system", "As the system"),
                Choice("light", "Light"),
                Choice("dark", "Dark"),
            ),
        ),
    ] = "system"
    motion: Annotated[
        bool,
        Field(description="Short movements, at most 150 ms."),
        Place(Page.APPEARANCE, "Motion"),
    ] = True
    notifications: Annotated[
        bool,
        Field(
            description="Tell beside the window when a run of some minutes has ended or waits for "
            "you, while you look at something else."
        ),
        Place(Page.APPEARANCE, "Notifications"),
    ] = True
    start_at_login: Annotated[
        bool,
        Field(
            description="Start Pinagent, minimised, when you log in: what is looked up again by "
            "itself needs it open."
        ),
        Place(Page.GENERAL, "Start at log-in", carried=False),
    ] = False
    tell_of_updates: Annotated[
        bool,
        Field(
            description="Ask once a day whether there is a newer Pinagent. Nothing about you is "
            "sent, and nothing is installed."
        ),
        Place(Page.GENERAL, "Tell of newer versions"),
    ] = True
    language: Annotated[
        Literal["system", "en", "es", "de", "ar"],
        Field(description="Language of the window, from the next start on."),
        Place(
            Page.LANGUAGE,
            "Language",
            (
                Choice("system", "As the system"),
                Choice("en", "English"),
                Choice("es", "Español"),
                Choice("de", "Deutsch"),
                Choice("ar", "العربية"),
            ),
        ),
    ] = "system"
    explanation_language: Annotated[
        str,
        Field(min_length=2, max_length=40, description="Language of the model's explanations."),
        Place(Page.LANGUAGE, "Explains in"),
    ] = "English"
    last_pane: Annotated[
        Literal["accounts", "prompt", "gallery"], Field(description="The pane to open with.")
    ] = "prompt"
    keys: Annotated[
        Mapping[str, str],
        Field(description="Keys for judging pins that are not the usual ones, by what they do."),
        Place(Page.APPEARANCE, "Keys for judging", shown=False),
    ] = {}
    updates_looked_at: Annotated[
        float,
        Field(ge=0, description="When a newer version was asked for last, seconds since 1970."),
    ] = 0.0
    update_waved_off: Annotated[
        str, Field(description="A newer version that is not told of again.")
    ] = ""
    first_steps: Annotated[
        bool, Field(description="Open with the first steps until a run on Pinterest was made.")
    ] = True
    notice_accepted: Annotated[
        int, Field(ge=0, description="Version of the terms notice that was accepted, 0 = none.")
    ] = 0

"""The settings of the app: each declared once with type, default, limits and sentence."""

from typing import Annotated, Literal

from pydantic import Field

from pinagent_desktop.domain.account import DEFAULT_SITE
from pinagent_desktop.domain.limits import MOST_USD
from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pace import WorkingHours

DEFAULT_BASE_URL = "https://api.openai.com/v1"


class Settings(Value):
    """What the person chose; anything not named keeps its default."""

    appearance: Annotated[
        Literal["system", "light", "dark"], Field(description="Light or dark, or as the system.")
    ] = "system"
    motion: Annotated[bool, Field(description="Short movements, at most 150 ms.")] = True
    live_picture: Annotated[
        bool, Field(description="Show a small live picture of the browser during a run.")
    ] = True
    last_pane: Annotated[
        Literal["accounts", "prompt", "gallery"], Field(description="The pane to open with.")
    ] = "prompt"
    site: Annotated[
        str, Field(description="Site that new accounts use. An account keeps its own.")
    ] = DEFAULT_SITE
    browser: Annotated[
        str,
        Field(description="auto, chrome, msedge, chromium, or the path of a browser's program."),
    ] = "auto"
    model: Annotated[str, Field(min_length=1, description="Model that looks at the pictures.")] = (
        "gpt-6-luna"
    )
    base_url: Annotated[
        str, Field(description="Address of the model's API. A key belongs to its address.")
    ] = DEFAULT_BASE_URL
    judge_concurrency: Annotated[
        int, Field(ge=1, le=32, description="Most pictures judged at the same time.")
    ] = 16
    explanation_language: Annotated[
        str,
        Field(min_length=2, max_length=40, description="Language of the model's explanations."),
    ] = "English"
    learn_from_decisions: Annotated[
        bool, Field(description="Show the model your newest decisions as examples.")
    ] = True
    send_pin_text: Annotated[
        bool, Field(description="Send the model a pin's title and description with its picture.")
    ] = False
    budget_usd: Annotated[
        float, Field(ge=0, le=MOST_USD, description="Most that one run may spend, in US dollars.")
    ] = 1.0
    daily_budget_usd: Annotated[
        float,
        Field(
            ge=0, le=MOST_USD, description="Most that all runs of a day may spend, in US dollars."
        ),
    ] = 5.0
    working_hours: Annotated[
        WorkingHours, Field(description="When accounts act on Pinterest, by this computer's clock.")
    ] = WorkingHours()
    store_engine: Annotated[
        Literal["neosqlite", "mongita", "mongodb"], Field(description="Where the data is kept.")
    ] = "neosqlite"
    notice_accepted: Annotated[
        int, Field(ge=0, description="Version of the terms notice that was accepted, 0 = none.")
    ] = 0

"""How the practice site is to behave: handed to its process as JSON."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, field_validator

from pinagent_desktop.practice.variants import Variants


class PracticeOptions(BaseModel):
    """Everything one can turn on the practice site and the practice judge.

    Attributes:
        resources: Folder with the pages' scripts and styles (`practice/` of the app's resources).
        pictures: Folder of labelled pictures to serve; none means the drawn book.
        seed: Seed of pin ids, feeds and drawings; the same seed gives the same site.
        resource_latency_ms: Added to every answer of the JSON resources.
        picture_latency_ms: Added to every picture.
        judge_latency_ms: Added to every verdict.
        judge_calls_a_minute: Calls the judge takes a minute; 0 is more than anybody makes.
        variants: Ways of going wrong, words of `variants.VARIANTS`, some with ":n".
        feed_length: Pins a More ideas feed holds before it ends.
        page_size: Pins a page when the request names no size.
        proxied: Everybody is to come through a proxy; who does not is written down as "direct".
        username: Name of the one account; it is part of the addresses.
        email: What is typed into the login form; the username is taken too.
        password: The password of that account.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    resources: Path
    pictures: Path | None = None
    seed: int = 7
    resource_latency_ms: int = Field(default=0, ge=0, le=120_000)
    picture_latency_ms: int = Field(default=0, ge=0, le=120_000)
    judge_latency_ms: int = Field(default=0, ge=0, le=120_000)
    judge_calls_a_minute: int = Field(default=0, ge=0, le=30_000)
    variants: tuple[str, ...] = ()
    feed_length: int = Field(default=1500, ge=0, le=20_000)
    page_size: int = Field(default=25, ge=1, le=250)
    proxied: bool = False
    username: str = Field(default="practice", pattern=r"^[a-z0-9_]{1,30}$")
    email: str = "practice@practice.example"
    password: str = "practice-password"  # noqa: S105 - opens nothing but this site

    @field_validator("variants")
    @classmethod
    def _known(cls, words: tuple[str, ...]) -> tuple[str, ...]:
        Variants.parse(words)
        return words

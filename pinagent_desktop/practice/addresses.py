"""Where the practice process answers, announced in one JSON line when it is ready."""

from pydantic import BaseModel, ConfigDict


class PracticeAddresses(BaseModel):
    """The three loopback addresses and the account that opens the site.

    Attributes:
        site: Base address of the site, without a slash at the end.
        pictures: Base address of the picture host.
        judge: Base address of the judge, ending in "/v1" as the OpenAI SDK wants it.
        username: Name of the practice account.
        password: Its password.
    """

    model_config = ConfigDict(frozen=True)

    site: str
    pictures: str
    judge: str
    username: str
    password: str

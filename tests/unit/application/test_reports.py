"""Reports: what is gathered, and what is named as the person's own."""

import json
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.reports import Reports
from pinagent_desktop.domain.account import Proxy
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.run import Board, Checkpoint, Counts, RunStatus
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.diagnostics import Finding, ReportParts, ReportWriter, WalkStep
from pinagent_desktop.ports.secrets import ACCOUNT_PASSWORD, API_KEY
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_prompt, a_run, an_account
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore

FINDINGS = (
    Finding(name="browser", state="ok", sentence="chromium 1 starts"),
    Finding(name="disk", state="error", sentence="1 MB free", next_step="Free some."),
)
WALK = (WalkStep(step="start page", page="start", state="ok", read="signed in", who="lena.h"),)
PROMPT = "japandi lobby with 3 plants"


class Keeps(ReportWriter):
    """Keeps what it was to write."""

    def __init__(self) -> None:
        self.parts: ReportParts | None = None

    @override
    def place(self, to: Path) -> Path:
        return to / "report.zip"

    @override
    async def write(self, parts: ReportParts, to: Path) -> Path:
        self.parts = parts
        return to


async def gathered(store: DocumentStore, *, with_prompts: bool = False) -> ReportParts:
    await store.accounts.put(
        an_account(
            username="lena@canary.example",
            handle="lena.h",
            display_name="Lena B",
            proxy=Proxy(server="proxy.canary", port=8080, user="proxy-lena"),
        )
    )
    await store.prompts.put(a_prompt(text=PROMPT, must_have=("oak",), avoid=("my cat",)))
    board = Board(name="Japandi lobby with plants", url="/lena.h/japandi-lobby/", id="4711")
    await store.runs.put(
        a_run(
            status=RunStatus.COMPLETED,
            counts=Counts(found=7, kept=5),
            checkpoint=Checkpoint(board=board),
            log=("Saved to my board",),
        )
    )
    secrets = MemorySecrets()
    await secrets.put(ACCOUNT_PASSWORD, AccountId("acc-1"), "the-password")
    file = FakeSettingsStore()
    file.kept = Settings(base_url="https://models.example/v1?key=k-canary", browser="/opt/chrome")
    preferences = Preferences(file, secrets, FakeJudges())
    await secrets.put(API_KEY, preferences.settings.base_url, "the-key")
    writer = Keeps()
    reports = Reports(store, preferences, secrets, writer, lambda: {"app": "1"}, ["env-key"])
    await reports.write(reports.place(Path("/to")), FINDINGS, WALK, with_prompts=with_prompts)
    assert writer.parts is not None
    return writer.parts


@pytest.mark.asyncio
async def test_everything_of_the_person_is_named_to_be_taken_out(store: DocumentStore) -> None:
    private = (await gathered(store)).private

    names = {"lena@canary.example", "lena", "lena.h", "Lena B", "proxy.canary", "proxy-lena"}
    words = {PROMPT, "oak", "my cat", "Japandi lobby with plants", "/lena.h/japandi-lobby/", "4711"}
    assert names | words | {"the-password", "the-key", "env-key", "acc-1"} <= set(private)


@pytest.mark.asyncio
async def test_no_document_holds_a_name_a_prompt_or_a_secret(store: DocumentStore) -> None:
    parts = await gathered(store)

    told = json.dumps([parts.documents, dict(parts.texts)])
    leaks = ("lena", "Lena", "canary", "lobby", "oak", "my cat", "4711", "the-", "env-key")
    assert [word for word in (*leaks, "key=k", "my board") if word in told] == []
    assert parts.documents["settings"]["base_url"] == "https://models.example/v1"  # type: ignore[index]  # a JSON object
    assert parts.documents["versions"] == {"app": "1", "browser": "chromium 1 starts"}
    assert parts.texts["findings.txt"].splitlines()[1] == "error  disk  1 MB free  Free some."
    assert parts.texts["walk.txt"] == "ok  start page  start  signed in\n"
    (run,) = json.loads(json.dumps(parts.documents["runs"]))
    assert (run["status"], run["counts"]["kept"]) == ("completed", 5)


@pytest.mark.asyncio
async def test_prompts_are_in_it_only_when_asked_for(store: DocumentStore) -> None:
    assert "prompts" not in (await gathered(store)).documents

    parts = await gathered(store, with_prompts=True)

    assert parts.documents["prompts"] == [PROMPT]
    assert PROMPT not in parts.private, "or it would be taken out again"
    assert "my cat" in parts.private

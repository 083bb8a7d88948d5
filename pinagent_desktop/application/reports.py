"""``doctor --bundle``: what a report holds; the writer cleans it and packs it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.site_visits import walk_document, walk_rows
from pinagent_desktop.domain.account import Account, is_loopback
from pinagent_desktop.domain.errors import InvalidPrompt, SecretsUnavailable
from pinagent_desktop.domain.prompt import Prompt, board_name
from pinagent_desktop.domain.rubric import rubric_of
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ports.diagnostics import Finding, ReportParts, ReportWriter, WalkStep
from pinagent_desktop.ports.secrets import ACCOUNT_PASSWORD, API_KEY, PROXY_PASSWORD, SecretStore
from pinagent_desktop.ports.storage import Store

_RUNS = 200
_PROMPTS = 1000
_ADDRESSES = ("site", "base_url")


class Reports:
    """Gathers what helps to find a fault, and what must not be in it."""

    def __init__(
        self,
        store: Store,
        preferences: Preferences,
        secrets: SecretStore,
        writer: ReportWriter,
        versions: Callable[[], Mapping[str, str]],
        known: Collection[str] = (),
    ) -> None:
        """Prepare.

        Args:
            store: The home's data.
            preferences: For the settings.
            secrets: Secrets that are kept, which must not be in it.
            writer: Cleans and packs.
            versions: Tells what is installed.
            known: Secrets that this start was given.
        """
        self._store = store
        self._preferences = preferences
        self._secrets = secrets
        self._writer = writer
        self._versions = versions
        self._known = tuple(known)

    def place(self, to: Path) -> Path:
        """Return the file that would be written, before anything is looked at.

        Raises:
            UsageError: There is a file of that name already.
        """
        return self._writer.place(to)

    async def write(
        self,
        to: Path,
        findings: Sequence[Finding],
        walk: Sequence[WalkStep] = (),
        *,
        with_prompts: bool = False,
    ) -> Path:
        """Write the report and return its path.

        Args:
            to: From ``place``.
            findings: Of all checks.
            walk: What the walk through the site saw, if there was one.
            with_prompts: Whether the person wants the texts of the prompts in it.

        Raises:
            UsageError: There is a file of that name already.
            NotWritten: It cannot be written.
        """
        accounts = await self._store.accounts.all()
        prompts = await self._store.prompts.newest(_PROMPTS)
        runs = await self._store.runs.newest(_RUNS)
        documents: dict[str, object] = {
            "versions": {**self._versions(), **_sentences(findings)},
            "findings": [one.model_dump(mode="json") for one in findings],
            "settings": self._settings(),
            "accounts": [_account_facts(one) for one in accounts],
            "runs": [_run_facts(one) for one in runs],
        }
        texts = {"findings.txt": _lines(_finding_row(one) for one in findings)}
        if walk:
            nameless = [step.with_(who=None) for step in walk]
            documents["walk"] = [walk_document(step) for step in nameless]
            texts["walk.txt"] = _lines(row for step in nameless for row in walk_rows(step))
        if with_prompts:
            documents["prompts"] = [one.text for one in prompts]
        private = [
            *self._known,
            *await self._kept_secrets(accounts),
            *(name for one in accounts for name in _names(one)),
            *_words_of(prompts, runs, with_prompts=with_prompts),
        ]
        return await self._writer.write(ReportParts(documents, texts, private), to)

    def _settings(self) -> dict[str, object]:
        told = self._preferences.settings.model_dump(mode="json")
        return told | {name: _plain_address(str(told[name])) for name in _ADDRESSES}

    async def _kept_secrets(self, accounts: Sequence[Account]) -> list[str]:
        """Return key and passwords, so that not even a chance copy of one gets into a report."""
        wanted: list[tuple[str, str]] = [
            (kind, one.id) for one in accounts for kind in (ACCOUNT_PASSWORD, PROXY_PASSWORD)
        ]
        wanted.append((API_KEY, self._preferences.settings.base_url))
        found: list[str] = []
        for kind, owner in wanted:
            try:
                secret = await self._secrets.get(kind, owner)
            except SecretsUnavailable:
                return found
            found += [secret] if secret else []
        return found


def _sentences(findings: Sequence[Finding]) -> dict[str, str]:
    """Return what the checks say of versions that only they know."""
    return {
        one.name.replace(" ", "_"): one.sentence
        for one in findings
        if one.name in {"browser", "site data"}
    }


def _account_facts(account: Account) -> dict[str, object]:
    """Return an account without anything that names it."""
    return {
        "is_practice": account.is_practice,
        "site": "this machine" if is_loopback(account.site) else _plain_address(account.site),
        "sign_in": account.sign_in.value,
        "state": account.state.value,
        "state_reason": account.state_reason,
        "was_signed_in": account.last_signed_in_at is not None,
        "has_user_agent": account.user_agent is not None,
        "has_proxy": account.proxy is not None,
    }


def _run_facts(run: Run) -> dict[str, object]:
    """Return a run in numbers and states."""
    told = run.model_dump(mode="json", include={"stage", "status", "counts", "cost", "problem"})
    measures = [measure.relevance for measure in run.checkpoint.measures]
    return {
        **told,
        "pins_wanted": run.settings.pins,
        "pace": run.settings.pace.value,
        "seconds": run.checkpoint.seconds,
        "warm_up": measures,
    }


def _names(account: Account) -> list[str]:
    if account.is_practice:
        return []
    proxy = (account.proxy.server, account.proxy.user or "") if account.proxy else ()
    local_part = account.username.split("@", maxsplit=1)[0]
    named = (account.username, local_part, account.handle or "", account.display_name, *proxy)
    return [account.id, *(name for name in named if name)]


def _words_of(prompts: Sequence[Prompt], runs: Sequence[Run], *, with_prompts: bool) -> list[str]:
    """Return the person's own words: prompts, wishes, boards."""
    rubrics = [*map(rubric_of, prompts), *(run.rubric for run in runs if run.rubric is not None)]
    wishes = [
        wish for one in rubrics for wish in (*one.must_have, *one.nice_to_have, *one.must_not)
    ]
    boards = [run.checkpoint.board for run in runs if run.checkpoint.board is not None]
    words = wishes + [text for board in boards for text in (board.name, board.url, board.id or "")]
    words += [name for one in prompts if (name := _board_name(one))]
    if not with_prompts:
        return [*words, *(one.text for one in prompts)]
    shown = [one.text.casefold() for one in prompts]
    return [word for word in words if not any(word.casefold() in text for text in shown)]


def _board_name(prompt: Prompt) -> str:
    try:
        return board_name(prompt.text)
    except InvalidPrompt:
        return ""  # such a prompt never had a board


def _plain_address(url: str) -> str:
    """Return an address without credentials, query and fragment."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


def _finding_row(finding: Finding) -> tuple[str, ...]:
    return (finding.state, finding.name, finding.sentence, finding.next_step)


def _lines(rows: Iterable[tuple[str, ...]]) -> str:
    return "".join("  ".join(cell for cell in row if cell) + "\n" for row in rows)

"""What the use cases ask for beside a run: settings, judges, profiles, files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.crash_report import CrashReport
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.diagnostics import CrashWriter
from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.ports.home import HomeRoom
from pinagent_desktop.ports.pictures import KeptPictures
from pinagent_desktop.ports.profiles import Profiles
from pinagent_desktop.ports.settings import SettingsStore
from pinagent_desktop.ports.validation import Endpoint, JudgeMaker, PinJudge
from tests.fakes.judge import FakeJudge


class FakeSettingsStore(SettingsStore):
    """Keeps the settings in memory."""

    def __init__(self) -> None:
        self.kept = Settings()

    @override
    def load(self) -> Settings:
        return self.kept

    @override
    def save(self, settings: Settings) -> None:
        self.kept = settings


class FakeRoom(HomeRoom):
    """A disk with as much room as it is told."""

    def __init__(self) -> None:
        self.free = 10**12
        self.frees_itself_after: int | None = None
        """Looks until somebody has made room; never when it is not set."""

    @override
    async def free_bytes(self) -> int:
        if self.frees_itself_after is not None:
            self.frees_itself_after -= 1
            if self.frees_itself_after < 0:
                self.free = 10**12
        return self.free


class FakeJudges(JudgeMaker):
    """Makes the same judge every time and remembers for which key."""

    def __init__(self) -> None:
        self.for_this_start: dict[str, str] = {}
        self.made_with: list[str | None] = []
        self.closed = 0

    @override
    def has_key_for_this_start(self, base_url: str) -> bool:
        return base_url in self.for_this_start

    @override
    def use_for_this_start(self, key: str, base_url: str) -> None:
        self.for_this_start[base_url] = key

    @override
    def endpoints(self) -> Sequence[Endpoint]:
        return ()

    @override
    async def make(self, settings: Settings, key: str | None = None) -> PinJudge:
        self.made_with.append(key)
        judges = self

        class Judge(FakeJudge):
            @override
            async def close(self) -> None:
                judges.closed += 1

        return Judge()


class FakeProfiles(Profiles):
    """Remembers whose profile was removed."""

    def __init__(self) -> None:
        self.removed: list[AccountId] = []

    @override
    async def remove(self, account_id: AccountId) -> None:
        self.removed.append(account_id)

    @override
    async def set_aside(self, account_id: AccountId) -> str | None:
        return None


class FakeCrashWriter(CrashWriter):
    """Keeps the reports in memory, under paths that nobody wrote to."""

    def __init__(self) -> None:
        self._reports: list[CrashReport] = []

    @override
    def write(self, error: BaseException, doing: str) -> CrashReport:
        path = Path(f"/nowhere/crash-{len(self._reports)}.txt")
        self._reports.insert(0, CrashReport(path=path, text=f"{doing}: {error!r}"))
        return self._reports[0]

    @override
    def kept(self) -> Sequence[CrashReport]:
        return tuple(self._reports)

    @override
    def remove(self, report: CrashReport) -> None:
        self._reports.remove(report)


class FakeFiles(KeptPictures):
    """As many bytes a picture as it is told; remembers which were removed."""

    def __init__(self) -> None:
        self.removed: list[str] = []
        self.gone: set[str] = set()
        self.old: dict[str, list[str]] = {}
        """Pictures by folder that nobody has written for long."""
        self.used = 0
        self.each = 0
        """Bytes that one large picture frees."""
        self.shrunk: list[str] = []

    @override
    async def remove_files(self, files: Sequence[str]) -> None:
        self.removed += files

    @override
    async def missing(self, files: Sequence[str]) -> Sequence[str]:
        return [file for file in files if file in self.gone]

    @override
    async def older_than(self, folder: str, seconds: float) -> Sequence[str]:
        return self.old.get(folder, [])

    @override
    async def bytes_used(self) -> int:
        return self.used

    @override
    async def remove_large(self, files: Sequence[str]) -> int:
        self.shrunk += files
        return self.each * len(files)

    @override
    async def remove_unfinished(self, seconds: float) -> None:
        """Nothing is half written here."""


class FakeExporter(Exporter):
    """Writes the titles, one a line, or fails as the disk would."""

    def __init__(self) -> None:
        self.error: OSError | None = None

    @property
    @override
    def format(self) -> str:
        return "titles"

    @property
    @override
    def ending(self) -> str:
        return "txt"

    @override
    def write(
        self,
        prompt: Prompt,
        pins: Sequence[Pin],
        pictures: Path,
        to: Path,
        progress: Callable[[int, int], None],
    ) -> Path:
        if self.error is not None:
            raise self.error
        progress(len(pins), len(pins))
        to.write_text("\n".join(pin.title for pin in pins), "utf-8")
        return to

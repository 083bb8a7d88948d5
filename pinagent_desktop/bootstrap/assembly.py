"""Puts the parts of one start together, and takes them apart again in order."""

import asyncio
import functools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from pinagent_desktop.application.account_ledger import AccountLedger
from pinagent_desktop.application.accounts import Accounts
from pinagent_desktop.application.browsers import Browsers
from pinagent_desktop.application.crash_reports import CrashReports
from pinagent_desktop.application.doctor import Doctor
from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.history import History
from pinagent_desktop.application.notifications import Notifications
from pinagent_desktop.application.picture_care import PictureCare
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.presort import OfflineSort
from pinagent_desktop.application.references import References
from pinagent_desktop.application.refreshing import Refreshing
from pinagent_desktop.application.reports import Reports
from pinagent_desktop.application.review import Review
from pinagent_desktop.application.rubrics import Rubrics
from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.application.run_means import RunMeans
from pinagent_desktop.application.run_queue import RunQueue
from pinagent_desktop.application.settings_transfer import SettingsTransfer
from pinagent_desktop.application.site_care import SiteCare
from pinagent_desktop.application.site_visits import SiteVisits
from pinagent_desktop.application.store_care import StoreCare
from pinagent_desktop.application.teaching import Teaching
from pinagent_desktop.application.undoing import Undoing
from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.application.wiping import Wiping
from pinagent_desktop.bootstrap.checks import BrowserCheck, checks
from pinagent_desktop.bootstrap.crashes import crash_reports
from pinagent_desktop.bootstrap.diagnosis import WalkerWhenAsked, report_writer, versions
from pinagent_desktop.bootstrap.environment import Environment
from pinagent_desktop.bootstrap.exporters import export_of
from pinagent_desktop.bootstrap.importing import folder_import, importing, picture_folder
from pinagent_desktop.bootstrap.judges import Judges, expected_price
from pinagent_desktop.bootstrap.login import login_start
from pinagent_desktop.bootstrap.open_store import HomeStore, store_to_read, store_to_write
from pinagent_desktop.bootstrap.secrets import LearningSecrets
from pinagent_desktop.bootstrap.site_files import site_care, update_notice
from pinagent_desktop.bootstrap.wiping import wiping_of
from pinagent_desktop.bootstrap.worlds import AccountWorlds, practice_options
from pinagent_desktop.domain.pace import PaceRules
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.logs import Redactor
from pinagent_desktop.paths import Paths
from pinagent_desktop.ports.diagnostics import Check
from pinagent_desktop.ports.pictures import KeptPictures
from pinagent_desktop.ports.presort import OfflineOrder
from pinagent_desktop.ports.secrets import SecretStore
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.ports.world import Worlds
from pinagent_desktop.services.desktop.session_desktop import SessionDesktop
from pinagent_desktop.services.own_browser.downloaded_browser import DownloadedBrowser
from pinagent_desktop.services.secrets.keyring_secrets import KeyringSecrets
from pinagent_desktop.services.storage.settings_carrier import SettingsCarrierFile
from pinagent_desktop.services.storage.settings_file import SettingsFile
from pinagent_desktop.services.system_clock import SystemClock


class Assembly:
    """Everything of one start."""

    def __init__(
        self,
        paths: Paths,
        environment: Environment,
        redactor: Redactor,
        practice: PracticeChoice,
        crashes: CrashReports | None = None,
    ) -> None:
        learn = redactor.learn
        self._clean = redactor.clean
        self._paths = paths
        self._environment = environment
        self._practice = practice
        self._crashes = crashes or crash_reports(paths, redactor)
        self._clock = SystemClock()
        self._secrets: SecretStore = LearningSecrets(KeyringSecrets(), learn)
        self._judges = Judges(paths, self._secrets, environment, self._clock, learn)
        self._preferences = Preferences(
            SettingsFile(paths.settings),
            self._secrets,
            self._judges,
            environment.named,
            login_start(),
        )
        self._updates = update_notice(paths, self._preferences, self._clock)

    @asynccontextmanager
    async def opened(self, *, read_only: bool) -> AsyncIterator[UseCases]:
        """Open the store and yield the use cases over it; runs are paused at the end.

        Raises:
            AlreadyRunning: Another copy writes to this home.
            UsageError: There is no such variant of the practice site.
            StorageError: The store cannot be opened.
        """
        practice_options(self._paths, self._practice)  # refused before anything begins
        settings = self._preferences.settings
        home, mongodb_url = self._paths.home, self._environment.mongodb_url
        if read_only:
            opening = store_to_read(home, settings, mongodb_url)
        else:
            opening = store_to_write(home, settings, mongodb_url, self._clock)
        async with opening as opened:
            use_cases = self._use_cases(opened)
            try:
                await use_cases.accounts.ensure_practice()
                if not read_only and settings.store_engine != "mongodb":
                    # The lock is ours: nobody else runs them. MongoDB may serve other homes too.
                    await use_cases.history.take_over()
                async with _going_on(None if read_only else use_cases.pictures):
                    yield use_cases
            finally:
                await use_cases.runs.shutdown()

    def _use_cases(self, opened: HomeStore) -> UseCases:
        bus, store = EventBus(), opened.store
        site = site_care(self._paths, self._clock, self._settings)
        worlds = self._worlds(site)
        accounts, runs = self._accounts(store, worlds), self._runs(store, worlds, bus)
        review, gallery = Review(store, self._clock), Gallery(store, self._paths.pictures)
        history = History(store, shelf := self._shelf(), self._clock)
        return UseCases(
            bus=bus,
            runs=runs,
            queue=RunQueue(runs, store),
            refreshing=Refreshing(store, runs, self._clock),
            rubrics=Rubrics(store, worlds, runs.purse, runs.is_busy),
            undoing=Undoing(store, worlds),
            accounts=accounts,
            ledger=self._ledger(store),
            gallery=gallery,
            presort=OfflineSort(gallery, self._offline_order()),
            review=review,
            teaching=Teaching(store, runs, review, self._price),
            history=history,
            export=export_of(store, self._paths),
            imports=importing(store, self._paths.site_data, self._clock),
            folders=folder_import(store, self._paths, self._clock),
            references=References(picture_folder(self._paths)),
            pictures=PictureCare(store, shelf, self._clock, lambda: self._settings().pictures_gb),
            preferences=self._preferences,
            transfer=SettingsTransfer(self._preferences, SettingsCarrierFile()),
            estimator=Estimator(self._price, self._pace),
            updates=self._updates,
            store=self._store_care(opened, runs, history),
            browsers=self._browsers(),
            notifications=Notifications(SessionDesktop(), self._preferences),
            doctor=Doctor((*self._checks(store, site), self._updates)),
            site=site,
            visits=self._visits(store, accounts, worlds, site),
            reports=self._reports(store),
            crashes=self._crashes,
            wiping=self._wiping(runs, store),
        )

    def _checks(self, store: Store, site: SiteCare) -> Sequence[Check]:
        return checks(self._paths, self._preferences, store, self._secrets, site)

    def _shelf(self) -> KeptPictures:
        from pinagent_desktop.services.pictures.files import PictureFiles

        return PictureFiles(self._paths.pictures)

    @staticmethod
    def _ledger(store: Store) -> AccountLedger:
        from pinagent_desktop.services.exporters.ledger_sheet import CsvLedgerSheet

        return AccountLedger(store, CsvLedgerSheet())

    def _store_care(self, opened: HomeStore, runs: RunController, history: History) -> StoreCare:
        store = opened.store
        return StoreCare(
            store,
            self._paths.home,
            opened.repaired,
            copies=opened.copies,
            is_busy=lambda: bool(runs.live),
            taken_over=history.take_over,
        )

    def _runs(self, store: Store, worlds: Worlds, bus: EventBus) -> RunController:
        from pinagent_desktop.services.power.wakepy_guard import WakepyGuard
        from pinagent_desktop.services.storage.home_room import RoomOfHome

        room = RoomOfHome(self._paths.home)
        means = RunMeans(worlds, WakepyGuard(), room, self._shelf(), self._crashes)
        return RunController(store, means, bus, self._clock, self._settings)

    def _worlds(self, site: SiteCare) -> Worlds:
        return AccountWorlds(
            self._paths,
            self._judges,
            self._secrets,
            self._clock,
            self._settings,
            self._practice,
            site.current,
            self._pace,
        )

    def _accounts(self, store: Store, worlds: Worlds) -> Accounts:
        from pinagent_desktop.services.automation.profiles import ProfileFolders

        folders = ProfileFolders(self._paths.profiles)
        return Accounts(store, self._secrets, worlds, folders, self._clock, self._pace)

    def _settings(self) -> Settings:
        return self._preferences.settings

    @functools.cache  # noqa: B019 - one assembly a start
    def _pace(self) -> PaceRules:
        # From the built-in file whatever was installed: no update makes an account act faster.
        from pinagent_desktop.services.automation.site_profile import load_profile

        return load_profile(self._paths.site_data).data.pacing

    def _visits(
        self, store: Store, accounts: Accounts, worlds: Worlds, site: SiteCare
    ) -> SiteVisits:
        walker = WalkerWhenAsked(
            self._paths, self._clock, lambda: self._settings().browser, site.current
        )
        return SiteVisits(store, accounts, worlds, walker, self._clock, self._settings)

    def _reports(self, store: Store) -> Reports:
        writer = report_writer(self._paths, self._clock, self._clean)
        return Reports(
            store, self._preferences, self._secrets, writer, versions, self._environment.secrets
        )

    def _price(
        self,
        pictures: int,
        practice: bool,  # noqa: FBT001 - as Estimator calls it
        brief: int,
        references: Sequence[Reference],
    ) -> Cost:
        if practice:
            return Cost()
        return expected_price(self._paths, self._settings(), pictures, brief, references)

    def _browsers(self) -> Browsers:
        check = BrowserCheck(self._preferences, self._paths)
        return Browsers(check, self._preferences, DownloadedBrowser(self._paths.browsers))

    @staticmethod
    def _offline_order() -> OfflineOrder:
        from pinagent_desktop.services.presort.when_asked import OrderWhenAsked

        return OrderWhenAsked()

    def _wiping(self, runs: RunController, store: Store) -> Wiping:
        async def close() -> None:
            await runs.shutdown()
            await store.close()

        url = self._environment.mongodb_url
        database = url if self._settings().store_engine == "mongodb" else None
        return wiping_of(self._paths, self._secrets, close, database)


@asynccontextmanager
async def _going_on(care: PictureCare | None) -> AsyncIterator[None]:
    """Look after the pictures within the block, where there is somebody to do so."""
    if care is None:
        yield
        return
    work = asyncio.create_task(care.go_on(), name="pictures on disk")
    try:
        yield
    finally:
        work.cancel()
        await asyncio.wait([work])

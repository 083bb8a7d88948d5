"""All use cases of one start of the app, as the faces get them."""

from dataclasses import dataclass
from pathlib import Path

from pinagent_desktop.application.account_ledger import AccountLedger
from pinagent_desktop.application.accounts import Accounts
from pinagent_desktop.application.browsers import Browsers
from pinagent_desktop.application.crash_reports import CrashReports
from pinagent_desktop.application.doctor import Doctor
from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.export import Export
from pinagent_desktop.application.folder_import import FolderImport
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.history import History
from pinagent_desktop.application.importing import Import
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
from pinagent_desktop.application.run_queue import RunQueue
from pinagent_desktop.application.settings_transfer import SettingsTransfer
from pinagent_desktop.application.site_care import SiteCare
from pinagent_desktop.application.site_visits import SiteVisits
from pinagent_desktop.application.store_care import StoreCare
from pinagent_desktop.application.teaching import Teaching
from pinagent_desktop.application.undoing import Undoing
from pinagent_desktop.application.update_notice import UpdateNotice
from pinagent_desktop.application.wiping import Wiping


@dataclass(frozen=True)
class PracticeChoice:
    """How the practice site is to behave in this start."""

    variants: tuple[str, ...] = ()
    pictures: Path | None = None
    """A folder of labelled pictures instead of the drawn ones."""
    resource_latency_ms: int = 0
    judge_latency_ms: int = 0


@dataclass(frozen=True)
class UseCases:
    """What window and command line may do."""

    bus: EventBus
    runs: RunController
    queue: RunQueue
    refreshing: Refreshing
    rubrics: Rubrics
    undoing: Undoing
    accounts: Accounts
    ledger: AccountLedger
    gallery: Gallery
    review: Review
    teaching: Teaching
    presort: OfflineSort
    history: History
    export: Export
    imports: Import
    folders: FolderImport
    references: References
    pictures: PictureCare
    preferences: Preferences
    transfer: SettingsTransfer
    estimator: Estimator
    store: StoreCare
    updates: UpdateNotice
    browsers: Browsers
    notifications: Notifications
    doctor: Doctor
    site: SiteCare
    visits: SiteVisits
    reports: Reports
    crashes: CrashReports
    wiping: Wiping

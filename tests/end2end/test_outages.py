"""The network is away from the start or in the middle of a run; the proxy too."""

import asyncio
import datetime as dt
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from typing_extensions import override

from pinagent_desktop.application.accounts import NewAccount
from pinagent_desktop.application.events import Event, StageChanged, WaitStarted
from pinagent_desktop.application.run_controller import RunRequest
from pinagent_desktop.bootstrap import assembly
from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.cli.exit_codes import exit_code
from pinagent_desktop.domain.run import RunSettings, RunStatus
from pinagent_desktop.logs import Redactor
from pinagent_desktop.paths import find
from pinagent_desktop.ports.clock import Boot
from pinagent_desktop.services.system_clock import SystemClock
from tests.end2end.app import App, Line, event
from tests.end2end.loopback_server import LoopbackServer, Relay, Silence
from tests.end2end.small_proxy import SmallProxy
from tests.end2end.stand_in import KEY, PASSWORD, USERNAME, StandIn

RUN = ("run", "oak desk", "--account", USERNAME, "--password-stdin", "--saves", "0", "--json")
TOLD_WITHIN = 30.0

Keeper = Callable[[LoopbackServer], LoopbackServer]


@pytest.fixture
def keep() -> Iterator[Keeper]:
    """Close what a test put between app and site."""
    kept: list[LoopbackServer] = []

    def one(server: LoopbackServer) -> LoopbackServer:
        kept.append(server)
        return server

    yield one
    for server in kept:
        server.close()


@pytest.fixture
def proxied(tmp_path: Path) -> Iterator[StandIn]:
    """A site that writes down who comes past the proxy."""
    site = StandIn(tmp_path / "proxied", proxied=True)
    yield site
    site.close()


class LongWaits(SystemClock):
    """A clock on which each wait of some seconds took minutes, and nobody had to sit them out."""

    FACTOR = 12
    SHORTEST = 2.0

    def __init__(self) -> None:
        super().__init__()
        self._skipped = 0.0

    @override
    def now(self) -> dt.datetime:
        return super().now() + dt.timedelta(seconds=self._skipped)

    @override
    def monotonic(self) -> float:
        return super().monotonic() + self._skipped

    @override
    def boot(self) -> Boot:
        name, seconds = super().boot()
        return Boot(name, seconds + self._skipped)

    @override
    async def sleep(self, seconds: float) -> None:
        task = asyncio.current_task()
        if seconds < self.SHORTEST or (task is not None and task.get_name() == "lease"):
            await super().sleep(seconds)
        else:
            self._skipped += self.FACTOR * seconds


@pytest.mark.row("B9")
@pytest.mark.asyncio
async def test_after_sixteen_minutes_offline_the_run_pauses(
    stand_in: Callable[..., StandIn], keep: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = stand_in()
    relay = keep(Relay(_port(site.addresses.site)))
    monkeypatch.setattr(assembly, "SystemClock", LongWaits)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    variables = {
        "PINAGENT_SITE_URL": relay.url,
        "OPENAI_BASE_URL": site.addresses.judge,
        "OPENAI_API_KEY": KEY,
    }
    start = Start(find({"PINAGENT_HOME": str(tmp_path / "home")}), Redactor(), variables)
    events: list[Event] = []

    def hear(happened: Event) -> None:
        events.append(happened)
        if isinstance(happened, StageChanged) and (happened.stage, happened.state) == (
            "sign_in",
            "done",
        ):
            relay.die()

    async with start.open() as use_cases:
        use_cases.bus.subscribe(hear)
        account = await use_cases.accounts.add(NewAccount(USERNAME, relay.url))
        request = RunRequest("oak desk", account.id, settings=RunSettings(pins=2, saves=0))
        session_id = await use_cases.runs.start(request, password=PASSWORD, wait_seconds=0)
        outcome = await use_cases.runs.finished(session_id)

    assert exit_code(outcome.error) == 9
    assert outcome.run.status is RunStatus.PAUSED
    assert outcome.problem is not None
    assert "15 minutes" in outcome.problem.message
    assert len([one for one in events if isinstance(one, WaitStarted)]) == 1


@pytest.mark.row("B9")
@pytest.mark.parametrize(
    ("moment", "pins"),
    [
        pytest.param(event("stage", stage="sign_in", state="done"), 3, marks=pytest.mark.slow),
        (event("stage", stage="scraping", state="started"), 40),
    ],
    ids=["signed in", "collecting"],
)
def test_a_site_that_is_cut_off_in_mid_run_is_waited_for_once_told(
    app: App,
    stand_in: Callable[..., StandIn],
    keep: Keeper,
    moment: Callable[[Line], bool],
    pins: int,
) -> None:
    site = stand_in()
    relay = keep(Relay(_port(site.addresses.site)))
    there = _at(app, relay.url, site)
    running = there.start(*RUN, "--pins", str(pins), stdin=f"{PASSWORD}\n")
    running.wait_for(moment, 120)
    relay.die()
    told = running.wait_for(event("waiting"), 120)
    assert "Offline" in told["why"]
    relay.start()
    ended = running.ended()

    assert ended.code == 0, ended.err
    assert len(ended.of("waiting")) == 1
    assert ended.lines[-1]["counts"]["validated"] == pins
    kept = [one["pin_id"] for one in ended.of("scraped_image")]
    assert len(kept) == len(set(kept)) == pins


@pytest.mark.slow  # the short form of it: tests/browser/automation/test_proxies.py
@pytest.mark.row("B3")
def test_a_proxy_that_dies_in_mid_run_pauses_it_and_nothing_goes_past(
    app: App, proxied: StandIn, keep: Keeper
) -> None:
    site, proxy = proxied, SmallProxy()
    keep(proxy)
    there = _at(app, site.addresses.site, site, "--proxy", proxy.url)
    running = there.start(*RUN, "--pins", "3", stdin=f"{PASSWORD}\n")
    running.wait_for(event("stage", stage="board", state="started"), 120)
    proxy.die()
    paused = running.ended(200)

    assert paused.code == 9, paused.err
    assert paused.problem["code"] == "proxy_unreachable"
    assert proxy.url in paused.problem["message"]
    assert paused.lines[-1]["status"] == "paused"
    proxy.start()
    resume = ("runs", "resume", paused.lines[-1]["session_id"], "--password-stdin", "--json")
    resumed = there.run(*resume, stdin=f"{PASSWORD}\n", seconds=200)
    assert resumed.code == 0, resumed.err
    assert resumed.lines[-1]["counts"]["validated"] == 3
    assert site.facts("direct") == []
    pictures = urlsplit(site.addresses.pictures).netloc
    assert {urlsplit(one).netloc for one in proxy.carried} >= {pictures}


@pytest.mark.slow
@pytest.mark.row("B9")
def test_a_site_that_never_answers_is_named_in_time(app: App, keep: Keeper) -> None:
    silence = keep(Silence())
    _unreachable(app, silence.url, TOLD_WITHIN + 15.0)  # the browser's start beside others' work


@pytest.mark.row("B9")
def test_a_portal_with_a_certificate_of_its_own_is_not_the_site(
    app: App, keep: Keeper, tmp_path: Path
) -> None:
    portal = keep(Silence(_certified(tmp_path)))
    _unreachable(app, portal.url, TOLD_WITHIN)


def _unreachable(app: App, url: str, within: float) -> None:
    away = app.with_(PINAGENT_SITE_URL=url)
    assert away.run("accounts", "add", USERNAME).code == 0
    ended = away.run("run", "oak desk", "--account", USERNAME, "--pins", "2", "--json")
    assert ended.code == 9
    assert ended.problem["code"] == "site_unreachable"
    assert ended.lines[-1]["status"] == "failed"
    assert ended.seconds <= within


def _at(app: App, url: str, site: StandIn, *words: str) -> App:
    there = app.with_(
        PINAGENT_SITE_URL=url,
        OPENAI_BASE_URL=site.addresses.judge,
        OPENAI_API_KEY=KEY,
    )
    added = there.run("accounts", "add", USERNAME, *words)
    assert added.code == 0, added.err
    return there


def _port(url: str) -> int:
    port = urlsplit(url).port
    assert port is not None
    return port


def _certified(folder: Path) -> ssl.SSLContext:
    """Return TLS with a certificate that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "portal")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = folder / "portal.pem"
    pem.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context

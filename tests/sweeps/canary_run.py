"""A whole life of the app with a canary for every secret, and a look into every corner after it."""

import json
import secrets
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.end2end.app import ROOT, App, Line, app_environment, words_of
from tests.end2end.stand_in import StandIn
from tests.matrix.canaries import Canaries, Hit
from tests.sweeps.forward_proxy import ForwardProxy

WITH_KEYRING = str(ROOT / "ci" / "with-keyring.sh")
COOKIES = ("profiles/*/Default/*Cookies*", "profiles/*/Default/Network/*Cookies*")
"""The one place where a sign-in may lie, besides the keyring."""
_CRASHES = """
import sys
from pinagent_desktop.application.accounts import Accounts
async def crash(self, new):
    raise RuntimeError(f'Page.fill: Timeout\\n  - fill("{new.password}") {[new.proxy_password]}')
Accounts.add = crash
from pinagent_desktop.main import main
sys.exit(main(sys.argv[1:]))
"""
# All beside one keyring. Standard output is JSON lines; what is for people goes to a file.
_LIFE = """
home="$1" out="$2" proxy="$3" crash="$4" python="$5"; shift 5
{ echo "$PASSWORD_LINE"; echo "$PROXY_LINE"; } > "$out/../in"
unset PASSWORD_LINE PROXY_LINE
set -x
add() { "$@" --stored-password --proxy "$proxy" --proxy-user office < "$out/../in"; }
add "$@" accounts add lena >"$out/add.txt"
add "$python" -c "$crash" accounts add eve >"$out/crash.txt"
rm "$out/../in"
"$@" --verbose run "oak desk" --account lena --pins 2 --saves 1 --json </dev/null || exit 90
run=$("$@" runs list --json | sed -n 's/.*"session_id":"\\([^"]*\\)".*/\\1/p' | head -1)
for format in csv json html zip; do
  "$@" export --run "$run" --format $format --to "$out/pins.$format" >"$out/to-$format.txt" ||
    exit 91
done
"$@" --verbose doctor --bundle "$out" >"$out/doctor.txt"
"$@" accounts list >"$out/accounts.txt"
"$@" accounts ledger lena >"$out/ledger.txt"
"$@" runs show "$run" >"$out/run.txt"
exit 0
"""


@dataclass
class Found:
    """What the run left behind."""

    code: int
    hits: Mapping[str, list[Hit]]
    """By sink."""
    listening: list[str]
    proxied: int
    logins: list[bool]
    seen_processes: set[str] = field(default_factory=set)
    open_files: list[str] = field(default_factory=list)
    """What other users could read."""
    crash_texts: int = 0
    told: str = ""


class CanaryRun:
    """Runs once in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Choose the canaries.

        Args:
            folder: Empty, with a short path: sockets are made in it.
        """
        token = secrets.token_hex(6)
        self.secrets = {
            "password": f'Kanari "ü"/+%{token}',
            "key": f"sk-canary-{secrets.token_hex(12)}",
            "proxy password": f"Kanari&<ß>{secrets.token_hex(6)}",
        }
        self._folder = folder
        self._app: App
        self._hits: dict[str, list[Hit]] = {}
        self._listening: set[str] = set()
        self._seen: set[str] = set()

    def run(self) -> Found:
        """Live, then look."""
        out, temp = self._folder / "out", self._folder / "tmp"
        out.mkdir()
        temp.mkdir()
        site = StandIn(self._folder / "site", password=self.secrets["password"])
        proxy = ForwardProxy("office", self.secrets["proxy password"])
        try:
            found = self._live(out, temp, site, proxy)
        finally:
            proxy.close()
            self._app.end()
            site.close()
        return found

    def _live(self, out: Path, temp: Path, site: StandIn, proxy: ForwardProxy) -> Found:
        home = self._folder / "home"
        self._app = App(home, app_environment(home)).with_(
            PINAGENT_SITE_URL=site.addresses.site,
            OPENAI_BASE_URL=site.addresses.judge,
            OPENAI_API_KEY=self.secrets["key"],
            PYTHON_KEYRING_BACKEND="keyring.backends.SecretService.Keyring",
            TMPDIR=str(temp),
            DEBUG="pw:api",
            PASSWORD_LINE=self.secrets["password"],
            PROXY_LINE=self.secrets["proxy password"],
        )
        life = ("sh", "-c", _LIFE, "sh", str(home), str(out), proxy.url, _CRASHES, sys.executable)
        running = self._app.within(WITH_KEYRING, *life).start()
        running.wait_for(self._looked_around, seconds=200)
        ended = running.ended()
        if ended.code == 0:
            self._add_cookies(site)
        canaries = Canaries(self.secrets)
        self._hits |= {
            "data folder": canaries.in_folder(home, skip=(*COOKIES, "logs/*", "crashes/*")),
            "logs": canaries.in_folder(home / "logs"),
            "crash texts": canaries.in_folder(home / "crashes"),
            "exports and report": canaries.in_folder(out),
            "temporary files": canaries.in_folder(temp),
            "standard output": canaries.in_text(ended.out, "stdout"),
            "standard error": canaries.in_text(ended.err, "stderr"),
        }
        return Found(
            ended.code,
            self._hits,
            sorted(self._listening),
            proxy.forwarded,
            [fact["right"] for fact in site.state()["logins"]],
            self._seen,
            list(open_to_others(home)),
            len(crashes := [one.read_text("utf-8") for one in (home / "crashes").glob("*.txt")]),
            "\n".join([ended.err, *crashes]),
        )

    def _looked_around(self, line: Line) -> bool:
        """Look into every process of the app, at some of its events."""
        if line["type"] in {"stage", "saved", "run"}:
            canaries = Canaries(self.secrets)
            for process in list(family(self._app)):
                self._seen.update(words_of(process))
                # The person's own shell gave the app its environment; a child's comes from us.
                exempt = (process.pid,) if "--account" in words_of(process) else ()
                for hit in canaries.in_processes([process], exempt):
                    self._hits.setdefault(hit.place.partition(" of ")[0], []).append(hit)
                self._listening.update(listening(process))
        return bool(line["type"] == "run")

    def _add_cookies(self, site: StandIn) -> None:
        """Learn the session's cookie from the site itself."""
        state = json.loads((self._folder / "site" / "practice" / "state.json").read_text("utf-8"))
        signed_in = [token for token, one in state["sessions"].items() if one["signed_in"]]
        assert signed_in, site.state()
        self.secrets |= {f"cookie {n}": token for n, token in enumerate(signed_in)}


def family(app: App) -> Iterator[psutil.Process]:
    """Yield the app's own process and everything it has started; no wrapper, no shell."""
    start = list(app.command)
    for process in app.processes():
        with suppress(psutil.NoSuchProcess):
            words = words_of(process)
            if words[: len(start)] == start and "--child" not in words:
                yield process
                yield from process.children(recursive=True)


def listening(process: psutil.Process) -> Iterator[str]:
    """Yield the network addresses at which a process waits for others."""
    with suppress(psutil.Error):
        for one in process.net_connections(kind="inet"):
            if one.status == psutil.CONN_LISTEN:
                yield f"{one.laddr.ip}:{one.laddr.port} {' '.join(words_of(process))}"


def open_to_others(home: Path) -> Iterator[str]:
    """Yield what in the home any other user could read or change, the home itself included."""
    for path in (home, *home.rglob("*")):
        if not path.is_symlink() and path.exists() and path.stat().st_mode & 0o077:
            yield f"{path.stat().st_mode & 0o777:o} {path}"

"""Menu entry, description and package speak of the same app in the same version."""

import configparser
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bundling.share import APP, APPSTREAM_ID, SIZES, draw_icons, write_share
from pinagent_desktop import APP_NAME, __version__

ROOT = Path(__file__).resolve().parents[3]
METAINFO = ROOT / f"packaging/{APPSTREAM_ID}.metainfo.xml"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # names as they are written
    parser.read(ROOT / f"packaging/{APP}.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def component() -> ET.Element:
    return ET.parse(METAINFO).getroot()  # noqa: S314  # our own file


def test_the_window_belongs_to_the_menu_entry(entry: configparser.SectionProxy) -> None:
    window = (ROOT / "pinagent_desktop/bootstrap/window.py").read_text("utf-8")
    assert f'setDesktopFileName("{entry["StartupWMClass"]}")' in window
    assert {entry[name] for name in ("Exec", "TryExec", "Icon", "StartupWMClass")} == {APP}
    assert entry["Name"] == APP_NAME


def test_the_description_leads_to_the_menu_entry(component: ET.Element) -> None:
    assert component.findtext("id") == APPSTREAM_ID
    assert component.findtext("launchable") == f"{APP}.desktop"
    assert component.findtext("provides/binary") == APP
    assert component.findtext("icon") == APP
    assert component.findtext("name") == APP_NAME
    assert f'bundle_identifier="{APPSTREAM_ID}"' in (ROOT / "pinagent.spec").read_text("utf-8")


def test_its_newest_release_is_this_version(component: ET.Element) -> None:
    newest = component.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", newest.get("date") or "")


@pytest.mark.gui
def test_all_is_laid_out_as_below_usr_share(tmp_path: Path) -> None:
    draw_icons(tmp_path / "icons")
    folder = tmp_path / "share"
    found = {one.relative_to(folder).as_posix() for one in write_share(tmp_path / "icons", folder)}
    icons = {f"icons/hicolor/{size}x{size}/apps/{APP}.png" for size in SIZES}
    assert found == icons | {
        f"icons/hicolor/scalable/apps/{APP}.svg",
        f"applications/{APP}.desktop",
        f"bash-completion/completions/{APP}",
        f"fish/vendor_completions.d/{APP}.fish",
        f"man/man1/{APP}.1.gz",
        f"metainfo/{APPSTREAM_ID}.metainfo.xml",
        f"zsh/vendor-completions/_{APP}",
    }
    assert (folder / f"zsh/vendor-completions/_{APP}").read_text().startswith(f"#compdef {APP}")
    assert (tmp_path / "icons/app.ico").stat().st_size
    assert (tmp_path / "icons/app.icns").stat().st_size

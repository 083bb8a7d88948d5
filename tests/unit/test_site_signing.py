"""The maintainers' program: what it signs, the app takes; the private half stays private."""

import importlib.util
import stat
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from pinagent_desktop.services.updates.signed_text import taken_apart
from pinagent_desktop.services.updates.trusted_keys import TrustedKeys

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def signing() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "site_signing_under_test", ROOT / "packaging/site_signing.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def keys(signing: ModuleType, tmp_path: Path) -> Path:
    """A list with the public half of ``<tmp_path>/secret/key``."""
    file = tmp_path / "trusted_keys.toml"
    file.write_text(signing.new_key("mine-1", tmp_path / "secret/key", TODAY))
    return file


@pytest.fixture
def site_file(tmp_path: Path) -> Path:
    file = tmp_path / "newer.toml"
    file.write_bytes((ROOT / "resources/sites/pinterest.toml").read_bytes())
    return file


def test_what_is_signed_here_is_taken_by_the_app(
    signing: ModuleType, tmp_path: Path, keys: Path, site_file: Path
) -> None:
    signed = signing.sign(site_file, tmp_path / "secret/key")
    assert signed == tmp_path / "newer.toml.signed"
    parts = taken_apart(signed.read_bytes())
    assert parts.payload == site_file.read_bytes()
    TrustedKeys(keys).check(parts, TODAY)
    assert "signed by mine-1" in signing.verify(signed, keys, TODAY)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_private_half_is_private(
    signing: ModuleType, tmp_path: Path, keys: Path, site_file: Path
) -> None:
    key = tmp_path / "secret/key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert key.read_text().split()[1] not in keys.read_text()
    key.chmod(0o644)
    with pytest.raises(signing.Refused, match="chmod 600"):
        signing.sign(site_file, key)


def test_no_private_key_inside_a_checkout(signing: ModuleType, tmp_path: Path) -> None:
    other = tmp_path / "checkout"
    (other / ".git").mkdir(parents=True)
    for place in (ROOT / "packaging/key", ROOT / "key", other / "deep/key"):
        with pytest.raises(signing.Refused, match="inside a checkout"):
            signing.new_key("mine-2", place, TODAY)
        assert not place.exists()


def test_a_key_is_never_overwritten(signing: ModuleType, tmp_path: Path, keys: Path) -> None:
    before = (tmp_path / "secret/key").read_text()
    with pytest.raises(signing.Refused, match="there already"):
        signing.new_key("mine-1", tmp_path / "secret/key", TODAY)
    assert (tmp_path / "secret/key").read_text() == before


def test_nothing_is_signed_that_the_app_would_not_read(
    signing: ModuleType, tmp_path: Path, keys: Path, site_file: Path
) -> None:
    key = tmp_path / "secret/key"
    signed = signing.sign(site_file, key)
    with pytest.raises(signing.Refused, match="signed already"):
        signing.sign(signed, key)
    for text in ("", "version = 1", "not toml"):
        site_file.write_text(text)
        with pytest.raises(signing.Refused, match="no site file"):
            signing.sign(site_file, key)


def test_the_words(
    signing: ModuleType,
    tmp_path: Path,
    keys: Path,
    site_file: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])
    key = tmp_path / "another/key"
    assert signing.main(["new-key", "mine-2", "--key", str(key)]) == 0
    entry = capsys.readouterr().out
    assert 'id = "mine-2"' in entry
    assert key.read_text().split()[1] not in entry
    assert signing.main(["sign", str(site_file), "--key", str(tmp_path / "secret/key")]) == 0
    signed = tmp_path / "newer.toml.signed"
    assert signing.main(["verify", str(signed), "--keys", str(keys)]) == 0
    signed.write_bytes(signed.read_bytes()[:-1])
    assert signing.main(["verify", str(signed), "--keys", str(keys)]) == 2
    assert "no signature" in capsys.readouterr().err
    assert signing.main(["sign", str(tmp_path / "missing"), "--key", str(key)]) == 2


def test_a_release_is_signed_the_same_way(signing: ModuleType, tmp_path: Path, keys: Path) -> None:
    file = tmp_path / "release.json"
    file.write_text('{"version": "0.4.0", "notes": "https://example.org/new"}')
    signed = signing.sign(file, tmp_path / "secret/key")
    assert signing.verify(signed, keys, TODAY) == (
        "release.json.signed holds a release, 0.4.0, signed by mine-1."
    )
    for odd in ("[]", '{"version": "next", "notes": "https://example.org/new"}'):
        file.write_text(odd)
        with pytest.raises(signing.Refused, match="tells of no release"):
            signing.sign(file, tmp_path / "secret/key")

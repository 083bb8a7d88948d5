import pytest

from pinagent_desktop.domain.account import checked_site, is_loopback, parse_proxy
from pinagent_desktop.domain.errors import InvalidAddress


@pytest.mark.parametrize(
    ("typed", "site"),
    [
        ("https://www.pinterest.com/", "https://www.pinterest.com"),
        (" https://de.pinterest.com/x?y ", "https://de.pinterest.com"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
    ],
)
def test_a_site_is_scheme_and_host(typed: str, site: str) -> None:
    assert checked_site(typed) == site


@pytest.mark.parametrize("typed", ["", "pinterest", "ftp://x.y", "javascript:alert(1)", "https://"])
def test_other_addresses_are_refused(typed: str) -> None:
    with pytest.raises(InvalidAddress):
        checked_site(typed)


def test_credentials_in_an_address_are_refused_and_not_repeated() -> None:
    for call in (checked_site, parse_proxy):
        with pytest.raises(InvalidAddress) as caught:
            call("http://lena:hunter22@proxy.example:8080")
        assert "hunter22" not in f"{caught.value} {caught.value.facts}"


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("http://127.0.0.1:1", True),
        ("http://localhost", True),
        ("http://[::1]:9", True),
        ("https://www.pinterest.com", False),
        ("http://127.0.0.1.evil.example", False),
        ("nonsense", False),
    ],
)
def test_the_loopback_is_known(site: str, expected: bool) -> None:
    assert is_loopback(site) is expected


def test_a_proxy_is_type_server_and_port() -> None:
    proxy = parse_proxy("socks5://proxy.office.example:1080", "lena")

    assert (proxy.type, proxy.server, proxy.port, proxy.user) == (
        "socks5",
        "proxy.office.example",
        1080,
        "lena",
    )
    assert proxy.url == "socks5://proxy.office.example:1080"
    assert parse_proxy("proxy.office.example:8080").type == "http"


@pytest.mark.parametrize("typed", ["proxy.example", "http://proxy.example", "x://y:1", "a:b"])
def test_half_a_proxy_is_refused(typed: str) -> None:
    with pytest.raises(InvalidAddress):
        parse_proxy(typed)

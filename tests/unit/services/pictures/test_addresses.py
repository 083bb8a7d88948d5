"""Where pictures may come from."""

import pytest

from pinagent_desktop.services.pictures.addresses import (
    AddressRefused,
    checked_host,
    public_addresses,
)

HOSTS = ("i.pinimg.com", "*.pinimg.com")


@pytest.mark.parametrize(
    "url",
    ["https://i.pinimg.com/736x/a.jpg", "https://I.PINIMG.COM./a", "https://s.pinimg.com:443/"],
)
def test_the_sites_hosts_are_allowed(url: str) -> None:
    assert checked_host(url, HOSTS, loopback=False).endswith("pinimg.com")


@pytest.mark.parametrize(
    "url",
    [
        "http://i.pinimg.com/a.jpg",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        "https://pinimg.com.evil.example/a.jpg",
        "https://evilpinimg.com/a.jpg",
        "https://i.pinimg.com@evil.example/a.jpg",
        "https://user:pw@i.pinimg.com/a.jpg",
        "https://i.pinimg.com:8443/a.jpg",
        "https://i.pinimg.com:99999/a.jpg",
        "https://127.0.0.1/a.jpg",
        "https://[::1/a.jpg",
        "",
    ],
)
def test_everything_else_is_refused(url: str) -> None:
    with pytest.raises(AddressRefused):
        checked_host(url, HOSTS, loopback=False)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080/a", "http://[::1]:1/a", "http://localhost/a"]
)
def test_a_site_on_this_machine_has_its_pictures_here(url: str) -> None:
    checked_host(url, (), loopback=True)


@pytest.mark.parametrize(
    "url", ["https://i.pinimg.com/a", "http://10.0.0.1/a", "ftp://127.0.0.1/a"]
)
def test_and_nowhere_else(url: str) -> None:
    with pytest.raises(AddressRefused):
        checked_host(url, HOSTS, loopback=True)


@pytest.mark.asyncio
@pytest.mark.row("M6")
@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "100.64.0.1", "240.0.0.1"),
        *("224.0.0.251", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1"),
        *("2002:7f00:1::", "ff02::1", "localhost", "::7f00:1", "::a01:203"),
        *("64:ff9b:1::808:808", "fec0::1"),
    ],
)
async def test_private_addresses_are_refused(host: str) -> None:
    with pytest.raises(AddressRefused, match="private"):
        await public_addresses(host)


@pytest.mark.asyncio
async def test_public_ones_are_not() -> None:
    for address in ("151.101.0.84", "2a04:4e42::84", "64:ff9b::9765:54"):
        assert await public_addresses(address) == [address]

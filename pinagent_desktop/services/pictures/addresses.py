"""Which addresses a picture may come from."""

import asyncio
import ipaddress
import socket
from collections.abc import Sequence
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

_LOOPBACK_NAMES = {"localhost"}
_CARRYING_IPV4 = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "::/96")))
"""Networks whose last 32 bits are an address of IPv4: translated, and the old compatible ones."""
_LOCAL = tuple(map(ipaddress.IPv6Network, ("64:ff9b:1::/48", "fec0::/10")))
"""Networks of one place that Python 3.11 takes for public: local translation, old site-local."""


class AddressRefused(Exception):
    """The picture's address leads somewhere we do not go."""


def checked_host(url: str, hosts: Sequence[str], *, loopback: bool) -> str:
    """Return the host of an address that may be asked.

    Args:
        url: The picture's address.
        hosts: Patterns of host names (``*.pinimg.com``).
        loopback: The site is on this very machine; then only this machine may be asked, by
            plain http too. Else never.

    Raises:
        AddressRefused: Another scheme, host or port, or credentials in the address.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError as error:
        raise AddressRefused("The picture's address is no address") from error
    if parts.username or parts.password:
        raise AddressRefused("The picture's address carries credentials")
    if loopback:
        if parts.scheme not in {"http", "https"} or not _is_loopback(host):
            raise AddressRefused("The picture is not on this machine")
        return host
    if parts.scheme != "https" or port not in {None, 443}:
        raise AddressRefused("The picture's address is not https")
    if not any(fnmatchcase(host, pattern) for pattern in hosts):
        raise AddressRefused("The picture is on another host")
    return host


async def public_addresses(host: str) -> Sequence[str]:
    """Return the addresses that a host's name leads to, all of them public.

    The caller connects to one of these: asked again, the name might lead somewhere else.

    Raises:
        AddressRefused: It leads into a private network, or nowhere.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except OSError as error:
        raise AddressRefused("The picture's host has no address") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not addresses or not all(_is_public(address) for address in addresses):
        raise AddressRefused("The picture's host is in a private network")
    return addresses


def _is_public(address: str) -> bool:
    found = ipaddress.ip_address(address)
    if isinstance(found, ipaddress.IPv6Address):
        # An IPv4 address can travel inside one of IPv6; what counts is where it comes out.
        inside = found.ipv4_mapped or found.sixtofour
        if inside is None and any(found in network for network in _CARRYING_IPV4):
            inside = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if any(found in network for network in _LOCAL):
            return False
        if inside is not None:
            return _is_public(str(inside))
    return found.is_global and not found.is_multicast


def _is_loopback(host: str) -> bool:
    if host in _LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

"""A site file tried in the app's own browser, on a blank page, before anything relies on it."""

import asyncio
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, get_args

from typing_extensions import override

from pinagent_desktop.domain.errors import BrowserUnusable, SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal, SiteFileTrial, Trial
from pinagent_desktop.services.automation.browser_errors import first_line, is_gone
from pinagent_desktop.services.automation.browser_finder import BrowserChoice, is_miss
from pinagent_desktop.services.automation.page_parts import Strategy
from pinagent_desktop.services.automation.site_data import SiteData
from pinagent_desktop.services.automation.site_file_fit import fit
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import Browser, Locator, Page, Playwright

SECONDS = 60.0

TILE_SELECTORS = (
    *("selectors", "holder", "index", "link", "image", "outbound", "promoted", "product", "video"),
    *("story", "carousel", "unavailable", "own_scope", "skeleton", "board_link"),
)
TILE_ATTRIBUTES = ("id_attribute", "index_attribute", "board_name_attribute")
_MAY_BE_EMPTY = {"tiles.own_scope"}
_PLACEHOLDER = re.compile(r"\{\w+\}")

_FAULTS = """
(selectors) => selectors.map((selector) => {
  try { document.querySelector(selector); return ""; } catch (e) { return e.message || "bad"; }
})
"""


class BrowserTrial(SiteFileTrial):
    """Lets the browser read every selector; it goes nowhere for that."""

    def __init__(self, choices: Sequence[BrowserChoice], *, sandbox: bool) -> None:
        """Take note of the browser.

        Args:
            choices: Browsers to try, best first.
            sandbox: As a run would start it; as root there is none.
        """
        self._choices = choices
        self._sandbox = sandbox

    @override
    async def try_out(self, text: str) -> Trial:
        data = await asyncio.to_thread(lambda: fit(tomllib.loads(text)))
        try:
            async with asyncio.timeout(SECONDS):
                return await self._tried(data)
        except TimeoutError:
            return Trial(None, f"the browser took longer than {SECONDS:g} seconds")
        except BrowserUnusable as error:
            return Trial(None, error.detail)

    async def _tried(self, data: SiteData) -> Trial:
        from playwright.async_api import Error, async_playwright

        async with async_playwright() as driver:
            browser, name = await self._launched(driver)
            try:
                page = await browser.new_page()
                await _try_selectors(page, data)
                driver.selectors.set_test_id_attribute(data.site.test_id_attribute)
                await _try_strategies(page, data)
            except Error as error:
                raise BrowserUnusable(first_line(error)) from error
            finally:
                await browser.close()
        return Trial(name)

    async def _launched(self, driver: "Playwright") -> "tuple[Browser, str]":
        from playwright.async_api import Error

        for choice in self._choices:
            try:
                browser = await driver.chromium.launch(
                    executable_path=choice.executable,
                    channel=choice.channel,
                    chromium_sandbox=self._sandbox,
                )
            except Error as error:
                if is_miss(str(error)):
                    continue
                raise BrowserUnusable(first_line(error)) from error
            return browser, f"{choice.name} {browser.version}"
        raise BrowserUnusable("no Chrome, Edge or Chromium was found")


def selectors(data: SiteData) -> Iterator[tuple[str, str]]:
    """Yield key and selector of all that scripts in the page look for."""
    for name in TILE_SELECTORS:
        value = getattr(data.tiles, name)
        listed = {f"tiles.{name}": value}
        if not isinstance(value, str):
            listed = {f"tiles.{name}.{index}": one for index, one in enumerate(value)}
        yield from ((key, one) for key, one in listed.items() if one or key not in _MAY_BE_EMPTY)
    for name in TILE_ATTRIBUTES:
        yield f"tiles.{name}", f"[{getattr(data.tiles, name)}]"
    yield "site.test_id_attribute", f"[{data.site.test_id_attribute}]"
    for index, signal in enumerate(data.signals):
        if signal.by == "css":
            yield f"signals.{index}.value", signal.value
    for name, value in data.page_regions.model_dump().items():
        yield f"page_regions.{name}", value
    for index, script in enumerate(data.embedded.scripts):
        yield f"embedded.scripts.{index}", script


async def _try_selectors(page: "Page", data: SiteData) -> None:
    listed = list(selectors(data))
    faults = await page.evaluate(_FAULTS, [selector for _, selector in listed])
    for (key, _), fault in zip(listed, faults, strict=True):
        if fault:
            raise _no_selector(key, fault)


async def _try_strategies(page: "Page", data: SiteData) -> None:
    from playwright.async_api import Error

    roles = _roles(page)
    profile = SiteProfile(data, data.site.home)
    for key, part in data.parts.items():
        for index, strategy in enumerate(part.strategies):
            place = f"parts.{key}.strategies.{index}"
            if strategy.by == "role" and roles and strategy.role not in roles:
                raise _no_selector(f"{place}.role", "there is no such role")
            try:
                await _locator(page, profile, strategy).count()
            except Error as error:
                if is_gone(error):
                    raise
                raise _no_selector(place, first_line(error)) from error


def _locator(page: "Page", profile: SiteProfile, strategy: Strategy) -> "Locator":
    """Return what a run would look for, with a word in the place of each placeholder."""
    scope = page.locator(strategy.inside) if strategy.inside else page
    value = _PLACEHOLDER.sub("word", strategy.value)
    match strategy.by:
        case "test_id":
            return scope.get_by_test_id(value)
        case "css":
            return scope.locator(value)
        case "role":
            name = profile.exact_text(strategy.text)
            return scope.get_by_role(strategy.role, name=name)  # type: ignore[arg-type]  # roles are data
        case "label":
            return scope.get_by_label(profile.exact_text(strategy.text))
        case "text":
            return scope.get_by_text(profile.exact_text(strategy.text))


def _roles(page: "Page") -> frozenset[str]:
    """Return the roles that the browser's driver knows; empty where it does not tell."""
    annotations: Mapping[str, object] = type(page).get_by_role.__annotations__
    return frozenset(get_args(annotations.get("role")))


def _no_selector(key: str, fault: str) -> SiteFileRefused:
    return SiteFileRefused(f"{key}: {fault}", reason=Refusal.SELECTOR, key=key, fault=fault)

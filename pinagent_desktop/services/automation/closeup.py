"""What a pin's own page was told about its pin."""

from collections.abc import Mapping

from pinagent_desktop.services.automation.answer_paths import Json, first_text, mapping
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.page_scripts import READ_SCRIPTS_WITH
from pinagent_desktop.services.automation.relay_parser import read_registered, read_relay_pins
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.site_page import SitePage


async def pin_told(site: SitePage, pin_id: str, asked: Ear, relay: Ear) -> Mapping[str, Json]:
    """Return the pin's object as the page that is open was told it, empty when it was not.

    Args:
        site: The page.
        pin_id: Which pin.
        asked: Hears the resource of a single pin.
        relay: Hears what is asked for in Relay's way; much else is too, and may fail.

    Raises:
        Interrupted: The site refused the resource, and wants the person or a break.
    """
    id_paths = site.profile.data.pin_json.id
    for answer in asked.take():
        if not answer.ok:
            await site.refuse(answer)
        elif first_text(answer.data, id_paths) == pin_id:
            return mapping(answer.data)
    heard = [answer.data for answer in relay.take() if answer.ok]
    for told in (*await _registered(site), *heard):
        for pin in read_relay_pins(told, site.profile):
            if first_text(pin, id_paths) == pin_id:
                return pin
    return {}


async def _registered(site: SitePage) -> list[Json]:
    with site_errors("what the pin's page was served with"):
        scripts = await site.page.evaluate(READ_SCRIPTS_WITH, site.profile.data.embedded.relay_call)
    return list(read_registered(scripts, site.profile))

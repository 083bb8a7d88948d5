"""What the grid shows now, tile by tile."""

from pinagent_desktop.domain.pin import Source
from pinagent_desktop.services.automation.browser_errors import is_passing, site_errors
from pinagent_desktop.services.automation.page_scripts import READ_TILES
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.tile_parser import Tile, read_tiles


async def shown_tiles(site: SitePage, source: Source, *, scope: str = "") -> tuple[Tile, ...]:
    """Return the tiles that are drawn now; none while the page changes.

    Args:
        site: The page.
        source: Which feed it is.
        scope: Selector of the only region that counts, if it is there.
    """
    from playwright.async_api import Error

    name = site.profile.data.tiles.name
    try:
        with site_errors(name):
            told = await site.page.evaluate(READ_TILES, tile_spec(site.profile, scope))
    except Error as error:
        if is_passing(error):
            return ()
        raise
    await site.locating.drifted(name, told["strategy"])
    return read_tiles(told["tiles"], site.profile, source=source)


def tile_spec(profile: SiteProfile, scope: str = "") -> dict[str, object]:
    """Return what the page's script needs to know."""
    look = profile.data.tiles
    return {
        "scope": scope,
        "selectors": list(look.selectors),
        "idAttribute": look.id_attribute,
        "holder": look.holder,
        "index": look.index,
        "indexAttribute": look.index_attribute,
        "link": look.link,
        "image": look.image,
        "marks": {
            "promoted": list(look.promoted),
            "product": list(look.product),
            "video": list(look.video),
            "story": list(look.story),
            "carousel": list(look.carousel),
            "unavailable": list(look.unavailable),
            "outbound": [look.outbound],
        },
    }

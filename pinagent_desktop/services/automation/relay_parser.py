"""Answers in Relay's way: asked for by the page, or registered in it when it was served."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from pinagent_desktop.services.automation.answer_paths import Json, first, mapping
from pinagent_desktop.services.automation.site_profile import SiteProfile


def read_relay_pins(answer: Json, profile: SiteProfile) -> tuple[Mapping[str, Json], ...]:
    """Return the pin objects of a Relay answer, wherever its one ``data`` holds them."""
    paths = profile.data.json_
    response = mapping(first(answer, paths.relay_answer)) or mapping(answer)
    queries = mapping(first(response, paths.relay_queries)) or response
    pins = (mapping(first(query, paths.relay_pin)) for query in queries.values())
    return tuple(pin for pin in pins if pin)


def read_registered(scripts: Iterable[str], profile: SiteProfile) -> Iterator[Json]:
    """Yield the answers that a page's scripts register: ``call("request", {answer})``."""
    call = re.compile(re.escape(profile.data.embedded.relay_call) + r'\(\s*"[^"]*"\s*,\s*')
    decoder = json.JSONDecoder()
    for script in scripts:
        for found in call.finditer(script):
            try:
                answer, _ = decoder.raw_decode(script, found.end())
            except (ValueError, RecursionError):
                continue  # what is no answer tells nothing
            yield answer

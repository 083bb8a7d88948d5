"""The contact sheet: one HTML file that carries its pictures and asks nobody for anything."""

import base64
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.exporters import records
from pinagent_desktop.services.exporters.own_pictures import picture_bytes
from pinagent_desktop.services.exporters.page_marks import histogram, mark
from pinagent_desktop.services.exporters.page_style import STYLE
from pinagent_desktop.services.exporters.plain_text import web_address
from pinagent_desktop.services.exporters.status_words import (
    ORIGIN_NOTE,
    PRACTICE_NOTE,
    STATUS_WORDS,
    score_words,
    status_words,
    title_words,
)
from pinagent_desktop.services.exporters.whole_export import Chosen, WholeExport

WIDTH = 512
WIDTH_OF_MANY = 256
MANY = 200
# Nothing may be loaded and nothing may run, whatever a title says.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'"


class PageExporter(WholeExport):
    """Writes the pins as one page to look at, print and hand on."""

    word = "html"

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        width = WIDTH if len(chosen.pins) <= MANY else WIDTH_OF_MANY
        with part.open("x", encoding="utf-8", errors="replace") as page:
            page.write(_head(chosen.prompt, chosen.pins))
            for pin in chosen.each():
                page.write(_card(pin, picture_bytes(chosen.pictures, pin, width)))
            page.write(_foot())


def _head(prompt: Prompt, pins: Sequence[Pin]) -> str:
    practice = (
        f'<p class="practice"><b>Practice.</b> {PRACTICE_NOTE}</p>'
        if records.is_practice(pins)
        else ""
    )
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(prompt.text)}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<div class="above"><div>
<h1 dir="auto">{escape(prompt.text)}</h1>
{_wishes(prompt)}<ul class="counts">{" ".join(_counts(pins))}</ul>
</div>{_scores(prompt, pins)}</div>
{practice}</header>
<main>
"""


def _wishes(prompt: Prompt) -> str:
    named = [("Must have", words) for words in prompt.must_have]
    named += [("Nice to have", words) for words in prompt.nice_to_have]
    named += [("Avoid", words) for words in prompt.avoid]
    chips = "".join(
        f"<li><span>{kind}</span> <bdi>{escape(words)}</bdi></li>" for kind, words in named
    )
    return f'<ul class="wishes">{chips}</ul>\n' if chips else ""


def _counts(pins: Sequence[Pin]) -> Iterator[str]:
    yield f"<li><b>{len(pins)}</b> {'pin' if len(pins) == 1 else 'pins'}</li>"
    for status, number in records.counts(pins).items():
        # Zero stays "0", never hidden.
        kind = PinStatus(status)
        yield f"<li>{mark(kind)}<b>{number}</b> <span>{STATUS_WORDS[kind].lower()}</span></li>"


def _scores(prompt: Prompt, pins: Sequence[Pin]) -> str:
    # Pins of several prompts have no line in common that would divide the bars.
    if prompt.is_every or all(pin.match_score is None for pin in pins):
        return ""
    return (
        f'<figure class="scores">{histogram(pins, prompt.threshold)}'
        f"<figcaption>approved from {records.threshold_words(prompt)}</figcaption></figure>"
    )


def _card(pin: Pin, picture: bytes | None) -> str:
    title = escape(title_words(pin))
    address = web_address(pin.pin_url)
    if address:
        title = f'<a href="{escape(address)}" rel="noopener noreferrer">{title}</a>'
    why = pin.ai_explanation or ""
    reason = f'<p dir="auto">{escape(why)}</p>' if why else ""
    return (
        f'<article class="{pin.status.value}"><div class="picture">{_picture(pin, picture)}'
        f'<span class="chip">{mark(pin.status)}{score_words(pin)}</span></div>'
        f'<h2 dir="auto">{title}</h2><p class="status">{escape(status_words(pin))}</p>'
        f"{reason}</article>\n"
    )


def _picture(pin: Pin, picture: bytes | None) -> str:
    ratio = f"{max(1, pin.width)} / {max(1, pin.height)}" if pin.width and pin.height else "1"
    if picture is None:
        return f'<div class="none" style="aspect-ratio: {ratio}">no picture</div>'
    data = base64.b64encode(picture).decode()
    text = escape(pin.alt_text or pin.title or "")
    # Without its own proportions the page would jump while it is read in.
    look = f"aspect-ratio: {ratio}"
    return f'<img style="{look}" alt="{text}" src="data:image/jpeg;base64,{data}">'


def _foot() -> str:
    return f"""</main>
<footer>{ORIGIN_NOTE}</footer>
</body>
</html>
"""

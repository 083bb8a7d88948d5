"""A page for a client: every picture can be starred or vetoed; the answers come back as a file."""

import base64
import hashlib
from html import escape
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.services.exporters import records
from pinagent_desktop.services.exporters.client_script import SCRIPT
from pinagent_desktop.services.exporters.client_style import CLIENT_STYLE
from pinagent_desktop.services.exporters.file_names import file_name
from pinagent_desktop.services.exporters.own_pictures import picture_bytes
from pinagent_desktop.services.exporters.page import MANY, WIDTH, WIDTH_OF_MANY
from pinagent_desktop.services.exporters.page_style import STYLE
from pinagent_desktop.services.exporters.plain_text import one_line, plain, web_address
from pinagent_desktop.services.exporters.status_words import (
    AUTHORS_NOTE,
    PRACTICE_NOTE,
    title_words,
)
from pinagent_desktop.services.exporters.whole_export import Chosen, WholeExport

_LOOK = STYLE + CLIENT_STYLE


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


# Nothing is loaded, nothing is sent, and nothing runs but our own lines, whatever a title says.
POLICY = (
    f"default-src 'none'; img-src data:; style-src 'sha256-{_hash(_LOOK)}'; "
    f"script-src 'sha256-{_hash(SCRIPT)}'; form-action 'none'; base-uri 'none'"
)


class ClientPageExporter(WholeExport):
    """One file without scores and statuses: what the client says is not to be led."""

    word = "client"
    suffix = "html"

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        width = WIDTH if len(chosen.pins) <= MANY else WIDTH_OF_MANY
        with part.open("x", encoding="utf-8", errors="replace") as page:
            page.write(_head(chosen))
            for pin in chosen.each():
                page.write(_card(pin, picture_bytes(chosen.pictures, pin, width)))
            page.write(_foot())


def _head(chosen: Chosen) -> str:
    prompt = chosen.prompt
    title = escape(one_line(prompt.text))
    # Two pages of one prompt keep their answers apart while they are being given.
    ids = "\n".join(pin.id for pin in chosen.pins)
    made = hashlib.sha256(ids.encode(errors="replace")).hexdigest()[:12]
    answers = escape(f"answers {file_name(prompt.text, 'pins')}.json")
    practice = (
        f'<p class="practice"><b>Practice.</b> {PRACTICE_NOTE}</p>'
        if records.is_practice(chosen.pins)
        else ""
    )
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{_LOOK}</style>
</head>
<body data-prompt="{escape(prompt.id)}" data-made="{made}" data-file="{answers}">
<header>
<h1 dir="auto">{title}</h1>
<p class="lead">Star what you like, veto what must not be in it, leave the rest. Then press
<b>Save my answers</b> below and send the small file back. Nothing leaves this page by itself.</p>
{practice}</header>
<main>
"""


def _card(pin: Pin, picture: bytes | None) -> str:
    words = escape(plain(title_words(pin)))
    address = web_address(pin.pin_url)
    title = (
        f'<a href="{escape(address)}" target="_blank" rel="noopener noreferrer">{words}</a>'
        if address
        else words
    )
    by = f'<p class="small" dir="auto">{escape(plain(pin.pinner))}</p>' if pin.pinner else ""
    return (
        f'<article data-pin="{escape(pin.id)}"><div class="picture">{_picture(pin, picture)}</div>'
        f'<h2 dir="auto">{title}</h2>{by}<div class="buttons">'
        f"{_button('star', '★ Star', words)}{_button('veto', '✕ Veto', words)}</div></article>\n"
    )


def _button(word: str, text: str, title: str) -> str:
    return (
        f'<button type="button" data-word="{word}" aria-pressed="false" '
        f'aria-label="{word.capitalize()}: {title}">{text}</button>'
    )


def _picture(pin: Pin, picture: bytes | None) -> str:
    if picture is None:
        return '<div class="none"><p>no picture</p></div>'
    data = base64.b64encode(picture).decode()
    # Its proportions are known before it is read in, so the page does not jump.
    size = f'width="{pin.width}" height="{pin.height}" ' if pin.width and pin.height else ""
    text = escape(plain(pin.alt_text or pin.title or ""))
    return f'<img {size}alt="{text}" src="data:image/jpeg;base64,{data}">'


def _foot() -> str:
    return f"""</main>
<footer>{AUTHORS_NOTE}</footer>
<div class="bar" role="region" aria-label="Your answers">
<output id="count"></output>
<label>Your name <input id="name" autocomplete="name" maxlength="80"></label>
<button type="button" id="save" disabled>Save my answers</button>
<p id="saved" role="status" hidden>Saved to your downloads. Please send that file back.</p>
</div>
<script>{SCRIPT}</script>
</body>
</html>
"""

"""``import FILE…``."""

from datetime import UTC, datetime
from typing import Any

from pinagent_desktop.application.client_words import Answered
from pinagent_desktop.application.importing import Imported, ImportResult, merged
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE, USAGE
from pinagent_desktop.domain.dump import Unread


async def import_(context: Context) -> int:
    """``import FILE… [--json]``: dumps, answers of clients, and folders of pictures."""
    named = [file.absolute() for file in context.words.files]
    folders = [one for one in named if one.is_dir()]
    async with context.open() as use_cases:
        results = [await use_cases.imports.of_files([one for one in named if one not in folders])]
        results += [await use_cases.folders.of_folder(folder) for folder in folders]
    return _told(context, merged(results))


def _told(context: Context, result: ImportResult) -> int:
    for one in result.imported:
        context.output.row(_document(one), ())
        context.output.say(_sentence(one))
        context.output.say(f"session_id: {one.session_id}")
    for answered in result.answered:
        context.output.row(_answered_document(answered), ())
        for sentence in _answered_sentences(answered):
            context.output.say(sentence)
    for unread in result.unread:
        context.output.row(_unread_document(unread), ())
    _say_rest(context, result)
    return DONE if result.imported or result.answered else USAGE


def _say_rest(context: Context, result: ImportResult) -> None:
    if result.unread:
        number = len(result.unread)
        context.output.say(f"{number} could not be read:" if number > 1 else "1 could not be read:")
        for unread in result.unread:
            place = f"{unread.file}, {unread.place}" if unread.place else unread.file
            context.output.say(f"  {place}: {unread.why}")
    if result.accounts:
        context.output.say(
            f"Accounts in the files: {result.accounts}. They are left out, for such files hold "
            "passwords; add your own account with: pinagent-desktop accounts add"
        )
    if not (result.imported or result.answered or result.unread):
        context.output.say("There is nothing in the files that could be taken in.")


def _sentence(one: Imported) -> str:
    pins = "1 pin" if one.new == 1 else f"{one.new} pins"
    known = f"; {one.known} were here already" if one.known else ""
    return f"“{one.prompt.text}”: {pins} taken in{known}."


def _answered_sentences(one: Answered) -> list[str]:
    client = one.by or "A client"
    stars = "1 star" if one.stars == 1 else f"{one.stars} stars"
    vetoes = "1 veto" if one.vetoes == 1 else f"{one.vetoes} vetoes"
    said = [f"{client} about “{one.prompt.text}”: {stars}, {vetoes}."]
    if one.gone:
        said.append(f"{one.gone} of the answers are about pins that are not here any more.")
    if one.differing:
        said.append(
            f"Your own statuses stay as they are; {len(one.differing)} of them differ. The gallery "
            "shows the client's word beside yours."
        )
    return said


def _answered_document(one: Answered) -> dict[str, Any]:
    return {
        "type": "answered",
        "time": datetime.now(UTC).isoformat(),
        "prompt_id": one.prompt.id,
        "by": one.by,
        "stars": one.stars,
        "vetoes": one.vetoes,
        "gone": one.gone,
        "differing": [pin.id for pin in one.differing],
    }


def _document(one: Imported) -> dict[str, Any]:
    return {
        "type": "imported",
        "time": datetime.now(UTC).isoformat(),
        "session_id": one.session_id,
        "prompt_id": one.prompt.id,
        "prompt": one.prompt.text,
        "pins": one.new,
        "known": one.known,
    }


def _unread_document(unread: Unread) -> dict[str, Any]:
    return {"type": "unread", "time": datetime.now(UTC).isoformat(), **unread.model_dump()}

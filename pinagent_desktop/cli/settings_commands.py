"""``settings``."""

import sys
from collections.abc import Sequence

from pinagent_desktop.application.setting_edits import SettingEdits
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import DONE, USAGE
from pinagent_desktop.domain.declared_setting import DeclaredSetting, declared, declared_settings
from pinagent_desktop.domain.errors import UsageError

_YES = "YES"


async def show(context: Context) -> int:
    """``settings show [--json]``."""
    async with context.open(read_only=True) as use_cases:
        settings = use_cases.preferences.settings
        outside = use_cases.preferences.named_outside
    values = settings.model_dump(mode="json")
    for one in declared_settings():
        words = one.words(getattr(settings, one.key))
        named = "named by the environment" if one.key in outside else ""
        document = {
            "setting": one.key,
            "name": one.name,
            "page": one.page,
            "value": values[one.key],
            "is_default": getattr(settings, one.key) == one.default,
            "from_environment": one.key in outside,
        }
        context.output.row(document, (one.key, words, one.name, one.limit, named))
    context.output.flush_rows()
    return DONE


async def reset(context: Context) -> int:
    """``settings reset NAME`` or ``--all``."""
    name = context.words.name
    if name is not None and declared(name) is None:
        known = ", ".join(one.key for one in declared_settings())
        raise UsageError(f"there is no setting {name}, there are {known}")
    async with context.open() as use_cases:
        edits = SettingEdits(use_cases.preferences)
        reset_ = [one for one in edits.differing() if name in {None, one.key}]
        if name is None:
            edits.reset_all()
        else:
            edits.reset(name)
    _say_reset(context, reset_)
    return DONE


async def export(context: Context) -> int:
    """``settings export FILE``."""
    to = context.words.to
    async with context.open(read_only=True) as use_cases:
        exported = use_cases.transfer.export(to.absolute())
    for sentence in exported.sentences(to):
        context.output.say(sentence)
    return DONE


async def import_(context: Context) -> int:
    """``settings import FILE [--yes]``: shows what would change, and asks."""
    words = context.words
    async with context.open() as use_cases:
        changes = use_cases.transfer.read(words.source.absolute())
        if not changes:
            context.output.say("The settings are already as in the file. Nothing was changed.")
            return DONE
        for one in changes:
            context.output.say(one.sentence)
        if not (words.yes or _agreed(context)):
            context.output.say("Nothing was changed.")
            return USAGE
        SettingEdits(use_cases.preferences).take(changes)
    number = len(changes)
    context.output.say(
        "1 setting is changed." if number == 1 else f"{number} settings are changed."
    )
    return DONE


def _agreed(context: Context) -> bool:
    context.output.say(f"Type {_YES} to take them:")
    return sys.stdin.readline().strip() == _YES


def _say_reset(context: Context, settings: Sequence[DeclaredSetting]) -> None:
    for one in settings:
        context.output.say(f"{one.name}: {one.words(one.default)} again.")
    if not settings:
        context.output.say("Everything is at its default already. Nothing was changed.")

"""From the words to the command."""

import logging
from collections.abc import Awaitable, Callable, Mapping

from pinagent_desktop.application.crash_reports import problem_with
from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.cli import (
    account_commands,
    browser_commands,
    data_commands,
    doctor_commands,
    import_commands,
    refresh_commands,
    rubric_commands,
    run_commands,
    settings_commands,
    site_commands,
    teaching_commands,
)
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import exit_code
from pinagent_desktop.domain.errors import PinAgentError

logger = logging.getLogger(__name__)

Command = Callable[[Context], Awaitable[int]]

COMMANDS: Mapping[tuple[str, str | None], Command] = {
    ("run", None): run_commands.run,
    ("rubric", None): rubric_commands.rubric,
    ("practice", None): run_commands.practice,
    ("runs", "list"): run_commands.runs_list,
    ("runs", "show"): run_commands.runs_show,
    ("runs", "resume"): run_commands.runs_resume,
    ("runs", "judge-pending"): run_commands.runs_judge_pending,
    ("runs", "judge-again"): teaching_commands.judge_again,
    ("runs", "lesson"): teaching_commands.lesson,
    ("runs", "undo-warm-up"): run_commands.runs_undo_warm_up,
    ("runs", "remove"): run_commands.runs_remove,
    ("accounts", "add"): account_commands.add,
    ("accounts", "list"): account_commands.list_,
    ("accounts", "check"): account_commands.check,
    ("accounts", "fresh-profile"): account_commands.fresh_profile,
    ("accounts", "remove"): account_commands.remove,
    ("accounts", "ledger"): account_commands.ledger,
    ("refresh", "list"): refresh_commands.list_,
    ("refresh", "set"): refresh_commands.set_,
    ("refresh", "off"): refresh_commands.off,
    ("refresh", "begin"): refresh_commands.begin,
    ("pins", None): data_commands.pins,
    ("export", None): data_commands.export,
    ("import", None): import_commands.import_,
    ("settings", "show"): settings_commands.show,
    ("settings", "reset"): settings_commands.reset,
    ("settings", "export"): settings_commands.export,
    ("settings", "import"): settings_commands.import_,
    ("browser", "show"): browser_commands.show,
    ("browser", "download"): browser_commands.download,
    ("site", "show"): site_commands.show,
    ("site", "install"): site_commands.install,
    ("site", "rollback"): site_commands.rollback,
    ("store", "check"): data_commands.store_check,
    ("store", "backup"): data_commands.store_backup,
    ("store", "restore"): data_commands.store_restore,
    ("terms", None): data_commands.terms,
    ("doctor", None): doctor_commands.doctor,
    ("wipe", None): data_commands.wipe,
}


async def execute(context: Context) -> int:
    """Carry out the command and return its exit code; errors become sentences."""
    words = context.words
    command = COMMANDS[words.command, getattr(words, "word", None)]
    try:
        return await command(context)
    except PinAgentError as error:
        logger.info("%s: %s", error.code, error.detail)
        context.output.problem(problem_of(error))
        return exit_code(error)
    except Exception as error:
        logger.info("The command ended by an unexpected error", exc_info=True)
        problem = problem_of(error)
        if context.crashes is not None:
            problem = problem_with(error, context.crashes.write(error, str(words.command)))
        context.output.problem(problem)
        return exit_code(error)

"""From the arguments to the window, the command or a child process."""

import argparse
import asyncio
import logging
import os
import platform
import signal
import sys
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any

from pinagent_desktop import logs, paths

CHILD = "--child"
LoopHook = Callable[[asyncio.AbstractEventLoop, dict[str, Any]], None]


def main(argv: Sequence[str] | None = None) -> int:
    """Start what the arguments name and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    os.umask(0o077)  # whatever is written here or by a child is this user's alone
    _write_no_memory()
    paths.give_back_libraries(os.environ, frozen=getattr(sys, "frozen", False))
    if arguments[:1] == [CHILD]:
        from pinagent_desktop.bootstrap.children import serve_child

        return serve_child(arguments[1:])
    from pinagent_desktop.bootstrap.practice_variants import practice_variants
    from pinagent_desktop.cli.parser import build_parser

    program = build_parser(practice_variants())
    words = program.parse_args(arguments)
    if words.command == "completion":
        from pinagent_desktop.cli.completion import completion_script

        sys.stdout.write(completion_script(program, words.shell))
        return 0
    places = paths.find(os.environ)
    redactor = logs.Redactor()
    from pinagent_desktop.bootstrap.start import Start

    start = Start(places, redactor, os.environ)
    from pinagent_desktop.bootstrap.crashes import loop_hook, tell_of_crashes

    tell_of_crashes(lambda: start.crashes)
    if _opens_window(words):
        from pinagent_desktop.bootstrap.window import run_window

        return run_window(start, words)
    hook = loop_hook(lambda: start.crashes)
    failed = start.prepare(verbose=words.verbose, json_lines=getattr(words, "json", False))
    if failed is not None:
        return failed
    if words.self_test:
        from pinagent_desktop.bootstrap.self_test import self_test

        return _run(self_test(start), hook)
    return _run(start.command(words, has_screen=has_screen()), hook)


def _write_no_memory() -> None:
    """Let no crash of this process or a child leave its memory, with secrets in it, in a file."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _opens_window(words: argparse.Namespace) -> bool:
    if words.self_test:
        return False
    return words.command is None or (words.command == "practice" and words.prompt is None)


def has_screen() -> bool:
    """Whether a window could be shown here."""
    if platform.system() == "Linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def _note_what_died(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    logging.getLogger(__name__).info("after the interrupt: %s", context["message"])


def _run(work: Coroutine[Any, Any, int], hook: LoopHook) -> int:
    """Run a command on a loop of its own; Ctrl+C and SIGTERM end it with everything kept."""
    from pinagent_desktop.cli.exit_codes import INTERRUPTED

    async def guarded() -> int:
        task = asyncio.ensure_future(work)
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(hook)

        def interrupt() -> None:
            # A terminal's Ctrl+C ends the browser's driver too: that it is gone is no news.
            loop.set_exception_handler(_note_what_died)
            task.cancel()

        with suppress(NotImplementedError):  # Windows loops know no signal handlers
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(number, interrupt)
        try:
            return await task
        except asyncio.CancelledError:
            return INTERRUPTED

    try:
        with asyncio.Runner() as runner:
            return runner.run(guarded())
    except KeyboardInterrupt:
        return INTERRUPTED

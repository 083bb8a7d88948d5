"""Child processes of this very program: the practice site, the picture worker."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from pinagent_desktop.services.automation.courtesy import step_back


def serve_child(arguments: Sequence[str]) -> int:
    """Be the child that the arguments name, until the parent goes."""
    step_back(os.getpid())
    parser = argparse.ArgumentParser(prog="pinagent-desktop --child", add_help=False)
    parser.add_argument("name", choices=("practice", "pictures"))
    parser.add_argument("--home", type=Path)
    parser.add_argument("--options")
    words = parser.parse_args(arguments)
    if words.name == "pictures":
        from pinagent_desktop.services.pictures.worker import serve as serve_pictures

        return serve_pictures()
    from pinagent_desktop.practice.options import PracticeOptions
    from pinagent_desktop.practice.server import serve as serve_practice

    return serve_practice(words.home, PracticeOptions.model_validate_json(words.options))

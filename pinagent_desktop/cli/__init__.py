"""The same run without a window: sub-commands, sentences, JSON lines and exit codes."""

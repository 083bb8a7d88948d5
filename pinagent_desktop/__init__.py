"""Pinagent Desktop: finds and grades Pinterest pictures for a brief, on your own computer."""

__version__ = "0.1.0"

APP_NAME = "Pinagent"

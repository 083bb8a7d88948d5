"""Keeping the machine awake."""

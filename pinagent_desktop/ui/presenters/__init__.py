"""Decisions of the window, without a widget."""

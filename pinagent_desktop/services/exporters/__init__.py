"""Pins as files: tables, a folder, a page, a bundle."""

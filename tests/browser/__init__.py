"""Tests with a real browser; a package, so that its practice sites end with it."""

"""Figures of speed and size, each a ratio to a baseline measured in the same run."""

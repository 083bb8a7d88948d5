"""Small painted parts of the window."""

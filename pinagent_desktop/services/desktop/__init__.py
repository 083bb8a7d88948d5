"""What the desktop around the window can do for it."""

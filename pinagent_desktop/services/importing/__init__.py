"""What comes in: dumps of the web version."""

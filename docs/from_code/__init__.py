"""Pages of the documentation that are written from the code; `docs/reference.py` starts it."""

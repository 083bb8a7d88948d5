"""The first steps: what each of them knows, says and does."""

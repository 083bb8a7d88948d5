"""The field's own values and rules: frozen models and pure functions, no I/O."""

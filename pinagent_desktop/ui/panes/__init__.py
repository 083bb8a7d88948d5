"""The panes: layout and wiring only."""

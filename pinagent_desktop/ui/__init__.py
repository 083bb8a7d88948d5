"""The window: panes, presenters and painting. The only place where Qt is imported."""

"""The words of the command line, by noun."""

"""Secrets between two starts: the system keyring, or this start only."""

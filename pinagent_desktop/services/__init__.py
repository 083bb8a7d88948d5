"""Adapters: one folder a concern, each implements a port, none knows another."""

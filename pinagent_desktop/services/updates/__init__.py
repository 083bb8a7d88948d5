"""Newer site data without a newer app: fetched, checked, kept, taken back."""

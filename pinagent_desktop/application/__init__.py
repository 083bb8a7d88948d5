"""Use cases: the run, the review, the accounts. Knows ports and domain, never a vendor."""

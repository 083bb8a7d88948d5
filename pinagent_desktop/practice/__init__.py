"""The practice site and the practice judge: a process of their own on the loopback."""

"""The judge: one picture a call, one retry policy, one breaker."""
